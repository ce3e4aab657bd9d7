import { badInput, type SubgraphContext } from '@cliente360/subgraph';
import { direccionDe } from '../contenido/enlaces.ts';
import type { ArchivoUrlDescargaArgs } from '../graphql.gen.ts';
import type { Descargable } from './relation.ts';

const MINIMO_SEG = 30;
const MAXIMO_SEG = 3_600;

/** `Archivo.urlDescarga`: whoever sees the file may have its address, if there is anything to get there. */
export function urlDescarga(
  { id, urlDescarga: { descargable, personalDe } }: { readonly id: string; readonly urlDescarga: Descargable },
  { expiraSeg }: ArchivoUrlDescargaArgs,
  { services, empresa, now, watch }: SubgraphContext,
): string | null {
  const segundos = expiraSeg ?? 300;
  if (segundos < MINIMO_SEG || segundos > MAXIMO_SEG) throw badInput('expiraSeg', 'va de 30 a 3600 segundos.');
  if (!descargable) return null;
  if (personalDe !== null) watch?.notes.add(personalDe, ['Archivo.urlDescarga']);
  const expira = now().getTime() + segundos * 1_000;
  return direccionDe(services.key, { proposito: 'descarga', empresa: empresa.clave, id, expira });
}
