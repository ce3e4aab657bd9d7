/** The XML of a payment: a CFDI of type P with its complement Pagos 2.0. */
import { fixed, micros, money, rounded, sum, times } from '../money.ts';
import type { DocumentoRelacionadoDemo, ImpuestoDemo, PagoDemo } from '../types.comercio.ts';
import { comprobante, porImpuesto } from './cfdiXml.ts';
import { elemento, grupo } from './elementoXml.ts';

const ESPACIO = 'http://www.sat.gob.mx/Pagos20';
/** An equivalence has ten decimals at most. */
const ESCALA = 10;

export function pagoXml(cfdi: PagoDemo): string {
  return comprobante(cfdi, {
    tipo: 'P',
    usoCfdi: cfdi.usoCfdi,
    atributos: {},
    conceptos: [
      elemento('cfdi:Concepto', {
        ...{ ClaveProdServ: '84111506', Cantidad: '1', ClaveUnidad: 'ACT', Descripcion: 'Pago' },
        ...{ ValorUnitario: '0', Importe: '0', ObjetoImp: '01' },
      }),
    ],
    impuestos: null,
    complemento: {
      prefijo: 'pago20',
      espacio: ESPACIO,
      esquema: 'http://www.sat.gob.mx/sitio_internet/cfd/Pagos/Pagos20.xsd',
      xml: elemento('pago20:Pagos', { Version: '2.0' }, totalesXml(cfdi), pagoDe(cfdi)),
    },
  });
}

/** What is left of `importe` (micros) in the payment's currency. */
function enMonedaDePago(importe: bigint, { equivalencia }: DocumentoRelacionadoDemo): bigint {
  const [entero, decimales = ''] = equivalencia.split('.') as [string, string?];
  const cuanto = BigInt(entero + decimales.padEnd(ESCALA, '0'));
  return (importe * 10n ** BigInt(ESCALA) + cuanto / 2n) / cuanto;
}

interface ImpuestoDePago extends ImpuestoDemo {
  readonly baseP: bigint;
  readonly importeP: bigint;
}

/** By rate, what the invoices' taxes come to in the payment's currency. */
function impuestosDePago({ pago }: PagoDemo, traslado: boolean): ImpuestoDePago[] {
  const todos = pago.documentosRelacionados.flatMap((documento) =>
    documento.impuestos
      .filter((each) => each.traslado === traslado)
      .map((each) => ({
        ...each,
        baseP: enMonedaDePago(micros(each.base), documento),
        importeP: enMonedaDePago(micros(each.importe ?? '0'), documento),
      })),
  );
  return porImpuesto(todos).map((suyos) => ({
    ...suyos[0]!,
    baseP: sum(suyos.map(({ baseP }) => baseP)),
    importeP: sum(suyos.map(({ importeP }) => importeP)),
  }));
}

/** In pesos. */
function totalesXml(cfdi: PagoDemo): string {
  const enPesos = (importe: bigint) => money(rounded(times(importe, micros(cfdi.pago.tipoCambio)), 2));
  const retenido = sum(impuestosDePago(cfdi, false).map(({ importeP }) => importeP));
  const traslados = impuestosDePago(cfdi, true).map(({ tasaOCuota, baseP, importeP }): [string, string][] => {
    const tasa = `IVA${Number(tasaOCuota) * 100}`;
    return [
      [`TotalTrasladosBase${tasa}`, enPesos(baseP)],
      [`TotalTrasladosImpuesto${tasa}`, enPesos(importeP)],
    ];
  });
  return elemento('pago20:Totales', {
    TotalRetencionesIVA: retenido > 0n ? enPesos(retenido) : null,
    ...Object.fromEntries(traslados.flat()),
    MontoTotalPagos: cfdi.montoTotalMxn,
  });
}

function pagoDe(cfdi: PagoDemo): string {
  const { pago } = cfdi;
  const [retenciones, traslados] = [impuestosDePago(cfdi, false), impuestosDePago(cfdi, true)];
  const impuestos = [
    grupo(
      'pago20:RetencionesP',
      retenciones.map(({ impuesto, importeP }) =>
        elemento('pago20:RetencionP', { ImpuestoP: impuesto, ImporteP: fixed(importeP, 6) }),
      ),
    ),
    grupo(
      'pago20:TrasladosP',
      traslados.map(({ impuesto, tipoFactor, tasaOCuota, baseP, importeP }) =>
        elemento('pago20:TrasladoP', {
          ...{ BaseP: fixed(baseP, 6), ImpuestoP: impuesto, TipoFactorP: tipoFactor },
          ...{ TasaOCuotaP: tasaOCuota, ImporteP: fixed(importeP, 6) },
        }),
      ),
    ),
  ].filter((each) => each !== null);
  return elemento(
    'pago20:Pago',
    {
      FechaPago: pago.fechaPago,
      FormaDePagoP: pago.formaPago,
      MonedaP: pago.moneda,
      TipoCambioP: pago.tipoCambio,
      Monto: pago.monto,
      NumOperacion: pago.numeroOperacion,
      RfcEmisorCtaOrd: pago.rfcBancoOrdenante,
      CtaOrdenante: pago.cuentaOrdenante,
      RfcEmisorCtaBen: pago.rfcBancoBeneficiario,
      CtaBeneficiario: pago.cuentaBeneficiaria,
    },
    ...pago.documentosRelacionados.map(documentoDe),
    grupo('pago20:ImpuestosP', impuestos),
  );
}

function documentoDe(documento: DocumentoRelacionadoDemo): string {
  const de = (traslado: boolean, nombre: string) =>
    grupo(
      `pago20:${nombre === 'TrasladoDR' ? 'TrasladosDR' : 'RetencionesDR'}`,
      documento.impuestos
        .filter((each) => each.traslado === traslado)
        .map(({ base, impuesto, tipoFactor, tasaOCuota, importe }) =>
          elemento(`pago20:${nombre}`, {
            ...{ BaseDR: base, ImpuestoDR: impuesto, TipoFactorDR: tipoFactor },
            ...{ TasaOCuotaDR: tasaOCuota, ImporteDR: importe },
          }),
        ),
    );
  const impuestos = [de(false, 'RetencionDR'), de(true, 'TrasladoDR')].filter((each) => each !== null);
  return elemento(
    'pago20:DoctoRelacionado',
    {
      IdDocumento: documento.idDocumento,
      Serie: documento.serie,
      Folio: documento.folio,
      MonedaDR: documento.moneda,
      EquivalenciaDR: documento.equivalencia,
      NumParcialidad: String(documento.numParcialidad),
      ImpSaldoAnt: documento.saldoAnterior,
      ImpPagado: documento.pagado,
      ImpSaldoInsoluto: documento.saldoInsoluto,
      ObjetoImpDR: documento.objetoImp,
    },
    grupo('pago20:ImpuestosDR', impuestos),
  );
}
