/** The money that came in for what was invoiced: of PUE invoices, and of each payment of a REP. */
import { instantText } from '../calendar.ts';
import { micros, money, rounded } from '../money.ts';
import type { PagoDemo } from '../types.comercio.ts';
import type { MovimientoBancarioDemo, PartidaConciliacionDemo } from '../types.tesoreria.ts';
import { antesDeHoy } from './cfdi.ts';
import { CHEQUE, conciliableEn, EFECTIVO, movimientoBancario, partida, TRANSFERENCIA } from './movimientoBancario.ts';
import type { Mundo } from './mundo.ts';
import { excedentesDe, type Excedente } from './reembolsos.ts';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** The deposit of each PUE invoice that was paid: its day, and the whole of what was owed then. */
export function depositosPueDe(mundo: Mundo, i: number): MovimientoBancarioDemo[] {
  return mundo.facturas(i).flatMap((factura, k) => {
    const { serie, folio, metodoPago, formaPago, moneda, tipoCambio, pagadaEn: fecha, pagado: importe } = factura;
    if (metodoPago !== 'PUE' || !fecha) return [];
    const spei = formaPago === TRANSFERENCIA;
    return [
      movimientoBancario(mundo, i, {
        id: mundo.id('movimientoBancario', fecha, i, k),
        ...{ fecha, tipo: 'DEPOSITO', importe, moneda, tipoCambio, formaPago },
        referencia: `${serie}-${folio}`,
        claveRastreo: spei ? `SPEI${fecha.replaceAll('-', '')}${mundo.random('rastreo.pue', i, k).digits(9)}` : null,
        concepto: `Pago de la factura ${serie}-${folio}`,
        partidas: [
          partida(mundo, {
            id: mundo.id('partidaConciliacion', fecha, i, k),
            documento: { tipo: 'Factura', id: factura.id },
            importe,
            regla: 'IMPORTE_Y_REFERENCIA',
            en: conciliableEn(mundo, fecha),
          }),
        ],
      }),
    ];
  });
}

/** How far the reconciliation of a payment's deposit has come. */
type Avance = 'CONCILIADO' | 'PARCIAL' | 'PENDIENTE' | 'REVERTIDO';

/** The deposit of each payment of a REP in force. */
export function depositosRepDe(mundo: Mundo, i: number): MovimientoBancarioDemo[] {
  const excedentes = excedentesDe(mundo, i);
  return mundo
    .pagos(i)
    .flatMap((cfdi, n) => (cfdi.estado === 'CANCELADO' ? [] : [depositoRep(mundo, i, n, cfdi, excedentes)]));
}

function depositoRep(
  mundo: Mundo,
  i: number,
  n: number,
  cfdi: PagoDemo,
  excedentes: readonly Excedente[],
): MovimientoBancarioDemo {
  const { pago } = cfdi;
  const { moneda, tipoCambio, formaPago, numeroOperacion, documentosRelacionados: documentos } = pago;
  const fecha = pago.fechaPago.slice(0, 10);
  const [{ serie, folio }] = documentos as [PagoDemo['pago']['documentosRelacionados'][number]];
  const excedente = excedentes.find(({ pagoId }) => pagoId === pago.id);
  return movimientoBancario(mundo, i, {
    id: mundo.id('movimientoBancario.rep', fecha, i, n),
    ...{ fecha, tipo: 'DEPOSITO', moneda, tipoCambio, formaPago, pagoId: pago.id },
    importe: money(micros(pago.monto) + (excedente ? micros(excedente.nota.total) : 0n)),
    referencia: formaPago === EFECTIVO ? `${serie}-${folio}` : numeroOperacion,
    claveRastreo: formaPago === TRANSFERENCIA ? numeroOperacion : null,
    concepto:
      documentos.length === 1 ? `Abono a la factura ${serie}-${folio}` : `Pago de ${documentos.length} facturas`,
    partidas: [
      ...partidasDelRep(mundo, i, n, cfdi, excedente ? 'CONCILIADO' : avanceDe(mundo, i, n)),
      ...(excedente ? [partidaDeNota(mundo, i, fecha, excedente)] : []),
    ],
  });
}

/** The first client has all four, in turn. */
function avanceDe(mundo: Mundo, i: number, n: number): Avance {
  if (i === 0) return ({ 3: 'PENDIENTE', 5: 'PARCIAL', 7: 'REVERTIDO' } as const)[n % 9] ?? 'CONCILIADO';
  return mundo.random('conciliacion', i, n).weighted<Avance>([
    ['CONCILIADO', 82],
    ['PENDIENTE', 8],
    ['PARCIAL', 6],
    ['REVERTIDO', 4],
  ]);
}

function partidasDelRep(mundo: Mundo, i: number, n: number, cfdi: PagoDemo, avance: Avance): PartidaConciliacionDemo[] {
  const { pago } = cfdi;
  const fecha = pago.fechaPago.slice(0, 10);
  const random = mundo.random('partida', i, n);
  const anterior = partidaDelSustituido(mundo, i, n, cfdi);
  const en = conciliableEn(mundo, fecha, anterior?.revertidaEn ?? cfdi.instante);
  if (avance === 'PENDIENTE') return anterior ? [anterior] : [];
  const parcial = avance === 'PARCIAL';
  const revertida = antesDeHoy(mundo, Date.parse(en) + random.int(1, 5) * DAY_MS);
  const actual = partida(mundo, {
    id: mundo.id('partidaConciliacion.rep', fecha, i, n),
    documento: { tipo: 'CfdiPago', id: cfdi.id },
    importe: parcial ? money(rounded((micros(pago.monto) * BigInt(random.int(40, 85))) / 100n, 2)) : pago.monto,
    regla: parcial ? 'MANUAL' : reglaDe(pago.formaPago),
    en,
    revertidaEn: avance === 'REVERTIDO' ? instantText(revertida) : null,
  });
  return anterior ? [anterior, actual] : [actual];
}

const reglaDe = (formaPago: string) =>
  formaPago === TRANSFERENCIA
    ? 'IMPORTE_FECHA_REFERENCIA_Y_CUENTA'
    : formaPago === CHEQUE
      ? 'IMPORTE_Y_REFERENCIA'
      : 'IMPORTE_Y_FECHA';

/** It had been reconciled with the REP that this one replaces, until that one was cancelled. */
function partidaDelSustituido(mundo: Mundo, i: number, n: number, cfdi: PagoDemo): PartidaConciliacionDemo | null {
  const sustituido = mundo.pagos(i).find(({ uuid }) => uuid === cfdi.relacionados[0]?.uuid);
  if (!sustituido) return null;
  const fecha = cfdi.pago.fechaPago.slice(0, 10);
  return partida(mundo, {
    id: mundo.id('partidaConciliacion.sustituido', fecha, i, n),
    documento: { tipo: 'CfdiPago', id: sustituido.id },
    importe: cfdi.pago.monto,
    regla: 'IMPORTE_Y_FECHA',
    en: conciliableEn(mundo, fecha, sustituido.instante),
    revertidaEn: sustituido.cancelacion!.resueltaEn,
  });
}

/** What was paid in excess, once the note says whose it is. */
function partidaDeNota(mundo: Mundo, i: number, fecha: string, { nota, n }: Excedente): PartidaConciliacionDemo {
  const en = conciliableEn(mundo, fecha, instantText(Date.parse(nota.instante) + 10 * MINUTE_MS));
  return partida(mundo, {
    id: mundo.id('partidaConciliacion.excedente', fecha, i, n),
    documento: { tipo: 'NotaCredito', id: nota.id },
    importe: nota.total,
    regla: 'MANUAL',
    en,
  });
}
