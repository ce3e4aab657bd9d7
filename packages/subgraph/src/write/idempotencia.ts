/** Idempotency keys: one act however often it is asked for, by the caller's key and the hash of what it asked. */
import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Transaction } from '@cliente360/database';
import type { clavesIdempotenciaTable } from '@cliente360/database/tables';
import type { SubgraphContext } from '../context.ts';
import { newId } from '../ids.ts';
import { prepared, toQuery } from '../relation/texts.ts';
import type { RoomJob } from '../room.ts';
import { inserting } from './statements.ts';

type Claves = ReturnType<typeof clavesIdempotenciaTable>;

/** What was asked, so that the same key with anything else can be told from a repetition. */
export interface Peticion {
  readonly clave: string | null;
  readonly huella: string;
}

/** `contenido` is normalised: two calls that mean the same have the same. */
export const peticionDe = (clave: string | null | undefined, acto: string, contenido: unknown): Peticion => ({
  clave: clave ?? null,
  huella: createHash('sha256')
    .update(JSON.stringify([acto, ordenado(contenido)]))
    .digest('hex'),
});

const ordenado = (valor: unknown): unknown => {
  if (Array.isArray(valor)) return valor.map(ordenado);
  if (valor === null || typeof valor !== 'object') return valor ?? null;
  return Object.fromEntries(
    Object.entries(valor)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([clave, each]) => [clave, ordenado(each)]),
  );
};

/** What an act is about: a type of the graph, and the id of one of it. */
export interface Sujeto {
  /** `Caso`. */
  readonly entidad: string;
  readonly entidadId: string;
}

/** The act that a key already named: what it was about, where it is this very request's, or that it is another's. */
export type Previa = Sujeto | 'OTRA';

const leida = (fila: Readonly<Record<string, unknown>> | undefined, { huella }: Peticion): Previa | null => {
  if (!fila) return null;
  if (fila['huella'] !== huella) return 'OTRA';
  return { entidad: fila['entidad'] as string, entidadId: fila['entidadId'] as string };
};

export interface Idempotencia {
  /** What the key was used for before, asked before anything else is looked at. */
  actoPrevio(context: Pick<SubgraphContext, 'db' | 'identity'>, peticion: Peticion): Promise<Previa | null>;
  /**
   * Takes the key for this act, in its transaction; another call with it waits here until this one ends. Gives what
   * the key was used for, if somebody was faster.
   */
  tomarClave(
    tx: Transaction,
    context: Pick<SubgraphContext, 'identity' | 'empresa'>,
    peticion: Peticion,
    sujeto: Sujeto,
    ahora: Date,
  ): Promise<Previa | null>;
  /**
   * As `tomarClave`, for a transaction that does not wait to be told: where somebody was faster all of it fails, with
   * an error that `faltoClave` knows, and `actoPrevio` says what the key was used for.
   */
  exigirClave(
    tx: Transaction,
    context: Pick<SubgraphContext, 'identity' | 'empresa'>,
    peticion: Peticion,
    sujeto: Sujeto,
    ahora: Date,
  ): Promise<void>;
  /** Whether an error is that of a key that somebody else took. */
  faltoClave(error: unknown): boolean;
}

/** As `clavesIdempotenciaTable` calls it. */
const UNA_VEZ = 'claves_idempotencia_una_vez';

/** Idempotency over a subgraph's own table of keys. A key is of the company and of the user who gave it. */
export function idempotenciaEn(t: Claves): Idempotencia {
  const deClave = prepared<'usuario' | 'clave'>(
    (
      valor,
    ) => sql`select ${t.huella} as "huella", ${t.entidad} as "entidad", ${t.entidadId}::text as "entidadId" from ${t}
      where ${t.usuario} = ${valor('usuario')} and ${t.clave} = ${valor('clave')}::uuid`,
  );
  const intentar = inserting(t, sql`on conflict do nothing returning 1 as "tomada"`);
  const insertar = inserting(t);
  const filaDe = (
    { empresa, identity }: Pick<SubgraphContext, 'identity' | 'empresa'>,
    clave: string,
    huella: string,
    { entidad, entidadId }: Sujeto,
    ahora: Date,
  ) => ({
    empresaId: empresa.id,
    id: newId(ahora),
    usuario: identity.sub,
    clave,
    huella,
    entidad,
    entidadId,
    creadoEn: ahora.toISOString(),
  });
  const consulta = ({ identity }: Pick<SubgraphContext, 'identity'>, clave: string) =>
    deClave({ usuario: identity.sub, clave });
  return {
    actoPrevio: async (context, peticion) => {
      if (peticion.clave === null) return null;
      const [fila] = await context.db.query(consulta(context, peticion.clave));
      return leida(fila, peticion);
    },
    tomarClave: async (tx, context, peticion, sujeto, ahora) => {
      const { clave, huella } = peticion;
      if (clave === null) return null;
      const [tomada] = await tx.query(intentar([filaDe(context, clave, huella, sujeto, ahora)]));
      if (tomada) return null;
      const [previa] = await tx.query(consulta(context, clave));
      return leida(previa, peticion);
    },
    exigirClave: async (tx, context, { clave, huella }, sujeto, ahora) => {
      if (clave !== null) await tx.query(insertar([filaDe(context, clave, huella, sujeto, ahora)]));
    },
    faltoClave: (error) => (error as { constraint?: string } | null)?.constraint === UNA_VEZ,
  };
}

const RETENCION_MS = 48 * 60 * 60_000;

/** The hourly job that forgets the keys of more than 48 hours ago: from then on they are as never used. */
export const podaDeClaves = (t: Claves): RoomJob => ({
  name: 'podarClavesIdempotencia',
  cron: '17 * * * *',
  run: async ({ write, now }) => {
    const limite = new Date(now().getTime() - RETENCION_MS).toISOString();
    await write((tx) => tx.query(toQuery(sql`delete from ${t} where ${t.creadoEn} < ${limite}`)));
  },
});
