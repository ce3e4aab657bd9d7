/** Walks the money of the whole demo: documents, sales and flows are worked out again from each other. */
import { describe, expect, test } from 'vitest';
import { micros, sum } from './money.ts';
import { clientes, HOY, por } from '../test/mundos.ts';
import type { CfdiDemo } from './types.ts';

/** With the stimulus of the northern border. */
const DE_FRONTERA = ['22000', '22800', '32000', '88500'];
const DIA_MS = 86_400_000;
const MINIMO_EN_PESOS = 300;

const vive = ({ estado }: CfdiDemo): boolean => estado === 'TIMBRADO' || estado === 'CANCELACION_EN_PROCESO';

describe('CFDI', () => {
  test('IVA of 8 % is charged where the border’s stimulus holds, and nowhere else', () => {
    let alOcho = 0;
    for (const [world, i] of clientes())
      for (const { serie, folio, conceptos, cpExpedicion } of [...world.facturas(i), ...world.notasCredito(i)]) {
        if (!conceptos.some(({ impuestos }) => impuestos.some(({ tasaOCuota }) => tasaOCuota === '0.080000'))) continue;
        expect(DE_FRONTERA, `${serie}-${folio}`).toContain(cpExpedicion);
        alOcho++;
      }
    expect(alOcho).toBeGreaterThan(20);
  });

  test('whether one can be cancelled follows from what hangs from it, and a note asks nobody', () => {
    for (const [world, i] of clientes()) {
      const [facturas, pagos, notas, traslados] = [
        world.facturas(i),
        world.pagos(i),
        world.notasCredito(i),
        world.facturasTraslado(i),
      ];
      const vivos = [...facturas, ...pagos, ...notas, ...traslados].filter(vive);
      const nombrados = new Set([
        ...vivos.flatMap(({ relacionados }) => relacionados.map(({ uuid }) => uuid)),
        ...pagos.filter(vive).flatMap(({ pago }) => pago.documentosRelacionados.map(({ idDocumento }) => idDocumento)),
      ]);
      for (const cfdi of vivos)
        expect(cfdi.esCancelable === 'NO_CANCELABLE', `${cfdi.serie}-${cfdi.folio}`).toBe(nombrados.has(cfdi.uuid!));
      for (const { serie, folio, esCancelable } of [...notas, ...traslados].filter(vive))
        expect(esCancelable, `${serie}-${folio}`).toBe('SIN_ACEPTACION');
      for (const { estado, esCancelable } of [...facturas, ...pagos, ...notas, ...traslados])
        if (estado === 'BORRADOR' || estado === 'CANCELADO') expect(esCancelable).toBeNull();
    }
  });

  test('a cancellation follows its document, is answered within three days, and asks nobody of what is small, generic or of the day', () => {
    for (const [world, i] of clientes())
      for (const { serie, folio, instante, cancelacion, estado, moneda, total, receptor } of world.facturas(i)) {
        if (!cancelacion) continue;
        const donde = `${serie}-${folio}`;
        const { solicitadaEn, resueltaEn, estatus, motivo, uuidSustitucion } = cancelacion;
        expect(solicitadaEn >= instante && (resueltaEn ?? world.corte) >= solicitadaEn, donde).toBe(true);
        expect((motivo === '01') === (uuidSustitucion !== null), donde).toBe(true);
        const espera = Date.parse(resueltaEn ?? world.corte) - Date.parse(solicitadaEn);
        expect(espera, donde).toBeLessThanOrEqual(3 * DIA_MS);
        const chica = moneda === 'MXN' && Number(total) <= 1000;
        const delDia = Date.parse(solicitadaEn) - Date.parse(instante) <= DIA_MS;
        const sinPreguntar = chica || delDia || receptor.regimen === '616';
        expect(estatus, donde).toBe(
          estado === 'CANCELACION_EN_PROCESO'
            ? 'EN_PROCESO'
            : sinPreguntar
              ? 'CANCELADO_SIN_ACEPTACION'
              : 'CANCELADO_CON_ACEPTACION',
        );
        if (estado === 'CANCELACION_EN_PROCESO') expect(sinPreguntar, donde).toBe(false);
      }
  });

  test('a note that applies an advance has it: an invoice of its own, paid before, that the other one names', () => {
    let anticipos = 0;
    for (const [world, i] of clientes()) {
      const facturas = world.facturas(i);
      const porUuid = new Map(facturas.map((each) => [each.uuid, each]));
      for (const { facturaId, motivo, total, estado } of world.notasCredito(i)) {
        if (motivo !== 'APLICACION_ANTICIPO' || estado === 'CANCELADO') continue;
        const factura = facturas.find(({ id }) => id === facturaId)!;
        const suyos = factura.relacionados.filter(({ tipoRelacion }) => tipoRelacion === '07');
        const [anticipo] = suyos.map(({ uuid }) => porUuid.get(uuid)!);
        expect(suyos, `${factura.serie}-${factura.folio}`).toHaveLength(1);
        expect([anticipo!.total, anticipo!.metodoPago, anticipo!.conceptos[0]!.claveProdServ]).toEqual([
          total,
          'PUE',
          '84111506',
        ]);
        expect(anticipo!.pagadaEn! <= factura.fecha.slice(0, 10)).toBe(true);
        anticipos++;
      }
    }
    expect(anticipos).toBeGreaterThan(3);
  });

  test('nothing is invoiced for small change, and what is PUE is paid within days', () => {
    for (const [world, i] of clientes())
      for (const factura of world.facturas(i)) {
        const { serie, folio, tipoCambio, total, metodoPago, pagadaEn, fecha } = factura;
        expect(Number(total) * Number(tipoCambio), `${serie}-${folio}`).toBeGreaterThan(MINIMO_EN_PESOS);
        if (metodoPago !== 'PUE' || !vive(factura) || pagadaEn !== null) continue;
        expect(Date.parse(HOY) - Date.parse(fecha.slice(0, 10)), `${serie}-${folio}`).toBeLessThanOrEqual(5 * DIA_MS);
      }
  });

  test('what is owed of an invoice is its total less the payments and notes in force', () => {
    for (const [world, i] of clientes()) {
      const abonos = por(
        world
          .pagos(i)
          .filter(vive)
          .flatMap(({ pago }) => pago.documentosRelacionados),
        ({ facturaId }) => facturaId,
      );
      const notas = por(world.notasCredito(i).filter(vive), ({ facturaId }) => facturaId);
      for (const factura of world.facturas(i)) {
        const pagado = sum((abonos.get(factura.id) ?? []).map((each) => micros(each.pagado)));
        const acreditado = sum((notas.get(factura.id) ?? []).map((each) => micros(each.total)));
        const saldo = !vive(factura) || factura.pagadaEn ? 0n : micros(factura.total) - pagado - acreditado;
        expect(micros(factura.saldo), `${factura.serie}-${factura.folio}`).toBe(saldo);
        if (!vive(factura)) expect(pagado + acreditado, `${factura.serie}-${factura.folio}`).toBe(0n);
      }
    }
  });
});

describe('sales', () => {
  test('have invoiced what invoices in force charge of them, and delivered what left the warehouse', () => {
    for (const [world, i] of clientes()) {
      const facturas = por(
        world
          .facturas(i)
          .filter((each) => vive(each) && each.conceptos[0]!.descripcion !== 'Anticipo del bien o servicio'),
        ({ ventaId }) => ventaId,
      );
      const salidas = por(
        world
          .movimientos(i)
          .filter(
            ({ tipo, estado }) => tipo === 'SALIDA_VENTA' && (estado === 'ENTREGADO' || estado === 'EN_TRANSITO'),
          ),
        ({ ventaId }) => ventaId,
      );
      for (const { id, folio, estado, partidas } of world.ventas(i))
        for (const { articulo, cantidad, facturado, surtido } of partidas) {
          const cuantas = (lineas: readonly { articulo: { id: string }; cantidad: string }[]) =>
            lineas
              .filter((each) => each.articulo.id === articulo.id)
              .reduce((total, each) => total + Number(each.cantidad), 0);
          const facturadas = (facturas.get(id) ?? []).flatMap(({ conceptos }) => conceptos);
          expect(Number(facturado), `${folio} ${estado}`).toBe(cuantas(facturadas));
          if (estado === 'FACTURADA' || estado === 'CERRADA') expect(facturado, folio).toBe(cantidad);
          if (articulo.tipo !== 'Inventariable') continue;
          const surtidas = (salidas.get(id) ?? []).flatMap((salida) =>
            salida.partidas.map((each) => ({ articulo: each.articulo, cantidad: each.surtido })),
          );
          expect(Number(surtido), `${folio} ${estado}`).toBe(cuantas(surtidas));
        }
    }
  });
});

describe('the cash flow', () => {
  test('what happened is past and has its movement; what is owed or expected is still to come', () => {
    for (const [world, i] of clientes())
      for (const { concepto, certeza, fecha, movimientoBancarioId } of world.flujo(i)) {
        expect(certeza === 'REAL', `${concepto} ${fecha}`).toBe(fecha < HOY);
        expect(certeza === 'REAL', concepto).toBe(movimientoBancarioId !== null);
      }
  });
});

describe('goods', () => {
  test('every lot of a movement adds up to its line, and what is left of a lot is what did not come back', () => {
    for (const [world, i] of clientes()) {
      const vueltas = new Map<string, number>();
      for (const { folio, tipo, estado, partidas } of world.movimientos(i))
        for (const { articulo, surtido, pedido, lotes } of partidas) {
          expect(Number(surtido), folio).toBeLessThanOrEqual(Number(pedido));
          const movidos = lotes.reduce((total, { cantidad }) => total + Number(cantidad), 0);
          if (articulo.controla !== 'NINGUNO') expect(movidos, folio).toBe(Number(surtido));
          if (/DEVOLUCION/.test(tipo) && estado === 'ENTREGADO')
            for (const { loteSerieId, cantidad } of lotes)
              vueltas.set(loteSerieId, (vueltas.get(loteSerieId) ?? 0) + Number(cantidad));
        }
      for (const { id, clave, cantidad, enPoder, devueltoEn } of world.lotes(i)) {
        expect(Number(enPoder), clave).toBe(Number(cantidad) - (vueltas.get(id) ?? 0));
        expect(Number(enPoder) === 0, clave).toBe(devueltoEn !== null);
      }
    }
  });
});

describe('files', () => {
  test('no file is called by anybody’s RFC', () => {
    for (const [world, i] of clientes())
      for (const { nombre } of world.archivos(i)) expect(nombre).not.toMatch(/[A-ZÑ&]{3,4}\d{6}[A-Z\d]{3}/);
  });
});
