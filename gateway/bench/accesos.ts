/**
 * `pnpm bench:accesos [--url postgres://…] [--rondas 30] [--por-ronda 10] [--solo partner]`: what access costs `cliente360` (rules, partial
 * answers, limits, cost, quotas, masks and audit), as CPU of this process: two whole houses over the
 * same data, one that keeps access and one that does not, asked in turn, a round each. With `--url` the database is
 * another process and its CPU is in neither number; without it, the embedded engine's is in both.
 */
import { parseArgs } from 'node:util';
import { readFileSync } from 'node:fs';
import { ALCANCES } from '@cliente360/identity';
import { prune, readRules } from '@cliente360/subgraph/access';
import { buildSchema, parse, print, type OperationDefinitionNode } from 'graphql';
import { wholeGraph, type WholeGraph } from '../test/kit/graph.ts';
import { SUPERGRAPH } from '../test/kit/guarded.ts';
import { operation } from '../test/kit/operations.ts';

/** What is promised, in percent. */
const PROMISED = 10;

const { values } = parseArgs({
  options: {
    url: { type: 'string' },
    rondas: { type: 'string', default: '30' },
    'por-ronda': { type: 'string', default: '10' },
    /** Only the kinds of token with this in their name. */
    solo: { type: 'string', default: '' },
  },
});
const [rondas, porRonda] = [Number(values.rondas), Number(values['por-ronda'])];

const LEER = ALCANCES.filter((each) => each.endsWith(':leer') || each === 'comunicaciones:interno');
const CLIENTE360 = operation('cliente360');
const api = buildSchema(readFileSync(new URL('../../schema/api.graphql', import.meta.url), 'utf8'));
const document = parse(CLIENTE360);
const [definition] = document.definitions as OperationDefinitionNode[];

/** What is left of the operation for these scopes: what the house without access has to be asked, to answer the same. */
const left = (alcances: readonly string[]): string =>
  print(
    prune(document, definition!, { schema: api, rules: readRules(parse(SUPERGRAPH)) }, new Set(alcances)).document!,
  );

interface Kind {
  readonly name: string;
  readonly claims: { readonly sub: string; readonly alcances: readonly string[]; readonly clientes?: string[] };
}

const KINDS: readonly Kind[] = [
  { name: 'everything, every client', claims: { sub: 'ana.torres', alcances: ALCANCES } },
  {
    name: 'everything there is to read, personal data masked',
    claims: { sub: 'luis.mora', alcances: LEER.filter((each) => each !== 'datos-personales:leer') },
  },
  {
    name: 'a partner: crm and support only, the rest forbidden',
    claims: { sub: 'socio.api', alcances: ['crm:leer', 'soporte:leer'], clientes: ['CLI-000001', 'CLI-000002'] },
  },
];

type Ask = () => Promise<unknown>;
interface Asked {
  readonly ask: Ask;
  /** Until who read what is written. */
  readonly settle: () => Promise<void>;
}

async function asking(graph: WholeGraph, query: string, { claims }: Kind): Promise<Asked> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${await graph.token(claims)}` };
  const body = JSON.stringify({ query, variables: { numero: 'CLI-000001' } });
  const ask = async () => (await fetch(`${graph.url}/graphql`, { method: 'POST', headers, body })).json();
  return { ask, settle: () => graph.settle() };
}

/** CPU milliseconds of one request, over a round. */
async function round({ ask, settle }: Asked): Promise<number> {
  const before = process.cpuUsage();
  for (let time = 0; time < porRonda; time++) await ask();
  await settle();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / porRonda;
}

const at = (numbers: readonly number[], part: number) =>
  numbers.toSorted((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * part))]!;

/** The ids of an answer's rows: what is masked in one house is not in the other, and the rows are the same. */
function idsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => (key === 'id' ? [String(each)] : idsIn(each)));
}

const rowsOf = (answer: unknown): string => [...new Set(idsIn(answer))].toSorted((a, b) => (a < b ? -1 : 1)).join();

async function measured(guarded: WholeGraph, open: WholeGraph, kind: Kind): Promise<number> {
  const [withAccess, without] = [
    await asking(guarded, CLIENTE360, kind),
    await asking(open, left(kind.claims.alcances), kind),
  ];
  const rows = rowsOf(await without.ask());
  if (!rows || rowsOf(await withAccess.ask()) !== rows) throw new Error('the two answers are not of the same rows');
  // The first requests of a process compile it.
  for (let time = 0; time < 3; time++) await Promise.all([round(withAccess), round(without)]);
  const pairs: (readonly [number, number])[] = [];
  for (let time = 0; time < rondas; time++) {
    // Each of them goes first as often: what one leaves to collect is paid by the other.
    const first = time % 2 === 0;
    const one = await round(first ? withAccess : without);
    const other = await round(first ? without : withAccess);
    pairs.push(first ? [one, other] : [other, one]);
  }
  const extra = pairs.map(([its, bare]) => (100 * (its - bare)) / its);
  const ms = (which: 0 | 1) =>
    at(
      pairs.map((pair) => pair[which]),
      0.5,
    )
      .toFixed(2)
      .padStart(8);
  const percent = (part: number) => at(extra, part).toFixed(1).padStart(6);
  console.log(
    `${kind.name.padEnd(52)}${ms(0)}${ms(1)}${percent(0.5)} %  (${percent(0.25).trim()} … ${percent(0.75).trim()})`,
  );
  return at(extra, 0.5);
}

const settings = { shape: 'embedded', url: values.url, env: { PARTNER_COST_PER_MINUTE: '1000000000000' } } as const;
await using guarded = await wholeGraph(settings);
await using open = await wholeGraph({ ...settings, unguarded: true });
console.log(
  `${rondas} rounds of ${porRonda}; CPU ms a request (median): with access, without; of it, access (quartiles)`,
);
let most = 0;
for (const kind of KINDS.filter(({ name }) => name.includes(values.solo)))
  most = Math.max(most, await measured(guarded, open, kind));
console.log(most > PROMISED ? `access takes more than ${PROMISED} %` : `access takes at most ${PROMISED} %`);
process.exitCode = most > PROMISED ? 1 : 0;
