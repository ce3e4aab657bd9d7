import type { LoteSerieDemo, RetiroDemo } from '@cliente360/demo';
import { testSubgraph, type TestSubgraph } from '@cliente360/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inventory } from '../index.ts';
import { nuevoLote } from '../../test/lote.ts';

const HOY = '2026-11-24';
let kit: TestSubgraph;
beforeAll(async () => {
  kit = await testSubgraph(inventory);
});
afterAll(() => kit[Symbol.asyncDispose]());

const entidades = async (__typename: string, ids: readonly string[], selection: string, as = {}) => {
  const { data, errors } = await kit.query(
    `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${__typename} { ${selection} } } }`,
    { r: ids.map((id) => ({ __typename, id })) },
    as,
  );
  return { entidades: (data as any)?._entities, errors };
};
const lotes = (ids: readonly string[], selection: string, as = {}) => entidades('LoteSerie', ids, selection, as);

const lotesDe = async (clienteId: string, args: string, selection = 'totalCount nodes { id }', as = {}) => {
  const { data, errors } = await kit.cliente(clienteId, `lotesSeries${args} { ${selection} }`, as);
  expect(errors).toBeUndefined();
  return (data as any)._entities[0].lotesSeries;
};
const grande = () => kit.world.cliente(0).id;
/** The last delivered first, then by id; what was not delivered comes last. */
const delMundo = () =>
  kit.world
    .lotes(0)
    .toSorted((a, b) => (b.entregadoEn ?? '').localeCompare(a.entregadoEn ?? '') || (a.id < b.id ? -1 : 1));

/** What the domain says a lot shows, from the demo's row. */
function comoSeLee(lote: LoteSerieDemo) {
  const { clienteId, articulo, ventaId, movimientoId: _, direccionId, enPoder, devueltoEn: _en, ...columnas } = lote;
  return {
    ...columnas,
    cantidad: enPoder,
    entregada: lote.cantidad,
    cliente: { id: clienteId },
    producto: { id: articulo.id, sku: articulo.sku },
    venta: ventaId && { id: ventaId },
    direccion: { id: direccionId },
    actualizadoEn: lote.creadoEn,
    version: 1,
  };
}
const nombra =
  ({ articulo, clave }: LoteSerieDemo) =>
  ({ claves }: RetiroDemo) =>
    claves.some((each) => each.productoId === articulo.id && each.clave === clave);

describe('Cliente.lotesSeries', () => {
  it('gives every field as it was stored, the last delivered first, with its product', async () => {
    const { nodes } = await lotesDe(
      grande(),
      '(first: 100)',
      `nodes { id cliente { id } tipo clave producto { id sku } cantidad entregada fabricadoEn caducaEn entregadoEn
        venta { id } direccion { id } creadoEn actualizadoEn version }`,
    );
    expect(nodes).toEqual(delMundo().slice(0, 100).map(comoSeLee));
  });

  it.each<[string, (lote: LoteSerieDemo) => boolean]>([
    ['tipo: [SERIE]', ({ tipo }) => tipo === 'SERIE'],
    ['caducaEn: { hasta: "2027-06-30" }', ({ caducaEn }) => caducaEn !== null && caducaEn <= '2027-06-30'],
    ['clave: { empieza: "lub-" }', ({ clave }) => clave.startsWith('LUB-')],
  ])('filters by %s', async (filtro, cumple) => {
    const esperados = delMundo().filter(cumple);
    expect(esperados.length).toBeGreaterThan(0);
    expect(esperados.length).toBeLessThan(delMundo().length);
    const { totalCount, nodes } = await lotesDe(grande(), `(first: 100, filtro: { ${filtro} })`);
    expect({ totalCount, nodes }).toEqual({
      totalCount: esperados.length,
      nodes: esperados.slice(0, 100).map(({ id }) => ({ id })),
    });
  });

  it('filters by product and by a recall that names it', async () => {
    const [{ articulo }, [retiro]] = [delMundo()[0]!, kit.world.retiros];
    const ids = async (filtro: string) => (await lotesDe(grande(), `(first: 100, filtro: { ${filtro} })`)).nodes;
    const esperados = (cumple: (lote: LoteSerieDemo) => boolean) =>
      delMundo()
        .filter(cumple)
        .map(({ id }) => ({ id }));
    expect(await ids(`productoIds: ["${articulo.id}"]`)).toEqual(esperados((each) => each.articulo.id === articulo.id));
    const nombrados = esperados((each) => nombra(each)(retiro!));
    expect(nombrados.length).toBeGreaterThan(0);
    expect(await ids(`retiroIds: ["${retiro!.id}"]`)).toEqual(nombrados);
    for (const campo of ['productoIds', 'retiroIds']) {
      const { errors } = await kit.cliente(grande(), `lotesSeries(filtro: { ${campo}: ["RET-0001"] }) { totalCount }`);
      expect(errors![0]).toMatchObject({
        extensions: { code: 'BAD_USER_INPUT' },
        message: expect.stringContaining(campo),
      });
    }
  });

  it.each([
    ['ENTREGADO_EN', 'lotes_series_por_entregado'],
    ['FIN_GARANTIA', 'lotes_series_por_garantia'],
    ['CADUCA_EN', 'lotes_series_por_caduca'],
  ])('by %s is a walk along its index, with nothing to sort', async (campo, indice) => {
    kit.statements();
    await lotesDe(grande(), `(first: 5, orden: [{ campo: ${campo}, direccion: DESC }])`);
    const page = kit.statements().find((sql) => sql.includes('order by'))!;
    const plan = (await kit.rows(`explain ${page.replaceAll('$1', `'${grande()}'`)}`))
      .map((row) => Object.values(row)[0])
      .join('\n');
    expect(plan).toContain(indice);
    expect(plan).not.toContain('Sort');
  });

  it('is not found from another company, nor by a token confined to another client', async () => {
    const codigo = async (id: string, as = {}) => (await lotes([id], 'clave', as)).errors?.[0]?.extensions?.['code'];
    const [propio, ajeno] = [kit.world.lotes(0)[0]!.id, kit.otra.lotes(0)[0]!.id];
    expect(await codigo(propio)).toBeUndefined();
    expect(await codigo(ajeno)).toBe('ENTIDAD_NO_ENCONTRADA');
    const confinado = { clientes: [kit.world.cliente(1).id] };
    expect(await codigo(propio, confinado)).toBe('ENTIDAD_NO_ENCONTRADA');
    expect(await lotesDe(grande(), '', 'totalCount', confinado)).toEqual({ totalCount: 0 });
  });
});

describe('what hangs from the same row elsewhere', () => {
  it('is a product’s lots of every client, or of those that the token sees', async () => {
    const producto = kit.world.articulos.find(({ nombre }) => nombre.startsWith('Aceite hidráulico'))!;
    const deClientes = (...indices: number[]) =>
      indices.flatMap((i) => kit.world.lotes(i).filter(({ articulo }) => articulo.id === producto.id)).length;
    const cuantos = async (as = {}) =>
      (await entidades('Inventariable', [producto.id], 'lotesSeries { totalCount }', as)).entidades[0].lotesSeries;
    expect(await cuantos()).toEqual({ totalCount: deClientes(0, 1, 2) });
    expect(await cuantos({ clientes: [grande()] })).toEqual({ totalCount: deClientes(0) });
  });

  it('is a lot’s movements, the way out and the way back, the latest first', async () => {
    const mueve = (loteId: string) =>
      kit.world
        .movimientos(0)
        .filter(({ partidas }) =>
          partidas.some(({ lotes: movidos }) => movidos.some((each) => each.loteSerieId === loteId)),
        )
        .toSorted((a, b) => b.fecha.localeCompare(a.fecha));
    const idaYVuelta = kit.world.lotes(0).find(({ id }) => mueve(id).length > 1)!;
    const {
      entidades: [lote],
    } = await lotes([idaYVuelta.id], 'movimientos { totalCount nodes { id tipo partidas { lotes { cantidad } } } }');
    const esperados = mueve(idaYVuelta.id);
    expect(lote.movimientos.totalCount).toBe(esperados.length);
    expect(lote.movimientos.nodes.map(({ id, tipo }: any) => ({ id, tipo }))).toEqual(
      esperados.map(({ id, tipo }) => ({ id, tipo })),
    );
    expect(lote.movimientos.nodes[0].partidas[0].lotes.length).toBeGreaterThan(0);
  });
});

describe('the recall of a lot', () => {
  it('is the one that names its product and key, with all that it names', async () => {
    const filas = kit.world.lotes(0);
    const { entidades: leidos } = await lotes(
      filas.map(({ id }) => id),
      'retiro { id folio motivo severidad emitidoEn cerradoEn claves }',
    );
    const esperados = filas.map((fila) => {
      const retiro = kit.world.retiros.find(nombra(fila));
      return { retiro: retiro ? { ...retiro, claves: retiro.claves.map(({ clave }) => clave).sort() } : null };
    });
    expect(esperados.filter(({ retiro }) => retiro).length).toBeGreaterThanOrEqual(kit.world.retiros.length);
    expect(leidos).toEqual(esperados);
  });
});

describe('the table of lots', () => {
  it('holds one piece where it is a serial number, once in the company; a lot once in each client', async () => {
    const lote = await nuevoLote(kit, { tipo: 'LOTE', clave: 'L-1', cantidad: '40', clienteId: grande() });
    const serie = await nuevoLote(kit, { tipo: 'SERIE', clave: 'S-1', cantidad: '1', clienteId: grande() });
    const [otra, otro] = [crypto.randomUUID(), kit.world.cliente(1).id];
    await expect(nuevoLote(kit, { ...serie, id: otra, clave: 'S-2', cantidad: '2' })).rejects.toThrow(
      /lotes_series_una_serie/,
    );
    await expect(nuevoLote(kit, { ...serie, id: otra, clienteId: otro })).rejects.toThrow(/lotes_series_serie/);
    await expect(nuevoLote(kit, { ...lote, id: otra })).rejects.toThrow(/lotes_series_lote/);
    await expect(nuevoLote(kit, { ...lote, id: otra, garantiaMeses: -1, clave: 'L-2' })).rejects.toThrow(
      /lotes_series_garantia/,
    );
    await expect(nuevoLote(kit, { ...lote, id: otra, clienteId: otro })).resolves.toBeDefined();
  });

  it('keeps the months of warranty of the day of delivery, whatever the catalogue says later', async () => {
    const { id } = await nuevoLote(kit, { entregadoEn: HOY, garantiaMeses: 7 });
    const {
      entidades: [{ garantia }],
    } = await lotes([id], 'garantia { fin }');
    expect(garantia).toEqual({ fin: '2027-06-24' });
  });
});
