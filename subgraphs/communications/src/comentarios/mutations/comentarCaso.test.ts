import type { Identity } from '@cliente360/identity';
import { AHORA, insertRows, stubPeers, testSubgraph, type StubPeers, type TestSubgraph } from '@cliente360/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { archivos } from '../../archivos/tables.ts';
import { communications } from '../../index.ts';

let kit: TestSubgraph;
let otros: StubPeers;
let ahora = AHORA;
beforeAll(async () => {
  otros = stubPeers(() => kit.world);
  kit = await testSubgraph(communications, { now: () => ahora, outside: { peers: otros.peers } });
});
afterAll(() => kit[Symbol.asyncDispose]());
beforeEach(() => {
  otros.down.clear();
  otros.deaf.clear();
  otros.told.length = 0;
  otros.entities.clear();
});

const MUTACION = `mutation ($id: ID!, $cuerpo: String!, $visibilidad: Visibilidad!, $menciones: [ID!]! = [], $archivoIds: [ID!]! = [],
    $contactoId: ID, $version: Int, $claveIdempotencia: UUID) {
  comentarCaso(id: $id, cuerpo: $cuerpo, visibilidad: $visibilidad, menciones: $menciones, archivoIds: $archivoIds,
    contactoId: $contactoId, version: $version, claveIdempotencia: $claveIdempotencia) {
    caso { id } errores { codigo tipo campo mensaje detalle }
  }
}`;
const ESCRIBE = { alcances: ['comunicaciones:leer', 'soporte:escribir'] };

const elCaso = () => kit.world.casos(0)[0]!;
const ana = () => kit.world.usuarios.find(({ usuario }) => usuario === 'ana.torres')!;
const otro = () => kit.world.usuarios.find(({ activo, usuario }) => activo && usuario !== 'ana.torres')!;
const inactivo = () => kit.world.usuarios.find(({ activo }) => !activo)!;
const contacto = () => kit.world.contactos(0)[0]!;

/** One second after whatever was before. */
const comentar = async (args: object = {}, as: Partial<Identity> = {}) => {
  ahora = new Date(ahora.getTime() + 1000);
  const variables = { id: elCaso().id, cuerpo: 'Ya quedó.', visibilidad: 'PUBLICO', ...args };
  const { data, errors } = await kit.query(MUTACION, variables, { ...ESCRIBE, ...as });
  expect(errors).toBeUndefined();
  return (data as any).comentarCaso as { caso: { id: string } | null; errores: any[] };
};
const rechazado = async (args: object, as: Partial<Identity> = {}) => {
  const antes = await escrito();
  const { caso, errores } = await comentar(args, as);
  expect(caso).toBeNull();
  expect(await escrito()).toEqual(antes);
  return errores;
};
/** How much there is of all that a comment writes. */
const escrito = async () => {
  const cuantos = ['comentarios', 'menciones', 'bitacora', 'claves_idempotencia'].map(
    (tabla) => `(select count(*)::int from communications.${tabla}) as ${tabla}`,
  );
  const [filas] = await kit.rows(`select ${cuantos.join(', ')},
    (select count(*)::int from communications.archivos where comentario_id is not null) as adjuntos`);
  const { rows } = await kit.database.asOwner(
    `select count(*)::int as trabajos from trabajos_communications.job where name = 'entregarRespuestas'`,
  );
  return { ...filas, ...rows[0] };
};
/** The case's latest comments, as its page shows them. */
const delCaso = async (first = 1, args = '') => {
  const { data, errors } = await kit.query(
    `query ($r: _Any!) { _entities(representations: [$r]) { ... on Caso { comentarios(first: ${first}${args}) { totalCount nodes {
      id cuerpo cuerpoHtml visibilidad registradoPor { id } autor { __typename ... on Usuario { id } ... on Contacto { id } } sujeto { ... on Caso { id } }
      cliente { id } menciones { usuario { id } leidaEn } archivos { nodes { id sujeto { ... on Caso { id } ... on Factura { id } } } } creadoEn version } } } } }`,
    { r: { __typename: 'Caso', id: elCaso().id } },
  );
  expect(errors).toBeUndefined();
  return (data as any)._entities[0].comentarios;
};
/** The latest entry of the bitácora. */
const asentado = async () =>
  (
    await kit.rows(
      `select tipo, actor_tipo, actor_id::text, sujeto_id::text, resumen, cambios, origen, evento_id::text, correlacion::text
       from communications.bitacora where origen = 'communications' order by registrado_en desc, id desc limit 1`,
    )
  )[0];
/** A free file of the first client, but for what is given; its id. */
async function archivo(diferencia: object = {}) {
  const id = crypto.randomUUID();
  const que = { nombre: 'foto.png', tipoMime: 'image/png', bytes: 1000, sha256: 'a'.repeat(64), categoria: 'OTRO' };
  const suelto = { sujetoTipo: null, sujetoId: null, correoId: null, comentarioId: null, mensajeChatId: null };
  const como = { venceEn: null, confidencial: false, escaneo: 'LIMPIO', version: 1 };
  const cuando = { creadoEn: '2026-11-01T12:00:00.000Z', actualizadoEn: '2026-11-01T12:00:00.000Z' };
  const fila = { id, clienteId: kit.world.cliente(0).id, ...que, ...suelto, ...como, ...cuando, ...diferencia };
  await insertRows(kit, archivos, [fila]);
  return id;
}

describe('comentarCaso', () => {
  it('writes the comment by who asks, at the moment, and the case shows it first', async () => {
    const { totalCount } = await delCaso();
    const menciones = [otro().id, otro().id.toUpperCase(), ana().id];
    expect(await comentar({ cuerpo: '  **Listo**\r\n\r\nSaludos ', menciones, version: elCaso().version })).toEqual({
      caso: { id: elCaso().id },
      errores: [],
    });
    const { totalCount: despues, nodes } = await delCaso();
    expect(despues).toBe(totalCount + 1);
    expect(nodes).toEqual([
      {
        id: expect.any(String),
        cuerpo: '**Listo**\n\nSaludos',
        cuerpoHtml: '<p><strong>Listo</strong></p><p>Saludos</p>',
        visibilidad: 'PUBLICO',
        autor: { __typename: 'Usuario', id: ana().id },
        registradoPor: null,
        sujeto: { id: elCaso().id },
        cliente: { id: kit.world.cliente(0).id },
        menciones: expect.arrayContaining([
          { usuario: { id: otro().id }, leidaEn: null },
          { usuario: { id: ana().id }, leidaEn: null },
        ]),
        archivos: { nodes: [] },
        creadoEn: ahora.toISOString(),
        version: 1,
      },
    ]);
    expect(nodes[0].menciones).toHaveLength(2);
    const deCliente = await kit.cliente(kit.world.cliente(0).id, 'comentarios(first: 1) { nodes { id } }');
    expect((deCliente.data as any)._entities[0].comentarios.nodes).toEqual([{ id: nodes[0].id }]);
  });

  it('tells the bitácora, without the text, and support, with its beginning', async () => {
    await comentar({ cuerpo: 'Secreto\n'.repeat(100), visibilidad: 'INTERNO' });
    const entrada = (await asentado())!;
    expect(entrada).toMatchObject({
      tipo: 'CAMBIO',
      actor_tipo: 'Usuario',
      actor_id: ana().id,
      sujeto_id: elCaso().id,
      resumen: `${elCaso().numero}: Se agregó una nota interna`,
      cambios: [],
    });
    const suyas = ({ variables }: StubPeers['told'][number]) =>
      variables['respuestas'].filter(({ eventoId }: any) => eventoId === entrada['evento_id']) as object[];
    await vi.waitFor(() => expect(otros.told.flatMap(suyas)).toHaveLength(1), { timeout: 10_000 });
    const dicha = otros.told.find((each) => suyas(each).length > 0)!;
    expect([dicha.subgraph, dicha.caller.proceso]).toEqual(['support', 'entregarRespuestas']);
    expect(suyas(dicha)).toEqual([
      {
        eventoId: entrada['evento_id'],
        correlacion: entrada['correlacion'],
        ocurridoEn: ahora.toISOString(),
        tipo: 'comentario.agregado.v1',
        clienteId: kit.world.cliente(0).id,
        casoId: elCaso().id,
        comentarioId: expect.any(String),
        autor: { tipo: 'Usuario', id: ana().id, proceso: null },
        visibilidad: 'INTERNO',
        menciones: [],
        atiende: true,
        cuerpo: null,
      },
    ]);
    await comentar();
    expect(await asentado()).toMatchObject({
      tipo: 'COMUNICACION',
      resumen: `${elCaso().numero}: Se respondió al cliente`,
    });
  });

  it('keeps telling support until it takes it', async () => {
    otros.deaf.add('support');
    const cuerpo = 'Insistente\n'.repeat(300).trim();
    await comentar({ cuerpo, contactoId: contacto().id });
    const dicho = (a: StubPeers['told']) =>
      a.flatMap(({ variables }) => variables['respuestas'].map((cada: any) => cada.cuerpo as string | null));
    await vi.waitFor(() => expect(dicho(otros.untold)).toContain(cuerpo), { timeout: 10_000 });
    otros.deaf.clear();
    await vi.waitFor(() => expect(dicho(otros.told)).toContain(cuerpo), { timeout: 20_000 });
  });

  it('put on record for a contact of the client is the contact’s, and says who did it', async () => {
    expect((await comentar({ cuerpo: 'Sigue igual', contactoId: contacto().id })).errores).toEqual([]);
    expect((await delCaso()).nodes[0]).toMatchObject({
      cuerpo: 'Sigue igual',
      autor: { __typename: 'Contacto', id: contacto().id },
      registradoPor: { id: ana().id },
      visibilidad: 'PUBLICO',
    });
    expect(await asentado()).toMatchObject({
      tipo: 'COMUNICACION',
      actor_id: ana().id,
      cambios: [{ campo: 'autor', antes: null, despues: contacto().id }],
    });
    const autor = { tipo: 'Contacto', id: contacto().id, proceso: null };
    await vi.waitFor(
      () =>
        expect(
          otros.told.flatMap(({ variables }) => variables['respuestas'].map((each: any) => each.autor)),
        ).toContainEqual(autor),
      {
        timeout: 10_000,
      },
    );
  });

  it('takes free files of the client; what they are about stays, if they were about something', async () => {
    const facturaId = crypto.randomUUID();
    const [libre, deFactura, delMismo] = [
      await archivo(),
      await archivo({ sujetoTipo: 'Factura', sujetoId: facturaId }),
      await archivo({ sujetoTipo: 'Caso', sujetoId: elCaso().id }),
    ];
    expect((await comentar({ archivoIds: [libre, deFactura, delMismo] })).errores).toEqual([]);
    const { archivos: suyos } = (await delCaso()).nodes[0];
    expect(new Map(suyos.nodes.map(({ id, sujeto }: any) => [id, sujeto.id]))).toEqual(
      new Map([
        [libre, elCaso().id],
        [deFactura, facturaId],
        [delMismo, elCaso().id],
      ]),
    );
    expect((await rechazado({ archivoIds: [libre] })).map(({ codigo }) => codigo)).toEqual(['ARCHIVO_YA_LIGADO']);
  });

  it('gives one file to one of two that want it at once', async () => {
    const id = await archivo();
    const antes = await escrito();
    // Both have found the file free before either writes: the embedded engine, which does one thing at a time, would not let them.
    const { write } = kit.database;
    const [ambos, listos] = [Promise.withResolvers<void>(), { cuantos: 0 }];
    const espia = vi.spyOn(kit.database, 'write').mockImplementation(async (...args) => {
      if (++listos.cuantos === 2) ambos.resolve();
      await ambos.promise;
      return write.apply(kit.database, args) as never;
    });
    const hechos = await Promise.all([comentar({ archivoIds: [id] }), comentar({ archivoIds: [id] })]).finally(() =>
      espia.mockRestore(),
    );
    expect(hechos.map(({ errores }) => errores.map(({ codigo }) => codigo).join()).toSorted()).toEqual([
      '',
      'ARCHIVO_YA_LIGADO',
    ]);
    expect(hechos.filter(({ caso }) => caso)).toHaveLength(1);
    const { comentarios, adjuntos } = await escrito();
    expect([comentarios, adjuntos]).toEqual([antes.comentarios + 1, antes.adjuntos + 1]);
  });
});

describe('a partner', () => {
  const socio = (): Partial<Identity> => ({ sub: 'socio.api', clientes: [kit.world.cliente(0).id] });

  it('says something as itself, and answers nobody', async () => {
    expect((await comentar({ cuerpo: 'Va de nuestra parte' }, socio())).errores).toEqual([]);
    expect((await delCaso()).nodes[0]).toMatchObject({
      autor: { __typename: 'Usuario', id: kit.world.usuarios.find(({ usuario }) => usuario === 'socio.api')!.id },
      visibilidad: 'PUBLICO',
    });
    expect(await asentado()).toMatchObject({ resumen: `${elCaso().numero}: Se comentó` });
    const dichas = () => otros.told.flatMap(({ variables }) => variables['respuestas'] as any[]);
    await vi.waitFor(() => expect(dichas().map(({ atiende }) => atiende)).toContain(false), { timeout: 10_000 });
  });

  it.each<[string, object, Partial<Identity>]>([
    ['visibilidad', { visibilidad: 'INTERNO' }, {}],
    ['visibilidad', { visibilidad: 'INTERNO' }, { clientes: '*' }],
    ['contactoId', {}, {}],
    ['contactoId', {}, { clientes: '*' }],
    // Of the company's own, with a token that is confined.
    ['visibilidad', { visibilidad: 'INTERNO' }, { sub: 'ana.torres' }],
    ['contactoId', {}, { sub: 'ana.torres' }],
  ])('neither says anything between ourselves nor speaks for a contact: %s %j %j', async (campo, args, as) => {
    const de = campo === 'contactoId' ? { contactoId: contacto().id } : {};
    const errores = await rechazado({ ...args, ...de }, { ...socio(), ...as });
    expect(errores.map((each) => [each.codigo, each.campo])).toEqual([['SIN_PERMISO', [campo]]]);
  });
});

describe('a comment is refused', () => {
  it('with all that stands against it at once, and nothing is written', async () => {
    const infectado = await archivo({ escaneo: 'INFECTADO' });
    const errores = await rechazado({
      cuerpo: ' \u200b ',
      version: elCaso().version + 1,
      menciones: [inactivo().id, ana().id, crypto.randomUUID()],
      contactoId: kit.world.contactos(1)[0]!.id,
      archivoIds: [infectado],
    });
    expect(errores.map(({ codigo, campo }) => [codigo, campo])).toEqual([
      ['VERSION_OBSOLETA', ['version']],
      ['DESCRIPCION_VACIA', ['cuerpo']],
      ['RESPONSABLE_INACTIVO', ['menciones', '0']],
      ['RESPONSABLE_NO_ENCONTRADO', ['menciones', '2']],
      ['CONTACTO_AJENO', ['contactoId']],
      ['ARCHIVO_INFECTADO', ['archivoIds', '0']],
    ]);
    expect(errores[0].detalle).toEqual({ version: elCaso().version });
    expect(errores[1].mensaje).toBe('Escribe el comentario.');
  });

  it.each<[string, string, () => object | Promise<object>, Partial<Identity>?]>([
    ['CASO_NO_ENCONTRADO', 'of a case that does not exist', () => ({ id: crypto.randomUUID() })],
    ['CASO_NO_ENCONTRADO', 'by a token confined to others', () => ({}), { clientes: [] }],
    ['SIN_PERMISO', 'by who is not in the directory', () => ({}), { sub: 'nadie' }],
    ['DESCRIPCION_LARGA', 'that is too long', () => ({ cuerpo: 'ñ'.repeat(32_001) })],
    ['CONTACTO_NO_ENCONTRADO', 'for a contact that does not exist', () => ({ contactoId: crypto.randomUUID() })],
    ['CONTACTO_INACTIVO', 'for a contact that is gone', () => ({ contactoId: retirado() })],
    ['ARCHIVO_NO_ENCONTRADO', 'with a file that does not exist', () => ({ archivoIds: [crypto.randomUUID()] })],
    ['ARCHIVO_AJENO', 'with a file of another client', async () => ({ archivoIds: [await archivo(deOtro())] })],
    ['ARCHIVO_YA_LIGADO', 'with a file of another case', async () => ({ archivoIds: [await archivo(deOtroCaso())] })],
    ['ARCHIVO_TIPO', 'with a page', async () => ({ archivoIds: [await archivo({ tipoMime: 'text/html' })] })],
    ['ARCHIVO_GRANDE', 'with a film', async () => ({ archivoIds: [await archivo({ bytes: 26 * 1024 * 1024 })] })],
  ])('%s: %s', async (codigo, _, args, as) => {
    expect((await rechazado(await args(), as)).map((each) => each.codigo)).toEqual([codigo]);
  });

  const retirado = () => {
    const id = crypto.randomUUID();
    otros.entities.set(`Contacto:${id}`, { id, activo: false, cliente: { id: kit.world.cliente(0).id } });
    return id;
  };
  const deOtro = () => ({ clienteId: kit.world.cliente(1).id });
  const deOtroCaso = () => ({ sujetoTipo: 'Caso', sujetoId: kit.world.casos(0)[1]!.id });

  it('with eleven files, with one twice, and with more than 100 MB between them', async () => {
    const once = await Promise.all(Array.from({ length: 11 }, () => archivo({ bytes: 10 * 1024 * 1024 })));
    const codigos = (await rechazado({ archivoIds: once })).map(({ codigo }) => codigo);
    expect(codigos).toEqual(['DEMASIADOS_ARCHIVOS', 'ARCHIVO_GRANDE']);
    const errores = await rechazado({ archivoIds: [once[0], once[0]] });
    expect(errores.map(({ codigo, campo }) => [codigo, campo])).toEqual([['ARCHIVO_YA_LIGADO', ['archivoIds', '1']]]);
  });

  it.each(['crm', 'support'])('when %s does not answer', async (subgraph) => {
    otros.down.add(subgraph);
    const [error, ...mas] = await rechazado({});
    expect(mas).toEqual([]);
    expect(error).toMatchObject({
      codigo: 'DEPENDENCIA_NO_DISPONIBLE',
      tipo: 'DEPENDENCIA',
      detalle: { subgrafo: subgraph },
    });
  });

  it('without the scope, with what is no id, and in private for a contact, as what a form never sends', async () => {
    const variables = { id: elCaso().id, cuerpo: 'Hola', visibilidad: 'INTERNO' };
    const codigo = async (args: object, alcances: string[]) =>
      (await kit.query(MUTACION, { ...variables, ...args }, { alcances })).errors?.[0]?.extensions;
    expect(await codigo({}, ['soporte:leer'])).toMatchObject({
      code: 'FORBIDDEN',
      campo: 'Mutation.comentarCaso',
      alcances: ['soporte:escribir'],
    });
    expect(await codigo({ menciones: ['x'] }, ESCRIBE.alcances)).toMatchObject({ argumento: 'menciones' });
    expect(await codigo({ contactoId: contacto().id }, ESCRIBE.alcances)).toMatchObject({
      code: 'BAD_USER_INPUT',
      argumento: 'visibilidad',
    });
  });
});

describe('a key', () => {
  it('used again for the same asks nobody and comments once, however many ask at once', async () => {
    const claveIdempotencia = crypto.randomUUID();
    const { totalCount } = await delCaso();
    const veces = await Promise.all(Array.from({ length: 5 }, () => comentar({ claveIdempotencia })));
    expect(veces).toEqual(veces.map(() => ({ caso: { id: elCaso().id }, errores: [] })));
    expect((await delCaso()).totalCount).toBe(totalCount + 1);
    otros.down.add('crm').add('support');
    expect((await comentar({ claveIdempotencia, cuerpo: ' Ya quedó. ' })).errores).toEqual([]);
  });

  it('of a case that the caller may not see any more says so', async () => {
    const claveIdempotencia = crypto.randomUUID();
    await comentar({ claveIdempotencia });
    const errores = await rechazado({ claveIdempotencia }, { clientes: [kit.world.cliente(1).id] });
    expect(errores).toMatchObject([{ codigo: 'CASO_NO_ENCONTRADO', campo: ['claveIdempotencia'] }]);
  });

  it('used for something else is refused; another user’s is another, and a refused comment does not use it', async () => {
    const claveIdempotencia = crypto.randomUUID();
    await rechazado({ claveIdempotencia, cuerpo: '' });
    expect((await comentar({ claveIdempotencia })).errores).toEqual([]);
    const errores = await rechazado({ claveIdempotencia, cuerpo: 'Otra cosa' });
    expect(errores.map(({ codigo, campo }) => [codigo, campo])).toEqual([
      ['CLAVE_IDEMPOTENCIA_REUSADA', ['claveIdempotencia']],
    ]);
    expect((await comentar({ claveIdempotencia, cuerpo: 'Otra cosa' }, { sub: otro().usuario })).errores).toEqual([]);
  });

  it('is forgotten after 48 hours, not before', async () => {
    const claveIdempotencia = crypto.randomUUID();
    await comentar({ claveIdempotencia });
    const desde = ahora.getTime();
    ahora = new Date(desde + 48 * 60 * 60_000);
    await kit.runNow('podarClavesIdempotencia');
    expect((await rechazado({ claveIdempotencia, cuerpo: 'Otra' })).map(({ codigo }) => codigo)).toEqual([
      'CLAVE_IDEMPOTENCIA_REUSADA',
    ]);
    ahora = new Date(desde + 48 * 60 * 60_000 + 1);
    await kit.runNow('podarClavesIdempotencia');
    expect((await comentar({ claveIdempotencia, cuerpo: 'Otra' })).errores).toEqual([]);
  });
});
