/** Normalization of `AgregarCasoInput`: ids in lower case, texts as they are stored, so that two requests that mean the same are equal. */
import { badInput, checkId } from '@cliente360/subgraph';
import type { AgregarCasoInput } from '../../graphql.gen.ts';
import { LIMITES } from '../domain/longitudes.ts';
import { linea, longitud, parrafos } from '../domain/texto.ts';

export type Pedido = ReturnType<typeof leerPedido>;

const opcional = (id: string | null | undefined, nombre: string) =>
  id == null ? null : checkId(id, `input.${nombre}`);

/** Normalised, a few characters are longer than they came. */
function etiquetaDe(recibida: string, k: number): string {
  const etiqueta = linea(recibida);
  if (longitud(etiqueta) > LIMITES.etiqueta.max)
    throw badInput(`input.etiquetas.${k}`, `es muy larga: caben ${LIMITES.etiqueta.max} caracteres.`);
  return etiqueta;
}

/** Throws BAD_USER_INPUT for an id that is none, and for a label that is too long. */
export function leerPedido(input: AgregarCasoInput) {
  return {
    clienteId: checkId(input.clienteId, 'input.clienteId'),
    contactoId: opcional(input.contactoId, 'contactoId'),
    titulo: linea(input.titulo),
    categoria: input.categoria,
    estado: input.estado,
    prioridad: input.prioridad,
    descripcion: parrafos(input.descripcion),
    solucion: input.solucion == null || parrafos(input.solucion) === '' ? null : parrafos(input.solucion),
    archivoIds: input.archivoIds.map((id) => checkId(id, 'input.archivoIds')),
    responsableId: checkId(input.responsableId, 'input.responsableId'),
    departamentoId: opcional(input.departamentoId, 'departamentoId'),
    polizaId: opcional(input.polizaId, 'polizaId'),
    origen: input.origen,
    articuloId: opcional(input.articuloId, 'articuloId'),
    loteSerieId: opcional(input.loteSerieId, 'loteSerieId'),
    activoId: opcional(input.activoId, 'activoId'),
    casoOrigenId: opcional(input.casoOrigenId, 'casoOrigenId'),
    etiquetas: [...new Set(input.etiquetas.map(etiquetaDe).filter((etiqueta) => etiqueta !== ''))],
  };
}
