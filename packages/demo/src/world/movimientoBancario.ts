/** What the parts of a client's bank statement share. */
import { instantText } from '../calendar.ts';
import type { MovimientoBancarioDemo, PartidaConciliacionDemo } from '../types.tesoreria.ts';
import { antesDeHoy } from './cfdi.ts';
import { cuentaTesoreriaDe } from './cuentasTesoreria.ts';
import type { Mundo } from './mundo.ts';

/** Keys of c_FormaPago. */
export const EFECTIVO = '01';
export const CHEQUE = '02';
export const TRANSFERENCIA = '03';

/** At what minute of its day a movement is written down. */
const REGISTRO = 18 * 60;

type Dado = Pick<
  MovimientoBancarioDemo,
  'id' | 'fecha' | 'tipo' | 'importe' | 'moneda' | 'tipoCambio' | 'concepto' | 'formaPago'
> &
  Partial<Pick<MovimientoBancarioDemo, 'referencia' | 'claveRastreo' | 'ignorado' | 'partidas' | 'pagoId'>>;

/** A movement of client `i` with what follows from its form of payment: cash goes to the cash box, a cheque clears a day later. */
export function movimientoBancario(mundo: Mundo, i: number, dado: Dado): MovimientoBancarioDemo {
  const { id, fecha, tipo, moneda, formaPago } = dado;
  const caja = formaPago === EFECTIVO;
  const valor = formaPago === CHEQUE ? mundo.diaDe(Date.parse(mundo.instante(fecha, 0)) + 36 * 3_600_000) : fecha;
  return {
    referencia: null,
    claveRastreo: null,
    ignorado: false,
    partidas: [],
    pagoId: null,
    ...dado,
    clienteId: mundo.cliente(i).id,
    cuentaId: cuentaTesoreriaDe(mundo, caja ? 'CAJA' : 'BANCO', moneda).id,
    fechaValor: caja || valor >= mundo.hoy ? null : valor,
    idExterno: `${tipo === 'DEPOSITO' ? 'DEP' : 'RET'}-${id}`,
    creadoEn: mundo.instante(fecha, REGISTRO),
  };
}

type Conciliada = Pick<PartidaConciliacionDemo, 'id' | 'documento' | 'importe' | 'en'> &
  Partial<Pick<PartidaConciliacionDemo, 'importeDocumento' | 'revertidaEn'>> & {
    readonly regla: keyof typeof PUNTAJES;
  };

/** What each rule weighs: amount 50, day 20, reference 20, known account 10; by hand, nothing. */
const PUNTAJES = {
  IMPORTE_FECHA_REFERENCIA_Y_CUENTA: 100,
  IMPORTE_Y_REFERENCIA: 90,
  IMPORTE_Y_FECHA: 70,
  MANUAL: null,
} as const;

/** What of a movement settles a document of its own currency. */
export function partida(mundo: Mundo, conciliada: Conciliada): PartidaConciliacionDemo {
  return {
    importeDocumento: conciliada.importe,
    revertidaEn: null,
    ...conciliada,
    puntaje: PUNTAJES[conciliada.regla],
    porId: mundo.usuarios.find(({ roles }) => roles.includes('FINANZAS'))!.id,
  };
}

/** When a movement of this day may be reconciled with a document: when both are there. */
export const conciliableEn = (mundo: Mundo, fecha: string, documentoEn = mundo.instante(fecha, REGISTRO)): string =>
  instantText(antesDeHoy(mundo, Math.max(Date.parse(mundo.instante(fecha, REGISTRO)), Date.parse(documentoEn))));
