import type { Query, Scope } from './types.ts';

/** How far past its deadline a statement may run before it is given up, so that the database's own cancellation arrives first. */
export const GRACE_MS = 250;
const NO_TIMEOUT = '0';

/**
 * The first statement of every transaction: role, company, clients and time
 * limit in one round trip, all of them local to the transaction. Unset or
 * empty means nothing; only `*` means every client.
 */
export function scopeStatement(role: string, { empresaId, clientes, deadline }: Scope): Query {
  const timeout = deadline === undefined ? NO_TIMEOUT : String(Math.max(1, deadline - Date.now()));
  return {
    sql: `select set_config('role', $1, true), set_config('app.empresa_id', $2, true), set_config('app.clientes', $3, true), set_config('statement_timeout', $4, true)`,
    params: [role, empresaId ?? '', clientes === '*' ? '*' : clientes.join(','), timeout],
  };
}
