/**
 * Who read which client's personal data, written where an auditor reads it, and never while somebody waits for an answer:
 * notes gather here and go to their owner in batches. There is room for so many; what finds none is counted, and the
 * count is written too.
 */
import { randomUUID } from 'node:crypto';
import { forNoRequest, withRequestId } from '@cliente360/config/requestId';
import type { Caller } from '@cliente360/identity';
import type { Logger } from 'pino';
import { newId } from '../ids.ts';
import type { GraphQLRequest, GraphQLResponse } from '../types.ts';
import type { Note } from './notes.ts';

/** One client's, of one operation; as its owner takes it (`AccesoInput`). */
export interface AccessRecord {
  readonly id: string;
  readonly clienteId: string;
  readonly usuario: string;
  readonly traza: string;
  readonly operacion: string | null;
  campos: readonly string[];
  filas: number;
  readonly ocurridoEn: string;
}

/** Records that found no room, as their owner takes them (`AccesosPerdidosInput`). */
interface Lost {
  readonly id: string;
  cuantos: number;
  readonly desde: string;
  hasta: string;
}

export interface AccessRecorder {
  /** Takes the notes of a request that was answered. */
  record(caller: Caller, operationName: string | undefined, notes: readonly Note[]): void;
  /** Writes what waits. Rejects never: what could not be written waits on. */
  settle(): Promise<void>;
  /** As `settle`, for the last time: what is left is told to the log, with its number. */
  stop(): Promise<void>;
}

export interface RecorderOptions {
  readonly subgraph: string;
  /** The owner of the records: rejects, or answers with errors, where it did not take them. */
  readonly deliver: (request: GraphQLRequest, caller: Caller) => Promise<GraphQLResponse>;
  readonly log: Logger;
  readonly now: () => Date;
  /** Whether batches go by themselves; a test that counts statements sends them itself. */
  readonly automatic: boolean;
  readonly limits?: Partial<RecorderLimits>;
}

export interface RecorderLimits {
  /** Records that wait, of all companies. */
  readonly waiting: number;
  /** Records in one delivery. */
  readonly batch: number;
  /** How long the first one waits for others. */
  readonly everyMs: number;
  /** How long, at most, after the owner did not answer. */
  readonly retryMs: number;
}

const LIMITS: RecorderLimits = { waiting: 10_000, batch: 500, everyMs: 1_000, retryMs: 30_000 };
const DELIVERY_MS = 5_000;
/** An id of a request is its caller's where another gateway stands in front. */
const MAX_TEXT = 200;

const MUTATION = `mutation RegistrarAccesos($subgrafo: String!, $accesos: [AccesoInput!]!, $perdidos: [AccesosPerdidosInput!]!) {
  registrarAccesos(subgrafo: $subgrafo, accesos: $accesos, perdidos: $perdidos)
}`;

/** What waits of one company; records by request and client. */
interface Waiting {
  readonly records: Map<string, AccessRecord>;
  readonly lost: Lost[];
}

export function createAccessRecorder(options: RecorderOptions): AccessRecorder {
  const { log, now, automatic } = options;
  const limits = { ...LIMITS, ...options.limits };
  const companies = new Map<string, Waiting>();
  /** Counts that were sent once: what is lost after that is another count. */
  const tried = new WeakSet<Lost>();
  let [waiting, failures] = [0, 0];
  let timer: NodeJS.Timeout | undefined;
  let sending: Promise<void> | undefined;

  const waitingOf = (empresa: string): Waiting => {
    let own = companies.get(empresa);
    if (!own) companies.set(empresa, (own = { records: new Map(), lost: [] }));
    return own;
  };

  const schedule = (ms: number) => {
    if (!automatic || timer || companies.size === 0) return;
    timer = forNoRequest(() => setTimeout(() => void settle(), ms).unref());
  };

  function record(
    { identity, requestId, peticion = randomUUID() }: Caller,
    operationName: string | undefined,
    notes: readonly Note[],
  ): void {
    if (!notes.length) return;
    const own = waitingOf(identity.empresa);
    const at = now();
    for (const { clienteId, campos, filas } of notes) {
      // Never the caller's own name for it, which another one may give theirs.
      const key = `${clienteId} ${peticion}`;
      const known = own.records.get(key);
      if (known) {
        known.campos = [...new Set([...known.campos, ...campos])];
        known.filas += filas;
      } else if (waiting >= limits.waiting) lose(own, at);
      else {
        waiting++;
        own.records.set(key, {
          id: newId(at),
          clienteId,
          usuario: text(identity.sub),
          traza: text(requestId),
          operacion: operationOf(operationName),
          campos: [...campos],
          filas,
          ocurridoEn: at.toISOString(),
        });
      }
    }
    if (automatic && waiting >= limits.batch && failures === 0) void settle();
    else schedule(limits.everyMs);
  }

  function settle(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    return (sending ??= forNoRequest(sendAll).finally(() => {
      sending = undefined;
      schedule(failures ? Math.min(limits.retryMs, limits.everyMs * 2 ** failures) : limits.everyMs);
    }));
  }

  /** Of each company, batch by batch, until nothing waits or one is not taken. */
  async function sendAll(): Promise<void> {
    const outcomes = await Promise.all([...companies.keys()].map(sendCompany));
    failures = outcomes.every(Boolean) ? 0 : failures + 1;
  }

  async function sendCompany(empresa: string): Promise<boolean> {
    for (let own = companies.get(empresa); own && (own.records.size || own.lost.length); own = companies.get(empresa)) {
      const next = [...own.records].slice(0, limits.batch);
      for (const [key] of next) own.records.delete(key);
      const batch = next.map(([, each]) => each);
      const lost = own.lost.splice(0);
      // They count as waiting until they are written: what comes meanwhile must not take their room.
      if (!(await deliver(empresa, batch, lost))) {
        putBack(own, batch, lost);
        return false;
      }
      waiting -= batch.length;
    }
    companies.delete(empresa);
    return true;
  }

  function deliver(empresa: string, accesos: readonly AccessRecord[], perdidos: readonly Lost[]): Promise<boolean> {
    const caller = processOf(empresa);
    const request = { query: MUTATION, variables: { subgrafo: options.subgraph, accesos, perdidos } };
    return withRequestId(caller.requestId, async () => {
      try {
        const { data, errors } = await options.deliver(request, caller);
        if (data?.['registrarAccesos'] === true) return true;
        throw new Error('the owner of the access records did not take them', { cause: errors });
      } catch (error) {
        log.warn({ err: error, empresa, waiting }, 'who read personal data could not be written yet');
        return false;
      }
    });
  }

  /** First again, and as they were: they may have been written although nobody said so, and are then not written twice. */
  function putBack(own: Waiting, batch: readonly AccessRecord[], lost: readonly Lost[]): void {
    const since = [...own.records];
    own.records.clear();
    for (const each of batch) own.records.set(each.id, each);
    for (const [key, each] of since) own.records.set(key, each);
    for (const each of lost) tried.add(each);
    own.lost.unshift(...lost);
  }

  function lose(own: Waiting, at: Date): void {
    const hasta = at.toISOString();
    const open = own.lost.at(-1);
    if (open && !tried.has(open)) {
      open.cuantos++;
      open.hasta = hasta;
      return;
    }
    own.lost.push({ id: newId(at), cuantos: 1, desde: hasta, hasta });
    log.error({ waiting }, 'there is no room for who read personal data: some of it is only counted');
  }

  return {
    record,
    settle,
    stop: async () => {
      await settle();
      clearTimeout(timer);
      for (const [empresa, { records, lost }] of companies) {
        const cuantos = records.size + lost.reduce((sum, each) => sum + each.cuantos, 0);
        if (cuantos) log.error({ empresa, cuantos }, 'who read personal data was not written, and is lost');
      }
    },
  };
}

/** What a gateway asks of one subgraph is named after the client's operation: `Ficha__crm__0`. */
const operationOf = (name: string | undefined): string | null =>
  text(name?.replace(/__[a-z]+__\d+$/, '') ?? '') || null;

/** What any database takes: one record that it refused would hold up all that come after it. */
const text = (value: string): string => value.replaceAll('\0', '').slice(0, MAX_TEXT).toWellFormed();

const processOf = (empresa: string): Caller => ({
  identity: { sub: 'accesos', empresa, alcances: [], clientes: '*' },
  proceso: 'accesos',
  requestId: randomUUID(),
  deadline: Date.now() + DELIVERY_MS,
});
