import { micros, money, sum } from '../money.ts';
import type { FacturaDemo } from '../types.comercio.ts';
import type { Cuenta } from './cuentas.ts';
import type { Mundo } from './mundo.ts';

const DAY_MS = 86_400_000;

/** What an invoice still lacks: collected, balance, and whether the SAT would let it be cancelled. */
export function facturasDe(mundo: Mundo, i: number): FacturaDemo[] {
  return mundo
    .cuentas(i)
    .map((cuenta) => ({ ...cuenta.factura, ...cobro(cuenta), esCancelable: esCancelable(mundo, cuenta) }));
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

/** Not while a REP or a note in force hangs from it; without the client's consent when small, generic or of the day. */
function esCancelable(mundo: Mundo, { factura, parcialidades, nota }: Cuenta): FacturaDemo['esCancelable'] {
  if (factura.estado === 'CANCELADO' || factura.estado === 'BORRADOR') return null;
  if (parcialidades.length > 0 || nota) return 'NO_CANCELABLE';
  const small = factura.moneda === 'MXN' && micros(factura.total) <= micros('1000');
  const fresh = mundo.corteMs - Date.parse(factura.instante) <= DAY_MS;
  return small || fresh || factura.receptor.regimen === '616' ? 'SIN_ACEPTACION' : 'CON_ACEPTACION';
}
