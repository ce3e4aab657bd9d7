/**
 * `pnpm manifest`: the operations of `schema/operations` in the format of Apollo's persisted queries, for
 * PERSISTED_OPERATIONS. Each is as Apollo Client sends it, with `__typename` in every selection: its clients and
 * those that send the registered text or its hash are all understood. `--check` changes nothing and fails on drift.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  getOperationAST,
  Kind,
  parse,
  print,
  visit,
  type DocumentNode,
  type FieldNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

export interface Manifest {
  readonly format: 'apollo-persisted-query-manifest';
  readonly version: 1;
  readonly operations: readonly ManifestOperation[];
}

export interface ManifestOperation {
  /** SHA-256 of `body`, hex. */
  readonly id: string;
  readonly name: string;
  readonly type: OperationDefinitionNode['operation'];
  readonly body: string;
}

const FOLDER = join(import.meta.dirname, 'operations');
export const MANIFEST = join(FOLDER, 'manifest.json');

/** Of every `.graphql` file of `folder`, by name. Throws where one does not hold exactly one operation with a name of its own. */
export function manifestOf(folder = FOLDER): Manifest {
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  const operations = files
    .map((file) => operationOf(file, readFileSync(join(folder, file), 'utf8')))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const twice = operations.find(({ name }, i) => operations[i + 1]?.name === name);
  if (twice) throw new Error(`two operations are named ${twice.name}`);
  return { format: 'apollo-persisted-query-manifest', version: 1, operations };
}

function operationOf(file: string, text: string): ManifestOperation {
  const document = parse(text, { noLocation: true });
  const operation = getOperationAST(document);
  if (!operation?.name) throw new Error(`${file} must hold one operation, and give it a name`);
  const body = print(withTypename(document));
  return {
    id: createHash('sha256').update(body).digest('hex'),
    name: operation.name.value,
    type: operation.operation,
    body,
  };
}

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/** As Apollo Client's cache does it: last in every selection but the operation's own. */
function withTypename(document: DocumentNode): DocumentNode {
  return visit(document, {
    SelectionSet(set, _, parent): SelectionSetNode | undefined {
      if (parent && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION) return undefined;
      if (set.selections.some((each) => each.kind === Kind.FIELD && each.name.value.startsWith('__'))) return undefined;
      return { ...set, selections: [...set.selections, TYPENAME] };
    },
  });
}

if (import.meta.main) {
  const text = `${JSON.stringify(manifestOf(), null, 2)}\n`;
  const drifted = !existsSync(MANIFEST) || readFileSync(MANIFEST, 'utf8') !== text;
  if (!process.argv.includes('--check')) writeFileSync(MANIFEST, text);
  else if (drifted) {
    console.error('schema/operations/manifest.json is not what the operations say; run pnpm manifest');
    process.exitCode = 1;
  }
}
