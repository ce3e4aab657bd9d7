import type { Identity } from '@cliente360/identity';
import { AHORA } from '@cliente360/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bancoDeCasos, type Banco } from '../../../test/bancoDeCasos.ts';

let banco: Banco;
beforeAll(async () => {
  banco = await bancoDeCasos();
});
afterAll(() => banco[Symbol.asyncDispose]());
beforeEach(() => {
  banco.ahora = AHORA;
  banco.otros.down.clear();
});

const MUTACION = `mutation ($input: AgregarCasoInput!) { agregarCaso(input: $input) {
  caso { id numero titulo descripcion solucion estado etiquetas origen version creadoEn poliza { id }
    sla { primeraRespuesta { estado venceEn } resolucion { estado venceEn } } }
  errores { codigo tipo campo mensaje detalle } advertencias { codigo campo detalle } repetida
} }`;

interface ErrorVisto {
  readonly codigo: string;
  readonly campo: string[] | null;
  readonly detalle: any;
}
interface Respuesta {
  readonly caso: any;
  readonly errores: ErrorVisto[];
  readonly advertencias: ErrorVisto[];
  readonly repetida: boolean;
}

/** Every code that was seen, to know at the end that none was forgotten. */
const vistos = new Set<string>();

const base = () => ({
  clienteId: banco.clienteNuevo(),
  titulo: 'No imprime la impresora de etiquetas',
  categoria: 'PROBLEMA_TECNICO',
  estado: 'NUEVO',
  prioridad: 'ALTA',
  descripcion: 'Desde ayer no imprime ninguna etiqueta.',
  responsableId: banco.responsableId,
});
const agregar = async (diferencia: object = {}, as: Partial<Identity> = {}): Promise<Respuesta> => {
  const { agregarCaso } = await banco.pedir(MUTACION, { input: { ...base(), ...diferencia } }, as);
  for (const { codigo } of [...agregarCaso.errores, ...agregarCaso.advertencias]) vistos.add(codigo);
  expect(agregarCaso.caso === null).toBe(agregarCaso.errores.length > 0);
  return agregarCaso;
};
/** The errors of a case that is not registered, after seeing that nothing was written. */
const rechazo = async (diferencia: object, as: Partial<Identity> = {}) => {
  const antes = await banco.escrito();
  const { errores } = await agregar(diferencia, as);
  expect(errores).not.toEqual([]);
  expect(await banco.escrito()).toEqual(antes);
  return errores;
};
const registrado = async (diferencia: object, as: Partial<Identity> = {}) => {
  const respuesta = await agregar(diferencia, as);
  expect(respuesta.errores).toEqual([]);
  return respuesta;
};
const codigos = (errores: readonly ErrorVisto[]) => errores.map(({ codigo }) => codigo);
const campos = (errores: readonly ErrorVisto[]) => errores.map(({ codigo, campo }) => [codigo, campo?.join('.')]);
const enOrden = <Item>(lista: readonly Item[]) => lista.toSorted((a, b) => (String(a) < String(b) ? -1 : 1));

describe('agregarCaso', () => {
  it('says six faults in one answer, and what to look at besides', async () => {
    const clienteId = banco.clienteNuevo({ estado: 'SUSPENDIDO' });
    const polizaId = await banco.polizaNueva(clienteId);
    const { errores, advertencias } = await agregar({
      clienteId,
      contactoId: crypto.randomUUID(),
      titulo: 'No',
      descripcion: ' ',
      estado: 'CERRADO',
      responsableId: crypto.randomUUID(),
      departamentoId: crypto.randomUUID(),
    });
    expect(enOrden(campos(errores))).toEqual([
      ['CONTACTO_NO_ENCONTRADO', 'input.contactoId'],
      ['DEPARTAMENTO_NO_ENCONTRADO', 'input.departamentoId'],
      ['DESCRIPCION_VACIA', 'input.descripcion'],
      ['ESTADO_INICIAL_INVALIDO', 'input.estado'],
      ['RESPONSABLE_NO_ENCONTRADO', 'input.responsableId'],
      ['TITULO_CORTO', 'input.titulo'],
    ]);
    expect(advertencias.map(({ codigo, detalle }) => [codigo, detalle])).toEqual([
      ['CLIENTE_SUSPENDIDO', null],
      ['POLIZA_DISPONIBLE', { polizaIds: [polizaId] }],
    ]);
  });

  it('asks each owner once, side by side', async () => {
    const clienteId = banco.clienteNuevo();
    const antes = banco.otros.calls();
    await registrado({
      clienteId,
      contactoId: banco.contactoNuevo(clienteId),
      archivoIds: [banco.archivoNuevo(clienteId)],
      articuloId: articulo().id,
    });
    expect(banco.otros.calls() - antes).toBe(3);
  });
});

const articulo = () => banco.kit.world.articulos.find(({ tipo }) => tipo === 'Inventariable')!;
const servicio = () => banco.kit.world.articulos.find(({ tipo }) => tipo === 'NoInventariable')!;
const lote = () => banco.kit.world.lotes(0).find(({ enPoder }) => enPoder !== '0')!;
const activo = () => banco.kit.world.activos(0)[0]!;
const grande = () => banco.kit.world.cliente(0).id;

describe('who asks for it, and whom', () => {
  it.each(['PROSPECTO', 'ACTIVO', 'SUSPENDIDO'])('a client that is %s may', async (estado) => {
    const { advertencias } = await registrado({ clienteId: banco.clienteNuevo({ estado }) });
    expect(codigos(advertencias)).toEqual(estado === 'SUSPENDIDO' ? ['CLIENTE_SUSPENDIDO'] : []);
  });

  it('one that is gone, or does not exist, may not', async () => {
    expect(codigos(await rechazo({ clienteId: banco.clienteNuevo({ estado: 'INACTIVO' }) }))).toEqual([
      'CLIENTE_INACTIVO',
    ]);
    expect(codigos(await rechazo({ clienteId: crypto.randomUUID() }))).toEqual(['CLIENTE_NO_ENCONTRADO']);
  });

  it('its contact is its own, and there', async () => {
    const clienteId = banco.clienteNuevo();
    const ajeno = banco.contactoNuevo(banco.clienteNuevo());
    const retirado = banco.contactoNuevo(clienteId, { activo: false });
    expect(codigos(await rechazo({ clienteId, contactoId: crypto.randomUUID() }))).toEqual(['CONTACTO_NO_ENCONTRADO']);
    expect(codigos(await rechazo({ clienteId, contactoId: ajeno }))).toEqual(['CONTACTO_AJENO']);
    expect(codigos(await rechazo({ clienteId, contactoId: retirado }))).toEqual(['CONTACTO_INACTIVO']);
    await registrado({ clienteId, contactoId: banco.contactoNuevo(clienteId) });
  });

  it('who attends it is active, of support, and of the department if there is one', async () => {
    const { usuarios, departamentos } = banco.kit.world;
    const inactivo = usuarios.find((each) => !each.activo)!;
    const deVentas = usuarios.find((each) => each.activo && each.roles.join() === 'VENTAS')!;
    const departamento = departamentos.find((each) => each.activo && each.miembroIds.includes(banco.responsableId))!;
    const otro = departamentos.find((each) => each.activo && !each.miembroIds.includes(banco.responsableId))!;
    const cerrado = departamentos.find((each) => !each.activo)!;
    expect(codigos(await rechazo({ responsableId: crypto.randomUUID() }))).toEqual(['RESPONSABLE_NO_ENCONTRADO']);
    expect(codigos(await rechazo({ responsableId: inactivo.id }))).toEqual(['RESPONSABLE_INACTIVO']);
    expect(codigos(await rechazo({ responsableId: deVentas.id }))).toEqual(['RESPONSABLE_SIN_ROL']);
    expect(campos(await rechazo({ departamentoId: otro.id }))).toEqual([
      ['RESPONSABLE_FUERA_DE_DEPARTAMENTO', 'input.responsableId'],
    ]);
    expect(codigos(await rechazo({ departamentoId: cerrado.id }))).toEqual(['DEPARTAMENTO_NO_ENCONTRADO']);
    await registrado({ departamentoId: departamento.id });
  });

  it('is a person of the company who is active', async () => {
    const inactivo = banco.kit.world.usuarios.find((each) => !each.activo)!;
    expect(await rechazo({}, { sub: 'nadie' })).toMatchObject([
      { codigo: 'SIN_PERMISO', tipo: 'PERMISO', campo: null },
    ]);
    expect(codigos(await rechazo({}, { sub: inactivo.usuario }))).toEqual(['SIN_PERMISO']);
  });

  it('with the scope, and with ids', async () => {
    const pedir = async (diferencia: object, alcances: string[]) =>
      (await banco.kit.query(MUTACION, { input: { ...base(), ...diferencia } }, { alcances })).errors?.[0]?.extensions;
    expect(await pedir({}, ['soporte:leer'])).toMatchObject({ code: 'FORBIDDEN', alcances: ['soporte:escribir'] });
    expect(await pedir({ polizaId: 'POL-1' }, ['soporte:escribir'])).toMatchObject({
      code: 'BAD_USER_INPUT',
      argumento: 'input.polizaId',
    });
  });

  it('confined to some clients registers theirs, and knows of no other', async () => {
    const [suyo, ajeno] = [banco.clienteNuevo(), banco.clienteNuevo()];
    const as = { clientes: [suyo] };
    const polizaId = await banco.polizaNueva(ajeno);
    const { caso } = await registrado({ clienteId: suyo }, as);
    expect(caso.numero).toMatch(/^CASO-2026-\d{6}$/);
    expect(campos(await rechazo({ clienteId: ajeno, contactoId: banco.contactoNuevo(ajeno) }, as))).toEqual([
      ['CLIENTE_NO_ENCONTRADO', 'input.clienteId'],
      ['CONTACTO_NO_ENCONTRADO', 'input.contactoId'],
    ]);
    expect(
      codigos(await rechazo({ clienteId: suyo, polizaId, casoOrigenId: banco.kit.world.casos(0)[0]!.id }, as)),
    ).toEqual(['POLIZA_NO_ENCONTRADA', 'CASO_ORIGEN_AJENO']);
  });
});

describe('what it says', () => {
  it.each([
    ['', 'TITULO_VACIO'],
    [' \t ', 'TITULO_VACIO'],
    ['\u200b\u200b\u200b\u200b\u200b', 'TITULO_VACIO'],
    ['No imprime\nla impresora', 'TITULO_INVALIDO'],
    ['No imprime la impresora\r\n', 'TITULO_INVALIDO'],
    ['No imprime\u0000 la impresora', 'TITULO_INVALIDO'],
    ['No imprime \u202egpj.exe', 'TITULO_INVALIDO'],
    ['No\u2028', 'TITULO_INVALIDO'],
    [' Luz  ', 'TITULO_CORTO'],
    ['🔥🔥🔥🔥', 'TITULO_CORTO'],
    ['ñ'.repeat(256), 'TITULO_LARGO'],
    ['🔥'.repeat(256), 'TITULO_LARGO'],
  ])('the title %j is refused: %s', async (titulo, codigo) => {
    expect(campos(await rechazo({ titulo }))).toEqual([[codigo, 'input.titulo']]);
  });

  it.each([
    ['🔥🔥🔥🔥🔥', '🔥🔥🔥🔥🔥'],
    ['🔥'.repeat(255), '🔥'.repeat(255)],
    ['  Reparacio\u0301n   de  la báscula ', 'Reparación de la báscula'],
    // Nine code points as received, five once composed and trimmed.
    [' e\u0301e\u0301abc ', 'ééabc'],
    ['abcde\ud83d', 'abcde\ufffd'],
  ])('the title %j is kept as %j', async (titulo, guardado) => {
    expect((await registrado({ titulo })).caso.titulo).toBe(guardado);
  });

  it.each([
    ['', 'DESCRIPCION_VACIA'],
    ['\u0000\u0007', 'DESCRIPCION_VACIA'],
    ['123456789', 'DESCRIPCION_CORTA'],
    ['  🔥🔥🔥  \n', 'DESCRIPCION_CORTA'],
    ['🔥'.repeat(32_001), 'DESCRIPCION_LARGA'],
  ])('the description is refused: %#', async (descripcion, codigo) => {
    expect(campos(await rechazo({ descripcion }))).toEqual([[codigo, 'input.descripcion']]);
  });

  it('texts of several lines keep them, and nothing that a database refuses', async () => {
    const { caso } = await registrado({
      descripcion: ' Falla:\r\n\r\n- no enciende\r- huele a quemado\u0000 \ud800\t. ',
      solucion: 'Se cambio\u0301\r\nla fuente\u0000',
      etiquetas: [' urgente ', 'urgente', 'a\u0000b', ' ', 'dos  palabras'],
    });
    expect(caso).toMatchObject({
      descripcion: 'Falla:\n\n- no enciende\n- huele a quemado \ufffd\t.',
      solucion: 'Se cambió\nla fuente',
      etiquetas: ['urgente', 'ab', 'dos palabras'],
    });
    const veinte = Array.from({ length: 20 }, (_, k) => `${String(k).padStart(2, '0')}${'e'.repeat(48)}`);
    expect((await registrado({ etiquetas: veinte })).caso.etiquetas).toEqual(veinte);
    // Each of its characters is two, normalised.
    await expect(rechazo({ etiquetas: ['\u0958'.repeat(26)] })).rejects.toThrow('caben 50');
    expect((await registrado({ descripcion: '🔥'.repeat(32_000) })).caso.descripcion).toHaveLength(64_000);
  });

  it.each(['CERRADO', 'CANCELADO'])('it is not born %s', async (estado) => {
    expect(campos(await rechazo({ estado, solucion: 'Ya' }))).toEqual([['ESTADO_INICIAL_INVALIDO', 'input.estado']]);
  });

  it('resolved, it says how; in any state, not at too great a length', async () => {
    expect(codigos(await rechazo({ estado: 'RESUELTO' }))).toEqual(['SOLUCION_REQUERIDA']);
    expect(codigos(await rechazo({ estado: 'RESUELTO', solucion: ' \n ' }))).toEqual(['SOLUCION_REQUERIDA']);
    expect(codigos(await rechazo({ solucion: 'ñ'.repeat(32_001) }))).toEqual(['SOLUCION_LARGA']);
    const { caso } = await registrado({ estado: 'RESUELTO', solucion: 'Se reinició.' });
    expect(caso.sla).toMatchObject({ primeraRespuesta: { estado: 'CUMPLIDO' }, resolucion: { estado: 'CUMPLIDO' } });
    expect((await registrado({ solucion: '  ' })).caso.solucion).toBeNull();
  });

  it('pending, its clocks are born paused', async () => {
    const { caso } = await registrado({ estado: 'PENDIENTE' });
    const pausado = { estado: 'PAUSADO', venceEn: null };
    expect(caso.sla).toEqual({ primeraRespuesta: pausado, resolucion: pausado });
  });
});

describe('what it is about', () => {
  it('an article of either kind, or none that does not exist', async () => {
    expect(codigos(await rechazo({ articuloId: crypto.randomUUID() }))).toEqual(['ARTICULO_NO_ENCONTRADO']);
    for (const { id } of [articulo(), servicio()]) await registrado({ articuloId: id });
  });

  it('a lot and an asset of this client, the lot of that article', async () => {
    const clienteId = grande();
    const otro = banco.kit.world.articulos.find(
      ({ id, tipo }) => tipo === 'Inventariable' && id !== lote().articulo.id,
    )!;
    expect(codigos(await rechazo({ loteSerieId: lote().id }))).toEqual(['LOTE_AJENO']);
    expect(codigos(await rechazo({ loteSerieId: crypto.randomUUID() }))).toEqual(['LOTE_AJENO']);
    expect(codigos(await rechazo({ activoId: activo().id }))).toEqual(['ACTIVO_AJENO']);
    expect(codigos(await rechazo({ clienteId, loteSerieId: lote().id, articuloId: otro.id }))).toEqual([
      'LOTE_NO_CORRESPONDE',
    ]);
    await registrado({ clienteId, loteSerieId: lote().id, articuloId: lote().articulo.id, activoId: activo().id });
  });

  it.each(['GARANTIA', 'PROBLEMA_TECNICO', 'QUEJA'])('a lot that it still has, for a %s', async (categoria) => {
    const clienteId = banco.clienteNuevo();
    const con = (cantidad: string) => {
      const id = crypto.randomUUID();
      banco.otros.entities.set(`LoteSerie:${id}`, { id, cantidad, cliente: { id: clienteId }, producto: null });
      return id;
    };
    expect(codigos(await rechazo({ clienteId, categoria, loteSerieId: con('0') }))).toEqual(['LOTE_AJENO']);
    await registrado({ clienteId, categoria, loteSerieId: con('0.5') });
  });

  it('another case of this client', async () => {
    const casoOrigenId = banco.kit.world.casos(0)[0]!.id;
    expect(codigos(await rechazo({ casoOrigenId }))).toEqual(['CASO_ORIGEN_AJENO']);
    expect(codigos(await rechazo({ casoOrigenId: crypto.randomUUID() }))).toEqual(['CASO_ORIGEN_AJENO']);
    await registrado({ clienteId: grande(), casoOrigenId });
  });

  it('perhaps the same as a case that is open since less than a day', async () => {
    const clienteId = banco.clienteNuevo();
    const titulo = 'No imprime la impresora de etiquetas';
    const { caso } = await registrado({ clienteId, titulo });
    const parecido = { clienteId, titulo: 'no imprimé la IMPRESORA de etiqueta' };
    const { advertencias, ...otro } = await registrado(parecido);
    expect(advertencias).toEqual([
      {
        codigo: 'POSIBLE_DUPLICADO',
        campo: ['input', 'titulo'],
        detalle: { casos: [{ id: caso.id, numero: caso.numero, titulo }] },
      },
    ]);
    expect(otro.caso.id).not.toBe(caso.id);
    expect((await registrado({ ...parecido, titulo: 'No enciende el servidor' })).advertencias).toEqual([]);
    expect((await registrado({ ...parecido, clienteId: banco.clienteNuevo() })).advertencias).toEqual([]);
    banco.ahora = new Date(AHORA.getTime() + 24 * 60 * 60_000);
    expect((await registrado(parecido)).advertencias).toEqual([]);
  });
});

describe('its files', () => {
  const archivo = (diferencia: object = {}) => {
    const clienteId = banco.clienteNuevo();
    return { clienteId, archivoIds: [banco.archivoNuevo(clienteId, diferencia)] };
  };
  const carga = (diferencia: object) => {
    const id = crypto.randomUUID();
    const de = { bytes: 1000, escaneo: 'PENDIENTE', usuario: 'ana.torres', completa: true };
    banco.otros.entities.set(`CargaArchivo:${id}`, { id, ...de, ...diferencia });
    return { archivoIds: [id] };
  };

  it.each([
    ['ARCHIVO_NO_ENCONTRADO', () => ({ archivoIds: [crypto.randomUUID()] })],
    ['ARCHIVO_NO_ENCONTRADO', () => carga({ completa: false })],
    ['ARCHIVO_AJENO', () => archivo({ cliente: { id: crypto.randomUUID() } })],
    ['ARCHIVO_AJENO', () => carga({ usuario: 'luis.mora' })],
    ['ARCHIVO_INFECTADO', () => archivo({ escaneo: 'INFECTADO' })],
    ['ARCHIVO_TIPO', () => archivo({ tipoMime: 'image/svg+xml' })],
    ['ARCHIVO_GRANDE', () => archivo({ bytes: 25 * 1024 * 1024 + 1 })],
    ['ARCHIVO_YA_LIGADO', () => archivo({ sujeto: { __typename: 'Caso', id: crypto.randomUUID() } })],
  ])('%s', async (codigo, diferencia) => {
    expect(campos(await rechazo(diferencia()))).toEqual([[codigo, 'input.archivoIds.0']]);
  });

  it('are ten at most, of 100 MB between them, each once', async () => {
    const clienteId = banco.clienteNuevo();
    const nuevos = (cuantos: number, bytes: number) =>
      Array.from({ length: cuantos }, () => banco.archivoNuevo(clienteId, { bytes }));
    const MIB = 1024 * 1024;
    expect(campos(await rechazo({ clienteId, archivoIds: nuevos(11, 1) }))).toEqual([
      ['DEMASIADOS_ARCHIVOS', 'input.archivoIds'],
    ]);
    expect(campos(await rechazo({ clienteId, archivoIds: nuevos(5, 21 * MIB) }))).toEqual([
      ['ARCHIVO_GRANDE', 'input.archivoIds'],
    ]);
    const [uno] = nuevos(1, 1);
    expect(campos(await rechazo({ clienteId, archivoIds: [uno, uno] }))).toEqual([
      ['ARCHIVO_YA_LIGADO', 'input.archivoIds.1'],
    ]);
    await registrado({ clienteId, archivoIds: nuevos(10, 10 * MIB) });
  });

  it('that are what who asks just uploaded are taken', async () => {
    await registrado(carga({}));
  });
});

describe('its póliza', () => {
  const dePoliza = async (diferencia: object = {}, cubre: any[] = [], mas: object = {}) => {
    const clienteId = banco.clienteNuevo();
    return { clienteId, polizaId: await banco.polizaNueva(clienteId, diferencia, cubre), ...mas };
  };

  it.each([
    ['VENCIDA', { vigenteHasta: '2026-11-23' }, '2026-01-01', '2026-11-23'],
    ['PROGRAMADA', { vigenteDesde: '2026-11-25' }, '2026-11-25', '2027-12-31'],
    ['SUSPENDIDA', { estadoManual: 'SUSPENDIDA' }, '2026-01-01', '2027-12-31'],
  ])('has to be in force: it is %s', async (estado, diferencia, desde, hasta) => {
    const [error, ...mas] = await rechazo(await dePoliza(diferencia));
    expect(mas).toEqual([]);
    expect(error!.codigo).toBe('POLIZA_NO_VIGENTE');
    expect(error!.detalle).toEqual({ estado, vigenteDesde: desde, vigenteHasta: hasta });
  });

  it('exists, is the client’s, has units, and covers what the case is about', async () => {
    expect(codigos(await rechazo({ polizaId: crypto.randomUUID() }))).toEqual(['POLIZA_NO_ENCONTRADA']);
    const { polizaId } = await dePoliza();
    expect(codigos(await rechazo({ polizaId }))).toEqual(['POLIZA_AJENA']);
    expect(codigos(await rechazo(await dePoliza({ consumidas: '10' })))).toEqual(['POLIZA_AGOTADA']);
    const solo = [['Inventariable', articulo().id]];
    expect(codigos(await rechazo(await dePoliza({}, solo, { articuloId: servicio().id })))).toEqual([
      'POLIZA_NO_CUBRE',
    ]);
    const { caso } = await registrado(await dePoliza({}, solo, { articuloId: articulo().id }));
    expect(caso.poliza.id).toEqual(expect.any(String));
  });

  it.each<[string, ('articulo' | 'activo')[], ('articulo' | 'activo' | 'otroArticulo' | 'otroActivo')[], boolean]>([
    ['names nothing: all', [], ['articulo', 'activo'], true],
    ['names an asset: not an article alone', ['activo'], ['articulo'], false],
    ['names an asset: it with its article', ['activo'], ['articulo', 'activo'], true],
    ['names an asset: no other one', ['activo'], ['articulo', 'otroActivo'], false],
    ['names an asset: what is about nothing in particular', ['activo'], [], true],
    ['names an article: not an asset alone', ['articulo'], ['activo'], false],
    ['names an article: one with an asset of it', ['articulo'], ['articulo', 'activo'], true],
    ['names an article: no other one', ['articulo'], ['otroArticulo', 'activo'], false],
    ['names both: both', ['articulo', 'activo'], ['articulo', 'activo'], true],
    ['names both: either alone', ['articulo', 'activo'], ['activo'], true],
    ['names both: nothing left out', ['articulo', 'activo'], ['articulo', 'otroActivo'], false],
  ])('that %s', async (_, nombra, trata, cubre) => {
    const clienteId = banco.clienteNuevo();
    const activoDe = () => {
      const id = crypto.randomUUID();
      banco.otros.entities.set(`Activo:${id}`, { id, cliente: { id: clienteId }, articulo: { id: articulo().id } });
      return id;
    };
    const ids = { articulo: articulo().id, otroArticulo: servicio().id, activo: activoDe(), otroActivo: activoDe() };
    const cubierto = nombra.map((que) => [que === 'activo' ? 'Activo' : 'Inventariable', ids[que]] as const);
    const sobre = {
      articuloId: trata.flatMap((que) => (que.toLowerCase().endsWith('articulo') ? [ids[que]] : []))[0],
      activoId: trata.flatMap((que) => (que.toLowerCase().endsWith('activo') ? [ids[que]] : []))[0],
    };
    const polizaId = await banco.polizaNueva(clienteId, {}, cubierto);
    const pedido = { clienteId, polizaId, ...sobre };
    if (cubre) expect((await registrado(pedido)).caso.poliza.id).toBe(polizaId);
    else expect(codigos(await rechazo(pedido))).toEqual(['POLIZA_NO_CUBRE']);
  });

  it('gives up a unit if it counts incidents, and none otherwise', async () => {
    const consumidas = async ({ polizaId }: { polizaId: string }) =>
      (await banco.kit.rows('select consumidas::float8 as n from support.polizas where id = $1', [polizaId]))[0]!['n'];
    for (const [unidad, contratadas, quedan] of [
      ['INCIDENTES', '10', 4],
      ['HORAS', '10', 3],
      ['ILIMITADA', null, 3],
    ] as const) {
      const caso = await dePoliza({ unidad, contratadas, consumidas: '3' });
      await registrado(caso);
      expect(await consumidas(caso)).toBe(quedan);
    }
  });

  it('keeps its unit, and the year its number, when the case could not be written after all', async () => {
    const caso = await dePoliza();
    const archivoIds = [banco.archivoNuevo(caso.clienteId)];
    const primero = await registrado({ clienteId: caso.clienteId, archivoIds });
    // Communications has not heard of it yet: the file looks free.
    expect(campos(await rechazo({ ...caso, titulo: 'Otra cosa muy distinta', archivoIds }))).toEqual([
      ['ARCHIVO_YA_LIGADO', 'input.archivoIds'],
    ]);
    const siguiente = await registrado({ ...caso, titulo: 'Otra cosa muy distinta' });
    expect(Number(siguiente.caso.numero.slice(-6))).toBe(Number(primero.caso.numero.slice(-6)) + 1);
  });

  it('is offered, the one that ends first before the others, and not taken', async () => {
    const clienteId = banco.clienteNuevo();
    const tarde = await banco.polizaNueva(clienteId);
    const pronto = await banco.polizaNueva(clienteId, { vigenteHasta: '2026-11-24' });
    await banco.polizaNueva(clienteId, { consumidas: '10' });
    await banco.polizaNueva(clienteId, { vigenteHasta: '2026-11-23' });
    await banco.polizaNueva(clienteId, {}, [['Inventariable', articulo().id]]);
    const { caso, advertencias } = await registrado({ clienteId, articuloId: servicio().id });
    expect(advertencias).toEqual([
      { codigo: 'POLIZA_DISPONIBLE', campo: ['input', 'polizaId'], detalle: { polizaIds: [pronto, tarde] } },
    ]);
    expect(caso.poliza).toBeNull();
  });

  it('brings its SLA policy, which has to promise something for that priority', async () => {
    const politicaSlaId = await banco.politicaNueva({ ALTA: [10, 20] });
    const caso = await dePoliza({ politicaSlaId });
    expect(campos(await rechazo({ ...caso, prioridad: 'BAJA' }))).toEqual([['SIN_POLITICA_SLA', 'input.prioridad']]);
    const { sla } = (await registrado(caso)).caso;
    expect(sla.resolucion.venceEn).toBe('2026-11-24T18:20:00.000Z');
  });
});

describe('the number', () => {
  it('is of the year in Mexico City: half an hour before it ends, and half an hour after', async () => {
    banco.ahora = new Date('2027-01-01T05:30:00.000Z');
    expect((await registrado({})).caso.numero).toMatch(/^CASO-2026-\d{6}$/);
    banco.ahora = new Date('2027-01-01T06:30:00.000Z');
    expect((await registrado({})).caso.numero).toBe('CASO-2027-000001');
  });
});

describe('a key', () => {
  it('of a case that the caller may not see any more says that there is none', async () => {
    const pedido = { ...base(), claveIdempotencia: crypto.randomUUID() };
    await registrado(pedido);
    expect(campos(await rechazo(pedido, { clientes: [crypto.randomUUID()] }))).toEqual([
      ['CASO_NO_ENCONTRADO', 'input.claveIdempotencia'],
    ]);
  });

  it('repeated with the same content gives the same case, before anything is asked or looked at', async () => {
    const pedido = { ...base(), claveIdempotencia: crypto.randomUUID() };
    const { caso, repetida } = await registrado(pedido);
    expect(repetida).toBe(false);
    const antes = await banco.escrito();
    for (const subgraph of ['crm', 'inventory', 'communications']) banco.otros.down.add(subgraph);
    const iguales = { titulo: `  ${pedido.titulo} `, clienteId: pedido.clienteId.toUpperCase(), etiquetas: [] };
    expect(await registrado({ ...pedido, ...iguales })).toMatchObject({ caso: { id: caso.id }, repetida: true });
    expect(await banco.escrito()).toEqual(antes);
  });

  it('with other content is refused, whatever else is wrong with it; another user’s is another', async () => {
    const pedido = { ...base(), claveIdempotencia: crypto.randomUUID() };
    const { caso } = await registrado(pedido);
    expect(campos(await rechazo({ ...pedido, titulo: '' }))).toEqual([
      ['CLAVE_IDEMPOTENCIA_REUSADA', 'input.claveIdempotencia'],
    ]);
    const otro = await registrado({ ...pedido, titulo: 'Algo distinto del todo' }, { sub: 'itzel.cervantes' });
    expect(otro.caso.id).not.toBe(caso.id);
  });

  it('of a case that was refused is still to be used', async () => {
    const pedido = { ...base(), claveIdempotencia: crypto.randomUUID() };
    await rechazo({ ...pedido, titulo: '' });
    expect((await registrado(pedido)).repetida).toBe(false);
  });
});

describe('what cannot be looked up', () => {
  it.each(['crm', 'inventory', 'communications'])('without %s no case is registered', async (subgraph) => {
    const clienteId = banco.clienteNuevo();
    const pedido = { clienteId, articuloId: articulo().id, archivoIds: [banco.archivoNuevo(clienteId)] };
    banco.otros.down.add(subgraph);
    expect(await rechazo(pedido)).toMatchObject([
      { codigo: 'DEPENDENCIA_NO_DISPONIBLE', tipo: 'DEPENDENCIA', campo: null, detalle: { subgrafo: subgraph } },
    ]);
    banco.otros.down.clear();
    await registrado(pedido);
  });
});

it('every code of a case’s registration was seen', () => {
  const delCatalogo = [
    'CLIENTE_NO_ENCONTRADO CLIENTE_INACTIVO CLIENTE_SUSPENDIDO CONTACTO_NO_ENCONTRADO CONTACTO_AJENO CONTACTO_INACTIVO',
    'TITULO_VACIO TITULO_CORTO TITULO_LARGO TITULO_INVALIDO DESCRIPCION_VACIA DESCRIPCION_CORTA DESCRIPCION_LARGA',
    'ESTADO_INICIAL_INVALIDO SOLUCION_LARGA SOLUCION_REQUERIDA RESPONSABLE_NO_ENCONTRADO RESPONSABLE_INACTIVO',
    'RESPONSABLE_SIN_ROL RESPONSABLE_FUERA_DE_DEPARTAMENTO DEPARTAMENTO_NO_ENCONTRADO POLIZA_NO_ENCONTRADA POLIZA_AJENA',
    'POLIZA_NO_VIGENTE POLIZA_AGOTADA POLIZA_NO_CUBRE POLIZA_DISPONIBLE ARTICULO_NO_ENCONTRADO LOTE_AJENO ACTIVO_AJENO',
    'LOTE_NO_CORRESPONDE DEMASIADOS_ARCHIVOS ARCHIVO_NO_ENCONTRADO ARCHIVO_GRANDE ARCHIVO_AJENO ARCHIVO_INFECTADO',
    'ARCHIVO_TIPO ARCHIVO_YA_LIGADO CASO_ORIGEN_AJENO SIN_POLITICA_SLA CLAVE_IDEMPOTENCIA_REUSADA POSIBLE_DUPLICADO',
    'SIN_PERMISO DEPENDENCIA_NO_DISPONIBLE CASO_NO_ENCONTRADO',
  ];
  expect(enOrden([...vistos])).toEqual(enOrden(delCatalogo.flatMap((linea) => linea.split(' '))));
});
