/** Demo commissions on the sales of a client. */
import { addDays, addMonths, dayNumber } from '../calendar.ts';
import { micros, money, times } from '../money.ts';
import type { Random } from '../random.ts';
import type { FacturaDemo, VentaDemo } from '../types.comercio.ts';
import type { ComisionDemo } from '../types.tesoreria.ts';
import { devengosDe, reversosDe, type Historia, type Reverso } from './devengos.ts';
import type { Mundo } from './mundo.ts';

/** What a seller earns by, one scheme for each sale; null earns nothing. */
const ESQUEMAS = [
  ['SOBRE_FACTURADO', 34],
  ['SOBRE_COBRADO', 30],
  ['SOBRE_MARGEN', 24],
  [null, 12],
] as const;

const TASAS: Readonly<Record<ComisionDemo['esquema'], readonly string[]>> = {
  SOBRE_FACTURADO: ['0.015', '0.02', '0.025'],
  SOBRE_COBRADO: ['0.02', '0.03'],
  SOBRE_MARGEN: ['0.08', '0.1', '0.12'],
  REFERIDO: ['0.05'],
};

/** Whoever referred a client earns on the first of its sales. */
const VENTAS_REFERIDAS = 2;

interface Acuerdo {
  readonly beneficiario: ComisionDemo['beneficiario'];
  readonly esquema: ComisionDemo['esquema'];
  readonly tasa: string;
}

/** Commissions on the sales of client `i`, those of each invoice together: earned, then taken back. */
export function comisionesDe(mundo: Mundo, i: number): ComisionDemo[] {
  const asiento = asientos(mundo, i);
  const ventas = new Map(mundo.ventas(i).map((venta, k) => [venta.id, { venta, k }]));
  const referente = referenteDe(mundo, i);
  return historiasDe(mundo, i).flatMap((historia) => {
    const { venta, k } = ventas.get(historia.factura.ventaId!)!;
    return acuerdosDe(mundo, i, k, venta, referente).flatMap((acuerdo) =>
      devengosDe(acuerdo.esquema, historia).flatMap(({ dia, base }) => {
        const ganada = asiento(acuerdo, historia.factura, dia, base);
        if (!ganada) return [];
        const reversos = reversosDe(acuerdo.esquema, historia, base);
        return [
          ganada,
          ...reversos.flatMap(
            (each) => asiento(acuerdo, historia.factura, each.dia, each.base, { ...each, de: ganada }) ?? [],
          ),
        ];
      }),
    );
  });
}

/** Stamped invoices of its sales. */
function historiasDe(mundo: Mundo, i: number): Historia[] {
  const cobros = Map.groupBy(
    mundo
      .pagos(i)
      .filter(({ estado }) => estado !== 'CANCELADO')
      .flatMap(({ pago }) =>
        pago.documentosRelacionados.map((documento) => ({ dia: pago.fechaPago.slice(0, 10), documento })),
      ),
    ({ documento }) => documento.facturaId,
  );
  const notas = Map.groupBy(
    mundo.notasCredito(i).filter(({ estado }) => estado !== 'CANCELADO'),
    ({ facturaId }) => facturaId,
  );
  return mundo
    .facturas(i)
    .filter(({ ventaId, uuid }) => ventaId !== null && uuid !== null)
    .map((factura) => ({
      factura,
      cobros: cobros.get(factura.id) ?? [],
      notas: notas.get(factura.id) ?? [],
      canceladaEl: factura.estado === 'CANCELADO' ? mundo.diaDe(Date.parse(factura.cancelacion!.resueltaEn!)) : null,
    }));
}

function acuerdosDe(mundo: Mundo, i: number, k: number, venta: VentaDemo, referente: string | null): Acuerdo[] {
  const random = mundo.random('comision.acuerdo', i, k);
  const esquema = random.weighted<ComisionDemo['esquema'] | null>(ESQUEMAS);
  const acuerdos: Acuerdo[] = [];
  if (esquema) {
    const beneficiario = { tipo: 'Usuario', id: venta.vendedorId } as const;
    acuerdos.push({ beneficiario, esquema, tasa: random.pick(TASAS[esquema]) });
  }
  if (referente && k < VENTAS_REFERIDAS)
    acuerdos.push({ beneficiario: { tipo: 'Cliente', id: referente }, esquema: 'REFERIDO', tasa: TASAS.REFERIDO[0]! });
  return acuerdos;
}

/** The client that referred it, always an older one: as `relaciones` says, or one in six. */
function referenteDe(mundo: Mundo, i: number): string | null {
  if (i === 0) return null;
  const { id } = mundo.cliente(i);
  const dicho = mundo.relaciones(i).find(({ tipo, destinoId }) => tipo === 'REFIERE_A' && destinoId === id);
  if (dicho) return dicho.origenId;
  const random = mundo.random('comision.referente', i);
  return i === 1 || random.chance(1 / 6) ? mundo.cliente(random.int(0, i - 1)).id : null;
}

/** Makes the rows of a client, numbered as they come; null for one of less than a cent. */
function asientos(mundo: Mundo, i: number) {
  const { id: clienteId } = mundo.cliente(i);
  let n = 0;
  return (
    { beneficiario, esquema, tasa }: Acuerdo,
    { id: facturaId, ventaId, moneda, tipoCambio }: FacturaDemo,
    dia: string,
    base: bigint,
    reverso: (Reverso & { readonly de: ComisionDemo }) | null = null,
  ): ComisionDemo | null => {
    const importe = money(times(base, micros(tasa)));
    if (importe === '0.00') return null;
    const random = mundo.random('comision', i, n);
    const creadoEn = mundo.instante(dia, random.int(1150, 1260));
    const signo = reverso ? '-' : '';
    return {
      id: mundo.id('comision', creadoEn, i, n++),
      clienteId,
      beneficiario,
      esquema,
      base: signo + money(base),
      tasa,
      importe: signo + importe,
      moneda,
      tipoCambio,
      devengadaEn: dia,
      facturaId,
      ventaId,
      revierteId: reverso?.de.id ?? null,
      notaCreditoId: reverso?.notaCreditoId ?? null,
      creadoEn,
      ...(reverso ? REVERTIDA(creadoEn) : tramiteDe(mundo, random, dia, creadoEn)),
    };
  };
}

const REVERTIDA = (creadoEn: string) =>
  ({ estado: 'REVERTIDA', pagadaEn: null, actualizadoEn: creadoEn, version: 1 }) as const;

/** Approved within days, and paid on the 15th of the month that follows; one in eight waits. */
function tramiteDe(mundo: Mundo, random: Random, dia: string, creadoEn: string) {
  const aprobada = addDays(dia, random.int(2, 9));
  const pagadaEn = addDays(addMonths(`${dia.slice(0, 7)}-01`, 1), 14);
  const en = (cuando: string) => mundo.instante(cuando, random.int(600, 1000));
  if (dayNumber(aprobada) >= mundo.hoyNumero || random.chance(0.06))
    return { estado: 'DEVENGADA', pagadaEn: null, actualizadoEn: creadoEn, version: 1 } as const;
  if (pagadaEn >= mundo.hoy || random.chance(1 / 8))
    return { estado: 'APROBADA', pagadaEn: null, actualizadoEn: en(aprobada), version: 2 } as const;
  return { estado: 'PAGADA', pagadaEn, actualizadoEn: en(pagadaEn), version: 3 } as const;
}
