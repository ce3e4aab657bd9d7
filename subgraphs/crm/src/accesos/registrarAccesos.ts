/** Mutation that adds access records (`Mutation.registrarAccesos`), for processes of the house. */
import { sql } from 'drizzle-orm';
import { graphqlError, insertQuery, type SubgraphContext } from '@cliente360/subgraph';
import type { MutationRegistrarAccesosArgs } from '../graphql.gen.ts';
import { accesos as tabla, accesosPerdidos } from './tables.ts';

const UNA_VEZ = sql`on conflict do nothing`;

/** Adds each record once, by its id; true when all are written. Throws FORBIDDEN for a person, whatever their scopes. */
export async function registrarAccesos(
  _: unknown,
  { subgrafo, accesos, perdidos }: MutationRegistrarAccesosArgs,
  { proceso, empresa, now, write }: SubgraphContext,
): Promise<boolean> {
  if (proceso === undefined) throw graphqlError('FORBIDDEN');
  const deQuien = { empresaId: empresa.id, subgrafo };
  const registradoEn = now().toISOString();
  const leidos = accesos.map(({ operacion = null, ...leido }) => ({ ...deQuien, ...leido, operacion, registradoEn }));
  const contados = perdidos.map((cuenta) => ({ ...deQuien, ...cuenta }));
  await write(async (tx) => {
    if (leidos.length) await tx.query(insertQuery(tabla, leidos, UNA_VEZ));
    if (contados.length) await tx.query(insertQuery(accesosPerdidos, contados, UNA_VEZ));
  });
  return true;
}
