/** What the graph shows of the demo's documents: the form that amounts, SAT keys and parts take. */
import { CATALOGOS_SAT, type DocumentoRelacionadoDemo, type FacturaDemo } from '@cliente360/demo';

export const IMPUESTO = 'traslado impuesto { clave descripcion vigente } tipoFactor tasaOCuota base importe';
export const PARTE = 'rfc nombre regimen { clave descripcion vigente } cp';
export const SAT = '{ clave descripcion vigente }';

export const sat = (catalogo: string, clave: string) => {
  const { descripcion } = CATALOGOS_SAT.find((each) => each.catalogo === catalogo && each.clave === clave)!;
  return { clave, descripcion, vigente: true };
};
export const parte = ({ rfc, nombre, regimen, cp }: FacturaDemo['emisor']) => ({
  ...{ rfc, nombre, cp },
  regimen: sat('c_RegimenFiscal', regimen),
});
export const decimal = (text: string | null) => (text?.includes('.') ? text.replace(/\.?0+$/, '') : text);
const dinero = (text: string | null) => (text === null ? null : text.replace(/(\.\d\d\d*?)0+$/, '$1'));
const impuesto = (each: FacturaDemo['conceptos'][number]['impuestos'][number]) => ({
  ...each,
  impuesto: sat('c_Impuesto', each.impuesto),
  tasaOCuota: decimal(each.tasaOCuota),
  base: dinero(each.base),
  importe: dinero(each.importe),
});
export const impuestos = (lista: FacturaDemo['conceptos'][number]['impuestos']) =>
  lista
    .map(impuesto)
    .toSorted((a, b) => Number(b.traslado) - Number(a.traslado) || Number(b.tasaOCuota) - Number(a.tasaOCuota));

/** A part of a payment; `uuid` is that of the invoice it pays. */
export const documentoComoSeLee = (documento: DocumentoRelacionadoDemo, uuid: string | null) => {
  const { id: _, facturaId, ...columnas } = documento;
  return {
    ...columnas,
    factura: { id: facturaId, uuid },
    objetoImp: sat('c_ObjetoImp', documento.objetoImp),
    impuestos: impuestos(documento.impuestos),
  };
};
