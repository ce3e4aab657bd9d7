import type { CfdiDemo, ImpuestoDemo, World } from '@cliente360/demo';

const parte = (prefix: 'emisor' | 'receptor', { rfc, nombre, regimen, cp }: CfdiDemo['emisor']) => ({
  [`${prefix}Rfc`]: rfc,
  [`${prefix}Nombre`]: nombre,
  [`${prefix}Regimen`]: regimen,
  [`${prefix}Cp`]: cp,
});

/** The columns that every CFDI has, from the world's document. */
export function columnasDemo(cfdi: CfdiDemo) {
  const { id, clienteId, uuid, serie, folio, fecha, fechaTimbrado, cpExpedicion, instante, moneda, tipoCambio, subtotal, descuento } = cfdi;
  const { trasladados, retenidos, total, exportacion, estado, estadoSat, esCancelable, cancelacion, creadoEn, actualizadoEn, version } = cfdi;
  return {
    ...{ id, clienteId, uuid, serie, folio, fecha, fechaTimbrado, cpExpedicion, instante, moneda, tipoCambio, subtotal, descuento },
    ...{ trasladados, retenidos, total, exportacion, estado, estadoSat, esCancelable, creadoEn, actualizadoEn, version },
    ...parte('emisor', cfdi.emisor),
    ...parte('receptor', cfdi.receptor),
    cancelacionMotivo: cancelacion?.motivo ?? null,
    cancelacionUuidSustitucion: cancelacion?.uuidSustitucion ?? null,
    cancelacionEstatus: cancelacion?.estatus ?? null,
    cancelacionSolicitadaEn: cancelacion?.solicitadaEn ?? null,
    cancelacionResueltaEn: cancelacion?.resueltaEn ?? null,
  };
}

/** Its relations, as rows of `relacionadosTable`. */
export const relacionadosDemo = (world: World, { id, clienteId, creadoEn, relacionados }: CfdiDemo, i: number, k: number) =>
  relacionados.map(({ tipoRelacion, uuid }, r) => ({ id: world.id(`relacion:${id}`, creadoEn, i, k, r), clienteId, cfdiId: id, tipoRelacion, uuid }));

/** Taxes have no id in the world; their parent's names them. */
export const impuestosDemo = (world: World, impuestos: readonly ImpuestoDemo[], padre: string, at: string) =>
  impuestos.map(({ traslado, impuesto, tipoFactor, tasaOCuota, base, importe }, k) => ({
    id: world.id(`impuesto:${padre}`, at, k),
    ...{ traslado, impuesto, tipoFactor, tasaOCuota, base, importe },
  }));
