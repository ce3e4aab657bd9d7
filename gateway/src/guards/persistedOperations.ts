/** Persisted operations (allow-list): only the operations of a manifest run, asked for by their hash or sent whole. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { ConfigError } from '@cliente360/config';
import { Kind, parse, print, visit } from 'graphql';
import { z } from 'zod';

/** The registered body that a request means; undefined where it means none. */
export type Registered = (asked: {
  readonly hash: string | undefined;
  readonly query: string | undefined;
}) => string | undefined;

const manifest = z.object({
  format: z.literal('apollo-persisted-query-manifest'),
  version: z.literal(1),
  operations: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      type: z.enum(['query', 'mutation', 'subscription']),
      body: z.string(),
    }),
  ),
});

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Reads a manifest in Apollo's format. Throws ConfigError where `path` holds none. */
export async function readPersistedOperations(path: string): Promise<Registered> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new ConfigError(`PERSISTED_OPERATIONS cannot be read: ${path}`);
  });
  try {
    return registered(manifest.parse(JSON.parse(text)).operations);
  } catch (error) {
    const why = error instanceof NotWhatItSays ? `: ${error.message}` : '';
    throw new ConfigError(`PERSISTED_OPERATIONS is not a manifest of operations: ${path}${why}`, { cause: error });
  }
}

class NotWhatItSays extends Error {}

function registered(operations: z.infer<typeof manifest>['operations']): Registered {
  const byId = new Map<string, string>();
  const bySense = new Map<string, string>();
  for (const { id, name, body } of operations) {
    if (sha256(body) !== id) throw new NotWhatItSays(`the id of ${name} is not the SHA-256 of its body`);
    byId.set(id, body);
    bySense.set(senseOf(body)!, body);
  }
  return ({ hash, query }) => {
    // Whoever sends both means the text; that its hash is right was looked at before.
    if (query === undefined) return hash === undefined ? undefined : byId.get(hash);
    if (byId.has(sha256(query))) return query;
    const sense = senseOf(query, MAX_TOKENS);
    return sense === undefined ? undefined : bySense.get(sense);
  };
}

/** No registered operation is longer; what is has no sense to look for. */
const MAX_TOKENS = 20_000;

/** Equal for texts that ask for the same: space, comments and the `__typename` that clients add apart. */
function senseOf(query: string, maxTokens?: number): string | undefined {
  try {
    const document = parse(query, { noLocation: true, ...(maxTokens === undefined ? {} : { maxTokens }) });
    return print(
      visit(document, {
        [Kind.FIELD]: ({ name, alias, directives }) =>
          name.value === '__typename' && !alias && !directives?.length ? null : undefined,
      }),
    );
  } catch (error) {
    if (maxTokens === undefined) throw error;
    return undefined;
  }
}
