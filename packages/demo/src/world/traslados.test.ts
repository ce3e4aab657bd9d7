import { describe, expect, test } from 'vitest';
import { rfcDigito } from '../checkDigits.ts';
import { PRODUCTOS } from '../datos/articulos.ts';
import { PESOS_KG } from '../datos/pesos.ts';
import { micros, sum } from '../money.ts';
import { EMPRESAS_DEMO } from '../usuarios.ts';
import { createWorld } from '../world.ts';

const world = createWorld({ semilla: 7, hoy: '2026-11-24', empresa: EMPRESAS_DEMO[0]!, clientes: 200 });
const clientes = Array.from({ length: 200 }, (_, i) => ({
  i,
  traslados: world.facturasTraslado(i),
  movimientos: world.movimientos(i),
  facturas: world.facturas(i),
  direcciones: world.direcciones(i),
  lotes: world.lotes(i),
}));
const traslados = clientes.flatMap((each) => each.traslados);
const cartas = traslados.flatMap(({ cartaPorte }) => (cartaPorte ? [cartaPorte] : []));

test('every product has a weight', () => {
  const nombres = Object.values(PRODUCTOS).flatMap((productos) => productos.map(([nombre]) => nombre));
  expect(nombres.filter((nombre) => !(PESOS_KG[nombre]! > 0))).toEqual([]);
});

describe('facturasTraslado', () => {
  test('are 25 to 120 of the first client and at most 3 of the others, few of which have none', () => {
    const [primero, ...resto] = clientes.map((each) => each.traslados.length);
    expect(primero! >= 25 && primero! <= 120).toBe(true);
    expect(Math.max(...resto)).toBe(3);
    expect(resto.filter((count) => count === 0).length).toBeLessThan(25);
  });

  test('are issued in XXX for nothing, by the company to itself, shortly before what they cover moves', () => {
    for (const { traslados: suyos, movimientos } of clientes)
      for (const { moneda, tipoCambio, subtotal, total, emisor, receptor, movimientoId, instante } of suyos) {
        expect([moneda, tipoCambio, subtotal, total]).toEqual(['XXX', null, '0.00', '0.00']);
        expect(receptor).toEqual(emisor);
        const { fecha } = movimientos.find(({ id }) => id === movimientoId)!;
        const minutos = (Date.parse(fecha) - Date.parse(instante)) / 60_000;
        expect(minutos > 0 && minutos <= 91).toBe(true);
      }
  });

  test('one movement has one at most, and serie and folio and every identifier are its own', () => {
    const distintos = (values: unknown[]) => expect(new Set(values).size).toBe(values.length);
    const timbrados = traslados.filter(({ uuid }) => uuid);
    distintos(traslados.map(({ movimientoId }) => movimientoId));
    distintos(timbrados.map(({ uuid }) => uuid));
    distintos(timbrados.map(({ serie, folio }) => `${serie} ${folio}`));
    distintos(cartas.map(({ idCcp }) => idCcp));
  });

  test('go from a warehouse of ours to an address of the client or to another warehouse', () => {
    for (const { traslados: suyos, movimientos, direcciones } of clientes)
      for (const { ubicaciones, movimientoId } of suyos) {
        const movimiento = movimientos.find(({ id }) => id === movimientoId)!;
        const [origen, ...destinos] = ubicaciones;
        const almacen = world.almacenes.find(({ id }) => id === movimiento.almacenOrigenId)!;
        expect(origen).toMatchObject({ tipo: 'Origen', codigoPostal: almacen.codigoPostal, distanciaKm: null });
        expect(destinos.length).toBeGreaterThan(0);
        expect(destinos.at(-1)!.direccionId).toBe(movimiento.direccionId);
        for (const { tipo, direccionId, codigoPostal, distanciaKm } of destinos) {
          expect([tipo, Number(distanciaKm) > 0]).toEqual(['Destino', true]);
          const direccion = direcciones.find(({ id }) => id === direccionId);
          if (direccion) expect(codigoPostal).toBe(direccion.codigoPostal);
        }
      }
  });

  test('relate (05) to the invoices of the sale that were there before', () => {
    const conFactura = clientes.flatMap(({ traslados: suyos, facturas }) =>
      suyos.flatMap(({ facturaIds, relacionados, instante }) =>
        facturaIds.map((facturaId, n) => ({
          factura: facturas.find(({ id }) => id === facturaId)!,
          de: relacionados[n],
          instante,
        })),
      ),
    );
    expect(conFactura.length).toBeGreaterThan(100);
    for (const { factura, de, instante } of conFactura) {
      expect(de).toEqual({ tipoRelacion: '05', uuid: factura.uuid });
      expect(factura.instante < instante).toBe(true);
    }
  });

  test('of the first client are in every way that a filter can tell apart', () => {
    const [{ traslados: suyos }] = clientes as [(typeof clientes)[0]];
    expect(new Set(suyos.map(({ estado }) => estado))).toEqual(new Set(['BORRADOR', 'TIMBRADO', 'CANCELADO']));
    expect(new Set(suyos.map(({ cartaPorte }) => cartaPorte !== null)).size).toBe(2);
    expect(suyos.some(({ ubicaciones }) => ubicaciones.length > 2)).toBe(true);
    const suyas = suyos.flatMap(({ cartaPorte }) => cartaPorte ?? []);
    expect(new Set(suyas.map(({ autotransporte }) => autotransporte!.remolques.length))).toEqual(new Set([0, 1, 2]));
    expect(suyas.flatMap(({ figuras }) => figuras).some(({ rfc }) => rfc === null)).toBe(true);
  });
});

describe('Carta Porte', () => {
  test('is there beyond what is local, with its places numbered', () => {
    for (const { cartaPorte, ubicaciones } of traslados) {
      const km = sum(ubicaciones.map(({ distanciaKm }) => micros(distanciaKm ?? '0')));
      expect(cartaPorte !== null).toBe(km > micros('30'));
      if (cartaPorte) expect(micros(cartaPorte.distanciaTotalKm)).toBe(km);
      const claves = ubicaciones.map(({ idUbicacion }) => idUbicacion);
      expect(claves).toEqual(claves.map((_, n) => cartaPorte && (n === 0 ? 'OR000001' : `DE00000${n}`)));
    }
  });

  test('has the identifier that the SAT asks for', () => {
    for (const { idCcp } of cartas) expect(idCcp).toMatch(/^CCC[0-9a-f]{5}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });

  test('weighs what its goods weigh, which a vehicle can carry, and names the lots that move', () => {
    for (const { traslados: suyos, movimientos, lotes } of clientes)
      for (const { cartaPorte, movimientoId } of suyos) {
        if (!cartaPorte) continue;
        const { mercancias, pesoBrutoTotal, autotransporte } = cartaPorte;
        const peso = sum(mercancias.map(({ pesoKg }) => micros(pesoKg)));
        expect(micros(pesoBrutoTotal)).toBe(peso);
        expect(Number(pesoBrutoTotal) / 1000).toBeLessThan(Number(autotransporte!.pesoBrutoVehicular));
        const movidos = movimientos
          .find(({ id }) => id === movimientoId)!
          .partidas.flatMap((partida) => partida.lotes.map(({ loteSerieId }) => loteSerieId));
        expect(mercancias.flatMap(({ loteSerieId }) => loteSerieId ?? [])).toEqual(movidos);
        expect(movidos.every((id) => lotes.some((lote) => lote.id === id))).toBe(true);
      }
  });

  test('is driven by somebody with a licence, and every RFC in it has its check digit', () => {
    const genericos = new Set(['XAXX010101000', 'XEXX010101000']);
    for (const { figuras } of cartas) {
      expect(figuras[0]!.tipo).toBe('01');
      for (const { tipo, rfc, licencia } of figuras) {
        expect(licencia === null).toBe(tipo !== '01');
        if (rfc && !genericos.has(rfc)) expect(rfcDigito(rfc.slice(0, -1))).toBe(rfc.at(-1));
      }
    }
  });
});
