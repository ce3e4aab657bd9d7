/** Demo cash-flow register of a client. */
import { micros, money, sum } from '../money.ts';
import type { MovimientoBancarioDemo, RegistroFlujoDemo, TipoDocumentoConciliable } from '../types.tesoreria.ts';
import { esProspecto } from './clientes.ts';
import type { Mundo } from './mundo.ts';
import { excedentesDe } from './reembolsos.ts';

type Dado = Pick<
  RegistroFlujoDemo,
  'id' | 'fecha' | 'sentido' | 'categoria' | 'concepto' | 'importe' | 'moneda' | 'tipoCambio' | 'creadoEn'
> &
  Partial<RegistroFlujoDemo>;

/** The cash-flow register of client `i`: what went in and out, what is owed, and what is expected; oldest first. */
export function flujoDe(mundo: Mundo, i: number): RegistroFlujoDemo[] {
  const registro = (certeza: RegistroFlujoDemo['certeza'], dado: Dado): RegistroFlujoDemo => ({
    certeza,
    clienteId: mundo.cliente(i).id,
    ...{ facturaId: null, cfdiPagoId: null, notaCreditoId: null, rentaId: null, movimientoBancarioId: null },
    ...{ actualizadoEn: dado.creadoEn, version: 1 },
    ...dado,
  });
  return [
    ...reales(mundo, i).map((each) => registro('REAL', each)),
    ...[...porCobrar(mundo, i), ...porDevolver(mundo, i), ...comisionesPorPagar(mundo, i)].map((each) =>
      registro('COMPROMETIDO', each),
    ),
    ...[...rentasPorCargar(mundo, i), ...esperados(mundo, i)].map((each) => registro('PROYECTADO', each)),
  ].sort((a, b) => (a.fecha < b.fecha ? -1 : 1));
}

/** A return sends money back; any other note gives away part of the price. */
const categoriaDeNota = (mundo: Mundo, i: number, id: string) =>
  mundo.notasCredito(i).find((each) => each.id === id)!.motivo === 'DEVOLUCION' ? 'REEMBOLSO' : 'NOTA_CREDITO';

/** One per bank movement. */
function reales(mundo: Mundo, i: number): Dado[] {
  return mundo.movimientosBancarios(i).map((movimiento, n) => {
    const { id: movimientoBancarioId, fecha, tipo, concepto, importe, moneda, tipoCambio, creadoEn } = movimiento;
    return {
      id: mundo.id('registroFlujo.real', fecha, i, n),
      ...{ fecha, concepto, importe, moneda, tipoCambio, creadoEn, movimientoBancarioId },
      sentido: tipo === 'DEPOSITO' ? 'INGRESO' : 'EGRESO',
      ...(tipo === 'DEPOSITO' ? entrada(mundo, i, movimiento) : salida(mundo, i, movimiento)),
    };
  });
}

/** The document of a kind that a movement settles, if it does. */
const saldado = ({ partidas }: MovimientoBancarioDemo, tipo: TipoDocumentoConciliable): string | null =>
  partidas.find(({ documento, revertidaEn }) => documento.tipo === tipo && !revertidaEn)?.documento.id ?? null;

/** Until it is known what it pays, it is the client's money in our hands. */
function entrada(mundo: Mundo, i: number, movimiento: MovimientoBancarioDemo) {
  const facturaId = saldado(movimiento, 'Factura');
  const cfdiPagoId = mundo.pagos(i).find(({ pago }) => pago.id === movimiento.pagoId)?.id ?? null;
  const categoria = facturaId || cfdiPagoId ? 'COBRANZA' : 'ANTICIPO';
  return { categoria, facturaId, cfdiPagoId } as const;
}

function salida(mundo: Mundo, i: number, movimiento: MovimientoBancarioDemo) {
  const notaCreditoId = saldado(movimiento, 'NotaCredito');
  if (notaCreditoId) return { categoria: categoriaDeNota(mundo, i, notaCreditoId), notaCreditoId } as const;
  return { categoria: saldado(movimiento, 'Comision') ? 'COMISION' : 'OTRO' } as const;
}

/** What is owed of each invoice: on the day it is due or, once that is past, on the day it was promised for. */
function porCobrar(mundo: Mundo, i: number): Dado[] {
  return mundo.facturas(i).flatMap((factura, n) => {
    const { id: facturaId, serie, folio, vencimiento, saldo: importe, moneda, tipoCambio, creadoEn } = factura;
    if (micros(importe) === 0n) return [];
    const vencida = vencimiento < mundo.hoy;
    const fecha = vencida ? mundo.dia(mundo.random('promesa', i, n).int(1, 28)) : vencimiento;
    return [
      {
        id: mundo.id('registroFlujo.porCobrar', creadoEn, i, n),
        ...{ fecha, importe, moneda, tipoCambio, creadoEn, facturaId },
        ...{ sentido: 'INGRESO', categoria: 'COBRANZA' },
        concepto: `Saldo${vencida ? ' vencido' : ''} de la factura ${serie}-${folio}`,
      },
    ];
  });
}

/** What was paid in excess and has not gone back yet. */
function porDevolver(mundo: Mundo, i: number): Dado[] {
  return excedentesDe(mundo, i)
    .filter(({ devolucion }) => devolucion >= mundo.hoy)
    .map(({ nota, n, devolucion: fecha }) => ({
      id: mundo.id('registroFlujo.porDevolver', nota.creadoEn, i, n),
      ...{ fecha, sentido: 'EGRESO', categoria: categoriaDeNota(mundo, i, nota.id), notaCreditoId: nota.id },
      ...{ importe: nota.total, moneda: nota.moneda as 'MXN' | 'USD', tipoCambio: nota.tipoCambio! },
      concepto: `Reembolso pendiente de la nota de crédito ${nota.serie}-${nota.folio}`,
      creadoEn: nota.creadoEn,
    }));
}

/** What was approved for somebody in a currency, to be paid with the next fortnight. */
function comisionesPorPagar(mundo: Mundo, i: number): Dado[] {
  const aprobadas = mundo.comisiones(i).filter(({ estado }) => estado === 'APROBADA');
  const grupos = Map.groupBy(aprobadas, (each) => `${each.beneficiario.id} ${each.moneda} ${each.tipoCambio}`);
  return [...grupos.values()].map((comisiones, n) => {
    const { moneda, tipoCambio } = comisiones[0]!;
    const creadoEn = comisiones
      .map((each) => each.creadoEn)
      .sort()
      .at(-1)!;
    return {
      id: mundo.id('registroFlujo.comision', creadoEn, i, n),
      fecha: mundo.dia(mundo.random('quincena', i, n).int(1, 15)),
      ...{ sentido: 'EGRESO', categoria: 'COMISION', moneda, tipoCambio, creadoEn },
      importe: money(sum(comisiones.map(({ importe }) => micros(importe)))),
      concepto:
        comisiones.length === 1 ? 'Comisión aprobada por pagar' : `${comisiones.length} comisiones aprobadas por pagar`,
    };
  });
}

const COBRABLES = ['ACTIVA', 'EN_GRACIA', 'MOROSA'];

/** The next charge of what is rented. */
function rentasPorCargar(mundo: Mundo, i: number): Dado[] {
  return mundo.rentas(i).flatMap((renta, n) => {
    const { id: rentaId, contrato, estado, proximoCargo: fecha, importe, moneda, tipoCambio, creadoEn } = renta;
    if (!fecha || !COBRABLES.includes(estado)) return [];
    return [
      {
        id: mundo.id('registroFlujo.renta', creadoEn, i, n),
        ...{ fecha, importe, moneda, tipoCambio, creadoEn, rentaId, sentido: 'INGRESO', categoria: 'RENTA' },
        concepto: `Próximo cargo del contrato ${contrato}, sin IVA`,
      },
    ];
  });
}

/** What whoever looks after the client thinks will come and go. */
const ESPERADOS = [
  ['INGRESO', 'ANTICIPO', 'Anticipo esperado del 30 % del próximo pedido'],
  ['EGRESO', 'OTRO', 'Bonificación por volumen que se le debería al cierre del trimestre'],
  ['INGRESO', 'ANTICIPO', 'Anticipo esperado por la ampliación de su planta'],
  ['INGRESO', 'OTRO', 'Venta del equipo usado que dejaría a cuenta'],
] as const;

/** All of the first client, the first deposit of who has not bought yet, and one of a third of the rest. */
function esperados(mundo: Mundo, i: number): Dado[] {
  const random = mundo.random('flujoEsperado', i);
  const cuales = i === 0 ? ESPERADOS : esProspecto(mundo, i) ? ESPERADOS.slice(0, 1) : [];
  const suyos = cuales.length === 0 && random.chance(0.33) ? [random.pick(ESPERADOS)] : cuales;
  return suyos.map(([sentido, categoria, concepto], n) => {
    const creadoEn = mundo.instante(mundo.dia(-random.int(1, 20)), random.int(540, 1080));
    return {
      id: mundo.id('registroFlujo.esperado', creadoEn, i, n),
      ...{ sentido, categoria, concepto, moneda: 'MXN', tipoCambio: '1', creadoEn },
      fecha: mundo.dia(random.int(10, 90)),
      importe: money(BigInt(random.int(8, 120)) * 1_000_000_000n),
    };
  });
}
