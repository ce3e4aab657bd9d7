/** Demo invoices of a client, with what was collected of each. */
import { micros, money, sum } from '../money.ts';
import type { FacturaDemo } from '../types.comercio.ts';
import { ANTICIPO } from './cuentas.ts';
import type { Cuenta } from './cuenta.ts';
import { sinPreguntar } from './cancelacion.ts';
import type { Mundo } from './mundo.ts';

/** What an invoice still lacks: collected, balance, and whether the SAT would let it be cancelled. */
export function facturasDe(mundo: Mundo, i: number): FacturaDemo[] {
  const trasladadas = new Set(
    mundo
      .facturasTraslado(i)
      .filter(({ estado }) => estado === 'TIMBRADO')
      .flatMap(({ facturaIds }) => facturaIds),
  );
  return mundo.cuentas(i).map((cuenta) => ({
    ...cuenta.factura,
    ...cobro(cuenta),
    esCancelable: esCancelable(mundo, cuenta, trasladadas.has(cuenta.factura.id)),
  }));
}

function cobro({ factura, parcialidades, nota }: Cuenta): Pick<FacturaDemo, 'pagado' | 'saldo' | 'estadoCobro'> {
  if (factura.estado === 'CANCELADO' || factura.estado === 'BORRADOR')
    return { pagado: '0.00', saldo: '0.00', estadoCobro: 'NO_APLICA' };
  const total = micros(factura.total);
  const pagado = factura.pagadaEn
    ? total
    : sum(parcialidades.map(({ importe }) => importe)) + (nota ? micros(nota.total) : 0n);
  const estadoCobro = pagado === total ? 'PAGADA' : pagado === 0n ? 'PENDIENTE' : 'PARCIAL';
  return { pagado: money(pagado), saldo: money(total - pagado), estadoCobro };
}

/** Not while another CFDI in force is about it; without the client's consent when small, generic or of the day. */
function esCancelable(
  mundo: Mundo,
  { factura, emitida, parcialidades, nota }: Cuenta,
  trasladada: boolean,
): FacturaDemo['esCancelable'] {
  if (factura.estado === 'CANCELADO' || factura.estado === 'BORRADOR') return null;
  if (factura.estado === 'CANCELACION_EN_PROCESO') return 'CON_ACEPTACION';
  if (parcialidades.length > 0 || nota || trasladada || emitida === ANTICIPO) return 'NO_CANCELABLE';
  return sinPreguntar(factura, mundo.corteMs) ? 'SIN_ACEPTACION' : 'CON_ACEPTACION';
}
