/** Signed download address of a file (`Archivo.urlDescarga`). */
import {
  ALCANCE_DATOS_PERSONALES,
  badInput,
  graphqlError,
  type EntityRef,
  type SubgraphContext,
} from '@cliente360/subgraph';
import { direccionDe } from '../contenido/index.ts';
import { traeDatosPersonales } from './domain/proteccion.ts';
import type { ArchivoUrlDescargaArgs, CategoriaArchivo } from '../graphql.gen.ts';

const MINIMO_SEG = 30;
const MAXIMO_SEG = 3_600;

/** What `urlDescarga` is made of. */
export interface Descargable {
  readonly hay: boolean;
  readonly categoria: CategoriaArchivo;
  readonly clienteId: string;
}

/**
 * `Archivo.urlDescarga`: whoever sees the file may have its address, if there is anything to get there. Of a paper full
 * of protected data only whoever may read them.
 */
export function urlDescarga(
  archivo: EntityRef,
  { expiraSeg }: ArchivoUrlDescargaArgs,
  { services, empresa, now, datosPersonales, audit }: SubgraphContext,
): string | null {
  // As the room's relation reads it: the generated types do not know what a row has besides its id.
  const { id, urlDescarga } = archivo as EntityRef & { readonly urlDescarga: Descargable };
  const { hay, categoria, clienteId } = urlDescarga;
  const segundos = expiraSeg ?? 300;
  if (segundos < MINIMO_SEG || segundos > MAXIMO_SEG) throw badInput('expiraSeg', 'va de 30 a 3600 segundos.');
  const protegida = traeDatosPersonales(categoria);
  if (protegida && !datosPersonales)
    throw graphqlError('FORBIDDEN', undefined, { alcances: [ALCANCE_DATOS_PERSONALES], campo: 'Archivo.urlDescarga' });
  if (!hay) return null;
  if (protegida) audit?.notes.add(clienteId, ['Archivo.urlDescarga']);
  const expira = now().getTime() + segundos * 1_000;
  return direccionDe(services.key, { proposito: 'descarga', empresa: empresa.clave, id, expira });
}
