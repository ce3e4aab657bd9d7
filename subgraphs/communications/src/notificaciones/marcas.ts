/** State of a notice in its row: only a pending one changes, so one that was sent, given up or left out stays so. */
import { getTableColumns, sql, type SQL } from 'drizzle-orm';
import type { Transaction } from '@cliente360/database';
import { reading, toQuery, updateQuery, type Changes, type SubgraphContext } from '@cliente360/subgraph';
import type { Enviado } from './canal.ts';
import { INTENTOS } from './reintentos.ts';
import { notificaciones as t } from './tables.ts';

const lectura = reading(getTableColumns(t));

/** A notice that is yet to be sent. */
export type Pendiente = ReturnType<(typeof lectura)['rows']>[number];

/** Null for one that is not there, or is no longer to be sent. */
export async function pendiente({ db }: SubgraphContext, notificacionId: string): Promise<Pendiente | null> {
  const filas = await db.query(
    toQuery(sql`select ${lectura.columns} from ${t} where ${pendienteTodavia(notificacionId)}`),
  );
  return lectura.rows(filas)[0] ?? null;
}

/** What is written in the transaction that marks a notice, if it was still to be sent. */
export type AlMarcar = (tx: Transaction) => Promise<void>;

const pendienteTodavia = (id: string): SQL => sql`${t.id} = ${id}::uuid and ${t.estado} = 'PENDIENTE'`;

async function cambiar(
  { write, now }: SubgraphContext,
  { id, version }: Pendiente,
  cambios: Changes<typeof t>,
  ademas: AlMarcar = async () => {},
): Promise<void> {
  const fila = { ...cambios, actualizadoEn: now().toISOString(), version: version + 1 };
  await write(async (tx) => {
    const cambiadas = await tx.query(updateQuery(t, fila, pendienteTodavia(id), sql`returning 1 as "cambiada"`));
    if (cambiadas.length) await ademas(tx);
  });
}

/** The channel took it. */
export const marcarEnviada = (
  context: SubgraphContext,
  notificacion: Pendiente,
  { mensajeId, alMarcar }: Enviado,
): Promise<void> => {
  const enviada = { estado: 'ENVIADA' as const, enviadaEn: context.now().toISOString(), mensajeId, ultimoError: null };
  return cambiar(context, notificacion, { ...enviada, ...otroIntento(notificacion) }, async (tx) => {
    for (const query of alMarcar) await tx.query(query);
  });
};

/** The channel did not take it: to be tried again, or for the last time, and then `alRendirse` is done with the mark. */
export const anotarFallo = (
  context: SubgraphContext,
  notificacion: Pendiente,
  ultimoError: string,
  alRendirse: AlMarcar | null,
): Promise<void> => {
  const cambios = { ultimoError, ...otroIntento(notificacion) };
  return alRendirse
    ? cambiar(context, notificacion, { ...cambios, estado: 'FALLIDA' }, alRendirse)
    : cambiar(context, notificacion, { ...cambios, estado: 'PENDIENTE' });
};

/** There is no way to send it; what is done about that is done with the mark. */
export const omitir = (
  context: SubgraphContext,
  notificacion: Pendiente,
  porque: string,
  ademas?: AlMarcar,
): Promise<void> => cambiar(context, notificacion, { estado: 'OMITIDA', ultimoError: porque }, ademas);

/** Eight in all: what gives one up afterwards does not try. */
const otroIntento = ({ intentos }: Pendiente) => ({ intentos: Math.min(intentos + 1, INTENTOS) });
