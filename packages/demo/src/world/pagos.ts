/** Demo payments (REP) of a client, parcialidad by parcialidad. */
import { clabeDigito } from '../checkDigits.ts';
import { dayNumber, localToEpoch } from '../calendar.ts';
import { fixed, micros, money, rounded, sum, times } from '../money.ts';
import type { DocumentoRelacionadoDemo, ImpuestoDemo, PagoDemo } from '../types.comercio.ts';
import { antesDeHoy, emision, folioFiscal, receptorDe } from './cfdi.ts';
import { cancelacion } from './cancelacion.ts';
import type { Cuenta } from './cuenta.ts';
import { cuentaTesoreriaDe, RFC_BANAMEX } from './cuentasTesoreria.ts';
import type { Mundo } from './mundo.ts';
import { tipoCambio } from './tipoCambio.ts';

/** Banks' keys in a CLABE and their RFC. */
const BANCOS = [
  ['002', 'BNM840515VB1'],
  ['012', 'BBA830831LJ2'],
  ['014', 'BSM970519DU8'],
  ['021', 'HMI950125KG8'],
  ['072', 'BMN930209927'],
] as const;
const HOUR_MS = 3_600_000;

type Moneda = 'MXN' | 'USD';

/** One parcialidad of one invoice, with the balance before it. */
interface Abono {
  readonly cuenta: Cuenta;
  readonly numero: number;
  readonly dia: string;
  readonly moneda: Moneda;
  readonly anterior: bigint;
  readonly pagado: bigint;
}

/** What becomes of a REP once issued. */
type Suerte = 'VIGENTE' | 'SUSTITUIDO' | 'POR_CANCELAR';

/** REP of client `i`: one for all it paid on a day in a currency, oldest first; one with an error is followed by its substitute. */
export function pagosDe(mundo: Mundo, i: number): PagoDemo[] {
  const porDia = Map.groupBy(
    mundo.cuentas(i).flatMap((cuenta) => abonosDe(mundo, i, cuenta)),
    ({ dia, moneda }) => `${dia} ${moneda}`,
  );
  const dias = [...porDia.values()].sort((a, b) => (a[0]!.dia < b[0]!.dia ? -1 : 1));
  return dias.flatMap((abonos, n) => {
    const suerte = suerteDe(mundo, i, abonos[0]!, n === 0, n === dias.length - 1);
    const pago = pagoDe(mundo, i, abonos);
    if (suerte === 'SUSTITUIDO') return sustituido(mundo, pago, pagoDe(mundo, i, abonos, true));
    return [suerte === 'POR_CANCELAR' ? porCancelar(mundo, pago) : pago];
  });
}

/** The first client's oldest was replaced and its latest is about to be cancelled, so that there is always one of each. */
function suerteDe(mundo: Mundo, i: number, { cuenta, numero }: Abono, primero: boolean, ultimo: boolean): Suerte {
  const random = mundo.random('suertePago', i, cuenta.k, numero);
  if (random.chance(0.04) || (i === 0 && primero)) return 'SUSTITUIDO';
  return ultimo && (random.chance(0.05) || i === 0) ? 'POR_CANCELAR' : 'VIGENTE';
}

/** Issued without its operation number, and again with it: with reason 01 the new one says which it replaces. */
function sustituido(mundo: Mundo, primero: PagoDemo, nuevo: PagoDemo): PagoDemo[] {
  const baja = cancelacion(mundo, '01', Date.parse(nuevo.instante) + HOUR_MS, nuevo.uuid);
  return [
    {
      ...primero,
      ...{ estado: 'CANCELADO', estadoSat: 'CANCELADO', esCancelable: null, cancelacion: baja },
      pago: { ...primero.pago, numeroOperacion: null },
      actualizadoEn: baja.resueltaEn!,
      version: 2,
    },
    { ...nuevo, relacionados: [{ tipoRelacion: '04', uuid: primero.uuid! }] },
  ];
}

/** Its cancellation was asked for yesterday, and it is in force until the client answers. */
function porCancelar(mundo: Mundo, pago: PagoDemo): PagoDemo {
  const pedida = cancelacion(mundo, '02', Math.max(mundo.corteMs - 20 * HOUR_MS, Date.parse(pago.instante)), null);
  return {
    ...pago,
    estado: 'CANCELACION_EN_PROCESO',
    cancelacion: { ...pedida, estatus: 'EN_PROCESO', resueltaEn: null },
    actualizadoEn: pedida.solicitadaEn,
    version: 2,
  };
}

function abonosDe(mundo: Mundo, i: number, cuenta: Cuenta): Abono[] {
  let left = micros(cuenta.factura.total);
  return cuenta.parcialidades.map(({ dia, importe }, n) => {
    const enPesos = cuenta.factura.moneda === 'MXN' || mundo.random('abono', i, cuenta.k, n).chance(0.3);
    const abono: Abono = {
      cuenta,
      numero: n + 1,
      dia,
      moneda: enPesos ? 'MXN' : 'USD',
      anterior: left,
      pagado: importe,
    };
    left -= importe;
    return abono;
  });
}

/** `otraVez`: issued again, a day later, for what the first one got wrong. */
function pagoDe(mundo: Mundo, i: number, abonos: readonly Abono[], otraVez = false): PagoDemo {
  const { cuenta, dia, moneda, numero } = abonos[0]!;
  const random = mundo.random('pago', i, cuenta.k, numero);
  const clave = [i, cuenta.k, numero, ...(otraVez ? [1] : [])];
  const cliente = mundo.cliente(i);
  const dias = random.int(0, 2) + (otraVez ? 1 : 0);
  const emitida = emision(
    mundo,
    antesDeHoy(mundo, localToEpoch(mundo.expedicion.zonaHoraria, dayNumber(dia) + dias, random.int(780, 1080))),
    true,
  );
  const cambio = moneda === 'USD' ? tipoCambio(dia) : '1';
  const monto = sum(abonos.map((each) => enMonedaDePago(each)));
  return {
    id: mundo.id('cfdiPago', emitida.creadoEn, ...clave),
    clienteId: cliente.id,
    uuid: folioFiscal(mundo, 'cfdiPago', ...clave),
    serie: otraVez ? 'PS' : 'P',
    folio: `${cuenta.factura.folio!}-${numero}`,
    ...emitida,
    receptor: receptorDe(cliente, emitida),
    moneda: 'XXX',
    tipoCambio: null,
    subtotal: '0.00',
    descuento: '0.00',
    trasladados: '0.00',
    retenidos: '0.00',
    total: '0.00',
    estado: 'TIMBRADO',
    estadoSat: 'VIGENTE',
    esCancelable: 'CON_ACEPTACION',
    cancelacion: null,
    relacionados: [],
    actualizadoEn: emitida.creadoEn,
    version: 1,
    usoCfdi: 'CP01',
    pago: {
      id: mundo.id('pago', emitida.creadoEn, ...clave),
      fechaPago: `${dia}T12:00:00`,
      moneda,
      tipoCambio: cambio,
      monto: money(monto),
      ...medioDePago(
        mundo,
        i,
        dia,
        moneda,
        random.weighted([
          ['03', 88],
          ['02', 9],
          ['01', 3],
        ]),
      ),
      documentosRelacionados: abonos.map((each) => documento(mundo, clave, emitida.creadoEn, each)),
    },
    montoTotalMxn: money(times(monto, micros(cambio))),
  };
}

/** A dollar invoice paid in pesos takes that day's rate. */
function enMonedaDePago({ cuenta, moneda, pagado, dia }: Abono): bigint {
  return cuenta.factura.moneda === moneda ? pagado : rounded(times(pagado, micros(tipoCambio(dia))), 2);
}

function documento(
  mundo: Mundo,
  [i, , , ...otraVez]: readonly number[],
  at: string,
  { cuenta, numero, moneda, dia, anterior, pagado }: Abono,
): DocumentoRelacionadoDemo {
  const { factura, k } = cuenta;
  const impuestos = impuestosDr(cuenta, pagado);
  return {
    id: mundo.id('documentoRelacionado', at, i!, k, numero, ...otraVez),
    facturaId: factura.id,
    idDocumento: factura.uuid!,
    serie: factura.serie!,
    folio: factura.folio!,
    moneda: factura.moneda,
    equivalencia: factura.moneda === moneda ? '1' : inverso(tipoCambio(dia)),
    numParcialidad: numero,
    saldoAnterior: money(anterior),
    pagado: money(pagado),
    saldoInsoluto: money(anterior - pagado),
    objetoImp: impuestos.length > 0 ? '02' : '01',
    impuestos,
  };
}

/** Dollars per peso to ten decimals, half up (Pago 2.0). */
function inverso(cambio: string): string {
  const rate = micros(cambio);
  const digits = ((2n * 10n ** 16n + rate) / (2n * rate)).toString().padStart(11, '0');
  return `${digits.slice(0, -10)}.${digits.slice(-10)}`.replace(/\.?0+$/, '');
}

/** The invoice's taxes in the share that this payment covers. */
function impuestosDr({ factura }: Cuenta, pagado: bigint): ImpuestoDemo[] {
  const total = micros(factura.total);
  const byTax = Map.groupBy(
    factura.conceptos.flatMap(({ impuestos }) => impuestos),
    ({ traslado, tasaOCuota }) => `${traslado} ${tasaOCuota}`,
  );
  return [...byTax.values()].map((same) => {
    const base = (sum(same.map((each) => micros(each.base))) * pagado) / total;
    return { ...same[0]!, base: fixed(base, 6), importe: fixed(times(base, micros(same[0]!.tasaOCuota!)), 6) };
  });
}

function medioDePago(mundo: Mundo, i: number, dia: string, moneda: Moneda, formaPago: string) {
  const random = mundo.random('cuentaBancaria', i);
  const [banco, rfc] = random.pick(BANCOS);
  const base = `${banco}${random.int(100, 999)}${random.digits(11)}`;
  const spei = formaPago === '03';
  const bancaria = formaPago !== '01';
  return {
    formaPago,
    numeroOperacion: bancaria
      ? `${spei ? 'SPEI' : 'CHQ'}${dia.replaceAll('-', '')}${String(i + 1).padStart(6, '0')}`
      : null,
    rfcBancoOrdenante: bancaria ? rfc : null,
    cuentaOrdenante: spei ? base + clabeDigito(base) : bancaria ? base.slice(6) : null,
    rfcBancoBeneficiario: bancaria ? RFC_BANAMEX : null,
    cuentaBeneficiaria: bancaria ? cuentaTesoreriaDe(mundo, 'BANCO', moneda).clabe : null,
  };
}
