/** GraphQL context of a request in a subgraph. */
import type { Logger } from 'pino';
import type { Transaction } from '@cliente360/database';
import type { Jobs } from '@cliente360/events';
import type { Identity } from '@cliente360/identity';
import type { Reader } from './reader.ts';
import type { ReadAudit } from './audit/notes.ts';
import { civilDay } from './civil.ts';
import type { Services } from './services.ts';
import type { GraphQLRequest, GraphQLResponse } from './types.ts';

export interface Empresa {
  readonly id: string;
  readonly clave: string;
  readonly nombre: string;
  readonly zonaHoraria: string;
}

/** What a resolver knows: nothing else reaches it. */
export interface SubgraphContext {
  readonly db: Reader;
  /**
   * One transaction inside the request's scope, done again a few times when it met another one (a
   * deadlock, a serialization failure): `work` may run more than once. Awaits nothing but its own statements.
   */
  readonly write: <Result>(work: (tx: Transaction) => Promise<Result>) => Promise<Result>;
  /** Queues what has to happen because of a write, in its transaction. */
  readonly send: Jobs['send'];
  /** What `send` asks of a transaction, for one that asks everything at once. */
  readonly sending: Jobs['sending'];
  /**
   * Asks another subgraph, over the same contract as the gateway's and for the same caller: within their company and
   * their confinement, whatever their scopes, as they are not shown the answer. Only a write that has to know of
   * another's entity, and a job that tells another what happened, may: see `peers.ts`. Rejects with PeerUnavailable
   * when no answer came.
   */
  readonly ask: (subgraph: string, request: GraphQLRequest) => Promise<GraphQLResponse>;
  readonly identity: Identity;
  /** The process of the house that asks, if no person does. */
  readonly proceso: string | undefined;
  /** Whether protected data (`@tag(name: "personal")`) is given as it is; masked otherwise, and not searched. */
  readonly datosPersonales: boolean;
  /** Whether rows that are internal are there: see `interno.ts`. */
  readonly interno: boolean;
  readonly empresa: Empresa;
  /** The clock, a test's input. */
  readonly now: () => Date;
  readonly log: Logger;
  readonly requestId: string;
  readonly services: Services;
  /** Takes note of personal data that is read; undefined where nobody is shown any as it is. */
  readonly audit: ReadAudit | undefined;
  /** Epoch milliseconds. */
  readonly deadline: number;
}

/** The civil day in the company's time zone, `AAAA-MM-DD`. */
export function hoy(context: Pick<SubgraphContext, 'now' | 'empresa'>): string {
  return civilDay(context.empresa.zonaHoraria, context.now().getTime());
}
