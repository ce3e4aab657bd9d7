/** Demo invoices of recurring contracts, period by period. */
import { dayNumber, localToEpoch } from '../calendar.ts';
import type { RentaDemo } from '../types.tesoreria.ts';
import { vencimientoDe } from './clientes.ts';
import { concepto } from './conceptos.ts';
import { cuentaDe, type Cargo } from './cuentas.ts';
import type { Cuenta } from './cuenta.ts';
import type { Mundo } from './mundo.ts';
import { cargosDe } from './rentas.ts';
import { tipoCambio } from './tipoCambio.ts';

/** Equipment on hire (c_ClaveProdServ). */
const ALQUILER = '72141702';

/** Invoices of rentas that a client has at most, the latest: the first client's rented assets could be many. */
const MAXIMO = 150;
/** Periods invoiced of a contract at most, the latest. */
const periodosFacturados = (i: number) => (i === 0 ? 12 : 3);

const [PUNTUAL, IMPAGA] = [{ cobranza: 'PUNTUAL' }, { cobranza: 'IMPAGA' }] as const;

/** How many of the overdue charges, counting from the latest, nobody has paid. */
const IMPAGOS: Partial<Record<RentaDemo['estado'], number>> = { EN_GRACIA: 1, MOROSA: 3 };

/** The accounts of the rentas of client `i`: one per period charged, oldest first. */
export function cuentasDeRentas(mundo: Mundo, i: number): Cuenta[] {
  const ventas = mundo.ventas(i).length;
  return mundo
    .rentas(i)
    .flatMap((renta) => periodosDe(mundo, i, renta))
    .sort((a, b) => (a.dia < b.dia ? -1 : a.dia > b.dia ? 1 : 0))
    .slice(-MAXIMO)
    .map((periodo, n) => cuentaDe(mundo, i, cargo(mundo, i, ventas + n, periodo)));
}

interface PeriodoCobrado {
  readonly renta: RentaDemo;
  /** From 0. */
  readonly n: number;
  readonly dia: string;
  readonly ultimoDia: string;
  readonly cobranza: Pick<Cargo, 'cobranza'>;
}

function periodosDe(mundo: Mundo, i: number, renta: RentaDemo): PeriodoCobrado[] {
  const cliente = mundo.cliente(i);
  const cargos = cargosDe(mundo, renta);
  const vencidos = cargos.filter(({ dia }) => vencimientoDe(cliente, dia) < mundo.hoy);
  const cuantos = IMPAGOS[renta.estado] ?? 0;
  const impagoDesde = cuantos > 0 ? vencidos.slice(-cuantos)[0]?.dia : undefined;
  return cargos.slice(-periodosFacturados(i)).map((each) => {
    const impaga = impagoDesde !== undefined && each.dia >= impagoDesde;
    return { ...each, renta, cobranza: impaga ? IMPAGA : renta.estado === 'ACTIVA' ? PUNTUAL : {} };
  });
}

function cargo(mundo: Mundo, i: number, k: number, { renta, n, dia, ultimoDia, cobranza }: PeriodoCobrado): Cargo {
  const { diasCredito, tipoPersona } = mundo.cliente(i);
  const { tipo, articulo, periodicidad, importe, moneda } = renta;
  const minuto = mundo.random('facturacion', i, k).int(540, 720);
  const linea = {
    id: mundo.id('concepto', dia, i, k, 0, 0),
    articulo,
    descripcion: `${tipo === 'RENTA' ? 'Renta de ' : ''}${articulo.nombre}, del ${dia} al ${ultimoDia}`,
    ...(tipo === 'RENTA' ? { claveProdServ: ALQUILER } : {}),
    claveUnidad: periodicidad === 'MENSUAL' ? 'MON' : 'E48',
    cantidad: '1',
    valorUnitario: importe,
    costoUnitario: null,
  };
  return {
    k,
    emitida: 0,
    epoch: localToEpoch(mundo.expedicion.zonaHoraria, dayNumber(dia), minuto),
    estado: 'TIMBRADO',
    cancelacion: null,
    sustituye: false,
    ventaId: null,
    rentaId: renta.id,
    serie: 'R',
    folio: `${renta.contrato.slice(4)}-${n + 1}`,
    moneda,
    tipoCambio: moneda === 'USD' ? tipoCambio(dia) : '1',
    conceptos: [concepto(linea, tipoPersona === 'MORAL')],
    credito: diasCredito !== null,
    ...cobranza,
    probabilidadNota: 0.08,
  };
}
