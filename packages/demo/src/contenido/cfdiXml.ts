/** The XML of a CFDI 4.0, made from its row: what every type has, and the invoice, the note, the payment and the waybill. */
import { micros, money, rounded, sum } from '../money.ts';
import type { CfdiDemo, ConceptoDemo, FacturaDemo, ImpuestoDemo, NotaCreditoDemo } from '../types.comercio.ts';
import { elemento, grupo, type Atributos } from './elementoXml.ts';
import { HUECO, NO_CERTIFICADO, NO_CERTIFICADO_SAT, RFC_PAC } from './sellos.ts';

const SAT = 'http://www.sat.gob.mx';
const XSI = 'http://www.w3.org/2001/XMLSchema-instance';
const AVISO = 'Documento de la demostración de Cliente 360: inventado, sin validez fiscal.';

/** A complement's namespace: its prefix, its name, and where its schema is. */
export interface Complemento {
  readonly prefijo: string;
  readonly espacio: string;
  readonly esquema: string;
  readonly xml: string;
}

/** What of a document depends on its type. */
export interface Partes {
  readonly tipo: 'I' | 'E' | 'P' | 'T';
  readonly usoCfdi: string;
  readonly atributos: Atributos;
  readonly conceptos: readonly string[];
  readonly impuestos: string | null;
  readonly complemento?: Complemento;
}

/** A stamped document, with holes where its certificate and its seals go. Throws TypeError for a draft: it has no stamp. */
export function comprobante(cfdi: CfdiDemo, { tipo, usoCfdi, atributos, conceptos, impuestos, complemento }: Partes) {
  const { uuid, fechaTimbrado, emisor, receptor } = cfdi;
  if (uuid === null || fechaTimbrado === null) throw new TypeError(`${cfdi.id} is a draft: it has no XML`);
  const esquemas = [
    `${SAT}/cfd/4 ${SAT}/sitio_internet/cfd/4/cfdv40.xsd`,
    ...(complemento ? [`${complemento.espacio} ${complemento.esquema}`] : []),
  ];
  const sinImporte = tipo === 'P' || tipo === 'T';
  const importe = (valor: string) => (sinImporte ? '0' : valor);
  const documento = elemento(
    'cfdi:Comprobante',
    {
      'xmlns:cfdi': `${SAT}/cfd/4`,
      'xmlns:xsi': XSI,
      ...(complemento ? { [`xmlns:${complemento.prefijo}`]: complemento.espacio } : {}),
      'xsi:schemaLocation': esquemas.join(' '),
      Version: '4.0',
      Serie: cfdi.serie,
      Folio: cfdi.folio,
      Fecha: cfdi.fecha,
      Sello: HUECO.sello,
      NoCertificado: NO_CERTIFICADO,
      Certificado: HUECO.certificado,
      ...atributos,
      SubTotal: importe(cfdi.subtotal),
      Descuento: micros(cfdi.descuento) > 0n ? cfdi.descuento : null,
      Moneda: cfdi.moneda,
      TipoCambio: cfdi.tipoCambio,
      Total: importe(cfdi.total),
      TipoDeComprobante: tipo,
      Exportacion: cfdi.exportacion,
      LugarExpedicion: cfdi.cpExpedicion,
    },
    ...relacionados(cfdi),
    elemento('cfdi:Emisor', { Rfc: emisor.rfc, Nombre: emisor.nombre, RegimenFiscal: emisor.regimen }),
    elemento('cfdi:Receptor', {
      Rfc: receptor.rfc,
      Nombre: receptor.nombre,
      DomicilioFiscalReceptor: receptor.cp,
      RegimenFiscalReceptor: receptor.regimen,
      UsoCFDI: usoCfdi,
    }),
    grupo('cfdi:Conceptos', conceptos),
    impuestos,
    elemento('cfdi:Complemento', {}, complemento?.xml ?? null, timbre(uuid, fechaTimbrado)),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<!-- ${AVISO} -->\n${documento}\n`;
}

const timbre = (uuid: string, fechaTimbrado: string): string =>
  elemento('tfd:TimbreFiscalDigital', {
    'xmlns:tfd': `${SAT}/TimbreFiscalDigital`,
    'xsi:schemaLocation': `${SAT}/TimbreFiscalDigital ${SAT}/sitio_internet/cfd/TimbreFiscalDigital/TimbreFiscalDigitalv11.xsd`,
    Version: '1.1',
    UUID: uuid,
    FechaTimbrado: fechaTimbrado,
    RfcProvCertif: RFC_PAC,
    SelloCFD: HUECO.sello,
    NoCertificadoSAT: NO_CERTIFICADO_SAT,
    SelloSAT: HUECO.selloSat,
  });

/** One block for each kind of relation. */
const relacionados = ({ relacionados: todos }: CfdiDemo): string[] =>
  [...Map.groupBy(todos, ({ tipoRelacion }) => tipoRelacion)].map(([TipoRelacion, suyos]) =>
    elemento(
      'cfdi:CfdiRelacionados',
      { TipoRelacion },
      ...suyos.map(({ uuid }) => elemento('cfdi:CfdiRelacionado', { UUID: uuid })),
    ),
  );

/** An invoice. */
export const facturaXml = (factura: FacturaDemo): string =>
  comprobante(factura, {
    tipo: 'I',
    usoCfdi: factura.usoCfdi,
    atributos: {
      FormaPago: factura.formaPago,
      CondicionesDePago: factura.condiciones,
      MetodoPago: factura.metodoPago,
    },
    conceptos: factura.conceptos.map(conceptoXml),
    impuestos: impuestosXml(factura),
  });

/** A credit note. */
export const notaXml = (nota: NotaCreditoDemo): string =>
  comprobante(nota, {
    tipo: 'E',
    usoCfdi: nota.usoCfdi,
    atributos: { FormaPago: nota.formaPago, MetodoPago: nota.metodoPago },
    conceptos: nota.conceptos.map(conceptoXml),
    impuestos: impuestosXml(nota),
  });

function conceptoXml(concepto: ConceptoDemo): string {
  const { impuestos } = concepto;
  const de = (traslado: boolean, nombre: string) =>
    impuestos
      .filter((each) => each.traslado === traslado)
      .map(({ base, impuesto, tipoFactor, tasaOCuota, importe }) =>
        elemento(nombre, {
          Base: base,
          Impuesto: impuesto,
          TipoFactor: tipoFactor,
          TasaOCuota: tasaOCuota,
          Importe: importe,
        }),
      );
  const traslados = grupo('cfdi:Traslados', de(true, 'cfdi:Traslado'));
  const retenciones = grupo('cfdi:Retenciones', de(false, 'cfdi:Retencion'));
  return elemento(
    'cfdi:Concepto',
    {
      ClaveProdServ: concepto.claveProdServ,
      NoIdentificacion: concepto.noIdentificacion,
      Cantidad: concepto.cantidad,
      ClaveUnidad: concepto.claveUnidad,
      Descripcion: concepto.descripcion,
      ValorUnitario: concepto.valorUnitario,
      Importe: concepto.importe,
      Descuento: micros(concepto.descuento) > 0n ? concepto.descuento : null,
      ObjetoImp: concepto.objetoImp,
    },
    traslados || retenciones ? elemento('cfdi:Impuestos', {}, traslados, retenciones) : null,
  );
}

/** Taxes alike, by what makes them so. */
export const porImpuesto = <Impuesto extends ImpuestoDemo>(impuestos: readonly Impuesto[]): Impuesto[][] => [
  ...Map.groupBy(impuestos, (each) => `${each.impuesto} ${each.tipoFactor} ${each.tasaOCuota}`).values(),
];

/** The document's taxes by rate, to two decimals; the largest takes the cent that rounding each apart would lose. */
function impuestosXml({
  conceptos,
  trasladados,
  retenidos,
}: Pick<FacturaDemo, 'conceptos' | 'trasladados' | 'retenidos'>): string | null {
  const todos = conceptos.flatMap(({ impuestos }) => impuestos);
  if (todos.length === 0) return null;
  const traslados = sumados(todos, true, trasladados);
  const retenciones = sumados(todos, false, retenidos);
  return elemento(
    'cfdi:Impuestos',
    {
      TotalImpuestosRetenidos: retenciones.length > 0 ? retenidos : null,
      TotalImpuestosTrasladados: traslados.length > 0 ? trasladados : null,
    },
    grupo(
      'cfdi:Retenciones',
      retenciones.map(({ impuesto, importe }) =>
        elemento('cfdi:Retencion', { Impuesto: impuesto, Importe: money(importe) }),
      ),
    ),
    grupo(
      'cfdi:Traslados',
      traslados.map(({ base, impuesto, tipoFactor, tasaOCuota, importe }) =>
        elemento('cfdi:Traslado', {
          Base: money(base),
          Impuesto: impuesto,
          TipoFactor: tipoFactor,
          TasaOCuota: tasaOCuota,
          Importe: money(importe),
        }),
      ),
    ),
  );
}

function sumados(todos: readonly ImpuestoDemo[], traslado: boolean, total: string) {
  const grupos = porImpuesto(todos.filter((each) => each.traslado === traslado)).map((suyos) => ({
    ...suyos[0]!,
    base: sum(suyos.map(({ base }) => micros(base))),
    importe: rounded(sum(suyos.map(({ importe }) => micros(importe ?? '0'))), 2),
  }));
  const resto = micros(total) - sum(grupos.map(({ importe }) => importe));
  const mayor = grupos.reduce((a, b) => (b && (!a || b.importe > a.importe) ? b : a), grupos[0]);
  return grupos.map((each) => (each === mayor ? { ...each, importe: each.importe + resto } : each));
}
