import { describe, expect, test } from 'vitest';
import { micros, sum, times } from '../money.ts';
import { EMPRESAS_DEMO } from '../usuarios.ts';
import { createWorld } from '../world.ts';

const world = createWorld({ semilla: 7, hoy: '2026-11-24', empresa: EMPRESAS_DEMO[0]!, clientes: 200 });
const clientes = Array.from({ length: 200 }, (_, i) => ({
  i,
  cliente: world.cliente(i),
  ventas: world.ventas(i),
  facturas: world.facturas(i),
  pagos: world.pagos(i).filter(({ estado }) => estado !== 'CANCELADO'),
  sustituidos: world.pagos(i).filter(({ estado }) => estado === 'CANCELADO'),
  notas: world.notasCredito(i),
  movimientos: world.movimientos(i),
  lotes: world.lotes(i),
}));
const facturas = clientes.flatMap((each) => each.facturas);

describe('facturas', () => {
  test('overdue, partly paid, paid, cancelled, draft and dollar ones exist', () => {
    const some = (test: (factura: (typeof facturas)[number]) => boolean) => facturas.some(test);
    expect(some(({ saldo, vencimiento }) => saldo !== '0.00' && vencimiento < world.hoy)).toBe(true);
    expect(new Set(facturas.map(({ estadoCobro }) => estadoCobro))).toEqual(
      new Set(['PENDIENTE', 'PARCIAL', 'PAGADA', 'NO_APLICA']),
    );
    expect(new Set(facturas.map(({ estado }) => estado))).toEqual(
      new Set(['BORRADOR', 'TIMBRADO', 'CANCELACION_EN_PROCESO', 'CANCELADO']),
    );
    expect(some(({ moneda }) => moneda === 'USD')).toBe(true);
  });

  test('every client but a PROSPECTO has one', () => {
    for (const { cliente, facturas: suyas, ventas } of clientes) {
      if (cliente.estado === 'PROSPECTO') expect([suyas.length, ventas.length]).toEqual([0, 0]);
      else expect([suyas.length > 0, ventas[0]!.estado]).toEqual([true, 'CERRADA']);
    }
  });

  test('PPD goes with forma de pago 99 and PUE never', () => {
    for (const { metodoPago, formaPago } of facturas) expect(formaPago === '99').toBe(metodoPago === 'PPD');
  });

  test('amounts add up: lines, IVA per line at six decimals, totals at two', () => {
    for (const { conceptos, subtotal, trasladados, retenidos, descuento, total } of facturas) {
      expect(sum(conceptos.map(({ importe }) => micros(importe)))).toBe(micros(subtotal));
      for (const { impuestos } of conceptos)
        for (const { base, tasaOCuota, importe } of impuestos)
          expect(micros(importe!)).toBe(times(micros(base), micros(tasaOCuota!)));
      expect(micros(subtotal) - micros(descuento) + micros(trasladados) - micros(retenidos)).toBe(micros(total));
    }
  });

  test('a reissued invoice names the one it replaces, which is cancelled for it', () => {
    const conMotivo01 = facturas.filter(({ cancelacion }) => cancelacion?.motivo === '01');
    expect(conMotivo01.length).toBeGreaterThan(0);
    for (const { uuid, cancelacion } of conMotivo01) {
      const nueva = facturas.find((each) => each.uuid === cancelacion!.uuidSustitucion)!;
      expect(nueva.relacionados).toEqual([{ tipoRelacion: '04', uuid }]);
    }
  });

  test('serie and folio, and the UUID, are unique in the company', () => {
    const cfdis = clientes
      .flatMap((each) => [...each.facturas, ...each.pagos, ...each.sustituidos, ...each.notas])
      .filter(({ uuid }) => uuid !== null);
    expect(new Set(cfdis.map(({ serie, folio }) => `${serie} ${folio}`)).size).toBe(cfdis.length);
    expect(new Set(cfdis.map(({ uuid }) => uuid)).size).toBe(cfdis.length);
  });
});

describe('pagos and notasCredito', () => {
  test('parcialidades of an invoice count from 1, chain their balances and never fall below zero', () => {
    for (const { facturas: suyas, pagos } of clientes) {
      const documentos = pagos.flatMap(({ pago }) => pago.documentosRelacionados);
      for (const { id, total, metodoPago } of suyas) {
        const cadena = documentos
          .filter(({ facturaId }) => facturaId === id)
          .toSorted((a, b) => a.numParcialidad - b.numParcialidad);
        let saldo = micros(total);
        for (const [n, documento] of cadena.entries()) {
          expect(metodoPago).toBe('PPD');
          expect(documento.numParcialidad).toBe(n + 1);
          expect(micros(documento.saldoAnterior)).toBe(saldo);
          saldo -= micros(documento.pagado);
          expect(saldo).toBeGreaterThanOrEqual(0n);
          expect(micros(documento.saldoInsoluto)).toBe(saldo);
        }
      }
    }
  });

  test('the balance of an invoice is its total less REP and notes, and no note is above the balance it finds', () => {
    for (const { facturas: suyas, pagos, notas } of clientes)
      for (const { id, total, saldo, pagadaEn, estado } of suyas.filter((each) => each.estado === 'TIMBRADO')) {
        const pagado = sum(
          pagos
            .flatMap(({ pago }) => pago.documentosRelacionados)
            .filter(({ facturaId }) => facturaId === id)
            .map((each) => micros(each.pagado)),
        );
        const suyasEnVigor = notas.filter((nota) => nota.facturaId === id && nota.estado === 'TIMBRADO');
        const acreditado = sum(suyasEnVigor.map((each) => micros(each.total)));
        expect(estado).toBe('TIMBRADO');
        expect(acreditado).toBeLessThanOrEqual(micros(total) - pagado);
        expect(micros(saldo)).toBe(pagadaEn ? 0n : micros(total) - pagado - acreditado);
      }
  });

  test('a cancelled REP is replaced by another of the same payment, and one waits for its cancellation', () => {
    expect(clientes[0]!.sustituidos.length).toBeGreaterThan(0);
    expect(clientes[0]!.pagos.some(({ estado }) => estado === 'CANCELACION_EN_PROCESO')).toBe(true);
    for (const { pagos, sustituidos } of clientes)
      for (const { uuid, cancelacion, instante, pago } of sustituidos) {
        const nuevo = pagos.find((each) => each.uuid === cancelacion!.uuidSustitucion)!;
        expect(nuevo.relacionados).toEqual([{ tipoRelacion: '04', uuid }]);
        expect(nuevo.instante >= instante && cancelacion!.solicitadaEn >= nuevo.instante).toBe(true);
        expect(nuevo.pago).toMatchObject({ fechaPago: pago.fechaPago, monto: pago.monto, moneda: pago.moneda });
      }
  });

  test('some notes were cancelled, with their reason, and never for more than was owed', () => {
    const [delPrimero] = clientes;
    const canceladas = delPrimero!.notas.filter(({ estado }) => estado === 'CANCELADO');
    expect(new Set(canceladas.map(({ cancelacion }) => cancelacion!.motivo))).toEqual(new Set(['02', '03']));
    for (const { facturas: suyas, pagos, notas } of clientes)
      for (const nota of notas.filter(({ cancelacion }) => cancelacion)) {
        const factura = suyas.find(({ id }) => id === nota.facturaId)!;
        const pagado = pagos
          .flatMap(({ fecha, pago }) => pago.documentosRelacionados.map((each) => ({ ...each, fecha })))
          .filter(({ facturaId, fecha }) => facturaId === factura.id && fecha < nota.fecha);
        expect(micros(nota.total)).toBeLessThanOrEqual(
          micros(factura.total) - sum(pagado.map((each) => micros(each.pagado))),
        );
        expect(nota.cancelacion!.solicitadaEn > nota.instante).toBe(true);
      }
  });

  test('what was paid beforehand is applied by a note of relation 07', () => {
    const anticipos = clientes.flatMap((each) => each.notas).filter(({ motivo }) => motivo === 'APLICACION_ANTICIPO');
    expect(anticipos.length).toBeGreaterThan(0);
    for (const { tipoRelacion, formaPago } of anticipos) expect([tipoRelacion, formaPago]).toEqual(['07', '30']);
  });

  test('types P are in XXX with 0 and CP01; what they spread is what they took', () => {
    const pagos = clientes.flatMap((each) => each.pagos);
    expect(pagos.some(({ pago }) => pago.documentosRelacionados.length > 1)).toBe(true);
    expect(pagos.some(({ pago }) => pago.documentosRelacionados.some(({ equivalencia }) => equivalencia !== '1'))).toBe(
      true,
    );
    for (const { moneda, total, usoCfdi, pago } of pagos) {
      expect([moneda, total, usoCfdi]).toEqual(['XXX', '0.00', 'CP01']);
      expect(pago.formaPago).not.toBe('99');
      const repartido = pago.documentosRelacionados.reduce(
        (all, { pagado, equivalencia }) => all + Number(pagado) / Number(equivalencia),
        0,
      );
      expect(Math.abs(repartido - Number(pago.monto))).toBeLessThan(0.01 * pago.documentosRelacionados.length);
    }
  });

  test('a DEVOLUCION has its warehouse entry, after the delivery, and relation 03', () => {
    const devoluciones = clientes.flatMap(({ notas, movimientos }) =>
      notas.filter(({ motivo }) => motivo === 'DEVOLUCION').map((nota) => ({ nota, movimientos })),
    );
    expect(devoluciones.length).toBeGreaterThan(0);
    for (const { nota, movimientos } of devoluciones) {
      const entrada = movimientos.find(({ id }) => id === nota.movimientoId)!;
      const salida = movimientos.find(({ tipo, ventaId }) => tipo === 'SALIDA_VENTA' && ventaId === entrada.ventaId)!;
      expect(nota.tipoRelacion).toBe('03');
      expect(entrada).toMatchObject({ tipo: 'ENTRADA_DEVOLUCION', notaCreditoId: nota.id });
      expect(salida.fecha < entrada.fecha).toBe(true);
    }
  });
});

describe('movimientos and lotes', () => {
  test('the first client has every kind and every state of movement', () => {
    const { movimientos } = clientes[0]!;
    expect(new Set(movimientos.map(({ tipo }) => tipo)).size).toBe(7);
    expect(new Set(movimientos.map(({ estado }) => estado)).size).toBe(5);
  });

  test('what was moved between warehouses is there before it is delivered', () => {
    for (const { movimientos } of clientes)
      for (const traspaso of movimientos.filter(({ tipo }) => tipo === 'TRASPASO')) {
        const salida = movimientos.find(
          ({ tipo, ventaId }) => tipo === 'SALIDA_VENTA' && ventaId === traspaso.ventaId,
        )!;
        expect(traspaso.almacenDestinoId).toBe(salida.almacenOrigenId);
        expect(traspaso.almacenOrigenId).not.toBe(salida.almacenOrigenId);
        expect(traspaso.fecha <= salida.fecha && traspaso.fecha >= salida.creadoEn).toBe(true);
      }
  });

  test('the lots of a movement are the client’s own and sum to what was delivered of a tracked article', () => {
    for (const { movimientos, lotes } of clientes)
      for (const { partidas } of movimientos)
        for (const { articulo, surtido, lotes: movidos } of partidas) {
          expect(movidos.every(({ loteSerieId }) => lotes.some(({ id }) => id === loteSerieId))).toBe(true);
          if (articulo.controla !== 'NINGUNO')
            expect(movidos.reduce((all, { cantidad }) => all + Number(cantidad), 0)).toBe(Number(surtido));
        }
  });

  test('a serial number is unique by article, a lot within its client, and a lot is shared by several clients', () => {
    const lotes = clientes.flatMap((each) => each.lotes);
    const series = lotes.filter(({ tipo }) => tipo === 'SERIE');
    expect(new Set(series.map(({ articulo, clave }) => `${articulo.id} ${clave}`)).size).toBe(series.length);
    const deLote = lotes.filter(({ tipo }) => tipo === 'LOTE');
    expect(new Set(deLote.map(({ clienteId, articulo, clave }) => `${clienteId} ${articulo.id} ${clave}`)).size).toBe(
      deLote.length,
    );
    expect(new Set(deLote.map(({ clave }) => clave)).size).toBeLessThan(deLote.length);
  });
});
