import { badInput, type SubgraphContext } from '@cliente360/subgraph';
import { direccionDe } from '../contenido/enlaces.ts';
import type { ArchivoUrlDescargaArgs } from '../graphql.gen.ts';

const MINIMO_SEG = 30;
const MAXIMO_SEG = 3_600;

/** `Archivo.urlDescarga`: whoever sees the file may have its address, if there is anything to get there. */
export function urlDescarga(
  { id, urlDescarga: descargable }: { readonly id: string; readonly urlDescarga: boolean },
  { expiraSeg }: ArchivoUrlDescargaArgs,
  { services, empresa, now }: SubgraphContext,
): string | null {
  const segundos = expiraSeg ?? 300;
  if (segundos < MINIMO_SEG || segundos > MAXIMO_SEG) throw badInput('expiraSeg', 'va de 30 a 3600 segundos.');
  if (!descargable) return null;
  const expira = now().getTime() + segundos * 1_000;
  return direccionDe(services.key, { proposito: 'descarga', empresa: empresa.clave, id, expira });
}
