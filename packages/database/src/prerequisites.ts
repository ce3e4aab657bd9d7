/** What has to be there before a migration, and takes rights that its login may not have: roles, extensions, schemas. */
import type { Owner } from './owner.ts';

/** One statement, and whether what it makes is there already. */
export interface Need {
  /** A boolean expression. */
  readonly met: string;
  readonly sql: string;
  /** Gone without where the login may not do it. */
  readonly optional?: true;
}

/** The login may not do what has to be done once. The message says what to run, statement by statement. */
export class NeedsAdministrator extends Error {
  override readonly name = 'NeedsAdministrator';

  constructor(login: string, database: string, statements: readonly string[]) {
    super(
      [
        `the login «${login}» may not make all that «${database}» needs: have an administrator run this in it once, and start again`,
        ...statements.map((sql) => `  ${sql};`),
      ].join('\n'),
    );
  }
}

export const roleOf = (name: string): string => `app_${name}`;

/** What every subgraph of a database shares. */
export const BASE_NEEDS: readonly Need[] = [
  ...['unaccent', 'pg_trgm', 'btree_gist'].map((extension) => ({
    met: `exists (select from pg_extension where extname = '${extension}')`,
    sql: `create extension if not exists ${extension} schema public`,
  })),
  {
    met: `has_schema_privilege(current_user, 'public', 'CREATE')`,
    sql: 'grant create on schema public to {login}',
  },
  schema('cliente360'),
];

/**
 * A subgraph's role, the right of the login to give it what it needs, and its schemas. `login` is how the role logs in;
 * without it, it does not. From PostgreSQL 16 on, being a member is not yet the right to become it.
 */
export function prerequisitesOf(name: string, login?: string): readonly Need[] {
  const role = roleOf(name);
  const is = (what: string) => `exists (select from pg_roles where rolname = '${role}'${what})`;
  return [
    { met: is(''), sql: `create role ${role} ${login ?? 'nologin'}` },
    ...(login === undefined
      ? []
      : [{ met: is(' and rolcanlogin'), sql: `alter role ${role} ${login}`, optional: true as const }]),
    {
      met: is(
        ` and pg_has_role(current_user, oid, case when current_setting('server_version_num')::int >= 160000 then 'SET' else 'MEMBER' end)`,
      ),
      sql: `grant ${role} to {login}`,
    },
    schema(name),
    schema(`trabajos_${name}`),
  ];
}

function schema(name: string): Need {
  // The owner of the schemas may not be allowed to make one: then even «if not exists» is refused.
  return {
    met: `to_regnamespace('${name}') is not null`,
    sql: `create schema if not exists ${name} authorization {login}`,
  };
}

/** insufficient_privilege, and undefined_object for what follows from a role that could not be made. */
const NOT_ALLOWED = new Set(['42501', '42704']);
/** duplicate_object, duplicate_schema, unique_violation, and «tuple concurrently updated»: another process, perhaps of another database, has just done it. Roles belong to the cluster. */
const DONE_MEANWHILE = new Set(['42710', '42P06', '23505', 'XX000']);

/** Does what is not done yet. Throws `NeedsAdministrator` with all of it that the login may not do. */
export async function meetNeeds(owner: Owner, needs: readonly Need[]): Promise<void> {
  const missing = await unmet(owner, needs);
  if (missing.length === 0) return;
  const [who] = await owner.query(`select quote_ident(current_user) as login, current_database() as base`);
  const { login, base } = who as { login: string; base: string };
  const said = ({ sql }: Need) => sql.replace('{login}', login);
  for (const need of missing) await attempt(owner, said(need));
  const refused = (await unmet(owner, missing)).filter(isNeeded);
  if (refused.length) throw new NeedsAdministrator(login, base, refused.map(said));
}

const isNeeded = ({ optional }: Need): boolean => !optional;

async function unmet(owner: Owner, needs: readonly Need[]): Promise<readonly Need[]> {
  if (needs.length === 0) return [];
  const [row] = await owner.query(`select ${needs.map(({ met }, k) => `${met} as "${k}"`).join(', ')}`);
  return needs.filter((_, k) => row![k] !== true);
}

/** Whether it helped is asked afterwards: to give what one has not is a warning only, and another process may have been faster. */
async function attempt(owner: Owner, sql: string): Promise<void> {
  try {
    await owner.transaction([[sql]]);
  } catch (error) {
    const { code = '' } = error as { code?: string };
    if (!NOT_ALLOWED.has(code) && !DONE_MEANWHILE.has(code)) throw error;
  }
}
