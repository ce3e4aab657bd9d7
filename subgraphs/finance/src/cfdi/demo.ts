/** Demo rows of CFDI (fiscal documents), from the demo world. */
import type { CfdiDemo, DemoRow, ImpuestoDemo, World } from '@cliente360/demo';
import { columnasCfdi } from './tables.ts';

const COLUMNAS = ['id', ...Object.keys(columnasCfdi())];

const parte = (prefix: 'emisor' | 'receptor', { rfc, nombre, regimen, cp }: CfdiDemo['emisor']) => ({
  [`${prefix}Rfc`]: rfc,
  [`${prefix}Nombre`]: nombre,
  [`${prefix}Regimen`]: regimen,
  [`${prefix}Cp`]: cp,
});

/** The columns that every CFDI has, from the world's document of client `i`. */
export function columnasDemo(world: World, i: number, cfdi: CfdiDemo): DemoRow {
  const { emisor, receptor, cancelacion } = cfdi;
  const plano: DemoRow = {
    ...cfdi,
    ...parte('emisor', emisor),
    ...parte('receptor', receptor),
    cancelacionMotivo: cancelacion?.motivo ?? null,
    cancelacionUuidSustitucion: cancelacion?.uuidSustitucion ?? null,
    cancelacionEstatus: cancelacion?.estatus ?? null,
    cancelacionSolicitadaEn: cancelacion?.solicitadaEn ?? null,
    cancelacionResueltaEn: cancelacion?.resueltaEn ?? null,
    xmlId: world.xmlDe(i, cfdi),
  };
  return Object.fromEntries(COLUMNAS.map((columna) => [columna, plano[columna]]));
}

/** Its relations, as rows of `relacionadosTable`. */
export const relacionadosDemo = (world: World, { id, clienteId, creadoEn, relacionados }: CfdiDemo): DemoRow[] =>
  relacionados.map(({ tipoRelacion, uuid }, k) => ({
    id: world.id(`relacion:${id}`, creadoEn, k),
    ...{ clienteId, cfdiId: id, tipoRelacion, uuid },
  }));

/** Taxes have no id in the world; their parent's names them. */
export const impuestosDemo = (world: World, impuestos: readonly ImpuestoDemo[], padre: string, at: string): DemoRow[] =>
  impuestos.map((impuesto, k) => ({ id: world.id(`impuesto:${padre}`, at, k), ...impuesto }));
