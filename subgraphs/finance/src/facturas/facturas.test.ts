import type { FacturaDemo, ProyectoDemo } from '@cliente360/demo';
import { enPesos, testSubgraph, type TestSubgraph } from '@cliente360/testing';
import { is } from 'drizzle-orm';
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decimal, documentoComoSeLee, IMPUESTO, impuestos, PARTE, parte, sat, SAT } from '../../test/comoSeLee.ts';
import { createEscenario } from '../../test/escenario.ts';
import * as pagos from '../cfdisPago/tables.ts';
import { finance } from '../index.ts';
import * as bancos from '../movimientosBancarios/tables.ts';
import * as notas from '../notasCredito/tables.ts';
import { demo } from './demo.ts';
import * as tablas from './tables.ts';

/** An amount of an invoice in pesos, at its rate. */
const enMxn = ({ tipoCambio }: FacturaDemo, importe: string) => Number(enPesos(importe, tipoCambio));

const CLIENTES = 6;
let kit: TestSubgraph;
beforeAll(async () => {
  kit = await testSubgraph(finance, { clientes: CLIENTES });
});
afterAll(() => kit[Symbol.asyncDispose]());

const facturasDe = async (clienteId: string, args = '', selection = 'totalCount nodes { id }', as = {}) => {
  const { data, errors } = await kit.cliente(clienteId, `facturas${args} { ${selection} }`, as);
  expect(errors).toBeUndefined();
  return (data as any)._entities[0].facturas;
};
/** Every invoice of a client with all its fields, page by page. */
async function todasDe(clienteId: string): Promise<unknown[]> {
  const todas: unknown[] = [];
  for (let after: string | null = null; ;) {
    const args = `(first: 100, after: ${JSON.stringify(after)})`;
    const { nodes, pageInfo } = await facturasDe(
      clienteId,
      args,
      `nodes { ${TODO} } pageInfo { hasNextPage endCursor }`,
    );
    todas.push(...nodes);
    if (!pageInfo.hasNextPage) return todas;
    after = pageInfo.endCursor;
  }
}
const grande = () => kit.world.cliente(0).id;
const ids = (nodes: readonly { id: string }[]) => nodes.map(({ id }) => id);
/** A client of the demo, latest invoice first. */
const delMundo = (i: number) =>
  [...kit.world.facturas(i)].sort((a, b) => b.fecha.localeCompare(a.fecha) || (a.id < b.id ? -1 : 1));

describe('Cliente.facturas', () => {
  it('gives every field as the demo made it, the balance worked out from payments, notes and deposits', async () => {
    for (let i = 0; i < CLIENTES; i++)
      expect(await todasDe(kit.world.cliente(i).id)).toEqual(delMundo(i).map(comoSeLee));
  });

  it('has every state of collection, a cancellation with its substitute, and a withheld tax to show', () => {
    const muestra = delMundo(0);
    expect(new Set(muestra.map(({ estadoCobro }) => estadoCobro)).size).toBe(4);
    expect(muestra.some(({ cancelacion }) => cancelacion?.uuidSustitucion)).toBe(true);
    expect(muestra.some(({ relacionados }) => relacionados.length > 0)).toBe(true);
    expect(muestra.flatMap(({ conceptos }) => conceptos).some(({ impuestos }) => impuestos.length > 1)).toBe(true);
  });

  it.each<[string, (factura: FacturaDemo) => boolean]>([
    ['estado: [CANCELADO, BORRADOR]', ({ estado }) => estado === 'CANCELADO' || estado === 'BORRADOR'],
    [
      'estadoCobro: [PARCIAL, NO_APLICA]',
      ({ estadoCobro }) => estadoCobro === 'PARCIAL' || estadoCobro === 'NO_APLICA',
    ],
    ['metodoPago: [PUE]', ({ metodoPago }) => metodoPago === 'PUE'],
    [
      'fecha: { desde: "2026-09-01", hasta: "2026-10-31" }',
      ({ fecha }) => fecha >= '2026-09-01' && fecha < '2026-11-01',
    ],
    ['vencimiento: { hasta: "2026-11-24" }', ({ vencimiento }) => vencimiento <= '2026-11-24'],
    [
      'total: { gte: "10000", lte: "200000.50" }',
      (factura) => enMxn(factura, factura.total) >= 10_000 && enMxn(factura, factura.total) <= 200_000.5,
    ],
    ['moneda: ["USD"]', ({ moneda }) => moneda === 'USD'],
    ['vencida: true', (factura) => vencida(factura)],
    ['vencida: false', (factura) => !vencida(factura)],
    ['folio: { contiene: "12" }', ({ folio }) => !!folio?.includes('12')],
    ['folio: { empieza: "as-" }', ({ serie }) => serie === 'AS'],
    ['metodoPago: [PPD], moneda: ["USD"]', ({ metodoPago, moneda }) => metodoPago === 'PPD' && moneda === 'USD'],
  ])('filters by %s', async (filtro, cumple) => {
    const esperadas = delMundo(0).filter(cumple);
    expect(esperadas.length).toBeGreaterThan(0);
    expect(esperadas.length).toBeLessThan(delMundo(0).length);
    const { totalCount, nodes } = await facturasDe(grande(), `(first: 100, filtro: { ${filtro} })`);
    expect(totalCount).toBe(esperadas.length);
    expect(ids(nodes)).toEqual(ids(esperadas.slice(0, 100)));
  });

  it('finds one by its folio, alone or with its series, and by its UUID in capitals', async () => {
    const { id, serie, folio, uuid } = delMundo(0).find((factura) => factura.serie === 'A')!;
    const unica = delMundo(0).filter((factura) => factura.folio === folio).length === 1;
    expect(unica).toBe(true);
    for (const filtro of [
      `folio: { igual: "${folio}" }`,
      `folio: { igual: "${serie}-${folio}" }`,
      `uuid: "${uuid!.toUpperCase()}"`,
    ])
      expect(ids((await facturasDe(grande(), `(filtro: { ${filtro} })`)).nodes)).toEqual([id]);
  });

  it.each<[string, (factura: FacturaDemo) => number]>([
    ['FECHA', ({ fecha }) => Date.parse(fecha)],
    ['VENCIMIENTO', ({ vencimiento }) => Date.parse(vencimiento)],
    ['TOTAL', (factura) => enMxn(factura, factura.total)],
    ['SALDO', (factura) => enMxn(factura, factura.saldo)],
  ])('can be walked by %s, from either end', async (campo, valor) => {
    const sube = [...kit.world.facturas(0)].sort((a, b) => valor(a) - valor(b) || (a.id < b.id ? -1 : 1));
    const baja = [...kit.world.facturas(0)].sort((a, b) => valor(b) - valor(a) || (a.id < b.id ? -1 : 1));
    for (const [direccion, esperadas] of [
      ['ASC', sube],
      ['DESC', baja],
    ] as const) {
      const { nodes } = await facturasDe(
        grande(),
        `(first: 100, orden: [{ campo: ${campo}, direccion: ${direccion} }])`,
      );
      expect(ids(nodes)).toEqual(ids(esperadas.slice(0, 100)));
    }
  });

  it('takes a period as days where the invoice was issued, whole', async () => {
    const { clienteId, factura } = createEscenario(kit);
    const fechas = ['2026-11-09T23:59:59', '2026-11-10T00:00:00', '2026-11-10T23:59:59', '2026-11-11T00:00:00'];
    for (const fecha of fechas) await factura({ fecha });
    const filtro = '(filtro: { fecha: { desde: "2026-11-10", hasta: "2026-11-10" } })';
    const { nodes } = await facturasDe(clienteId, filtro, 'nodes { fecha }');
    expect(nodes).toEqual([{ fecha: fechas[2] }, { fecha: fechas[1] }]);
  });
});

describe('Query.factura', () => {
  const factura = (args: string, as = {}) => kit.query(`{ factura${args} { id uuid } }`, {}, as);

  it('gives one by its id or its UUID, in capitals too', async () => {
    const { id, uuid } = delMundo(0).find((each) => each.uuid)!;
    for (const args of [`(id: "${id.toUpperCase()}")`, `(uuid: "${uuid!.toUpperCase()}")`])
      expect(await factura(args)).toMatchObject({ data: { factura: { id, uuid } } });
  });

  it('is null for what does not exist, is another company’s, or is hidden from the token', async () => {
    const [{ id, uuid }, ajena] = [delMundo(0).find((each) => each.uuid)!, kit.otra.facturas(0)[0]!];
    for (const args of [`(id: "${crypto.randomUUID()}")`, `(id: "${ajena.id}")`, `(uuid: "${ajena.uuid}")`])
      expect(await factura(args)).toEqual({ data: { factura: null }, errors: undefined });
    for (const args of [`(id: "${id}")`, `(uuid: "${uuid}")`])
      expect((await factura(args, { clientes: [kit.world.cliente(1).id] })).data).toEqual({ factura: null });
  });

  it('wants exactly one argument, and a well-formed one', async () => {
    const { id, uuid } = delMundo(0).find((each) => each.uuid)!;
    for (const args of ['', '(id: null)', `(id: "${id}", uuid: "${uuid}")`, '(id: "A-1024")']) {
      const { data, errors } = await factura(args);
      expect(data).toEqual({ factura: null });
      expect(errors![0]!.extensions!['code']).toBe('BAD_USER_INPUT');
    }
  });
});

describe('what the invoices are of', () => {
  const facturasDeEntidad = async (__typename: 'Venta' | 'Proyecto', id: string, args = '') => {
    const { data, errors } = await kit.query(
      `query ($r: _Any!) { _entities(representations: [$r]) { ... on ${__typename} { facturas${args} { totalCount nodes { id } } } } }`,
      { r: { __typename, id } },
    );
    expect(errors).toBeUndefined();
    return (data as any)._entities[0].facturas;
  };

  it('gives a sale the invoices that the demo made of it, latest first: both where one replaced the other', async () => {
    const ventas = kit.world
      .ventas(0)
      .map(({ id }) => ({ id, suyas: delMundo(0).filter((each) => each.ventaId === id) }));
    // Invoices of other tests are of the first sale, as their example is.
    const sencilla = ventas.slice(1).find(({ suyas }) => suyas.length === 1)!;
    const reemitida = ventas.find(({ suyas }) => suyas.length > 1)!;
    const sinFacturar = ventas.find(({ suyas }) => suyas.length === 0)!;
    for (const { id, suyas } of [sencilla, reemitida, sinFacturar])
      expect(await facturasDeEntidad('Venta', id)).toEqual({
        totalCount: suyas.length,
        nodes: suyas.map((factura) => ({ id: factura.id })),
      });
  });

  it('gives a project its own, with the filters and orders of all invoices', async () => {
    const [{ factura }, proyectoId] = [createEscenario(kit), crypto.randomUUID()];
    const barata = await factura({ proyectoId, total: '10', fecha: '2026-11-03T10:00:00' });
    const cara = await factura({
      proyectoId,
      total: '20',
      fecha: '2026-11-01T10:00:00',
      moneda: 'USD',
      tipoCambio: '18',
    });
    await factura({ proyectoId: crypto.randomUUID() });
    expect(ids((await facturasDeEntidad('Proyecto', proyectoId)).nodes)).toEqual([barata, cara]);
    const porTotal = '(orden: [{ campo: TOTAL, direccion: DESC }])';
    expect(ids((await facturasDeEntidad('Proyecto', proyectoId, porTotal)).nodes)).toEqual([cara, barata]);
    const enPesos = '(filtro: { moneda: ["MXN"] })';
    expect(await facturasDeEntidad('Proyecto', proyectoId, enPesos)).toEqual({
      totalCount: 1,
      nodes: [{ id: barata }],
    });
  });

  it('keeps with each invoice the project that its sale belongs to', () => {
    const proyecto = { id: 'p', ventaIds: [kit.world.ventas(0)[1]!.id] } as unknown as ProyectoDemo;
    const filas = [...demo[0]!.rows!({ ...kit.world, proyectos: () => [proyecto] }, 0)];
    const suyas = filas.filter(({ proyectoId }) => proyectoId !== null);
    expect(suyas.length).toBeGreaterThan(0);
    expect(suyas.map(({ proyectoId, ventaId }) => [proyectoId, ventaId])).toEqual(
      suyas.map(() => ['p', proyecto.ventaIds[0]]),
    );
  });

  it('refuses an invoice of a contract that is not there', async () => {
    await expect(createEscenario(kit).factura({ rentaId: crypto.randomUUID() })).rejects.toThrow('facturas_renta');
  });
});

describe('whose invoices they are', () => {
  const vacia = { totalCount: 0, nodes: [] };

  it('stay in their company', async () => {
    expect(kit.otra.facturas(0).length).toBeGreaterThan(0);
    expect(await facturasDe(kit.otra.cliente(0).id)).toEqual(vacia);
  });

  it('are hidden, with all that hangs from them, from a token confined to another client', async () => {
    const confinado = { clientes: [kit.world.cliente(2).id] };
    expect(await facturasDe(grande(), '', 'totalCount nodes { id }', confinado)).toEqual(vacia);
    const deCliente = Object.values({ ...tablas, ...pagos, ...notas, ...bancos }).flatMap((tabla) =>
      is(tabla, PgTable) && 'clienteId' in tabla ? [getTableConfig(tabla).name] : [],
    );
    expect(deCliente).toHaveLength(14);
    for (const tabla of deCliente) {
      const clientes = async (scope = {}) =>
        (await kit.rows(`select distinct cliente_id::text as id from finance.${tabla}`, [], scope)) as { id: string }[];
      expect(ids(await clientes())).toContain(grande());
      expect(ids(await clientes(confinado)).filter((id) => id !== confinado.clientes[0])).toEqual([]);
    }
  });
});

describe('what a page costs', () => {
  it('is one statement with its lines, taxes, payments and balances, for one client as for all', async () => {
    const r = Array.from({ length: CLIENTES }, (_, i) => ({ __typename: 'Cliente', id: kit.world.cliente(i).id }));
    const page = `facturas(first: 100) { totalCount nodes { saldo estadoCobro diasVencida receptor { regimen { descripcion } }
      conceptos { descripcion impuestos { importe } } aplicaciones { pagado factura { id } } relacionados { uuid } } }`;
    await kit.query('{ __typename }');
    kit.statements();
    const { errors } = await kit.query(
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Cliente { ${page} } } }`,
      { r },
    );
    expect(errors).toBeUndefined();
    const sent = kit.statements();
    expect(sent.filter((sql) => sql.includes('cross join lateral'))).toHaveLength(1);
    expect(sent.filter((sql) => sql.includes('group by'))).toHaveLength(1);
    expect(sent).toHaveLength(2);
  });

  it.each([
    ['FECHA', 'DESC', 'facturas_por_fecha'],
    ['VENCIMIENTO', 'DESC', 'facturas_por_vencimiento'],
    ['TOTAL', 'ASC', 'facturas_por_total'],
  ])('by %s is a walk along its index, with nothing to sort', async (campo, direccion, indice) => {
    kit.statements();
    await facturasDe(grande(), `(first: 5, orden: [{ campo: ${campo}, direccion: ${direccion} }])`, 'nodes { saldo }');
    const page = kit.statements().find((sql) => sql.includes('order by'))!;
    const plan = await kit.rows(`explain ${page.replaceAll('$1', `'${grande()}'`)}`);
    const lines = plan.map((row) => Object.values(row)[0]).join('\n');
    expect(lines).toContain(indice);
    expect(lines).not.toContain('Sort');
  });
});

const vencida = ({ saldo, vencimiento }: FacturaDemo) => Number(saldo) > 0 && vencimiento < kit.world.hoy;

const TODO = `
  id cliente { id } uuid serie folio tipo fecha fechaTimbrado cpExpedicion instante emisor { ${PARTE} } receptor { ${PARTE} }
  moneda tipoCambio subtotal descuento trasladados retenidos total exportacion ${SAT} estado estadoSat esCancelable
  cancelacion { motivo ${SAT} uuidSustitucion estatus solicitadaEn resueltaEn } relacionados { tipoRelacion ${SAT} uuid }
  metodoPago formaPago ${SAT} usoCfdi ${SAT} condiciones vencimiento
  conceptos { claveProdServ ${SAT} claveUnidad ${SAT} noIdentificacion descripcion cantidad valorUnitario importe descuento
    objetoImp ${SAT} impuestos { ${IMPUESTO} } costoUnitario articulo { __typename id } }
  aplicaciones { idDocumento factura { id uuid } serie folio moneda equivalencia numParcialidad saldoAnterior pagado
    saldoInsoluto objetoImp ${SAT} impuestos { ${IMPUESTO} } }
  saldo estadoCobro diasVencida venta { id } renta { id } creadoEn actualizadoEn version`;

/** What the domain says an invoice shows, from the demo's documents. */
function comoSeLee(factura: FacturaDemo) {
  const {
    clienteId,
    ventaId,
    rentaId,
    conceptos,
    pagado: _,
    pagadaEn: __,
    cancelacion,
    relacionados,
    ...columnas
  } = factura;
  return {
    ...columnas,
    cliente: { id: clienteId },
    tipo: 'I',
    emisor: parte(factura.emisor),
    receptor: parte(factura.receptor),
    exportacion: sat('c_Exportacion', factura.exportacion),
    tipoCambio: decimal(factura.tipoCambio),
    cancelacion: cancelacion && { ...cancelacion, motivo: sat('c_MotivoCancelacion', cancelacion.motivo) },
    relacionados: relacionados.map(({ tipoRelacion, uuid }) => ({
      tipoRelacion: sat('c_TipoRelacion', tipoRelacion),
      uuid,
    })),
    formaPago: sat('c_FormaPago', factura.formaPago),
    usoCfdi: sat('c_UsoCFDI', factura.usoCfdi),
    conceptos: conceptos.map(({ id: _id, articulo, ...concepto }) => ({
      ...concepto,
      claveProdServ: sat('c_ClaveProdServ', concepto.claveProdServ),
      claveUnidad: sat('c_ClaveUnidad', concepto.claveUnidad),
      objetoImp: sat('c_ObjetoImp', concepto.objetoImp),
      impuestos: impuestos(concepto.impuestos),
      articulo: { __typename: articulo.tipo, id: articulo.id },
    })),
    aplicaciones: aplicacionesDe(factura),
    diasVencida: vencida(factura) ? (Date.parse(kit.world.hoy) - Date.parse(factura.vencimiento)) / 86_400_000 : 0,
    venta: ventaId && { id: ventaId },
    renta: rentaId && { id: rentaId },
  };
}

function aplicacionesDe({ id, uuid, clienteId }: FacturaDemo) {
  const i = Array.from({ length: CLIENTES }, (_, k) => k).find((k) => kit.world.cliente(k).id === clienteId)!;
  return kit.world
    .pagos(i)
    .filter(({ estado }) => estado !== 'CANCELADO')
    .flatMap(({ pago }) => pago.documentosRelacionados)
    .filter(({ facturaId }) => facturaId === id)
    .sort((a, b) => a.numParcialidad - b.numParcialidad)
    .map((documento) => documentoComoSeLee(documento, uuid));
}
