/** Demo bank and cash movements of a client, with what each settles. */
import { addDays, addMonths } from '../calendar.ts';
import { micros, money, sum } from '../money.ts';
import type { MovimientoBancarioDemo } from '../types.tesoreria.ts';
import { esProspecto } from './clientes.ts';
import { depositosPueDe, depositosRepDe } from './depositos.ts';
import { CHEQUE, conciliableEn, EFECTIVO, movimientoBancario, partida, TRANSFERENCIA } from './movimientoBancario.ts';
import type { Mundo } from './mundo.ts';
import { reembolsosDe } from './reembolsos.ts';
import { tipoCambio } from './tipoCambio.ts';

/** What a deposit that nobody can place says of itself. */
const SIN_IDENTIFICAR = [
  ['Transferencia recibida sin referencia de factura', TRANSFERENCIA],
  ['Depósito en efectivo sin ficha', EFECTIVO],
  ['Depósito de cheque de otro banco', CHEQUE],
] as const;

const MESES = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');

/** Bank and cash movements of client `i`, oldest first. */
export function movimientosBancariosDe(mundo: Mundo, i: number): MovimientoBancarioDemo[] {
  return [
    ...depositosPueDe(mundo, i),
    ...depositosRepDe(mundo, i),
    ...reembolsosDe(mundo, i),
    ...comisionesPagadas(mundo, i),
    ...cargosDelBanco(mundo, i),
    ...(esProspecto(mundo, i) ? garantias(mundo, i) : porIdentificar(mundo, i)),
  ].sort((a, b) => (a.fecha < b.fecha ? -1 : 1));
}

/** What was paid to who earned it on the client's invoices: one transfer for all that somebody was paid on a day in a currency. */
function comisionesPagadas(mundo: Mundo, i: number): MovimientoBancarioDemo[] {
  const pagadas = mundo
    .comisiones(i)
    .map((comision, n) => ({ ...comision, n }))
    .filter(({ pagadaEn }) => pagadaEn !== null && pagadaEn < mundo.hoy);
  const grupos = Map.groupBy(
    pagadas,
    ({ beneficiario, pagadaEn, moneda, tipoCambio: cambio }) => `${beneficiario.id} ${pagadaEn} ${moneda} ${cambio}`,
  );
  return [...grupos.values()].map((comisiones) => {
    const { n, moneda, tipoCambio: cambio, pagadaEn } = comisiones[0]!;
    const fecha = pagadaEn!;
    return movimientoBancario(mundo, i, {
      id: mundo.id('movimientoBancario.comision', fecha, i, n),
      ...{ fecha, tipo: 'RETIRO', moneda, tipoCambio: cambio, formaPago: TRANSFERENCIA },
      importe: money(sum(comisiones.map(({ importe }) => micros(importe)))),
      claveRastreo: `ANA${fecha.replaceAll('-', '')}${mundo.random('rastreo.comision', i, n).digits(9)}`,
      concepto: comisiones.length === 1 ? 'Pago de una comisión' : `Pago de ${comisiones.length} comisiones`,
      partidas: comisiones.map((comision) =>
        partida(mundo, {
          id: mundo.id('partidaConciliacion.comision', fecha, i, comision.n),
          documento: { tipo: 'Comision', id: comision.id },
          importe: comision.importe,
          regla: 'IMPORTE_Y_FECHA',
          en: conciliableEn(mundo, fecha),
        }),
      ),
    });
  });
}

/** What the bank takes at the end of a month for collecting from the client: nothing of ours to settle. */
function cargosDelBanco(mundo: Mundo, i: number): MovimientoBancarioDemo[] {
  const random = mundo.random('cargosDelBanco', i);
  const meses = i === 0 ? 6 : esProspecto(mundo, i) || random.chance(0.6) ? 0 : 1;
  const esteMes = `${mundo.hoy.slice(0, 8)}01`;
  return Array.from({ length: meses }, (_, n) => {
    const fecha = addDays(addMonths(esteMes, -n), -1);
    return movimientoBancario(mundo, i, {
      id: mundo.id('movimientoBancario.cargo', fecha, i, n),
      ...{ fecha, tipo: 'RETIRO', moneda: 'MXN', tipoCambio: '1', formaPago: null, ignorado: true },
      importe: money(BigInt(random.int(1, 12)) * 11_600_000n),
      concepto: `Comisión por cobranza referenciada, ${MESES[Number(fecha.slice(5, 7)) - 1]} de ${fecha.slice(0, 4)}`,
    });
  });
}

/** Lately received, and not known yet what for. */
function porIdentificar(mundo: Mundo, i: number): MovimientoBancarioDemo[] {
  return Array.from({ length: i === 0 ? 5 : 1 }, (_, n) => {
    const random = mundo.random('porIdentificar', i, n);
    const fecha = mundo.dia(-random.int(1, 45));
    const [concepto, formaPago] = i === 0 ? SIN_IDENTIFICAR[n % 3]! : random.pick(SIN_IDENTIFICAR);
    const moneda = random.chance(0.1) ? 'USD' : 'MXN';
    const spei = formaPago === TRANSFERENCIA;
    return movimientoBancario(mundo, i, {
      id: mundo.id('movimientoBancario.porIdentificar', fecha, i, n),
      ...{ fecha, tipo: 'DEPOSITO', moneda, concepto, formaPago },
      tipoCambio: moneda === 'USD' ? tipoCambio(fecha) : '1',
      importe: money(BigInt(random.int(80_000, 4_500_000)) * 10_000n),
      referencia: formaPago === EFECTIVO ? null : random.digits(7),
      claveRastreo: spei ? `SPEI${fecha.replaceAll('-', '')}${random.digits(9)}` : null,
    });
  });
}

/** Who tries our equipment before buying leaves a deposit for it. */
function garantias(mundo: Mundo, i: number): MovimientoBancarioDemo[] {
  return mundo
    .movimientos(i)
    .filter(({ tipo }) => tipo === 'PRESTAMO')
    .map(({ folio, fecha: salida }, n) => {
      const random = mundo.random('garantia', i, n);
      const fecha = mundo.diaDe(Date.parse(salida));
      return movimientoBancario(mundo, i, {
        id: mundo.id('movimientoBancario.garantia', fecha, i, n),
        ...{ fecha, tipo: 'DEPOSITO', moneda: 'MXN', tipoCambio: '1', formaPago: TRANSFERENCIA },
        importe: money(BigInt(random.int(2, 15)) * 1_000_000_000n),
        referencia: folio,
        claveRastreo: `SPEI${fecha.replaceAll('-', '')}${random.digits(9)}`,
        concepto: `Depósito en garantía por el equipo en préstamo ${folio}`,
      });
    });
}
