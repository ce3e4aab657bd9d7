/** Length and form rules of the texts of a case. */
import type { EstadoCaso } from '../../domain/estado.ts';
import { linea, longitud, parrafos, tieneControl } from './texto.ts';

export const LIMITES = {
  titulo: { min: 5, max: 255 },
  descripcion: { min: 10, max: 32_000 },
  solucion: { max: 32_000 },
  etiqueta: { max: 50 },
} as const;

/** The states a case may be made in. */
export const ESTADOS_INICIALES: readonly EstadoCaso[] = ['NUEVO', 'EN_PROCESO', 'PENDIENTE', 'RESUELTO'];

/** One fault of form per field, the first of these: empty, invalid, short, long. Controls are looked for in what was received. */
export function faltaDelTitulo(recibido: string) {
  const titulo = linea(recibido);
  if (titulo === '') return 'TITULO_VACIO';
  if (tieneControl(recibido)) return 'TITULO_INVALIDO';
  if (longitud(titulo) < LIMITES.titulo.min) return 'TITULO_CORTO';
  return longitud(titulo) > LIMITES.titulo.max ? 'TITULO_LARGO' : null;
}

export function faltaDeLaDescripcion(recibida: string) {
  const descripcion = parrafos(recibida);
  if (descripcion === '') return 'DESCRIPCION_VACIA';
  if (longitud(descripcion) < LIMITES.descripcion.min) return 'DESCRIPCION_CORTA';
  return longitud(descripcion) > LIMITES.descripcion.max ? 'DESCRIPCION_LARGA' : null;
}

/** A case that is resolved says how. */
export function faltaDeLaSolucion(recibida: string | null, estado: EstadoCaso) {
  const solucion = parrafos(recibida ?? '');
  if (solucion === '') return estado === 'RESUELTO' ? 'SOLUCION_REQUERIDA' : null;
  return longitud(solucion) > LIMITES.solucion.max ? 'SOLUCION_LARGA' : null;
}
