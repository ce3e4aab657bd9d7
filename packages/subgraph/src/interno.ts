/** The rule of internal rows: internal comments, confidential files, mail to the company's own people and its notices need a scope of their own. */
import { ALCANCE_INTERNO, type Caller } from '@cliente360/identity';

/**
 * Whether the caller reads what is internal: a process of the house does, and whoever has the scope. Who is confined to
 * some clients is none of the company's own, and never does. The rows themselves are kept back by the database: see
 * `tenantTable`; a question of another subgraph on the caller's behalf finds no more than they do.
 */
export const veInterno = ({ identity, proceso }: Caller): boolean =>
  identity.clientes === '*' && (proceso !== undefined || identity.alcances.includes(ALCANCE_INTERNO));
