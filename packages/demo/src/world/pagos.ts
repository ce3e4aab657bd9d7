import { clabeDigito } from '../checkDigits.ts';
import { dayNumber, localToEpoch } from '../calendar.ts';
import { fixed, micros, money, rounded, sum, times } from '../money.ts';
import type { DocumentoRelacionadoDemo, ImpuestoDemo, PagoDemo } from '../types.comercio.ts';
import { antesDeHoy, emision, folioFiscal, receptorDe } from './cfdi.ts';
import type { Cuenta } from './cuentas.ts';
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
const PROPIO = { rfc: 'BBA830831LJ2', cuenta: '01218000118359719' };

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

/** REP of client `i`: one for all it paid on a day in a currency, oldest first. */
export function pagosDe(mundo: Mundo, i: number): PagoDemo[] {
  const porDia = Map.groupBy(
    mundo.cuentas(i).flatMap((cuenta) => abonosDe(mundo, i, cuenta)),
    ({ dia, moneda }) => `${dia} ${moneda}`,
  );
  return [...porDia.values()]
    .sort((a, b) => (a[0]!.dia < b[0]!.dia ? -1 : 1))
    .map((abonos) => pagoDe(mundo, i, abonos));
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

function pagoDe(mundo: Mundo, i: number, abonos: readonly Abono[]): PagoDemo {
  const { cuenta, dia, moneda, numero } = abonos[0]!;
  const clave = [i, cuenta.k, numero] as const;
  const random = mundo.random('pago', ...clave);
  const cliente = mundo.cliente(i);
  const emitida = emision(
    mundo,
    antesDeHoy(
      mundo,
      localToEpoch(mundo.expedicion.zonaHoraria, dayNumber(dia) + random.int(0, 2), random.int(780, 1080)),
    ),
    true,
  );
  const cambio = moneda === 'USD' ? tipoCambio(dia) : '1';
  const monto = sum(abonos.map((each) => enMonedaDePago(each)));
  return {
    id: mundo.id('cfdiPago', emitida.creadoEn, ...clave),
    clienteId: cliente.id,
    uuid: folioFiscal(mundo, 'cfdiPago', ...clave),
    serie: 'P',
    folio: `${cuenta.factura.folio!}-${numero}`,
    ...emitida,
    receptor: receptorDe(cliente),
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
        random.weighted([
          ['03', 88],
          ['02', 9],
          ['01', 3],
        ]),
      ),
      documentosRelacionados: abonos.map((each) => documento(mundo, i, emitida.creadoEn, each)),
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
  i: number,
  at: string,
  { cuenta, numero, moneda, dia, anterior, pagado }: Abono,
): DocumentoRelacionadoDemo {
  const { factura, k } = cuenta;
  const impuestos = impuestosDr(cuenta, pagado);
  return {
    id: mundo.id('documentoRelacionado', at, i, k, numero),
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

function medioDePago(mundo: Mundo, i: number, dia: string, formaPago: string) {
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
    rfcBancoBeneficiario: bancaria ? PROPIO.rfc : null,
    cuentaBeneficiaria: bancaria ? PROPIO.cuenta + clabeDigito(PROPIO.cuenta) : null,
  };
}
