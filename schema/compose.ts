/**
 * `pnpm compose`: the rooms' SDL → one SDL per subgraph, the supergraph, the
 * API schema and the operation that asks for all of it, all committed here. `--check` changes nothing and fails
 * where the committed files are not what the rooms say.
 */
import { readFileSync, writeFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { printSchema } from 'graphql';
import { addressOf, SUBGRAPH_NAMES } from '@cliente360/config/subgraphs';
import { cliente360 } from './cliente360.ts';
import { subgraphDocument, printDocument, readRooms } from '@cliente360/subgraph/sdl';

const check = process.argv.includes('--check');
const root = join(import.meta.dirname, '..');

/** Rooms are read as files: composing needs no generated type and no database. */
const documents = SUBGRAPH_NAMES.map((name) => {
  const folder = join(root, 'subgraphs', name, 'src');
  return { name, document: subgraphDocument(name, folder, readRooms(folder)) };
});
const services = documents.map(({ name, document }) => ({
  name,
  typeDefs: document,
  url: addressOf(name),
}));

const { errors, hints, supergraphSdl, schema } = composeServices(services);
if (errors?.length || !supergraphSdl || !schema)
  fail(errors?.map(({ message }) => message) ?? ['composition gave nothing']);
const loud = hints!.filter(({ definition }) => definition.level.name !== 'DEBUG');
if (loud.length) fail(loud.map(({ definition, message }) => `${definition.code}: ${message}`));

const api = schema.toAPISchema().toGraphQLJSSchema();
const files = {
  'supergraph.graphql': `${supergraphSdl.trimEnd()}\n`,
  'api.graphql': `${printSchema(api)}\n`,
  'operations/cliente360.graphql': cliente360(api),
  ...Object.fromEntries(documents.map(({ name, document }) => [`${name}.graphql`, printDocument(document)])),
};
const drifted = Object.entries(files).filter(([file, text]) => {
  const path = join(import.meta.dirname, file);
  return !existsSync(path) || readFileSync(path, 'utf8') !== text;
});
if (check && drifted.length)
  fail(drifted.map(([file]) => `schema/${file} is not what the rooms say; run pnpm compose`));
for (const [file, text] of drifted) writeFileSync(join(import.meta.dirname, file), text);
console.log(check ? 'schema/ is up to date' : `schema/: ${drifted.length} files written`);

function fail(messages: readonly string[]): never {
  for (const message of messages) console.error(message);
  process.exit(1);
}
