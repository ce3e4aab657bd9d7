/**
 * The login of a subgraph's own role. What serves a request is logged in as `app_<subgraph>`, which owns nothing: there
 * is no other role behind it that `set role none` could lead back to.
 */
import { createHmac } from 'node:crypto';
import pg from 'pg';
import { isUnreachable, named } from './deadline.ts';
import { scramVerifier } from './scram.ts';

export interface RoleLogin {
  /** Its password, where the server asks for one. */
  readonly password: string | undefined;
  /** How `create role` and `alter role` say it. */
  readonly clause: string;
}

/**
 * How the role of a database at `url` logs in. Unless one is `given`, its password follows from that of `url`, so that
 * every process with the same address knows it and nobody has to keep it; without any, the server has to trust.
 */
export function roleLogin(url: string, role: string, given?: string): RoleLogin {
  const owner = URL.parse(url)?.password;
  const derived = owner ? createHmac('sha256', owner).update(`cliente360 ${role}`).digest('base64url') : undefined;
  const password = given ?? derived;
  // A password that somebody chose is theirs to set: it may hold what a verifier would need prepared.
  const verifier = given === undefined && derived !== undefined ? scramVerifier(derived) : undefined;
  return { password, clause: verifier ? `login password '${verifier}'` : 'login' };
}

/** `url` with another login. As parameters: an address of a socket has no place for one before its host. */
export function withLogin(url: string, role: string, password: string | undefined): string {
  const own = new URL(url);
  [own.username, own.password] = ['', ''];
  own.searchParams.set('user', role);
  if (password !== undefined) own.searchParams.set('password', password);
  return own.toString();
}

/** The server's words for a login that it does not take (class 28), or that may not connect to this database. */
const isRefused = (error: unknown): boolean => /^(28...|42501)$/.test((error as { code?: string } | null)?.code ?? '');

/** Whether the role can log in at `url`, that is an address with its login. Throws `DatabaseUnavailable` when nothing answers there. */
export async function canLogIn(url: string, timeoutMs: number): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: timeoutMs });
  client.on('error', () => {});
  try {
    await client.connect();
    return true;
  } catch (error) {
    if (isRefused(error)) return false;
    throw isUnreachable(error) ? named(error) : error;
  } finally {
    await client.end().catch(() => {});
  }
}
