import type { MovimientoBancarioDemo, PartidaConciliacionDemo } from '@cliente360/demo';
import { enPesos, testSubgraph, type TestSubgraph } from '@cliente360/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decimal, SAT, sat } from '../../test/comoSeLee.ts';
import { createEscenario } from '../../test/escenario.ts';
import { planDePagina } from '../../test/plan.ts';
import { finance } from '../index.ts';

const CLIENTES = 4;
let kit: TestSubgraph;
beforeAll(async () => {
  kit = await testSubgraph(finance, { clientes: CLIENTES });
});
afterAll(() => kit[Symbol.asyncDispose]());

const movimientosDe = async (clienteId: string, args = '', selection = 'totalCount nodes { id }', as = {}) => {
  const { data, errors } = await kit.cliente(clienteId, `movimientosBancarios${args} { ${selection} }`, as);
  expect(errors).toBeUndefined();
  return (data as any)._entities[0].movimientosBancarios;
};
/** Every movement of a client, page by page. */
async function todosDe(clienteId: string, args = '', selection = 'id'): Promise<{ totalCount: number; nodes: any[] }> {
  const todos: any[] = [];
  for (let after: string | null = null; ;) {
    const { totalCount, nodes, pageInfo } = await movimientosDe(
      clienteId,
      `(first: 100, after: ${JSON.stringify(after)}${args && `, ${args}`})`,
      `totalCount nodes { ${selection} } pageInfo { hasNextPage endCursor }`,
    );
    todos.push(...nodes);
    if (!pageInfo.hasNextPage) return { totalCount, nodes: todos };
    after = pageInfo.endCursor;
  }
}
const grande = () => kit.world.cliente(0).id;
const ids = (nodes: readonly { id: string }[]) => nodes.map(({ id }) => id);
/** A client of the demo, the latest first. */
const delMundo = (i: number) =>
  [...kit.world.movimientosBancarios(i)].sort((a, b) => b.fecha.localeCompare(a.fecha) || (a.id < b.id ? -1 : 1));

const cents = (text: string) => BigInt(text.replace('.', ''));
const pesos = (amount: bigint) => `${amount / 100n}.${String(amount % 100n).padStart(2, '0')}`;
const conciliado = ({ partidas }: MovimientoBancarioDemo) =>
  partidas.filter(({ revertidaEn }) => !revertidaEn).reduce((suma, { importe }) => suma + cents(importe), 0n);
/** In pesos, at its own rate. */
const enMxn = ({ importe, tipoCambio }: MovimientoBancarioDemo, parte = importe) => Number(enPesos(parte, tipoCambio));
const pendiente = (movimiento: MovimientoBancarioDemo) => cents(movimiento.importe) - conciliado(movimiento);
const conciliacion = (movimiento: MovimientoBancarioDemo) =>
  movimiento.ignorado
    ? 'IGNORADO'
    : conciliado(movimiento) === 0n
      ? 'PENDIENTE'
      : pendiente(movimiento) > 0n
        ? 'PARCIAL'
        : 'CONCILIADO';

describe('Cliente.movimientosBancarios', () => {
  it('gives every field as the demo made it, what is reconciled worked out from its parts in force', async () => {
    for (let i = 0; i < CLIENTES; i++) {
      const { nodes } = await todosDe(kit.world.cliente(i).id, '', TODO);
      expect(nodes).toEqual(delMundo(i).map(comoSeLee));
    }
  });

  it('has every state, a reverted part, a refund of a note and a cash box to show', () => {
    const todos = delMundo(0);
    expect(new Set(todos.map(conciliacion)).size).toBe(4);
    const partidas = todos.flatMap((each) => each.partidas);
    expect(new Set(partidas.map(({ documento }) => documento.tipo))).toContain('NotaCredito');
    expect(partidas.some(({ revertidaEn }) => revertidaEn)).toBe(true);
    expect(new Set(todos.map(({ cuentaId }) => cuentaId)).size).toBeGreaterThan(2);
  });

  it.each<[string, (movimiento: MovimientoBancarioDemo) => boolean]>([
    ['tipo: [RETIRO]', ({ tipo }) => tipo === 'RETIRO'],
    ['conciliacion: [PENDIENTE]', (each) => conciliacion(each) === 'PENDIENTE'],
    ['conciliacion: [PARCIAL, IGNORADO]', (each) => ['PARCIAL', 'IGNORADO'].includes(conciliacion(each))],
    ['conciliacion: [CONCILIADO]', (each) => conciliacion(each) === 'CONCILIADO'],
    [
      'fecha: { desde: "2026-08-01", hasta: "2026-10-31" }',
      ({ fecha }) => fecha >= '2026-08-01' && fecha <= '2026-10-31',
    ],
    ['importe: { gte: "1000", lte: "90000.5" }', (each) => enMxn(each) >= 1000 && enMxn(each) <= 90_000.5],
    ['texto: "COMISION por cobranza"', ({ concepto }) => concepto.startsWith('Comisión por cobranza')],
    ['texto: "spei20"', ({ referencia, claveRastreo }) => `${referencia} ${claveRastreo}`.includes('SPEI20')],
    ['texto: "A-0000"', ({ referencia, concepto }) => `${referencia} ${concepto}`.includes('A-0000')],
    [
      'tipo: [DEPOSITO], conciliacion: [PENDIENTE]',
      (each) => each.tipo === 'DEPOSITO' && pendiente(each) === cents(each.importe),
    ],
  ])('filters by %s', async (filtro, cumple) => {
    const esperados = delMundo(0).filter(cumple);
    expect(esperados.length).toBeGreaterThan(0);
    expect(esperados.length).toBeLessThan(delMundo(0).length);
    const { totalCount, nodes } = await todosDe(grande(), `filtro: { ${filtro} }`);
    expect({ totalCount, ids: ids(nodes) }).toEqual({ totalCount: esperados.length, ids: ids(esperados) });
  });

  it('filters by account, by the id that its movements show', async () => {
    const { nodes } = await todosDe(grande(), '', 'id cuenta { id alias }');
    const caja = nodes.find(({ cuenta }: any) => cuenta.alias === 'Caja MXN').cuenta.id;
    const esperados = delMundo(0).filter(({ cuentaId }) => cuentaId === caja);
    expect(ids((await todosDe(grande(), `filtro: { cuentaIds: ["${caja}"] }`)).nodes)).toEqual(ids(esperados));
  });

  it.each<[string, (movimiento: MovimientoBancarioDemo) => number]>([
    ['FECHA', ({ fecha }) => Date.parse(fecha)],
    ['IMPORTE', (each) => enMxn(each)],
    ['PENDIENTE', (each) => enMxn(each, pesos(pendiente(each)))],
  ])('can be walked by %s, from either end', async (campo, valor) => {
    for (const [direccion, signo] of [
      ['ASC', 1],
      ['DESC', -1],
    ] as const) {
      const esperados = delMundo(0).toSorted((a, b) => signo * (valor(a) - valor(b)) || (a.id < b.id ? -1 : 1));
      const args = `orden: [{ campo: ${campo}, direccion: ${direccion} }]`;
      expect(ids((await todosDe(grande(), args)).nodes)).toEqual(ids(esperados));
    }
  });

  it('is not there for another company, nor for a token confined to another client', async () => {
    const vacia = { totalCount: 0, nodes: [] };
    expect(await movimientosDe(kit.otra.cliente(0).id)).toEqual(vacia);
    expect(await movimientosDe(grande(), '', undefined, { clientes: [kit.world.cliente(1).id] })).toEqual(vacia);
  });
});

describe('what of a movement is reconciled', () => {
  it('adds up to its amount with what is pending, whatever is reconciled, reverted and ignored', async () => {
    const partes = fc.array(fc.tuple(fc.integer({ min: 1, max: 4_000 }), fc.boolean()), { maxLength: 5 });
    const property = fc.asyncProperty(partes, fc.integer({ min: 1, max: 10_000 }), async (lista, importe) => {
      const { clienteId, factura, movimientoSuelto, concilia } = createEscenario(kit);
      const [facturaId, movimientoId] = [await factura(), await movimientoSuelto(pesos(BigInt(importe)))];
      let suma = 0;
      for (const [parte, vale] of lista) {
        if (vale && suma + parte > importe) continue;
        suma += vale ? parte : 0;
        const revertidaEn = vale ? null : '2026-11-23T12:00:00.000Z';
        await concilia(movimientoId, pesos(BigInt(parte)), { facturaId, revertidaEn });
      }
      const { nodes } = await movimientosDe(clienteId, '', 'nodes { conciliado pendiente conciliacion }');
      expect(nodes).toEqual([
        {
          conciliado: pesos(BigInt(suma)),
          pendiente: pesos(BigInt(importe - suma)),
          conciliacion: suma === 0 ? 'PENDIENTE' : suma < importe ? 'PARCIAL' : 'CONCILIADO',
        },
      ]);
    });
    await fc.assert(property, { numRuns: 12 });
  });

  it('may be of an invoice, a REP, a note or a commission, each shown as what it is', async () => {
    const { clienteId, factura, cfdiPago, nota, comision, movimientoSuelto, concilia } = createEscenario(kit);
    const movimientoId = await movimientoSuelto('100');
    const documentos = {
      facturaId: await factura({ folio: '7' }),
      cfdiPagoId: await cfdiPago({ montoTotalMxn: '20' }),
      notaCreditoId: await nota({}, 'TIMBRADO', { motivo: 'BONIFICACION' }),
      comisionId: await comision(),
    };
    for (const [n, [columna, id]] of Object.entries(documentos).entries())
      await concilia(movimientoId, '25', { [columna]: id, en: `2026-11-1${n}T12:00:00.000Z` });
    const { nodes } = await movimientosDe(
      clienteId,
      '',
      `nodes { conciliacion partidas { importe documento { __typename ... on Factura { folio } ... on CfdiPago { montoTotalMxn }
        ... on NotaCredito { motivo } ... on Comision { estado } } } }`,
    );
    expect(nodes[0].conciliacion).toBe('CONCILIADO');
    expect(nodes[0].partidas.map(({ documento }: any) => documento)).toEqual([
      { __typename: 'Factura', folio: '7' },
      { __typename: 'CfdiPago', montoTotalMxn: '20.00' },
      { __typename: 'NotaCredito', motivo: 'BONIFICACION' },
      { __typename: 'Comision', estado: 'APROBADA' },
    ]);
  });
});

describe('what the tables refuse', () => {
  const cambia = (sql: string, ...params: string[]) =>
    kit.database.write({ empresaId: kit.world.empresa.id, clientes: '*' }, (tx) => tx.query({ sql, params }));
  const conFactura = async (importe = '100', values = {}) => {
    const escenario = createEscenario(kit);
    const [facturaId, movimientoId] = [await escenario.factura(), await escenario.movimientoSuelto(importe, values)];
    return { ...escenario, facturaId, movimientoId };
  };

  it('to reconcile more of a movement than there is, in one part or in several', async () => {
    const { movimientoId, facturaId, concilia } = await conFactura('100');
    await expect(concilia(movimientoId, '100.01', { facturaId })).rejects.toThrow('partidas_conciliacion_dentro');
    await concilia(movimientoId, '60', { facturaId });
    await expect(concilia(movimientoId, '40.01', { facturaId })).rejects.toThrow('partidas_conciliacion_dentro');
    await concilia(movimientoId, '40', { facturaId });
    const revertida = { facturaId, revertidaEn: '2026-11-23T12:00:00.000Z' };
    await concilia(movimientoId, '75', revertida);
  });

  it('too much between several who reconcile it at once', async () => {
    const { clienteId, movimientoId, facturaId, concilia } = await conFactura('100');
    const intentos = await Promise.allSettled(
      Array.from({ length: 8 }, () => concilia(movimientoId, '30', { facturaId })),
    );
    expect(intentos.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
    expect((await movimientosDe(clienteId, '', 'nodes { pendiente }')).nodes).toEqual([{ pendiente: '10.00' }]);
  });

  it('to grow a part, to take back its reversion, to move it, or to shrink the movement beyond that', async () => {
    const { movimientoId, facturaId, concilia, movimientoSuelto } = await conFactura('100');
    const [parte, otro] = [await concilia(movimientoId, '60', { facturaId }), await movimientoSuelto('59')];
    const vieja = await concilia(movimientoId, '50', { facturaId, revertidaEn: '2026-11-23T12:00:00.000Z' });
    for (const [sql, ...params] of [
      ['update finance.partidas_conciliacion set importe = 100.01 where id = $1', parte],
      ['update finance.partidas_conciliacion set revertida_en = null where id = $1', vieja],
      ['update finance.partidas_conciliacion set movimiento_id = $2 where id = $1', parte, otro],
      ['update finance.movimientos_bancarios set importe = 59.99 where id = $1', movimientoId],
    ] as const)
      await expect(cambia(sql, ...params)).rejects.toThrow('partidas_conciliacion_dentro');
  });

  it('to reconcile one that is ignored, or to ignore one that is reconciled', async () => {
    const { movimientoId, facturaId, concilia, movimientoSuelto } = await conFactura();
    const ignorado = await movimientoSuelto('100', { ignorado: true });
    await expect(concilia(ignorado, '1', { facturaId })).rejects.toThrow('partidas_conciliacion_ignorado');
    const parte = await concilia(movimientoId, '1', { facturaId });
    const ignora = () => cambia('update finance.movimientos_bancarios set ignorado = true where id = $1', movimientoId);
    await expect(ignora()).rejects.toThrow('partidas_conciliacion_ignorado');
    await cambia(`update finance.partidas_conciliacion set revertida_en = '2026-11-23T12:00:00Z' where id = $1`, parte);
    await ignora();
  });

  it('to reconcile a movement that whoever writes cannot see', async () => {
    const { movimientoId } = await conFactura();
    const confinado = { empresaId: kit.world.empresa.id, clientes: [grande()] };
    const escribe = kit.database.write(confinado, (tx) =>
      tx.query({
        sql: `insert into finance.partidas_conciliacion (empresa_id, id, cliente_id, movimiento_id, factura_id, importe, importe_documento, regla, por_id, en)
          select empresa_id, gen_random_uuid(), $2, $1, id, 1, 1, 'MANUAL', id, now() from finance.facturas limit 1`,
        params: [movimientoId, grande()],
      }),
    );
    await expect(escribe).rejects.toThrow('partidas_conciliacion_movimiento');
  });

  it.each<[string, object]>([
    ['of no document', { facturaId: null }],
    ['of two documents', { notaCreditoId: crypto.randomUUID() }],
  ])('a part %s', async (_, values) => {
    const { movimientoId, facturaId, concilia } = await conFactura();
    await expect(concilia(movimientoId, '1', { facturaId, ...values })).rejects.toThrow(
      'partidas_conciliacion_un_documento',
    );
  });

  it.each<[string, object, string]>([
    ['of nothing', { importe: '0' }, 'partidas_conciliacion_positiva'],
    [
      'reverted before it was made',
      { en: '2026-11-20T12:00:00Z', revertidaEn: '2026-11-19T12:00:00Z' },
      'partidas_conciliacion_reversion',
    ],
    ['scored above a hundred', { puntaje: 101 }, 'partidas_conciliacion_puntaje'],
  ])('a part %s', async (_, values, restriccion) => {
    const { movimientoId, facturaId, concilia } = await conFactura();
    await expect(concilia(movimientoId, '1', { facturaId, ...values })).rejects.toThrow(restriccion);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['of nothing', { importe: '0' }, 'movimientos_bancarios_positivo'],
    ['in pesos at a rate', { importeMoneda: 'MXN', importeTipoCambio: '18.5' }, 'movimientos_bancarios_tipo_cambio'],
    ['that pays a REP by going out', { tipo: 'RETIRO', pagoId: crypto.randomUUID() }, 'movimientos_bancarios_de_pago'],
  ])('a movement %s', async (_, values, restriccion) => {
    await expect(createEscenario(kit).movimientoSuelto('1', values)).rejects.toThrow(restriccion);
  });

  it('a line of the bank imported twice into an account, not into two', async () => {
    const { movimientoSuelto } = createEscenario(kit);
    const [idExterno, otraCuenta] = [crypto.randomUUID(), kit.world.cuentasTesoreria.at(-1)!.id];
    await movimientoSuelto('10', { idExterno });
    await expect(movimientoSuelto('10', { idExterno })).rejects.toThrow('movimientos_bancarios_externo');
    await movimientoSuelto('10', { idExterno, cuentaId: otraCuenta });
  });

  it('two movements as the money of one payment', async () => {
    const { cfdiPago, pago, movimientoSuelto } = createEscenario(kit);
    const pagoId = await pago(await cfdiPago());
    await movimientoSuelto('10', { pagoId });
    await expect(movimientoSuelto('10', { pagoId })).rejects.toThrow('movimientos_bancarios_pago');
  });
});

describe('what a page costs', () => {
  it('is one statement with its parts, one for the accounts and one for each kind of document', async () => {
    const r = Array.from({ length: CLIENTES }, (_, i) => ({ __typename: 'Cliente', id: kit.world.cliente(i).id }));
    await kit.query('{ __typename }');
    kit.statements();
    const { errors } = await kit.query(
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Cliente { movimientosBancarios(first: 100) { nodes {
        conciliacion conciliado pendiente cuenta { alias } partidas { importe por { id }
          documento { ... on Factura { total } ... on CfdiPago { montoTotalMxn } ... on NotaCredito { motivo }
            ... on Comision { estado } } } } } } } }`,
      { r },
    );
    expect(errors).toBeUndefined();
    expect(kit.statements()).toHaveLength(6);
  });

  it.each([
    ['FECHA', 'DESC', 'movimientos_bancarios_por_fecha'],
    ['IMPORTE', 'ASC', 'movimientos_bancarios_por_importe'],
  ])('by %s is a walk along its index, with nothing to sort', async (campo, direccion, indice) => {
    const orden = `{ campo: ${campo}, direccion: ${direccion} }`;
    const lines = await planDePagina(kit, grande(), 'movimientosBancarios', orden);
    expect(lines).toContain(indice);
    expect(lines).not.toContain('Sort');
  });
});

const TODO = `
  id cliente { id } cuenta { id alias tipo banco clabe moneda } fecha fechaValor tipo
  importe { importe moneda importeMxn tipoCambio } referencia claveRastreo concepto formaPago ${SAT} idExterno
  conciliacion conciliado pendiente
  partidas { documento { __typename ... on Factura { id } ... on CfdiPago { id } ... on NotaCredito { id }
    ... on Comision { id } } importe regla
    puntaje por { id } en revertidaEn }
  creadoEn actualizadoEn version`;

/** What the domain says a movement shows, from the demo's. */
function comoSeLee(movimiento: MovimientoBancarioDemo) {
  const { clienteId, cuentaId, importe, moneda, tipoCambio, ignorado: _, pagoId: __, ...columnas } = movimiento;
  const mxn = (cents(importe) * BigInt(tipoCambio.padEnd(6, '.0000').replace('.', '')) + 5_000n) / 10_000n;
  return {
    ...columnas,
    cliente: { id: clienteId },
    cuenta: kit.world.cuentasTesoreria.find(({ id }) => id === cuentaId),
    importe: {
      importe,
      moneda,
      importeMxn: moneda === 'MXN' ? importe : pesos(mxn),
      tipoCambio: decimal(tipoCambio),
    },
    formaPago: movimiento.formaPago && sat('c_FormaPago', movimiento.formaPago),
    conciliacion: conciliacion(movimiento),
    conciliado: pesos(conciliado(movimiento)),
    pendiente: pesos(pendiente(movimiento)),
    partidas: movimiento.partidas
      .toSorted((a, b) => a.en.localeCompare(b.en) || (a.id < b.id ? -1 : 1))
      .map(partidaComoSeLee),
    actualizadoEn: movimiento.creadoEn,
    version: 1,
  };
}

function partidaComoSeLee(dada: PartidaConciliacionDemo) {
  const { id: _, documento, importeDocumento: __, porId, ...partida } = dada;
  return { ...partida, documento: { __typename: documento.tipo, id: documento.id }, por: { id: porId } };
}
