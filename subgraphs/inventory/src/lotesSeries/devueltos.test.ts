import { insertRows, testSubgraph, type TestSubgraph } from '@cliente360/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nuevoLote } from '../../test/lote.ts';
import { inventory } from '../index.ts';
import { lotesMovidos, movimientosAlmacen, partidasMovimiento } from '../movimientosAlmacen/tables.ts';
import { clavesRetiro, retiros } from '../retiros/tables.ts';

let kit: TestSubgraph;
beforeAll(async () => {
  kit = await testSubgraph(inventory);
});
afterAll(() => kit[Symbol.asyncDispose]());

type Lote = Awaited<ReturnType<typeof nuevoLote>>;
const escribir = (sql: string, params: readonly string[]) =>
  kit.database.write({ empresaId: kit.world.empresa.id, clientes: '*' }, (tx) =>
    tx.query({ sql, params: [...params] }),
  );

/** A movement that takes so much of a lot, as a warehouse notes it down. Gives its id. */
async function mover(lote: Lote, cantidad: string, tipo = 'ENTRADA_DEVOLUCION', estado = 'ENTREGADO') {
  const { clienteId, productoId } = lote;
  const [movimientoId, partidaId] = [crypto.randomUUID(), crypto.randomUUID()];
  const { partidas: _, ...base } = kit.world.movimientos(0)[0]!;
  const movimiento = { ...base, id: movimientoId, clienteId, folio: movimientoId, tipo, estado, ventaId: null };
  await insertRows(kit, movimientosAlmacen, [{ ...movimiento, notaCreditoId: null, facturaTrasladoId: null }]);
  const partida = { id: partidaId, clienteId, movimientoId, renglon: 1, articuloId: productoId };
  await insertRows(kit, partidasMovimiento, [{ ...partida, pedido: cantidad, surtido: cantidad, costoUnitario: '1' }]);
  const movido = { id: crypto.randomUUID(), clienteId, movimientoId, partidaId, loteSerieId: lote.id, cantidad };
  await insertRows(kit, lotesMovidos, [movido]);
  return movimientoId;
}
const poner = (movimientoId: string, estado: string) =>
  escribir('update inventory.movimientos_almacen set estado = $2 where id = $1', [movimientoId, estado]);

async function leido({ id }: { id: string }) {
  const { data, errors } = await kit.query(
    `query ($r: _Any!) { _entities(representations: [$r]) { ... on LoteSerie {
       cantidad entregada devuelta garantia { estado fin } } } }`,
    { r: { __typename: 'LoteSerie', id } },
  );
  expect(errors).toBeUndefined();
  return (data as any)._entities[0];
}
const clavesDe = async (clienteId: string, args: string): Promise<string[]> => {
  const { data, errors } = await kit.cliente(clienteId, `lotesSeries(first: 100, ${args}) { nodes { clave } }`);
  expect(errors).toBeUndefined();
  return (data as any)._entities[0].lotesSeries.nodes.map(({ clave }: { clave: string }) => clave);
};
const conGarantia = (diferencia: object = {}) =>
  nuevoLote(kit, { entregadoEn: '2026-06-01', garantiaMeses: 12, ...diferencia });
const garantia = { estado: 'VIGENTE', fin: '2027-06-01' };

describe('what a client has of a lot', () => {
  it('is what was delivered less what came back, and what came back whole has no warranty', async () => {
    const lote = await conGarantia({ cantidad: '10' });
    expect(await leido(lote)).toEqual({ cantidad: '10', entregada: '10', devuelta: '0', garantia });
    await mover(lote, '2.5');
    expect(await leido(lote)).toEqual({ cantidad: '7.5', entregada: '10', devuelta: '2.5', garantia });
    await mover(lote, '7.5', 'DEVOLUCION_PRESTAMO');
    expect(await leido(lote)).toEqual({ cantidad: '0', entregada: '10', devuelta: '10', garantia: null });
  });

  it.each(['SALIDA_VENTA', 'TRASPASO', 'CONSIGNACION', 'PRESTAMO', 'AJUSTE'])('is not less for a %s', async (tipo) => {
    const lote = await conGarantia({ cantidad: '3' });
    await mover(lote, '3', tipo);
    expect(await leido(lote)).toMatchObject({ cantidad: '3', devuelta: '0' });
  });

  it('is less once the return has arrived, and as it was when that is called off', async () => {
    const lote = await conGarantia();
    const vuelta = await mover(lote, '1', 'ENTRADA_DEVOLUCION', 'EN_TRANSITO');
    expect(await leido(lote)).toMatchObject({ cantidad: '1', garantia });
    await poner(vuelta, 'ENTREGADO');
    expect(await leido(lote)).toMatchObject({ cantidad: '0', garantia: null });
    await poner(vuelta, 'CANCELADO');
    expect(await leido(lote)).toMatchObject({ cantidad: '1', garantia });
    await poner(vuelta, 'ENTREGADO');
    await escribir('delete from inventory.lotes_movidos where movimiento_id = $1', [vuelta]);
    expect(await leido(lote)).toMatchObject({ cantidad: '1', garantia });
  });

  it('is never less than nothing: more cannot come back than was delivered', async () => {
    const lote = await conGarantia({ cantidad: '2' });
    await mover(lote, '2');
    await expect(mover(lote, '1')).rejects.toThrow('lotes_series_devuelta');
  });

  it('two returns at once are both counted', async () => {
    const lote = await conGarantia({ cantidad: '9' });
    await Promise.all(Array.from({ length: 8 }, () => mover(lote, '1')));
    expect(await leido(lote)).toMatchObject({ cantidad: '1', devuelta: '8' });
  });

  it('is what filters and orders read', async () => {
    const clienteId = crypto.randomUUID();
    const [vuelto, parte, suyo] = [
      await conGarantia({ clienteId, clave: 'VUELTO', entregadoEn: '2026-01-01' }),
      await conGarantia({ clienteId, clave: 'PARTE', cantidad: '2', entregadoEn: '2026-02-01' }),
      await conGarantia({ clienteId, clave: 'SUYO', entregadoEn: '2026-03-01' }),
    ];
    await mover(vuelto, '1');
    await mover(parte, '1');
    expect(await clavesDe(clienteId, 'filtro: { garantia: [VIGENTE, POR_VENCER] }')).toEqual(['SUYO', 'PARTE']);
    expect(await clavesDe(clienteId, 'filtro: { enPoder: true }')).toEqual(['SUYO', 'PARTE']);
    expect(await clavesDe(clienteId, 'filtro: { enPoder: false }')).toEqual(['VUELTO']);
    expect(await clavesDe(clienteId, 'orden: [{ campo: FIN_GARANTIA }]')).toEqual(['PARTE', 'SUYO', 'VUELTO']);
    expect(suyo.clienteId).toBe(clienteId);
  });

  it('lets a serial number that came back be sold again, and only then', async () => {
    const serie = await conGarantia({ tipo: 'SERIE', clave: `S-${crypto.randomUUID()}` });
    const deOtro = { ...serie, id: crypto.randomUUID(), clienteId: crypto.randomUUID() };
    await expect(nuevoLote(kit, deOtro)).rejects.toThrow('lotes_series_serie');
    const vuelta = await mover(serie, '1');
    await nuevoLote(kit, deOtro);
    expect([(await leido(serie)).cantidad, (await leido(deOtro)).cantidad]).toEqual(['0', '1']);
    await expect(poner(vuelta, 'CANCELADO')).rejects.toThrow('lotes_series_serie');
  });

  it('is what a recall still waits for', async () => {
    const productoId = kit.world.articulos.find(({ controla }) => controla === 'LOTE')!.id;
    const clave = `L-${crypto.randomUUID()}`;
    const [uno, dos] = [
      await conGarantia({ productoId, clave, cantidad: '10' }),
      await conGarantia({ productoId, clave, cantidad: '5' }),
    ];
    await conGarantia({ productoId, clave, cantidad: '7', entregadoEn: null });
    await mover(uno, '4');
    await mover(dos, '5');
    const id = crypto.randomUUID();
    const retiro = { motivo: 'Prueba', severidad: 'ALTA', emitidoEn: '2026-10-01T12:00:00.000Z', cerradoEn: null };
    await insertRows(kit, retiros, [{ id, folio: `RET-${id}`, ...retiro }]);
    await insertRows(kit, clavesRetiro, [{ id: crypto.randomUUID(), retiroId: id, productoId, clave }]);
    const cuenta = async (as = {}) => {
      const { data, errors } = await kit.query(
        `query ($r: _Any!) { _entities(representations: [$r]) { ... on LoteSerie {
           retiro { unidadesEntregadas unidadesDevueltas pendientes } } } }`,
        { r: { __typename: 'LoteSerie', id: uno.id } },
        as,
      );
      expect(errors).toBeUndefined();
      return (data as any)._entities[0].retiro;
    };
    expect(await cuenta()).toEqual({ unidadesEntregadas: '15', unidadesDevueltas: '9', pendientes: '6' });
    const confinado = { clientes: [uno.clienteId] };
    expect(await cuenta(confinado)).toEqual({ unidadesEntregadas: '10', unidadesDevueltas: '4', pendientes: '6' });
  });
});

describe('in the demo', () => {
  it('every lot has what its movements say, and what came back whole is under no warranty', async () => {
    let devueltos = 0;
    for (let i = 0; i < kit.world.clientes; i++) {
      const vueltas = kit.world
        .movimientos(i)
        .filter(({ tipo, estado }) => /DEVOLUCION/.test(tipo) && estado === 'ENTREGADO')
        .flatMap(({ partidas }) => partidas.flatMap(({ lotes }) => lotes));
      for (const lote of kit.world.lotes(i)) {
        const suyas = vueltas.filter(({ loteSerieId }) => loteSerieId === lote.id);
        const devuelta = suyas.reduce((total, { cantidad }) => total + Number(cantidad), 0);
        const { garantia: suya, ...cuenta } = await leido(lote);
        const queda = Number(lote.cantidad) - devuelta;
        expect(cuenta).toEqual({ cantidad: `${queda}`, entregada: lote.cantidad, devuelta: `${devuelta}` });
        if (queda > 0) continue;
        devueltos++;
        expect(suya).toBeNull();
      }
    }
    expect(devueltos).toBeGreaterThan(0);
  });
});
