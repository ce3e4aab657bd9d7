/** Statements that an engine keeps parsed and planned, by name: the first time they cost what they cost, then only their run. */
import { createHash } from 'node:crypto';

/** A graph's clients could otherwise fill a server's memory with every selection they think of. */
const MAX_PREPARED = 400;

/** Names by text; beyond the limit there is none, and the statement is planned each time. */
export function statementNames(): (sql: string) => string | undefined {
  const names = new Map<string, string>();
  return (sql) => {
    let name = names.get(sql);
    if (!name && names.size < MAX_PREPARED)
      names.set(sql, (name = createHash('sha256').update(sql).digest('base64url')));
    return name;
  };
}
