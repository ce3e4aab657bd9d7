/** Mutation test of the lint configuration: each rule of the house refuses a small file that breaks it, and no other file. */
import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const HOUSE = join(import.meta.dirname, '..');
const CONFIG = join(HOUSE, '.oxlintrc.json');

interface Config {
  readonly rules: Readonly<Record<string, unknown>>;
  readonly overrides: readonly { readonly rules: Readonly<Record<string, unknown>> }[];
}

const CORRECTNESS = 'eslint(no-debugger)';
const RESTRICTED = 'eslint(no-restricted-imports)';
const CYCLE = 'import(no-cycle)';
/** What rules that look at types need; no types of Node, which the scratch folder has not. */
const TSCONFIG = {
  compilerOptions: {
    target: 'es2024',
    module: 'nodenext',
    strict: true,
    types: [],
    allowImportingTsExtensions: true,
    noEmit: true,
  },
};

const ROOM = 'subgraphs/crm/src/contactos';

/** Files, and the rule that each of them breaks; null for one that breaks none. */
const FILES: readonly (readonly [rule: string | null, file: string, text: string])[] = [
  [CORRECTNESS, 'gateway/src/debugger.ts', 'debugger;'],
  ['typescript(no-floating-promises)', 'gateway/src/floating.ts', 'Promise.resolve(1);'],
  ['typescript(no-misused-promises)', 'gateway/src/misused.ts', 'if (Promise.resolve(true)) throw new Error();'],
  ['typescript(await-thenable)', 'gateway/src/thenable.ts', 'export const one = async () => await 1;'],
  [
    'typescript(switch-exhaustiveness-check)',
    'gateway/src/exhaustive.ts',
    "export function length(of: 'a' | 'b') { switch (of) { case 'a': return 1; } return 0; }",
  ],
  ['node(no-process-env)', 'gateway/src/env.ts', "export const level = process.env['LOG_LEVEL'];"],
  [null, 'gateway/src/main.ts', "export const level = process.env['LOG_LEVEL'];"],
  [CYCLE, 'gateway/src/one.ts', "import { two } from './two.ts';\nexport const one = (): number => two();"],
  [CYCLE, 'gateway/src/two.ts', "import { one } from './one.ts';\nexport const two = (): number => one();"],
  [CYCLE, 'gateway/src/oneType.ts', "import type { Two } from './twoType.ts';\nexport interface One { two?: Two }"],
  [CYCLE, 'gateway/src/twoType.ts', "import type { One } from './oneType.ts';\nexport interface Two { one?: One }"],
  [RESTRICTED, 'packages/config/src/subgraph.ts', "export * from '../../../subgraphs/crm/src/index.ts';"],
  [RESTRICTED, 'packages/config/src/application.ts', "export * from '@cliente360/gateway';"],
  [RESTRICTED, 'subgraphs/crm/src/other.ts', "export * from '../../../subgraphs/finance/src/index.ts';"],
  [RESTRICTED, 'subgraphs/crm/src/application.ts', "export * from '@cliente360/gateway';"],
  [RESTRICTED, `${ROOM}/application.ts`, "export * from '@cliente360/gateway';"],
  [RESTRICTED, `${ROOM}/inside.ts`, "export * from '../clientes/reglas.ts';"],
  [RESTRICTED, `${ROOM}/rule.ts`, "export * from '../clientes/domain/regla.ts';"],
  [RESTRICTED, `${ROOM}/demoRows.ts`, "export * from '../clientes/demo.ts';"],
  [RESTRICTED, `${ROOM}/actos/application.ts`, "export * from '@cliente360/gateway';"],
  [RESTRICTED, `${ROOM}/actos/inside.ts`, "export * from '../../clientes/reglas.ts';"],
  [RESTRICTED, `${ROOM}/actos/rule.ts`, "export * from '../../clientes/domain/regla.ts';"],
  [RESTRICTED, `${ROOM}/contactos.test.ts`, "export * from '@cliente360/gateway';"],
  [RESTRICTED, `${ROOM}/domain/machinery.ts`, "export * from '@cliente360/subgraph';"],
  [RESTRICTED, `${ROOM}/domain/database.ts`, "export * from 'drizzle-orm';"],
  [RESTRICTED, `${ROOM}/domain/protocol.ts`, "export * from 'graphql';"],
  [RESTRICTED, `${ROOM}/domain/room.ts`, "export * from '../tables.ts';"],
  [RESTRICTED, `${ROOM}/domain/another.ts`, "export * from '../../clientes/index.ts';"],
  [RESTRICTED, 'subgraphs/crm/src/domain/room.ts', "export * from '../clientes/index.ts';"],
  [null, `${ROOM}/relation.ts`, "export * from '../clientes/index.ts';\nexport * from '../clientes/tables.ts';"],
  [null, `${ROOM}/demo.ts`, "export * from '../clientes/demo.ts';"],
  [null, `${ROOM}/actos/allowed.ts`, "export * from '../../clientes/index.ts';\nexport * from '../tables.ts';"],
  [null, `${ROOM}/domain/allowed.ts`, "export * from '../../clientes/domain/regla.ts';\nexport * from './regla.ts';"],
  [null, `${ROOM}/relation.test.ts`, "export * from '../clientes/reglas.ts';"],
];

let folder: string;
let found: Map<string, Set<string>>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lint-'));
  copyFileSync(CONFIG, join(folder, '.oxlintrc.json'));
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(TSCONFIG));
  for (const [, file, text] of FILES) {
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    writeFileSync(join(folder, file), `${text}\n`);
  }
  found = await lint();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What oxlint finds in the scratch folder: rules by file. */
async function lint(): Promise<Map<string, Set<string>>> {
  const output = await new Promise<string>((done, failed) => {
    const options = {
      cwd: folder,
      env: { ...process.env, PATH: [join(HOUSE, 'node_modules/.bin'), process.env['PATH']].join(delimiter) },
    };
    execFile(
      'oxlint',
      ['--type-aware', '--format', 'json', 'gateway', 'packages', 'subgraphs'],
      options,
      (error, stdout, stderr) =>
        stdout.startsWith('{') ? done(stdout) : failed(new Error(stderr || stdout, { cause: error })),
    );
  });
  const { diagnostics } = JSON.parse(output) as { diagnostics: { code: string; filename: string }[] };
  const rules = new Map<string, Set<string>>();
  for (const { code, filename } of diagnostics) rules.set(filename, (rules.get(filename) ?? new Set()).add(code));
  return rules;
}

it.each(FILES)('%s: %s', (rule, file) => {
  expect([...(found.get(file) ?? [])]).toEqual(rule === null ? [] : [rule]);
});

it('every rule of the configuration has a file here that breaks it', () => {
  const { rules, overrides } = JSON.parse(readFileSync(CONFIG, 'utf8')) as Config;
  const on = [rules, ...overrides.map((each) => each.rules)]
    .flatMap((each) => Object.entries(each))
    .filter(([, level]) => level !== 'off')
    .map(([name]) => name.replace(/^.*\//, ''));
  const broken = FILES.map(([rule]) => rule?.replace(/^.*\((.*)\)$/, '$1'));
  expect([...new Set(on)].filter((name) => !broken.includes(name))).toEqual([]);
});
