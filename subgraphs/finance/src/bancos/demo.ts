import { clabeDigito, type DemoGenerator, type FacturaDemo, type World } from '@cliente360/demo';
import { cuentasTesoreria, movimientosBancarios, partidasConciliacion } from './tables.ts';

const MONEDAS = ['MXN', 'USD'] as const;
const TIPOS = ['BANCO', 'CAJA'] as const;
const EFECTIVO = '01';

const cuentaId = (world: World, tipo: (typeof TIPOS)[number], moneda: (typeof MONEDAS)[number]): string =>
  world.id('cuentaTesoreria', '2020-01-01', TIPOS.indexOf(tipo), MONEDAS.indexOf(moneda));

/** Banamex (002), Mexico City (180): the bank's and the place's keys of a CLABE. */
function clabe(world: World, k: number): string {
  const sin = `002180${String(world.random('clabe', k).int(0, 99_999_999)).padStart(11, '0')}`;
  return `${sin}${clabeDigito(sin)}`;
}

/** The deposit of each PUE invoice that was paid: its day, and the whole of what was owed then. */
function* depositos(
  world: World,
  i: number,
): Iterable<{ factura: FacturaDemo; k: number; id: string; fecha: string; importe: string }> {
  for (const [k, factura] of world.facturas(i).entries())
    if (factura.metodoPago === 'PUE' && factura.pagadaEn)
      yield {
        factura,
        k,
        id: world.id('movimientoBancario', factura.pagadaEn, i, k),
        fecha: factura.pagadaEn,
        importe: factura.pagado,
      };
}

export const demo: readonly DemoGenerator[] = [
  {
    name: 'finance.cuentas_tesoreria',
    table: cuentasTesoreria,
    *shared(world) {
      for (const [k, moneda] of MONEDAS.entries()) {
        const banco = { alias: `Banamex ${moneda}`, tipo: 'BANCO', banco: 'Banamex', clabe: clabe(world, k), moneda };
        const caja = { alias: `Caja ${moneda}`, tipo: 'CAJA', banco: null, clabe: null, moneda };
        yield { id: cuentaId(world, 'BANCO', moneda), ...banco };
        yield { id: cuentaId(world, 'CAJA', moneda), ...caja };
      }
    },
  },
  {
    name: 'finance.movimientos_bancarios',
    table: movimientosBancarios,
    *rows(world, i) {
      for (const { factura, id, fecha, importe } of depositos(world, i)) {
        const creadoEn = world.instante(fecha, 18 * 60);
        yield {
          id,
          clienteId: factura.clienteId,
          cuentaId: cuentaId(world, factura.formaPago === EFECTIVO ? 'CAJA' : 'BANCO', factura.moneda),
          fecha,
          fechaValor: fecha,
          tipo: 'DEPOSITO',
          importe,
          importeMoneda: factura.moneda,
          importeTipoCambio: factura.tipoCambio,
          referencia: `${factura.serie}-${factura.folio}`,
          claveRastreo: null,
          concepto: `Pago de la factura ${factura.serie}-${factura.folio}`,
          formaPago: factura.formaPago,
          idExterno: `DEP-${id}`,
          creadoEn,
          actualizadoEn: creadoEn,
          version: 1,
        };
      }
    },
  },
  {
    name: 'finance.partidas_conciliacion',
    table: partidasConciliacion,
    *rows(world, i) {
      const porId = world.usuarios.find(({ roles }) => roles.includes('FINANZAS'))!.id;
      for (const { factura, k, id: movimientoId, fecha, importe } of depositos(world, i))
        yield {
          id: world.id('partidaConciliacion', fecha, i, k),
          clienteId: factura.clienteId,
          movimientoId,
          facturaId: factura.id,
          importe,
          importeDocumento: importe,
          regla: 'IMPORTE_Y_REFERENCIA',
          puntaje: 90,
          porId,
          en: world.instante(fecha, 18 * 60),
          revertidaEn: null,
        };
    },
  },
];
