import type { FacturaDemo, VentaDemo } from '../types.comercio.ts';
import { antesDeHoy, folioFiscal } from './cfdi.ts';
import { concepto } from './conceptos.ts';
import { cancelacion } from './cancelacion.ts';
import { cuentaDe, type Cargo, type Cuenta } from './cuentas.ts';
import type { Mundo } from './mundo.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** The accounts of the sales of client `i`, in their order. */
export function cuentasDeVentas(mundo: Mundo, i: number): Cuenta[] {
  return mundo.ventas(i).flatMap((venta, k) => cuentasDeVenta(mundo, i, k, venta));
}

function cuentasDeVenta(mundo: Mundo, i: number, k: number, venta: VentaDemo): Cuenta[] {
  const random = mundo.random('facturacion', i, k);
  const epoch = antesDeHoy(mundo, Date.parse(venta.creadoEn) + random.int(1, 48) * HOUR_MS);
  const reciente = mundo.corteMs - epoch < 15 * DAY_MS;
  const unica = (estado: FacturaDemo['estado'], baja: FacturaDemo['cancelacion'] = null) => [
    cuentaDe(mundo, i, cargo(mundo, i, k, venta, { epoch, estado, cancelacion: baja })),
  ];
  if (venta.estado === 'CANCELADA')
    return random.chance(0.5) ? unica('CANCELADO', cancelacion(mundo, '03', epoch + 2 * DAY_MS, null)) : [];
  if (!venta.partidas.some(({ facturado }) => facturado !== '0')) return [];
  if (k > 0 && reciente && random.chance(0.12)) return unica('BORRADOR');
  if (k > 0 && reciente && random.chance(0.08))
    return unica('CANCELACION_EN_PROCESO', {
      ...cancelacion(mundo, '02', epoch + 2 * HOUR_MS, null),
      estatus: 'EN_PROCESO',
      resueltaEn: null,
    });
  if (k > 0 && !reciente && random.chance(0.05))
    return reemitida(mundo, i, k, venta, epoch, random.chance(0.7) ? '01' : '02');
  return unica('TIMBRADO');
}

/** Issued with an error, cancelled and issued again; with reason 01 the new one says which it replaces. */
function reemitida(mundo: Mundo, i: number, k: number, venta: VentaDemo, epoch: number, motivo: '01' | '02'): Cuenta[] {
  const segunda = antesDeHoy(mundo, epoch + DAY_MS);
  const sustituye = motivo === '01';
  const sustituta = sustituye ? folioFiscal(mundo, 'factura', i, k, 1) : null;
  const baja = cancelacion(mundo, motivo, segunda + HOUR_MS, sustituta);
  return [
    cargo(mundo, i, k, venta, { epoch, estado: 'CANCELADO', cancelacion: baja }),
    cargo(mundo, i, k, venta, { epoch: segunda, estado: 'TIMBRADO', emitida: 1, sustituye }),
  ].map((each) => cuentaDe(mundo, i, each));
}

function cargo(
  mundo: Mundo,
  i: number,
  k: number,
  venta: VentaDemo,
  propio: Pick<Cargo, 'epoch' | 'estado'> & Partial<Cargo>,
): Cargo {
  const { emitida = 0 } = propio;
  const moral = mundo.cliente(i).tipoPersona === 'MORAL';
  return {
    k,
    emitida,
    cancelacion: null,
    sustituye: false,
    ventaId: venta.id,
    rentaId: null,
    serie: emitida ? 'AS' : 'A',
    folio: venta.folio.slice(2),
    moneda: venta.moneda,
    tipoCambio: venta.tipoCambio,
    conceptos: venta.partidas.flatMap(({ articulo, cantidad, facturado, precio, costoUnitario }, n) => {
      const facturada = venta.estado === 'CANCELADA' ? cantidad : facturado;
      if (facturada === '0') return [];
      const id = mundo.id('concepto', venta.creadoEn, i, k, emitida, n);
      return [concepto({ id, articulo, cantidad: facturada, valorUnitario: precio, costoUnitario }, moral)];
    }),
    probabilidadNota: i === 0 ? 0.55 : 0.12,
    ...propio,
  };
}
