import type { CasoDemo } from '@cliente360/demo';
import { insertRows, testSubgraph, type TestSubgraph } from '@cliente360/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { support } from '../index.ts';
import { demo } from './demo.ts';
import { casos } from './tables.ts';

let kit: TestSubgraph;
beforeAll(async () => {
  kit = await testSubgraph(support);
});
afterAll(() => kit[Symbol.asyncDispose]());

const LISTA = 'totalCount nodes { id }';
/** `casos` of a client, or of another type that has them. */
const casosDe = async (id: string, args = '', selection = LISTA, as = {}, __typename = 'Cliente') => {
  const { data, errors } = await kit.query(
    `query ($r: _Any!) { _entities(representations: [$r]) { ... on ${__typename} { casos${args} { ${selection} } } } }`,
    { r: { __typename, id } },
    as,
  );
  expect(errors).toBeUndefined();
  return (data as any)._entities[0].casos;
};
const preguntar = async (text: string, as = {}) => {
  const { data, errors } = await kit.query(`{ ${text} }`, {}, as);
  expect(errors).toBeUndefined();
  return data as any;
};
const grande = () => kit.world.cliente(0).id;

/** The latest first, as the graph gives them unless told. */
const recientes = (rows: readonly CasoDemo[]) =>
  rows.toSorted((a, b) => b.creadoEn.localeCompare(a.creadoEn) || (a.id < b.id ? -1 : 1));
const delMundo = (i = 0) => recientes(kit.world.casos(i));
const soloIds = (rows: readonly { id: string }[]) => rows.map(({ id }) => ({ id }));
const lista = (...ids: readonly (string | null)[]) => `[${ids.map((id) => `"${id}"`).join(', ')}]`;
const referencia = (id: string | null) => id && { id };

let consecutivo = 0;
/** Cases of a new client that differ from one of the demo's in what is given, oldest first; their ids in that order. */
async function casosNuevos(...diferencias: object[]): Promise<{ clienteId: string; ids: string[] }> {
  const clienteId = crypto.randomUUID();
  const [base] = demo[0]!.rows!(kit.world, 0);
  const rows = diferencias.map((each, i) => ({
    ...base,
    id: crypto.randomUUID(),
    clienteId,
    numero: `CASO-2031-${String(++consecutivo).padStart(6, '0')}`,
    creadoEn: `2026-03-0${i + 1}T12:00:00.000Z`,
    casoOrigenId: null,
    ...each,
  }));
  await insertRows(kit, casos, rows);
  return { clienteId, ids: rows.map(({ id }) => id) };
}

/** A filter leaves, of CLI-000001's, those that satisfy `cumple`: some, but not all. */
async function expectFiltered(filtro: string, cumple: (caso: CasoDemo) => boolean): Promise<void> {
  const esperados = delMundo().filter(cumple);
  expect(esperados.length).toBeGreaterThan(0);
  expect(esperados.length).toBeLessThan(delMundo().length);
  expect(await casosDe(grande(), `(first: 100, filtro: { ${filtro} })`)).toEqual({
    totalCount: esperados.length,
    nodes: soloIds(esperados),
  });
}

describe('Cliente.casos', () => {
  it('gives every field as it was stored, and what the case’s state says of it', async () => {
    const { nodes } = await casosDe(
      grande(),
      '(first: 100)',
      `nodes { id cliente { id } numero titulo categoria estado grupoEstado estadosPermitidos prioridad descripcion solucion
        contacto { id } responsable { id } departamento { id } poliza { id numero } articulo { __typename id }
        loteSerie { id } activo { id } casoOrigen { id numero } origen etiquetas creadoPor { id } creadoEn asignadoEn
        primeraRespuestaEn resueltoEn cerradoEn reaperturas nivelEscalamiento
        satisfaccion { enviadaEn respondidaEn calificacion comentario } actualizadoEn version }`,
    );
    const esperados = delMundo().map(comoSeLee);
    for (const campo of ['poliza', 'articulo', 'loteSerie', 'casoOrigen', 'satisfaccion'] as const)
      expect(new Set(esperados.map((each) => each[campo] === null)).size, campo).toBe(2);
    expect(nodes).toEqual(esperados);
  });

  it('starts with the latest', async () => {
    expect(await casosDe(grande(), '(first: 100)')).toEqual({ totalCount: 64, nodes: soloIds(delMundo()) });
  });

  it('orders by urgency and not by the name of the priority, the most urgent first when descending', async () => {
    const rango = (caso: CasoDemo) => ['BAJA', 'MEDIA', 'ALTA', 'CRITICA'].indexOf(caso.prioridad);
    const porUrgencia = kit.world
      .casos(0)
      .toSorted((a, b) => rango(b) - rango(a) || (a.id < b.id ? -1 : 1))
      .map(({ id, prioridad }) => ({ id, prioridad }));
    const orden = '(first: 100, orden: [{ campo: PRIORIDAD, direccion: DESC }])';
    const { nodes } = await casosDe(grande(), orden, 'nodes { id prioridad }');
    expect(nodes).toEqual(porUrgencia);
    expect(new Set(nodes.map(({ prioridad }: any) => prioridad))).toEqual(
      new Set(['CRITICA', 'ALTA', 'MEDIA', 'BAJA']),
    );
  });

  it('orders numbers as numbers: the millionth of a year after the one before it, and before the next year’s first', async () => {
    const numeros = ['CASO-2042-999999', 'CASO-2042-1000000', 'CASO-2042-000010', 'CASO-2043-000001'];
    const { clienteId } = await casosNuevos(...numeros.map((numero) => ({ numero })));
    const { nodes } = await casosDe(clienteId, '(orden: [{ campo: NUMERO }])', 'nodes { numero }');
    expect(nodes.map(({ numero }: any) => numero)).toEqual([
      'CASO-2042-000010',
      'CASO-2042-999999',
      'CASO-2042-1000000',
      'CASO-2043-000001',
    ]);
  });

  it('orders by the last change', async () => {
    const porCambio = kit.world.casos(0).toSorted((a, b) => (a.actualizadoEn < b.actualizadoEn ? 1 : -1));
    const { nodes } = await casosDe(grande(), '(first: 5, orden: [{ campo: ACTUALIZADO_EN, direccion: DESC }])');
    expect(nodes).toEqual(soloIds(porCambio.slice(0, 5)));
  });

  it.each<[string, (caso: CasoDemo) => boolean]>([
    ['estado: [CERRADO, NUEVO]', ({ estado }) => estado === 'CERRADO' || estado === 'NUEVO'],
    ['grupoEstado: [ABIERTO]', ({ estado }) => estado === 'NUEVO' || estado === 'EN_PROCESO'],
    ['grupoEstado: [ABIERTO, PAUSADO]', ({ estado }) => ['NUEVO', 'EN_PROCESO', 'PENDIENTE'].includes(estado)],
    ['grupoEstado: [TERMINADO]', ({ estado }) => ['RESUELTO', 'CERRADO', 'CANCELADO'].includes(estado)],
    ['grupoEstado: [TERMINADO], estado: [CANCELADO, NUEVO]', ({ estado }) => estado === 'CANCELADO'],
    ['prioridad: [CRITICA, ALTA]', ({ prioridad }) => prioridad === 'CRITICA' || prioridad === 'ALTA'],
    ['categoria: [GARANTIA, QUEJA]', ({ categoria }) => categoria === 'GARANTIA' || categoria === 'QUEJA'],
    ['reabiertos: true', ({ reaperturas }) => reaperturas > 0],
    ['reabiertos: false', ({ reaperturas }) => reaperturas === 0],
  ])('filters by { %s }', (filtro, cumple) => expectFiltered(filtro, cumple));

  it.each<[string, keyof CasoDemo]>([
    ['responsableIds', 'responsableId'],
    ['departamentoIds', 'departamentoId'],
    ['polizaIds', 'polizaId'],
    ['contactoIds', 'contactoId'],
  ])('filters by %s', async (campo, propiedad) => {
    const valores = [...new Set(delMundo().map((caso) => caso[propiedad] as string | null))].filter(
      (id) => id !== null,
    );
    for (const algunos of [valores.slice(0, 1), valores.slice(0, -1)])
      await expectFiltered(`${campo}: ${lista(...algunos)}`, (caso) => algunos.includes(caso[propiedad] as string));
  });

  it('finds a text in number, title or description, whatever its accents and case', async () => {
    const { clienteId, ids } = await casosNuevos(
      { numero: 'CASO-2044-000777', titulo: 'Uno', descripcion: 'Sin novedad' },
      { titulo: 'La impresora MARCA Atasco', descripcion: 'Sin novedad' },
      { titulo: 'Otro', descripcion: 'Tras el último cambio el atascó sigue' },
    );
    const hallados = async (texto: string) =>
      (await casosDe(clienteId, `(filtro: { texto: "${texto}" })`)).nodes.map(({ id }: any) => ids.indexOf(id));
    expect(await hallados('2044-000777')).toEqual([0]);
    expect(await hallados('atásco')).toEqual([2, 1]);
    expect(await hallados('ULTIMO')).toEqual([2]);
    expect(await hallados('sigue ultimo OTRO')).toEqual([2]);
    expect(await hallados('sigue impresora')).toEqual([]);
    expect(await hallados('%')).toEqual([]);
  });

  it.each(['creadoEn', 'resueltoEn'])('takes %s as days of the company, from midnight to midnight', async (campo) => {
    const instantes = [
      '2026-04-10T05:59:59.999Z',
      '2026-04-10T06:00:00.000Z',
      '2026-04-11T05:59:59.999Z',
      '2026-04-11T06:00:00.000Z',
    ];
    const { clienteId, ids } = await casosNuevos(...instantes.map((en) => ({ [campo]: en })));
    const { nodes } = await casosDe(clienteId, `(filtro: { ${campo}: { desde: "2026-04-10", hasta: "2026-04-10" } })`);
    expect(nodes).toEqual([{ id: ids[2] }, { id: ids[1] }]);
  });

  it('names the filter that it cannot take', async () => {
    const malos = ['grupoEstado: []', 'estado: []', 'texto: " "', 'creadoEn: {}'];
    const sinIds = ['clienteIds', 'responsableIds', 'departamentoIds', 'polizaIds', 'contactoIds'];
    for (const filtro of [...malos, ...sinIds.flatMap((campo) => [`${campo}: []`, `${campo}: ["CLI-000001"]`])]) {
      const { errors } = await kit.cliente(grande(), `casos(filtro: { ${filtro} }) { totalCount }`);
      expect(errors![0]!.extensions!['code']).toBe('BAD_USER_INPUT');
      expect(errors![0]!.message).toContain(filtro.split(':')[0]);
    }
  });
});

describe('the cases of others than a client', () => {
  it('are a contact’s and a póliza’s own', async () => {
    for (const [tipo, propiedad] of [
      ['Contacto', 'contactoId'],
      ['Poliza', 'polizaId'],
    ] as const) {
      const id = delMundo().find((caso) => caso[propiedad])![propiedad]!;
      const suyos = delMundo().filter((caso) => caso[propiedad] === id);
      expect(suyos.length).toBeLessThan(delMundo().length);
      expect(await casosDe(id, '(first: 100)', LISTA, {}, tipo)).toEqual({
        totalCount: suyos.length,
        nodes: soloIds(suyos),
      });
    }
  });

  it.each([
    ['LoteSerie', 'loteSerieId'],
    ['Activo', 'activoId'],
    ['Proyecto', 'proyectoId'],
  ])('are those of a %s, the latest first, and of no other', async (tipo, propiedad) => {
    const [suyo, otro] = [crypto.randomUUID(), crypto.randomUUID()];
    const { ids } = await casosNuevos({ [propiedad]: suyo }, { [propiedad]: otro }, { [propiedad]: suyo });
    expect(await casosDe(suyo, '', LISTA, {}, tipo)).toEqual({
      totalCount: 2,
      nodes: [{ id: ids[2] }, { id: ids[0] }],
    });
  });

  it('are the demo’s projects’, each with the cases that it says', async () => {
    for (const { id, casoIds } of kit.world.proyectos(0)) {
      const { nodes } = await casosDe(id, '(first: 100)', 'nodes { id }', {}, 'Proyecto');
      expect(nodes.map((each: any) => each.id).sort()).toEqual([...casoIds].sort());
    }
  });

  it('are, at the root, those of every client, or of the clients asked for', async () => {
    const clientes = [1, 2].map((i) => kit.world.cliente(i).id);
    const suyos = recientes([1, 2].flatMap((i) => kit.world.casos(i)));
    const filtrados = await preguntar(`casos(filtro: { clienteIds: ${lista(...clientes)} }) { ${LISTA} }`);
    expect(filtrados.casos).toEqual({ totalCount: suyos.length, nodes: soloIds(suyos) });
    const todos = await preguntar('casos(first: 100) { nodes { cliente { id } } }');
    expect(new Set(todos.casos.nodes.map(({ cliente }: any) => cliente.id)).size).toBeGreaterThanOrEqual(3);
  });
});

describe('Caso.activo', () => {
  it('is a reference to inventory’s asset', async () => {
    const activoId = crypto.randomUUID();
    const { ids } = await casosNuevos({ activoId });
    expect(await preguntar(`caso(id: "${ids[0]}") { activo { __typename id } }`)).toEqual({
      caso: { activo: { __typename: 'Activo', id: activoId } },
    });
  });
});

describe('Query.caso', () => {
  it('finds a case by its id, in any case of its letters, or by its number', async () => {
    const { id, numero } = delMundo()[0]!;
    const found = await preguntar(
      `a: caso(id: "${id.toUpperCase()}") { id numero } b: caso(numero: "${numero}") { id numero }`,
    );
    expect(found).toEqual({ a: { id, numero }, b: { id, numero } });
    expect(await preguntar(`a: caso(numero: " ${numero.toLowerCase()}") { id }`)).toEqual({ a: { id } });
  });

  it('is null for what does not exist', async () => {
    const nada = await preguntar(
      `a: caso(id: "${crypto.randomUUID()}") { id } b: caso(numero: "CASO-1999-000001") { id }`,
    );
    expect(nada).toEqual({ a: null, b: null });
  });

  it.each([
    ['no argument', 'caso { id }'],
    ['two arguments', `caso(id: "${crypto.randomUUID()}", numero: "CASO-2026-000001") { id }`],
    ['what is no id', 'caso(id: "CASO-2026-000001") { id }'],
  ])('refuses %s', async (_, text) => {
    const { errors } = await kit.query(`{ ${text} }`);
    expect(errors![0]!.extensions!['code']).toBe('BAD_USER_INPUT');
  });
});

describe('what a case was promised', () => {
  const diaDe = (instante: string) =>
    new Date(instante).toLocaleDateString('en-CA', { timeZone: 'America/Mexico_City' });

  it('is kept in the case itself: objectives of its priority, calendar and pauses of its policy', async () => {
    const { politicasSla } = await preguntar('politicasSla { id calendario { festivos { fecha nombre } } }');
    const guardado = await kit.rows(
      `select id::text, politica_sla_version, primera_respuesta_min, resolucion_min, calendario_sla, pausa_en, pausado_desde is not null as pausado
         from support.casos where cliente_id = $1::uuid`,
      [grande()],
    );
    const porId = new Map(guardado.map(({ id, ...fila }) => [id, fila]));
    for (const { id, politicaSlaId, prioridad, estado, creadoEn } of kit.world.casos(0)) {
      const { calendario, objetivos, pausaEn } = kit.world.politicasSla.find((each) => each.id === politicaSlaId)!;
      const { primeraRespuestaMin, resolucionMin } = objetivos.find((each) => each.prioridad === prioridad)!;
      const todos: { fecha: string }[] = politicasSla.find((each: any) => each.id === politicaSlaId).calendario
        .festivos;
      const finDelSiguiente = String(Number(creadoEn.slice(0, 4)) + 2);
      const festivos = todos.filter(({ fecha }) => diaDe(creadoEn) <= fecha && fecha < finDelSiguiente);
      expect(porId.get(id)).toEqual({
        politica_sla_version: 1,
        primera_respuesta_min: primeraRespuestaMin,
        resolucion_min: resolucionMin,
        calendario_sla: { ...calendario, festivos },
        pausa_en: pausaEn,
        pausado: estado === 'PENDIENTE',
      });
    }
  });
});

describe('whose cases they are', () => {
  const vacia = { totalCount: 0, nodes: [] };

  it('stay in their company', async () => {
    const ajeno = kit.otra.casos(0)[0]!;
    expect(await casosDe(ajeno.clienteId)).toEqual(vacia);
    expect(await preguntar(`caso(id: "${ajeno.id}") { id }`)).toEqual({ caso: null });
    const { casos: porNumero } = await preguntar(
      `casos(filtro: { clienteIds: ${lista(ajeno.clienteId)} }) { ${LISTA} }`,
    );
    expect(porNumero).toEqual(vacia);
  });

  it('are hidden from a token confined to another client, at the root too', async () => {
    const confined = { clientes: [kit.world.cliente(1).id] };
    const { id, numero, contactoId } = delMundo()[0]!;
    expect(await casosDe(grande(), '', LISTA, confined)).toEqual(vacia);
    expect(await casosDe(contactoId, '', LISTA, confined, 'Contacto')).toEqual(vacia);
    expect(await preguntar(`a: caso(id: "${id}") { id } b: caso(numero: "${numero}") { id }`, confined)).toEqual({
      a: null,
      b: null,
    });
    const { casos: visibles } = await preguntar(`casos(first: 100) { ${LISTA} }`, confined);
    expect(visibles).toEqual({ totalCount: delMundo(1).length, nodes: soloIds(delMundo(1)) });
  });
});

describe('what a page costs', () => {
  const TODO = `casos(first: 50) { totalCount nodes { numero titulo estadosPermitidos satisfaccion { calificacion }
    contacto { id } responsable { id } articulo { id } casoOrigen { id } poliza { numero estado politicaSla { nombre } }
    eventos(first: 3) { totalCount nodes { tipo cambios { campo } } } } }`;

  it('is one statement for each kind of thing asked, for three clients as for one', async () => {
    const ask = (...clientes: number[]) =>
      kit.query(`query ($r: [_Any!]!) { _entities(representations: $r) { ... on Cliente { ${TODO} } } }`, {
        r: clientes.map((i) => ({ __typename: 'Cliente', id: kit.world.cliente(i).id })),
      });
    await ask(0);
    kit.statements();
    await ask(0);
    const deUno = kit.statements().length;
    const { errors } = await ask(0, 1, 2);
    expect(errors).toBeUndefined();
    // Cases, pólizas, policies and events, and a count each of cases and events.
    expect([deUno, kit.statements().length]).toEqual([6, 6]);
  });

  describe('in a table of some length, for of a short one the planner rightly reads the whole', () => {
    let clienteId: string;
    beforeAll(async () => {
      const creadoEn = '2026-03-01T12:00:00.000Z';
      ({ clienteId } = await casosNuevos(...Array.from({ length: 1200 }, () => ({ creadoEn }))));
    });

    it.each([
      ['CREADO_EN', 'DESC', 'por_creado'],
      ['PRIORIDAD', 'DESC', 'por_prioridad'],
      ['ACTUALIZADO_EN', 'DESC', 'por_actualizado'],
      ['NUMERO', 'ASC', 'por_numero'],
    ])('by %s is a walk along its index, a client’s or the company’s, with nothing to sort', async (...orden) => {
      const [campo, direccion, indice] = orden;
      const args = `(first: 2, orden: [{ campo: ${campo}, direccion: ${direccion} }])`;
      kit.statements();
      await casosDe(clienteId, args, 'nodes { numero }');
      expect(await plan(kit.statements()[0]!.replaceAll('$1', `'${clienteId}'`))).toMatch(`casos_${indice}`);
      await preguntar(`casos${args} { nodes { numero } }`);
      expect(await plan(kit.statements()[0]!)).toMatch(`casos_todos_${indice}`);
    });
  });

  /** The planner's word; fails when it sorts. */
  async function plan(statement: string): Promise<string> {
    const text = (await kit.rows(`explain ${statement}`)).map((row) => Object.values(row)[0]).join('\n');
    expect(text).not.toContain('Sort');
    return text;
  }
});

const GRUPOS = {
  NUEVO: 'ABIERTO',
  EN_PROCESO: 'ABIERTO',
  PENDIENTE: 'PAUSADO',
  RESUELTO: 'TERMINADO',
  CERRADO: 'TERMINADO',
  CANCELADO: 'TERMINADO',
};
const SIGUEN = {
  NUEVO: ['EN_PROCESO', 'PENDIENTE', 'RESUELTO', 'CANCELADO'],
  EN_PROCESO: ['PENDIENTE', 'RESUELTO', 'CANCELADO'],
  PENDIENTE: ['EN_PROCESO', 'RESUELTO', 'CANCELADO'],
  RESUELTO: ['EN_PROCESO', 'CERRADO'],
  CERRADO: [],
  CANCELADO: [],
};

/** What the domain says a case shows, from the demo's row. */
function comoSeLee(caso: CasoDemo) {
  const { clienteId, contactoId, responsableId, departamentoId, polizaId, articulo, loteSerieId, ...resto } = caso;
  const { activoId, casoOrigenId, creadoPorId, politicaSlaId: _, historial: __, ...datos } = resto;
  const { primeraRespuestaPor: ___, tiempoMin: ____, motivoCancelacion: _____, ...fila } = datos;
  const numeroDe = (rows: readonly { id: string; numero: string }[], id: string | null) =>
    id && { id, numero: rows.find((each) => each.id === id)!.numero };
  return {
    ...fila,
    cliente: { id: clienteId },
    grupoEstado: GRUPOS[fila.estado],
    estadosPermitidos: SIGUEN[fila.estado],
    contacto: { id: contactoId },
    responsable: { id: responsableId },
    departamento: { id: departamentoId },
    poliza: numeroDe(kit.world.polizas(0), polizaId),
    articulo: articulo && { __typename: articulo.tipo, id: articulo.id },
    loteSerie: referencia(loteSerieId),
    activo: referencia(activoId),
    casoOrigen: numeroDe(kit.world.casos(0), casoOrigenId),
    creadoPor: { id: creadoPorId },
  };
}
