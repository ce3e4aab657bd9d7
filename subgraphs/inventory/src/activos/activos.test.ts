import type { ActivoDemo } from '@cliente360/demo';
import { insertRows, testSubgraph, type TestSubgraph } from '@cliente360/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inventory } from '../index.ts';
import { activos, asignacionesActivo, lecturas } from './tables.ts';

const HOY = '2026-11-24';
let kit: TestSubgraph;
beforeAll(async () => {
  kit = await testSubgraph(inventory);
});
afterAll(() => kit[Symbol.asyncDispose]());

const grande = () => kit.world.cliente(0).id;
const porNumero = (lista: readonly ActivoDemo[]) => lista.toSorted((a, b) => (a.numero < b.numero ? -1 : 1));
const delMundo = () => porNumero(kit.world.activos(0));

async function activosDe(id: string, args: string, selection = 'totalCount nodes { id }', as = {}) {
  const { data, errors } = await kit.cliente(id, `activos${args} { ${selection} }`, as);
  expect(errors).toBeUndefined();
  return (data as any)._entities[0].activos;
}

async function activo(id: string, selection: string, as = {}) {
  const { data, errors } = await kit.query(
    `query ($r: _Any!) { _entities(representations: [$r]) { ... on Activo { ${selection} } } }`,
    { r: { __typename: 'Activo', id } },
    as,
  );
  expect(errors).toBeUndefined();
  return (data as any)._entities[0];
}

/** An asset of nobody's in the demo; its id. */
async function nuevo(diferencia: object = {}): Promise<string> {
  const id = crypto.randomUUID();
  const { articulo, asignaciones: _, lecturas: __, ...base } = kit.world.activos(0)[0]!;
  const dinero = {
    valorLibrosMoneda: 'MXN',
    valorLibrosTipoCambio: '1',
    tarifaUsoMoneda: 'MXN',
    tarifaUsoTipoCambio: '1',
  };
  const suyo = { id, clienteId: crypto.randomUUID(), numero: `ACT-${id}`, asignadoDesde: null, loteSerieId: null };
  const deArticulo = { inventariableId: articulo.id, noInventariableId: null };
  await insertRows(kit, activos, [{ ...base, ...dinero, ...deArticulo, ...suyo, ...diferencia }]);
  return id;
}

const asignar = async (activoId: string, desde: string, hasta: string | null, diferencia: object = {}) => {
  const vacia = {
    direccionId: null,
    devolucionEsperada: null,
    rentaId: null,
    condicionSalida: null,
    condicionRegreso: null,
  };
  const id = crypto.randomUUID();
  await insertRows(kit, asignacionesActivo, [
    { ...vacia, id, clienteId: grande(), activoId, desde, hasta, ...diferencia },
  ]);
  return id;
};
const escribir = (sql: string, params: string[]) =>
  kit.database.write({ empresaId: kit.world.empresa.id, clientes: '*' }, (tx) => tx.query({ sql, params }));

const dinero = (importe: string | null) => importe && { importe, moneda: 'MXN', importeMxn: importe, tipoCambio: '1' };
const referencia = (id: string | null) => id && { id };

/** What the domain says an asset shows to who sees only its client, from the demo's row. */
function comoSeLee(esperado: ActivoDemo) {
  const { articulo, loteSerieId, direccionId, asignaciones, lecturas: leidas, clienteId, ...fila } = esperado;
  const propias = asignaciones.filter((each) => each.clienteId === clienteId).toReversed();
  const vistas = leidas.filter((each) => each.clienteId === clienteId).toReversed();
  return {
    ...fila,
    cliente: { id: clienteId },
    articulo: { __typename: articulo.tipo, id: articulo.id, sku: articulo.sku, nombre: articulo.nombre },
    loteSerie: referencia(loteSerieId),
    direccion: referencia(direccionId),
    renta: referencia(asignaciones.find(({ hasta }) => hasta === null)?.rentaId ?? null),
    valorLibros: dinero(fila.valorLibros),
    tarifaUso: dinero(fila.tarifaUso),
    asignaciones: {
      totalCount: propias.length,
      nodes: propias.map(({ clienteId: cliente, direccionId: direccion, rentaId, ...asignacion }) => ({
        ...asignacion,
        cliente: { id: cliente },
        direccion: referencia(direccion),
        renta: referencia(rentaId),
      })),
    },
    lecturas: {
      totalCount: vistas.length,
      nodes: vistas.map(({ id, en, valor, unidad, porId }) => ({ id, en, valor, unidad, por: { id: porId } })),
    },
  };
}

describe('Cliente.activos', () => {
  it('gives every field as it was stored, with where it has been and what its counter said', async () => {
    const soloElla = { clientes: [grande()] };
    const selection = `nodes { id cliente { id } numero articulo { __typename id sku nombre } loteSerie { id } estado
      direccion { id } renta { id } valorLibros { importe moneda importeMxn tipoCambio } tarifaUso { importe moneda importeMxn tipoCambio }
      asignaciones { totalCount nodes { id cliente { id } direccion { id } desde hasta devolucionEsperada renta { id } condicionSalida condicionRegreso } }
      lecturas { totalCount nodes { id en valor unidad por { id } } } creadoEn actualizadoEn version }`;
    const { nodes } = await activosDe(grande(), '(first: 100)', selection, soloElla);
    expect(nodes).toEqual(delMundo().map(comoSeLee));
  });

  it.each<[string, (activo: ActivoDemo) => boolean]>([
    ['estado: [EN_RENTA, BAJA]', ({ estado }) => estado === 'EN_RENTA' || estado === 'BAJA'],
    [
      'vencido: true',
      ({ asignaciones }) => asignaciones.some(({ hasta, devolucionEsperada: d }) => !hasta && d !== null && d < HOY),
    ],
    [
      'vencido: false',
      ({ asignaciones }) => !asignaciones.some(({ hasta, devolucionEsperada: d }) => !hasta && d !== null && d < HOY),
    ],
  ])('filters by %s', async (filtro, cumple) => {
    const esperados = delMundo().filter(cumple);
    expect(esperados.length).toBeGreaterThan(0);
    const { nodes } = await activosDe(grande(), `(first: 100, filtro: { ${filtro} })`);
    expect(nodes).toEqual(esperados.map(({ id }) => ({ id })));
  });

  it('filters by what it is and by where it is', async () => {
    const [{ articulo, direccionId }] = delMundo().filter((each) => each.direccionId) as [ActivoDemo];
    const ids = async (filtro: string) => (await activosDe(grande(), `(first: 100, filtro: { ${filtro} })`)).nodes;
    const esperados = (cumple: (activo: ActivoDemo) => boolean) =>
      delMundo()
        .filter(cumple)
        .map(({ id }) => ({ id }));
    expect(await ids(`articuloIds: ["${articulo.id}"]`)).toEqual(esperados((each) => each.articulo.id === articulo.id));
    expect(await ids(`direccionIds: ["${direccionId}"]`)).toEqual(
      esperados((each) => each.direccionId === direccionId),
    );
  });

  it('is not overdue on the very day it has to come back', async () => {
    const clienteId = crypto.randomUUID();
    for (const devolucionEsperada of ['2026-11-23', HOY, null])
      await asignar(await nuevo({ clienteId }), '2026-11-01', null, { clienteId, devolucionEsperada });
    const { totalCount } = await activosDe(clienteId, '(filtro: { vencido: true })', 'totalCount');
    expect(totalCount).toBe(1);
  });

  it.each([
    ['NUMERO', 'ASC', 'activos_por_numero'],
    ['ASIGNADO_DESDE', 'DESC', 'activos_por_asignado'],
    ['VALOR_LIBROS', 'ASC', 'activos_por_valor'],
  ])('by %s %s is a walk along its index, with nothing to sort', async (campo, direccion, indice) => {
    kit.statements();
    await activosDe(grande(), `(first: 5, orden: [{ campo: ${campo}, direccion: ${direccion} }])`);
    const page = kit.statements().find((sql) => sql.includes('order by'))!;
    // Of a few assets the planner reads all and sorts them; asked not to, it shows whether the index gives the order.
    const rows = await kit.database.write({ empresaId: kit.world.empresa.id, clientes: '*' }, async (tx) => {
      for (const way of ['seqscan', 'bitmapscan', 'sort'])
        await tx.query({ sql: `set local enable_${way} = off`, params: [] });
      return tx.query({ sql: `explain ${page.replaceAll('$1', `'${grande()}'`)}`, params: [] });
    });
    const plan = rows.map((row) => Object.values(row)[0]).join('\n');
    expect(plan).toContain(indice);
    expect(plan).not.toContain('Sort');
  });

  it('shows an asset with all its stays to who sees every client, and only its own to who does not', async () => {
    const compartido = delMundo().find(({ asignaciones }) => asignaciones[0]!.clienteId !== grande())!;
    const estancias = async (as = {}) =>
      (await activo(compartido.id, 'asignaciones { nodes { desde } } lecturas { totalCount } ', as)).asignaciones.nodes;
    expect(await estancias()).toEqual(compartido.asignaciones.toReversed().map(({ desde }) => ({ desde })));
    expect(await estancias({ clientes: [grande()] })).toEqual([{ desde: compartido.asignaciones.at(-1)!.desde }]);
  });

  it('can be a thing of the catalogue that is not stocked', async () => {
    const licencia = kit.world.articulos.find(({ tipo }) => tipo === 'NoInventariable')!;
    const id = await nuevo({ inventariableId: null, noInventariableId: licencia.id });
    expect(await activo(id, 'articulo { __typename nombre }')).toEqual({
      articulo: { __typename: 'NoInventariable', nombre: licencia.nombre },
    });
  });
});

describe('the stays of an asset', () => {
  it('never share a day, and the last one has no end but its own', async () => {
    const id = await nuevo();
    await asignar(id, '2026-03-01', '2026-03-31');
    await asignar(id, '2026-05-01', null);
    for (const [desde, hasta] of [
      ['2026-03-31', '2026-04-02'],
      ['2026-02-01', '2026-03-01'],
      ['2026-03-10', '2026-03-11'],
      ['2026-02-01', '2026-12-31'],
      ['2026-09-01', '2026-09-02'],
      ['2027-01-01', null],
    ] as const)
      await expect(asignar(id, desde, hasta)).rejects.toThrow('asignaciones_activo_sin_traslape');
    await asignar(id, '2026-04-01', '2026-04-30');
    await expect(asignar(await nuevo(), '2026-05-01', null)).resolves.toBeDefined();
    await expect(asignar(await nuevo(), '2026-05-02', '2026-05-01')).rejects.toThrow('asignaciones_activo_dias');
  });

  it('say whose the asset is and since when, as they come, change and go', async () => {
    const [id, otro] = [await nuevo({ clienteId: grande() }), kit.world.cliente(1).id];
    const deQuien = async () =>
      (await kit.rows('select cliente_id::text, asignado_desde::text from inventory.activos where id = $1', [id]))[0];
    await asignar(id, '2026-03-01', '2026-03-31');
    expect(await deQuien()).toEqual({ cliente_id: grande(), asignado_desde: '2026-03-01' });
    const ultima = await asignar(id, '2026-05-01', null, { clienteId: otro });
    expect(await deQuien()).toEqual({ cliente_id: otro, asignado_desde: '2026-05-01' });
    await asignar(id, '2026-04-01', '2026-04-30');
    await escribir(`update inventory.asignaciones_activo set desde = '2026-05-07' where id = $1`, [ultima]);
    expect(await deQuien()).toEqual({ cliente_id: otro, asignado_desde: '2026-05-07' });
    await escribir('delete from inventory.asignaciones_activo where id = $1', [ultima]);
    expect(await deQuien()).toEqual({ cliente_id: grande(), asignado_desde: '2026-04-01' });
    await escribir('delete from inventory.asignaciones_activo where activo_id = $1', [id]);
    expect(await deQuien()).toEqual({ cliente_id: grande(), asignado_desde: null });
  });

  it('are filtered by when they began and by a day they include, both ends of it', async () => {
    const id = await nuevo();
    await asignar(id, '2026-03-01', '2026-03-31');
    await asignar(id, '2026-05-01', null);
    const desde = async (filtro: string) =>
      (await activo(id, `asignaciones(filtro: { ${filtro} }) { nodes { desde } }`)).asignaciones.nodes.map(
        (each: { desde: string }) => each.desde,
      );
    expect(await desde('desde: { hasta: "2026-04-30" }')).toEqual(['2026-03-01']);
    expect(await desde('vigenteEn: "2026-03-31"')).toEqual(['2026-03-01']);
    expect(await desde('vigenteEn: "2026-04-01"')).toEqual([]);
    expect(await desde('vigenteEn: "2030-01-01"')).toEqual(['2026-05-01']);
  });
});

describe('what an asset’s counter says', () => {
  const leer = (activoId: string, en: string, valor: string, unidad = 'horas') =>
    insertRows(kit, lecturas, [
      { id: crypto.randomUUID(), clienteId: grande(), activoId, en, valor, unidad, usuarioId: crypto.randomUUID() },
    ]);

  it('never goes back: neither after a higher reading nor, written late, before a lower one', async () => {
    const id = await nuevo();
    await leer(id, '2026-03-01T12:00:00.000Z', '100');
    await leer(id, '2026-05-01T12:00:00.000Z', '200');
    await leer(id, '2026-06-01T12:00:00.000Z', '200');
    for (const [en, valor] of [
      ['2026-04-01T12:00:00.000Z', '99.9'],
      ['2026-04-01T12:00:00.000Z', '200.1'],
      ['2026-02-01T12:00:00.000Z', '100.1'],
      ['2026-07-01T12:00:00.000Z', '199'],
    ] as const)
      await expect(leer(id, en, valor)).rejects.toThrow('goes back');
    await leer(id, '2026-04-01T12:00:00.000Z', '150');
    await expect(leer(id, '2026-04-01T12:00:00.000Z', '150')).rejects.toThrow('lecturas_una_vez');
    await expect(
      escribir(`update inventory.lecturas set valor = 250 where activo_id = $1 and valor = 150`, [id]),
    ).rejects.toThrow('goes back');
  });

  it('counts each unit apart, and each asset', async () => {
    const id = await nuevo();
    await leer(id, '2026-03-01T12:00:00.000Z', '100');
    await leer(id, '2026-04-01T12:00:00.000Z', '1', 'copias');
    await expect(leer(await nuevo(), '2026-04-01T12:00:00.000Z', '1')).resolves.toBeUndefined();
    await expect(leer(id, '2026-04-01T12:00:00.000Z', '-1', 'vueltas')).rejects.toThrow('lecturas_valor');
  });

  it('is filtered by days of the company', async () => {
    const id = await nuevo();
    await leer(id, '2026-03-02T05:59:59.999Z', '1');
    await leer(id, '2026-03-02T06:00:00.000Z', '2');
    const { lecturas: leidas } = await activo(
      id,
      'lecturas(filtro: { en: { desde: "2026-03-01", hasta: "2026-03-01" } }) { nodes { valor } }',
    );
    expect(leidas.nodes).toEqual([{ valor: '1' }]);
  });
});

describe('the table of assets', () => {
  it('wants one article of one kind, amounts that are not negative, pesos without exchange, a number of its own', async () => {
    const servicio = kit.world.articulos.find(({ tipo }) => tipo === 'NoInventariable')!;
    await expect(nuevo({ inventariableId: null })).rejects.toThrow('activos_un_articulo');
    await expect(nuevo({ noInventariableId: servicio.id })).rejects.toThrow('activos_un_articulo');
    await expect(nuevo({ valorLibros: '-0.01' })).rejects.toThrow('activos_valor');
    await expect(nuevo({ tarifaUso: '-0.01' })).rejects.toThrow('activos_valor');
    await expect(nuevo({ tarifaUsoTipoCambio: '18' })).rejects.toThrow('activos_tipo_cambio');
    await expect(nuevo({ numero: delMundo()[0]!.numero })).rejects.toThrow('activos_numero');
    await expect(nuevo({ loteSerieId: crypto.randomUUID() })).rejects.toThrow('activos_lote');
  });
});
