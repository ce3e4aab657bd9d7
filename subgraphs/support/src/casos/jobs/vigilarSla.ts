/**
 * Job that watches the SLA, every minute: who is told that a milestone is near its end, missed, or twice as late; of each level of each milestone, once.
 * It goes through all that is due, a page after another, and puts back, with a wait that grows, what cannot be told yet.
 */
import { sql } from 'drizzle-orm';
import {
  askEntities,
  PeerUnavailable,
  prepared,
  reading,
  updateQuery,
  type RoomJob,
  type SubgraphContext,
} from '@cliente360/subgraph';
import { guardarDecision, guardarColumnas } from '../actos/guardarDecision.ts';
import { tomarCaso, verCaso } from '../actos/leer.ts';
import { autoriaDelSistema } from '../actos/sistema.ts';
import { avisarHito, pendientes, type Jefes, type Pendiente } from '../domain/escalamiento.ts';
import { casos as t } from '../tables.ts';
import { cadaPagina, LOTE, type Posicion } from './paginas.ts';

export const vigilarSla: RoomJob = {
  name: 'vigilarSla',
  cron: '* * * * *',
  // The next minute does what this one could not.
  retries: 0,
  run: async (context) => {
    let crmResponde = true;
    await cadaPagina(
      context,
      (desde) => porAvisar(context, desde),
      async (ids) => {
        const departamentos = crmResponde ? await departamentosPorEscalar(context, ids) : null;
        const jefes = departamentos === null ? nadieSabe : await quienesMandan(context, departamentos);
        if (departamentos !== null && jefes === nadieSabe) crmResponde = false;
        return (id) =>
          avisar(context, id, jefes).catch(async (falla: unknown) => {
            // One that cannot be written is put back like one that cannot be told.
            await posponer(context, id).catch(() => {});
            throw falla;
          });
      },
    );
  },
};

/** Of a case's department; null while that was not asked of crm, or it did not say: then the next minute tells. */
type Mandos = (departamentoId: string | null) => Jefes | null;

const nadieSabe: Mandos = () => null;
const NADIE: Jefes = { liderId: null, gerencia: [] };

/** When it is looked at: when it is due, or as long as it was put back. */
const TOCA = sql`greatest(${t.avisaEn}, ${t.pospuestoHasta})`;

const posicion = reading({ id: t.id, en: sql<string>`${TOCA}::text` });

const porVigilar = prepared<'ahora' | 'en' | 'id' | 'cuantos'>(
  (valor) => sql`select ${posicion.columns} from ${t}
    where ${t.avisaEn} is not null and ${TOCA} < ${valor('ahora')}::timestamptz
      and (${TOCA}, ${t.id}) > (${valor('en')}::timestamptz, ${valor('id')}::uuid)
    order by ${TOCA}, ${t.id} limit ${valor('cuantos')}::int`,
);

const porAvisar = async ({ db, now }: SubgraphContext, { en, id }: Posicion) =>
  posicion.rows(await db.query(porVigilar({ ahora: now().toISOString(), en, id, cuantos: LOTE })));

/** The departments of those that go further than their responsible; null where none does. */
async function departamentosPorEscalar(context: SubgraphContext, ids: readonly string[]): Promise<string[] | null> {
  const vistos = await Promise.all(ids.map((id) => verCaso(context, id)));
  const ahora = context.now().getTime();
  const escalan = vistos.filter((caso) => caso !== null && pendientes(caso, ahora).some(({ nivel }) => nivel > 0));
  if (escalan.length === 0) return null;
  return [...new Set(escalan.map((caso) => caso!.departamentoId))].filter((id) => id !== null);
}

const GERENCIA = `{ usuarios(first: 100, filtro: { activo: true, roles: [LIDER_SOPORTE, ADMIN] }) { nodes { id } } }`;

/** Asked of crm before any transaction: who leads each department, and those who answer for support as a whole. */
async function quienesMandan(context: SubgraphContext, departamentoIds: readonly string[]): Promise<Mandos> {
  try {
    const [departamentos, respuesta] = await Promise.all([
      askEntities(
        context,
        'crm',
        departamentoIds.map((id) => ({ __typename: 'Departamento', id })),
        '... on Departamento { id lider { id activo } }',
      ),
      context.ask('crm', { query: GERENCIA }),
    ]);
    const { usuarios } = (respuesta.data ?? {}) as { usuarios?: { nodes: { id: string }[] } | null };
    if (!usuarios) throw new PeerUnavailable('crm', { cause: respuesta.errors });
    const gerencia = usuarios.nodes.map(({ id }) => id);
    const lideres = new Map(departamentos.map((each, k) => [departamentoIds[k]!, liderDe(each)]));
    return (id) =>
      id !== null && !lideres.has(id) ? null : { liderId: id === null ? null : lideres.get(id)!, gerencia };
  } catch (error) {
    if (!(error instanceof PeerUnavailable)) throw error;
    context.log.warn({ err: error }, 'nobody was told of missed milestones: crm does not say whom');
    return nadieSabe;
  }
}

const liderDe = (departamento: Readonly<Record<string, unknown>> | null): string | null => {
  const lider = departamento?.['lider'] as { id: string; activo: boolean } | null | undefined;
  return lider?.activo ? lider.id : null;
};

async function avisar(context: SubgraphContext, id: string, jefes: Mandos): Promise<void> {
  await context.write(async (tx) => {
    let caso = await tomarCaso(tx, id);
    if (!caso) return;
    const suyos = pendientes(caso, context.now().getTime());
    // Its columns say that somebody is to be told and its story does not: they are written again from the story.
    if (suyos.length === 0) return guardarColumnas(tx, context, caso, {}, caso.version);
    let faltan: Pendiente | undefined;
    for (const pendiente of suyos) {
      const suyosJefes = pendiente.nivel === 0 ? NADIE : jefes(caso.departamentoId);
      if (suyosJefes === null) {
        faltan ??= pendiente;
        continue;
      }
      const decision = avisarHito(caso, pendiente, suyosJefes);
      caso = await guardarDecision(tx, context, caso, decision, autoriaDelSistema(context, caso, false));
    }
    if (faltan) await tx.query(pospuesto(id, context.now().getTime(), faltan.en));
  });
}

const MINIMA_MS = 30_000;
const MAXIMA_MS = 15 * 60_000;

/** Back-off: it waits a twentieth of what it has waited since it was due, from half a minute up to a quarter of an hour. */
function pospuesto(id: string, ahora: number, debidoEn: number) {
  const espera = Math.min(Math.max((ahora - debidoEn) / 20, MINIMA_MS), MAXIMA_MS);
  return updateQuery(t, { pospuestoHasta: new Date(ahora + espera).toISOString() }, sql`${t.id} = ${id}`);
}

const posponer = ({ write, now }: SubgraphContext, id: string) =>
  write((tx) => tx.query(pospuesto(id, now().getTime(), Number.NEGATIVE_INFINITY)));
