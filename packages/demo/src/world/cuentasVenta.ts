/** Demo invoices of the sales of a client. */
import type { FacturaDemo, VentaDemo } from '../types.comercio.ts';
import { antesDeHoy, folioFiscal } from './cfdi.ts';
import { concepto } from './conceptos.ts';
import { cancelacion, sinPreguntar } from './cancelacion.ts';
import { ANTICIPO, cuentaDe, type Cargo } from './cuentas.ts';
import type { Cuenta } from './cuenta.ts';
import type { Mundo } from './mundo.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
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
  // What was delivered and not invoiced is being prepared, more often than not.
  if (venta.estado === 'SURTIDA') return random.chance(0.7) ? unica('BORRADOR') : [];
  if (!venta.partidas.some(({ facturado }) => facturado !== '0')) return [];
  if (k > 0 && reciente && random.chance(0.2)) return enProceso(mundo, epoch, unica);
  if (k > 0 && !reciente && random.chance(0.05))
    return reemitida(mundo, i, k, venta, epoch, random.chance(0.7) ? '01' : '02');
  return unica('TIMBRADO').flatMap((cuenta) => conAnticipo(mundo, i, k, venta, cuenta));
}

/** Its cancellation was asked for yesterday, and the client has three working days to answer; not where nobody is asked. */
function enProceso(
  mundo: Mundo,
  epoch: number,
  unica: (estado: FacturaDemo['estado'], baja?: FacturaDemo['cancelacion']) => Cuenta[],
): Cuenta[] {
  const pedida = mundo.corteMs - 20 * HOUR_MS;
  const baja = { ...cancelacion(mundo, '02', pedida, null), estatus: 'EN_PROCESO', resueltaEn: null } as const;
  const cuentas = unica('CANCELACION_EN_PROCESO', baja);
  return cuentas.some(({ factura }) => epoch > pedida || sinPreguntar(factura, pedida)) ? unica('TIMBRADO') : cuentas;
}

/** The invoice for what was paid beforehand, with the order, and then the one that it is part of. */
function conAnticipo(mundo: Mundo, i: number, k: number, venta: VentaDemo, cuenta: Cuenta): Cuenta[] {
  if (!cuenta.anticipo) return [cuenta];
  const { factura, anticipo: conceptos } = cuenta;
  const epoch = Date.parse(factura.instante) - 30 * MINUTE_MS;
  const propio = { epoch, estado: 'TIMBRADO', emitida: ANTICIPO, serie: 'AN', conceptos } as const;
  const anticipo = { credito: false, cobranza: 'AL_EMITIR', probabilidadNota: 0 } as const;
  return [cuentaDe(mundo, i, { ...cargo(mundo, i, k, venta, propio), ...anticipo }), cuenta];
}

/** Issued with an error, cancelled and issued again; with reason 01 the new one says which it replaces. */
function reemitida(mundo: Mundo, i: number, k: number, venta: VentaDemo, epoch: number, motivo: '01' | '02'): Cuenta[] {
  const segunda = antesDeHoy(mundo, epoch + DAY_MS);
  const sustituye = motivo === '01';
  const sustituta = sustituye ? folioFiscal(mundo, 'factura', i, k, 1) : null;
  const baja = cancelacion(mundo, motivo, segunda + HOUR_MS, sustituta);
  return [
    cuentaDe(mundo, i, cargo(mundo, i, k, venta, { epoch, estado: 'CANCELADO', cancelacion: baja })),
    ...conAnticipo(
      mundo,
      i,
      k,
      venta,
      cuentaDe(mundo, i, cargo(mundo, i, k, venta, { epoch: segunda, estado: 'TIMBRADO', emitida: 1, sustituye })),
    ),
  ];
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
      // Of what was called off, what had been ordered; of what is still to be invoiced, what was delivered.
      const facturada = venta.estado === 'CANCELADA' || venta.estado === 'SURTIDA' ? cantidad : facturado;
      if (facturada === '0') return [];
      const id = mundo.id('concepto', venta.creadoEn, i, k, emitida, n);
      return [concepto({ id, articulo, cantidad: facturada, valorUnitario: precio, costoUnitario }, moral)];
    }),
    probabilidadNota: i === 0 ? 0.55 : 0.12,
    ...propio,
  };
}
