/** `Mutation.adjuntarArchivosCaso`: uploads, or the client's own files, that accompany it from now on. */
import { sql } from 'drizzle-orm';
import type { YaLigados } from '@cliente360/caso';
import { badInput, checkId, insertQuery, newId, toQuery, type SubgraphContext } from '@cliente360/subgraph';
import type { MutationAdjuntarArchivosCasoArgs } from '../../graphql.gen.ts';
import { actuar } from '../actos/acto.ts';
import { archivosReferidos, faltasDeArchivos, type ArchivoReferido } from '../actos/archivos.ts';
import { siYaLigado } from '../actos/insertarCaso.ts';
import { casoArchivos as t } from '../actos/tables.ts';
import { adjuntar } from '../domain/adjuntar.ts';

interface Sabido {
  readonly archivos: ReadonlyMap<string, ArchivoReferido>;
  readonly ya: YaLigados;
}

export function adjuntarArchivosCaso(_: unknown, args: MutationAdjuntarArchivosCasoArgs, context: SubgraphContext) {
  const archivoIds = args.archivoIds.map((id) => checkId(id, 'archivoIds'));
  if (archivoIds.length === 0) throw badInput('archivoIds', 'da al menos un archivo.');
  return actuar<Sabido>(context, args, {
    nombre: 'adjuntarArchivosCaso',
    pedido: { archivoIds },
    saber: async ({ id }) => {
      const ligados = await archivosDelCaso(context, id);
      const archivos = await archivosReferidos(context, [...archivoIds, ...ligados]);
      const bytes = ligados.reduce((total, each) => total + (archivos.get(each)?.bytes ?? 0), 0);
      return { archivos, ya: { cuantos: ligados.length, bytes } };
    },
    decidir: (caso, { archivos, ya }) => {
      const resultado = adjuntar(caso, archivoIds);
      const faltas = faltasDeArchivos(context, archivoIds, archivos, caso.clienteId, ya);
      return faltas.length === 0 ? resultado : [...(Array.isArray(resultado) ? resultado : []), ...faltas];
    },
    escribir: async (tx, { id: casoId, clienteId }) => {
      const de = { empresaId: context.empresa.id, clienteId, casoId };
      const filas = archivoIds.map((archivoId) => ({ ...de, id: newId(context.now()), archivoId }));
      await tx.query(insertQuery(t, filas)).catch(siYaLigado(['archivoIds']));
    },
  });
}

async function archivosDelCaso({ db }: Pick<SubgraphContext, 'db'>, casoId: string): Promise<string[]> {
  const filas = await db.query(
    toQuery(sql`select ${t.archivoId}::text as "archivoId" from ${t} where ${t.casoId} = ${casoId} order by ${t.id}`),
  );
  return filas.map(({ archivoId }) => archivoId as string);
}
