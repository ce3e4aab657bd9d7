import type { NotaCreditoDemo } from '@cliente360/demo';
import { testSubgraph, type TestSubgraph } from '@cliente360/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEscenario } from '../../test/escenario.ts';
import { finance } from '../index.ts';

let kit: TestSubgraph;
beforeAll(async () => {
  kit = await testSubgraph(finance, { clientes: 2 });
});
afterAll(() => kit[Symbol.asyncDispose]());

const entidad = (__typename: string, id: string, selection: string, as = {}) =>
  kit.query(
    `query ($r: _Any!) { _entities(representations: [$r]) { ... on ${__typename} { ${selection} } } }`,
    { r: { __typename, id } },
    as,
  );
const notasDe = async (facturaId: string, args = '', selection = 'totalCount nodes { id }', as = {}) => {
  const { data, errors } = await entidad('Factura', facturaId, `notasCredito${args} { ${selection} }`, as);
  expect(errors).toBeUndefined();
  return (data as any)._entities[0].notasCredito;
};
const ids = ({ nodes }: { nodes: readonly { id: string }[] }) => nodes.map(({ id }) => id);

describe('Factura.notasCredito', () => {
  it('gives the notes applied to the invoice as the demo made them', async () => {
    const notas = kit.world.notasCredito(0);
    expect(new Set(notas.map(({ motivo }) => motivo)).size).toBe(5);
    expect(notas.some(({ estado }) => estado === 'CANCELADO')).toBe(true);
    const porFactura = Map.groupBy(notas, ({ facturaId }) => facturaId);
    for (const [facturaId, suyas] of porFactura) {
      const { totalCount, nodes } = await notasDe(
        facturaId,
        '',
        `totalCount nodes { id cliente { id } uuid serie folio tipo fecha total estado motivo tipoRelacion { clave }
          cancelacion { motivo { clave } estatus solicitadaEn resueltaEn }
          aplicaciones { factura { id } importe aplicadaEn } facturaOrigen { id } movimientoAlmacen { id } caso { id } version }`,
      );
      const esperadas = suyas.toSorted((a, b) => b.fecha.localeCompare(a.fecha)).map(comoSeLee);
      expect({ totalCount, nodes }).toEqual({ totalCount: suyas.length, nodes: esperadas });
    }
  });

  it('is walked by date, the latest first, or by total', async () => {
    const { factura, nota } = createEscenario(kit);
    const id = await factura();
    const vieja = await nota({ [id]: '1' }, 'TIMBRADO', { fecha: '2026-11-01T10:00:00', total: '30' });
    const media = await nota({ [id]: '1' }, 'CANCELADO', { fecha: '2026-11-02T10:00:00', total: '10' });
    const nueva = await nota({ [id]: '1' }, 'TIMBRADO', { fecha: '2026-11-03T10:00:00', total: '20' });
    expect(ids(await notasDe(id))).toEqual([nueva, media, vieja]);
    expect(ids(await notasDe(id, '(orden: [{ campo: TOTAL }])'))).toEqual([media, nueva, vieja]);
  });

  it('filters by reason, date, total, and another invoice of the same note', async () => {
    const { factura, nota } = createEscenario(kit);
    const [id, otra] = [await factura(), await factura()];
    const comun = { motivo: 'DESCUENTO', fecha: '2026-11-02T23:59:59', total: '10' };
    const descuento = await nota({ [id]: '1', [otra]: '9' }, 'TIMBRADO', comun);
    await nota({ [id]: '1' }, 'TIMBRADO', { motivo: 'BONIFICACION', fecha: '2026-11-03T00:00:00', total: '10.01' });
    for (const filtro of [
      'motivo: [DESCUENTO, CORRECCION]',
      'fecha: { hasta: "2026-11-02" }',
      'total: { lte: "10" }',
      `facturaIds: ["${otra}"]`,
    ]) {
      const notas = await notasDe(id, `(filtro: { ${filtro} })`);
      expect(notas).toEqual({ totalCount: 1, nodes: [{ id: descuento }] });
    }
  });

  it('names the filter that holds no id', async () => {
    const { errors } = await entidad(
      'Factura',
      kit.world.facturas(0)[0]!.id,
      'notasCredito(filtro: { facturaIds: ["A-1024"] }) { totalCount }',
    );
    expect(errors![0]).toMatchObject({
      extensions: { code: 'BAD_USER_INPUT' },
      message: expect.stringContaining('facturaIds'),
    });
  });
});

describe('Cliente.notasCredito', () => {
  const notasDeCliente = async (args: string) => {
    const { data, errors } = await kit.cliente(
      kit.world.cliente(0).id,
      `notasCredito(first: 100${args}) { totalCount nodes { id } }`,
    );
    expect(errors).toBeUndefined();
    return (data as any)._entities[0].notasCredito;
  };

  it('lists each note once, by date, however many invoices it was applied to', async () => {
    const { factura, nota } = createEscenario(kit);
    await nota({ [await factura()]: '10', [await factura()]: '5' });
    const { totalCount, nodes } = await notasDeCliente('');
    const ids = nodes.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(totalCount);
    expect(ids).toEqual(expect.arrayContaining(kit.world.notasCredito(0).map(({ id }) => id)));
  });

  it('filters by motive', async () => {
    const esperadas = kit.world.notasCredito(0).filter(({ motivo }) => motivo === 'DEVOLUCION');
    const { nodes } = await notasDeCliente(', filtro: { motivo: [DEVOLUCION] }');
    expect(nodes.map(({ id }: { id: string }) => id)).toEqual(expect.arrayContaining(esperadas.map(({ id }) => id)));
    const otras = kit.world.notasCredito(0).filter(({ motivo }) => motivo !== 'DEVOLUCION');
    for (const { id } of otras) expect(nodes).not.toContainEqual({ id });
  });
});

describe('a credit note', () => {
  it('has an invoice of origin only where it was applied to one', async () => {
    const { factura, nota } = createEscenario(kit);
    const [una, otra] = [await factura(), await factura()];
    const origen = async (id: string) =>
      ((await entidad('NotaCredito', id, 'facturaOrigen { id total }')).data as any)._entities[0].facturaOrigen;
    expect(await origen(await nota({ [una]: '10' }))).toEqual({ id: una, total: '100.00' });
    expect(await origen(await nota({ [una]: '10', [otra]: '5' }))).toBeNull();
    expect(await origen(await nota({}))).toBeNull();
  });

  it('is applied to an invoice once', async () => {
    const { factura, nota } = createEscenario(kit);
    const id = await factura();
    await expect(nota({ [id]: '10', [id.toUpperCase()]: '5' })).rejects.toThrow('aplicaciones_nota_una_vez');
  });

  it('is not there for another company, nor for a token confined to another client', async () => {
    const [nota, confinado] = [kit.world.notasCredito(0)[0]!, { clientes: [kit.world.cliente(1).id] }];
    for (const [id, as] of [
      [kit.otra.notasCredito(0)[0]!.id, {}],
      [nota.id, confinado],
    ] as const)
      expect((await entidad('NotaCredito', id, 'folio', as)).errors![0]!.extensions!['code']).toBe(
        'ENTIDAD_NO_ENCONTRADA',
      );
    expect((await entidad('NotaCredito', nota.id, 'folio')).data).toEqual({ _entities: [{ folio: nota.folio }] });
  });
});

/** What the domain says a note shows, from the demo's document. */
function comoSeLee(nota: NotaCreditoDemo) {
  const { id, clienteId, uuid, serie, folio, fecha, total, estado, motivo, tipoRelacion, version, cancelacion } = nota;
  const caso = kit.world.casoDeNota(0, nota);
  return {
    ...{ id, uuid, serie, folio, tipo: 'E', fecha, total, estado, motivo, version },
    cliente: { id: clienteId },
    tipoRelacion: { clave: tipoRelacion },
    cancelacion: cancelacion && {
      ...{ motivo: { clave: cancelacion.motivo }, estatus: cancelacion.estatus },
      ...{ solicitadaEn: cancelacion.solicitadaEn, resueltaEn: cancelacion.resueltaEn },
    },
    aplicaciones: nota.aplicaciones.map(({ facturaId, importe, aplicadaEn }) => ({
      ...{ importe, aplicadaEn },
      factura: { id: facturaId },
    })),
    facturaOrigen: { id: nota.facturaId },
    movimientoAlmacen: nota.movimientoId && { id: nota.movimientoId },
    caso: caso && { id: caso },
  };
}
