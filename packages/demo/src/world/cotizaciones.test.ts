import { describe, expect, test } from 'vitest';
import { micros, money, sum, times } from '../money.ts';
import type { CotizacionDemo, OportunidadDemo } from '../types.ts';
import { EMPRESAS_DEMO } from '../usuarios.ts';
import { createWorld } from '../world.ts';
import { cotizacionesDe } from './cotizaciones.ts';
import type { Mundo } from './mundo.ts';

const HOY = '2026-11-24';
const world = createWorld({ semilla: 7, hoy: HOY, empresa: EMPRESAS_DEMO[0]!, clientes: 200 }) as Mundo;
const clientes = Array.from({ length: 200 }, (_, i) => ({
  i,
  cliente: world.cliente(i),
  ventas: world.ventas(i),
  cotizaciones: world.cotizaciones(i),
}));
const todas = clientes.flatMap(({ cotizaciones }) => cotizaciones);

describe('cotizaciones', () => {
  test('every client has some, the first 25 to 300 in every state, a PROSPECTO 1 to 3 quotes that sold nothing', () => {
    for (const { cliente, cotizaciones } of clientes) {
      const folios = new Set(cotizaciones.map(({ folio }) => folio)).size;
      expect(folios).toBeGreaterThan(0);
      if (cliente.estado !== 'PROSPECTO') continue;
      expect(folios).toBeLessThanOrEqual(3);
      expect(cotizaciones.filter(({ estado }) => estado === 'ACEPTADA')).toEqual([]);
    }
    const primeras = clientes[0]!.cotizaciones;
    expect(new Set(primeras.map(({ estado }) => estado)).size).toBe(7);
    expect(primeras.length).toBeGreaterThanOrEqual(25);
    expect(primeras.length).toBeLessThanOrEqual(300);
  });

  test('about half of the sales were quoted before, to the same client, at the same quantities and amounts', () => {
    const vendidas = clientes.flatMap(({ ventas, cotizaciones }) =>
      cotizaciones.flatMap((cotizacion) =>
        cotizacion.ventaId ? [{ cotizacion, venta: ventas.find(({ id }) => id === cotizacion.ventaId)! }] : [],
      ),
    );
    for (const { cotizacion, venta } of vendidas) {
      expect(cotizacion).toMatchObject({ estado: 'ACEPTADA', moneda: venta.moneda, total: venta.total });
      expect([cotizacion.emitidaEn! < venta.creadoEn, venta.fecha <= cotizacion.vigenteHasta]).toEqual([true, true]);
      expect(cotizacion.partidas.map(({ articulo, cantidad, importe }) => [articulo.id, cantidad, importe])).toEqual(
        venta.partidas.map(({ articulo, cantidad, importe }) => [articulo.id, cantidad, importe]),
      );
    }
    const ventas = clientes.flatMap((each) => each.ventas);
    expect(new Set(vendidas.map(({ venta }) => venta.id)).size).toBe(vendidas.length);
    expect(Math.abs(vendidas.length / ventas.length - 0.5)).toBeLessThan(0.12);
  });

  test('amounts add up: of lines, discounts, tax and total', () => {
    for (const { partidas, subtotal, descuento, iva, total } of todas) {
      for (const { cantidad, precio, descuentoPct, importe } of partidas)
        expect(importe).toBe(
          money(times(times(micros(cantidad), micros(precio)), (micros('100') - micros(descuentoPct)) / 100n)),
        );
      const bruto = sum(partidas.map(({ cantidad, precio }) => times(micros(cantidad), micros(precio))));
      const neto = sum(partidas.map(({ importe }) => micros(importe)));
      expect([subtotal, descuento]).toEqual([money(bruto), money(bruto - neto)]);
      expect(total).toBe(money(neto + micros(iva)));
    }
    expect(todas.some(({ descuento }) => micros(descuento) > 0n)).toBe(true);
  });

  test('a revision replaces the one before, of the same folio, which is REEMPLAZADA from then on', () => {
    for (const { cotizaciones } of clientes)
      for (const [folio, cadena] of Map.groupBy(cotizaciones, (each) => each.folio))
        for (const [r, { revision, estado, reemplazaAId, emitidaEn, partidas }] of cadena.entries()) {
          const anterior = cadena[r - 1];
          expect([folio, revision, reemplazaAId]).toEqual([folio, r + 1, anterior?.id ?? null]);
          expect(estado === 'REEMPLAZADA').toBe(r < cadena.length - 1);
          if (!anterior) continue;
          expect(anterior.emitidaEn! < emitidaEn!).toBe(true);
          expect(anterior.actualizadoEn).toBe(emitidaEn);
          expect(anterior.partidas.map(({ importe }) => importe)).not.toEqual(partidas.map(({ importe }) => importe));
        }
    expect(new Set(todas.map(({ folio, revision }) => `${folio}/${revision}`)).size).toBe(todas.length);
    expect(new Set(todas.map(({ id }) => id)).size).toBe(todas.length);
    expect(Math.max(...todas.map(({ revision }) => revision))).toBe(3);
  });

  test('what each state says is so: dates, validity, reasons; and all of it happened before hoy', () => {
    for (const { estado, emitidaEn, vigenteHasta, motivoRechazo, creadoEn, actualizadoEn } of todas) {
      expect(emitidaEn === null).toBe(estado === 'BORRADOR');
      expect(motivoRechazo !== null).toBe(estado === 'RECHAZADA');
      if (estado === 'ENVIADA') expect(vigenteHasta >= HOY).toBe(true);
      if (estado === 'VENCIDA') expect(vigenteHasta < HOY).toBe(true);
      const instantes = [creadoEn, emitidaEn ?? creadoEn, actualizadoEn, world.corte];
      expect(instantes.toSorted()).toEqual(instantes);
      expect(actualizadoEn < world.corte).toBe(true);
    }
  });

  test('nobody is left without a quote, or older than its client, at another size or on another day', () => {
    const grande = createWorld({ semilla: 9, hoy: '2028-02-29', empresa: EMPRESAS_DEMO[1]!, clientes: 20_000 });
    for (const i of [0, 1, 19_998, 19_999]) {
      expect(grande.cotizaciones(i).length).toBeGreaterThan(0);
      for (const { creadoEn } of grande.cotizaciones(i)) expect(creadoEn > grande.cliente(i).creadoEn).toBe(true);
    }
  });
});

describe('the opportunity of a quote', () => {
  const [cliente, contacto] = [world.cliente(0), world.contactos(0)[0]!];
  const etapas = [
    'PROPUESTA',
    'NEGOCIACION',
    'GANADA',
    'GANADA',
    'GANADA',
    'PERDIDA',
    'PERDIDA',
    'PROSPECCION',
  ] as const;
  const oportunidades = Array.from({ length: 40 }, (_, k): OportunidadDemo => {
    const etapa = etapas[k % etapas.length]!;
    const creadoEn = world.instante(world.dia(-400 + 9 * k), 600);
    const cerrada = etapa === 'GANADA' || etapa === 'PERDIDA';
    return {
      ...{ id: `oportunidad-${k}`, clienteId: cliente.id, nombre: 'Ampliación de planta', etapa },
      ...{ importe: '100000.00', moneda: 'MXN', tipoCambio: '1', cierreEsperado: HOY, motivoPerdida: null },
      probabilidad: etapa === 'GANADA' ? 100 : etapa === 'PERDIDA' ? 0 : 50,
      cierreReal: cerrada ? world.dia(-400 + 9 * k + 60) : null,
      ...{ origen: null, campaniaId: null, contactoId: contacto.id, responsableId: cliente.ejecutivoId },
      ...{ historialEtapas: [], creadoEn, actualizadoEn: creadoEn, version: 1 },
    };
  });
  const conOportunidades = cotizacionesDe({ ...world, oportunidades: () => oportunidades }, 0);
  const deSuOportunidad = conOportunidades.flatMap((cotizacion) =>
    cotizacion.oportunidadId
      ? [{ cotizacion, oportunidad: oportunidades.find(({ id }) => id === cotizacion.oportunidadId)! }]
      : [],
  );

  test('is one of the client’s that was open when it was quoted, and fits what came of the quote', () => {
    const ultimas = deSuOportunidad.filter(({ cotizacion }) => cotizacion.estado !== 'REEMPLAZADA');
    for (const { cotizacion, oportunidad } of ultimas) {
      expect(oportunidad.creadoEn < cotizacion.creadoEn).toBe(true);
      if (oportunidad.cierreReal && cotizacion.emitidaEn)
        expect(world.diaDe(Date.parse(cotizacion.emitidaEn)) <= oportunidad.cierreReal).toBe(true);
      expect(cotizacion.estado === 'ACEPTADA').toBe(oportunidad.etapa === 'GANADA');
      if (cotizacion.estado === 'RECHAZADA') expect(oportunidad.etapa).toBe('PERDIDA');
      expect(oportunidad.etapa).not.toBe('PROSPECCION');
    }
    expect(new Set(ultimas.map(({ cotizacion }) => cotizacion.estado)).size).toBeGreaterThanOrEqual(4);
  });

  test('is the same for every revision, and is won with one quote', () => {
    for (const cadena of Map.groupBy(conOportunidades, ({ folio }) => folio).values())
      expect(new Set(cadena.map(({ oportunidadId }) => oportunidadId)).size).toBe(1);
    const ganadas = deSuOportunidad.filter(({ cotizacion }) => cotizacion.estado === 'ACEPTADA');
    expect(ganadas.length).toBeGreaterThan(3);
    expect(new Set(ganadas.map(({ oportunidad }) => oportunidad.id)).size).toBe(ganadas.length);
  });

  test('changes nothing else of the quotes', () => {
    const sinElla = (cotizaciones: readonly CotizacionDemo[]) =>
      cotizaciones.map((cotizacion) => ({ ...cotizacion, oportunidadId: null }));
    expect(sinElla(conOportunidades)).toEqual(sinElla(clientes[0]!.cotizaciones));
  });
});
