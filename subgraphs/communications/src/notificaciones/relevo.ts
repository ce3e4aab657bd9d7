/** Fallback recipients: who is told in the place of somebody who left, or whom no channel could tell, so that a case always has somebody who knows of it. */
import { DIRECTORIO, quienesSiguen, type Directorio } from '@cliente360/caso';
import type { Transaction } from '@cliente360/database';
import { PeerUnavailable, toQuery, type SubgraphContext } from '@cliente360/subgraph';
import { sql } from 'drizzle-orm';
import { alcanzable, type TrabajoDeEnvio } from './canales.ts';
import { enPlazo } from './destinatario.ts';
import { encolar, type PorAvisar } from './encolar.ts';
import type { AlMarcar, Pendiente } from './marcas.ts';
import { notificaciones as t } from './tables.ts';

/** Of what is said to a person, and not to who answers for the case, nobody is told instead. */
const PERSONALES: readonly Pendiente['motivo'][] = ['RETIRADO', 'MENCIONADO'];

/**
 * What has to be written with the mark that a notice is left out, or given up; nothing where another channel took it.
 * Who could not be told of the same event either is passed over, so that it goes down the line. Where nobody at all is
 * left the log says so. Rejects with PeerUnavailable when crm does not answer, or not soon enough.
 */
export async function relevar(
  context: SubgraphContext,
  pendiente: Pendiente,
  { caso, departamentoId = null }: Pick<TrabajoDeEnvio, 'caso'> & Partial<TrabajoDeEnvio>,
): Promise<AlMarcar> {
  const { casoId, clienteId, eventoId, destinatarioId, motivo } = pendiente;
  if (PERSONALES.includes(motivo)) return async () => {};
  const [directorio, perdidos] = await Promise.all([directorioDe(context), sinAviso(context, pendiente)]);
  const siguen = quienesSiguen(
    directorio,
    { departamentoId, usuarioId: destinatarioId },
    (persona) => alcanzable(context, persona) && !perdidos.has(persona.id),
  );
  const porAvisar = siguen.map(({ id: usuarioId }): PorAvisar => ({
    ...{ clienteId, casoId, eventoId, usuarioId },
    motivo: 'RELEVO',
    autoasignado: false,
  }));
  return async (tx) => {
    if (await enviadoPorOtroCanal(tx, pendiente)) return;
    if (siguen.length === 0)
      context.log.warn({ casoId, eventoId, destinatarioId }, 'nobody at all is left to be told of a case');
    await encolar(tx, context, porAvisar, () => ({ caso, departamentoId }));
  };
}

/** Who was to be told of the event, and no channel does it any more. */
async function sinAviso({ db }: SubgraphContext, { eventoId }: Pendiente): Promise<ReadonlySet<unknown>> {
  const filas = await db.query(
    toQuery(sql`select ${t.destinatarioId}::text as "id" from ${t} where ${t.eventoId} = ${eventoId}::uuid
      group by ${t.destinatarioId} having bool_and(${t.estado} in ('FALLIDA', 'OMITIDA'))`),
  );
  return new Set(filas.map(({ id }) => id));
}

async function enviadoPorOtroCanal(tx: Transaction, { eventoId, destinatarioId }: Pendiente): Promise<boolean> {
  const filas = await tx.query(
    toQuery(sql`select 1 as "hay" from ${t} where ${t.eventoId} = ${eventoId}::uuid
      and ${t.destinatarioId} = ${destinatarioId}::uuid and ${t.estado} = 'ENVIADA' limit 1`),
  );
  return filas.length > 0;
}

async function directorioDe({ ask }: SubgraphContext): Promise<Directorio> {
  const { data, errors } = await enPlazo(() => ask('crm', { query: DIRECTORIO }));
  const { departamentos, usuarios } = (data ?? {}) as Partial<Directorio>;
  if (!departamentos || !usuarios) throw new PeerUnavailable('crm', { cause: errors });
  return { departamentos, usuarios };
}
