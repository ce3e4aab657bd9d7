/**
 * `pnpm lists`: what cannot read the list of subgraphs (`packages/config/src/subgraphs.ts`) is written from it. A file marks the place
 * with a comment `begin NAME` and another `end NAME`, and what is between them is generated. `--check` changes nothing and
 * fails where a file is not what the list says.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf, SUBGRAPH_NAMES, SUBGRAPHS, urlVariable, type SubgraphName } from '@cliente360/config/subgraphs';
import { relationsOf, type Relation } from './relations.ts';

const root = join(import.meta.dirname, '..');
const FILES = ['docker-compose.yml', 'docs/uso.md', 'docs/operacion.md'];

/** What each block holds, given what it holds now. */
const BLOCKS: Readonly<Record<string, (now: string) => string>> = {
  'fields of Cliente': tableOfFields,
  'subgraphs apart': () => {
    const [first, ...others] = SUBGRAPH_NAMES;
    return lines(
      '```sh',
      'export DATABASE_URL=postgres://…/cliente360 DEMO=1',
      `npx --yes pnpm@12 start:subgraph ${first} # each its demo data, if empty; and ${others.join(', ')}`,
      ...SUBGRAPH_NAMES.map((name) => `export ${urlVariable(name)}=${addressOf(name)}`),
      'npx --yes pnpm@12 start:gateway',
      '```',
    );
  },
  'addresses of subgraphs': () =>
    lines(...SUBGRAPH_NAMES.map((name) => `  ${urlVariable(name)}: ${addressOf(name, name)}`)),
  subgraphs: () => lines(SUBGRAPH_NAMES.map(service).join('\n\n')),
  'subgraphs first': () => lines(...SUBGRAPH_NAMES.map((name) => `      ${name}: { condition: service_healthy }`)),
};

const isCheck = process.argv.includes('--check');
for (const file of FILES) {
  const path = join(root, file);
  const now = readFileSync(path, 'utf8');
  const then = written(file, now);
  if (then === now) continue;
  if (!isCheck) writeFileSync(path, then);
  else {
    console.error(`${file} is not what the list of subgraphs says; run pnpm lists`);
    process.exitCode = 1;
  }
}

/** A file's text with every block of it as it should be. Throws for a block that nobody writes. */
function written(file: string, text: string): string {
  return text.replaceAll(
    /^([^\n]*\bbegin ([\w ]+\w)[^\n]*\n)([\s\S]*?)(^[^\n]*\bend \2\b)/gm,
    (_, begin: string, name: string, now: string, end: string) => {
      const write = BLOCKS[name];
      if (!write) throw new Error(`${file}: nobody writes the block «${name}»`);
      return begin + (file.endsWith('.md') ? `\n${write(now)}\n` : write(now)) + end;
    },
  );
}

function lines(...each: readonly string[]): string {
  return `${each.join('\n')}\n`;
}

function service(name: SubgraphName): string {
  return `  ${name}:
    <<: *part
    command: [node, subgraphs/main.ts, ${name}]
    environment: *environment
    depends_on: *after-postgres
    healthcheck:
      <<: *healthcheck
      test:
        [
          CMD,
          node,
          -e,
          "fetch('http://127.0.0.1:${SUBGRAPHS[name].port}/health/ready').then(r => process.exit(r.ok ? 0 : 1), () => process.exit(1))",
        ]`;
}

/** The relations of `Cliente` and whose each is. Rows that are there stay where they are in their subgraph, with their words; a new one says its description. */
function tableOfFields(now: string): string {
  const said = new Map(
    [...now.matchAll(/^\| `(\w+)` +\| \w+ +\| (.*?) +\|$/gm)].map(([, field, what], at) => [
      field!,
      { what: what!, at },
    ]),
  );
  const place = ({ field }: Relation) => said.get(field)?.at ?? said.size;
  const rows = SUBGRAPH_NAMES.flatMap((name) =>
    relationsOf(name)
      .toSorted((a, b) => place(a) - place(b))
      .map(({ field, description }) => [`\`${field}\``, name, said.get(field)?.what ?? description]),
  );
  return table(['field of `Cliente`', 'subgraph', 'what it is'], rows);
}

/** As the formatter leaves it. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, k) => Math.max(title.length, ...rows.map((row) => row[k]!.length)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, k) => cell.padEnd(widths[k]!)).join(' | ')} |`;
  return lines(line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line));
}
