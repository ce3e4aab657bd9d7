/** The cases that were cancelled as duplicates of one: they are attended in it, so it is not cancelled without another in its place. */
import { sql } from 'drizzle-orm';
import { errorDeFalta } from '@cliente360/caso';
import type { Query, Transaction } from '@cliente360/database';
import { reading, toQuery, type SubgraphContext } from '@cliente360/subgraph';
import { casoEventos as e } from '../../eventos/tables.ts';
import type { Caso } from '../domain/caso.ts';
import { porSusDuplicados, type Duplicado } from '../domain/cambiarEstado.ts';
import { casos as t } from '../tables.ts';
import { Rechazo } from './rechazo.ts';

/** As many as an error names. */
const NOMBRADOS = 20;

const lectura = reading({ id: t.id, numero: t.numero });

/** That a case is a duplicate is said by the event that cancelled it, and kept nowhere else. */
const consulta = ({ id, clienteId }: Pick<Caso, 'id' | 'clienteId'>): Query =>
  toQuery(sql`select ${lectura.columns} from ${t}
    where ${t.clienteId} = ${clienteId}::uuid and ${t.estado} = 'CANCELADO' and exists (
      select from ${e} where ${e.empresaId} = ${t.empresaId} and ${e.casoId} = ${t.id} and ${e.tipo} = 'CANCELADO'
        and ${e.cambios} @> ${JSON.stringify([{ campo: 'casoPrincipal', despues: id }])}::jsonb)
    order by ${t.numero} limit ${NOMBRADOS}`);

export const duplicadosDe = async (
  { db }: Pick<SubgraphContext, 'db'>,
  caso: Pick<Caso, 'id' | 'clienteId'>,
): Promise<readonly Duplicado[]> => lectura.rows(await db.query(consulta(caso)));

/** In the transaction that holds the case: what became its duplicate since it was looked at, which held it too, is seen here. */
export async function exigirQueNoTenga(tx: Transaction, caso: Caso, campo: string): Promise<void> {
  const duplicados = lectura.rows(await tx.query(consulta(caso)));
  const faltas = porSusDuplicados(duplicados, campo);
  if (faltas.length > 0) throw new Rechazo(...faltas.map((falta) => errorDeFalta(falta)));
}
