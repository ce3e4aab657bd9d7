/** Session settings of a transaction: company, clients and mode, which row level security reads. */
import { Abandoned, DeadlineExceeded, type Query, type Scope } from './types.ts';

/** What a transaction may do; both engines refuse a write inside a `read`. */
export type Mode = 'read' | 'write';

/**
 * The first statement of every transaction: company, clients, whether what is internal is seen, mode, and what else the
 * engine needs (`own`), all of them local to the transaction. Unset or empty means nothing; only `*` means every client.
 * A write shows nobody what it reads, so one of the company's own sees what is internal, whatever its scope says of reads.
 */
export function scopeStatement(
  { empresaId, clientes, interno = true }: Scope,
  mode: Mode,
  own: Readonly<Record<string, string>>,
): Query {
  const settings = {
    ...own,
    'app.empresa_id': empresaId ?? '',
    'app.clientes': clientes === '*' ? '*' : clientes.join(','),
    'app.interno': clientes === '*' && (interno || mode === 'write') ? 'si' : '',
    ...(mode === 'read' ? { transaction_read_only: 'on' } : {}),
  };
  const calls = Object.keys(settings).map((name, k) => `set_config('${name}', $${k + 1}, true)`);
  return { sql: `select ${calls.join(', ')}`, params: Object.values(settings) };
}

/** Throws `DeadlineExceeded` once the scope's deadline has passed, and `Abandoned` once nobody waits. */
export function checkDeadline({ deadline, signal }: Pick<Scope, 'deadline' | 'signal'>): void {
  if (signal?.aborted) throw new Abandoned('nobody waits for the statement any more');
  if (deadline !== undefined && Date.now() >= deadline)
    throw new DeadlineExceeded('the deadline passed before the statement ran');
}
