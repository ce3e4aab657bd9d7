import { DeadlineExceeded, type Query, type Scope } from './types.ts';

const NO_TIMEOUT = '0';

/** What a transaction may do; both engines refuse a write inside a `read`. */
export type Mode = 'read' | 'write';

/**
 * The first statement of every transaction: role, company, clients, time limit
 * and mode in one round trip, all of them local to the transaction. Unset or
 * empty means nothing; only `*` means every client.
 */
export function scopeStatement(role: string, mode: Mode, { empresaId, clientes, deadline }: Scope): Query {
  const timeout = deadline === undefined ? NO_TIMEOUT : String(Math.max(1, deadline - Date.now()));
  return {
    sql: `select set_config('role', $1, true), set_config('app.empresa_id', $2, true), set_config('app.clientes', $3, true), set_config('statement_timeout', $4, true), set_config('transaction_read_only', $5, true)`,
    params: [
      role,
      empresaId ?? '',
      clientes === '*' ? '*' : clientes.join(','),
      timeout,
      mode === 'read' ? 'on' : 'off',
    ],
  };
}

/** Throws `DeadlineExceeded` once the scope's deadline has passed. */
export function checkDeadline({ deadline }: Pick<Scope, 'deadline'>): void {
  if (deadline !== undefined && Date.now() >= deadline)
    throw new DeadlineExceeded('the deadline passed before the statement ran');
}
