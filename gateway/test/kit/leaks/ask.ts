/** The whole house asked at random, through the gateway and past it, with each answer held against the rows. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ALCANCES } from '@cliente360/identity';
import { ALCANCE_INTERNO } from '@cliente360/identity';
import { buildSchema, isUnionType, Kind, type GraphQLSchema } from 'graphql';
import type { WholeGraph } from '../graph.ts';
import { addRowsOfActs } from './acts.ts';
import { UUIDS, walk, type Answer, type Walked } from './leaks.ts';
import { eyesOf, readTables, type Eyes, type Principal, type Tabla } from './oracle.ts';
import { nextOf, operationOf, type Next, type Operation, type Target } from './selection.ts';
import { drawn, poolsOf, READ_BY_ROOMS, type Pools } from './values.ts';

/** Where something is asked: `gateway`, or a subgraph by its name. */
export interface Place {
  readonly at: string;
  readonly target: Target;
}

export interface Question {
  readonly place: Place;
  readonly operation: Operation;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface House {
  readonly graph: WholeGraph;
  readonly principals: readonly Principal[];
  readonly eyes: ReadonlyMap<Principal, Eyes>;
  readonly tables: ReadonlyMap<string, Tabla>;
  readonly pools: Pools;
  readonly schemas: ReadonlyMap<string, GraphQLSchema>;
  /** All there is to ask. */
  readonly places: readonly Place[];
}

const API = join(import.meta.dirname, '../../../../schema/api.graphql');
/** Whoever asks may read everything: what hides a row is never a scope. */
export const SCOPES = [...ALCANCES.filter((each) => each.endsWith(':leer')), 'soporte:escribir', ALCANCE_INTERNO];

/** Two companies; of the first somebody who may not read what is internal, and a partner, who sees its first two clients only. */
export async function openHouse(graph: WholeGraph): Promise<House> {
  const { world, otra, targets } = graph;
  const confined = [world.cliente(0).id, world.cliente(1).id];
  const principals: Principal[] = [
    { nombre: 'demo', sub: 'ana.torres', empresa: 'demo', empresaId: world.empresa.id, interno: true, clientes: '*' },
    { nombre: 'otra', sub: 'ana.torres', empresa: 'otra', empresaId: otra.empresa.id, interno: true, clientes: '*' },
    {
      nombre: 'sin lo interno',
      sub: 'luis.mora',
      empresa: 'demo',
      empresaId: world.empresa.id,
      interno: false,
      clientes: '*',
    },
    // Its token has the scope of what is internal, and that gives it nothing.
    {
      nombre: 'socio',
      sub: 'socio.api',
      empresa: 'demo',
      empresaId: world.empresa.id,
      interno: false,
      clientes: confined,
    },
  ];
  await addRowsOfActs(targets);
  const tables = await readTables(targets);
  const schemas = new Map([
    ['gateway', buildSchema(readFileSync(API, 'utf8'), { assumeValid: true })],
    ...targets.map(({ definition }) => [definition.name, definition.schema] as const),
  ]);
  return {
    graph,
    principals,
    tables,
    schemas,
    eyes: new Map(principals.map((who) => [who, eyesOf(who, tables, targets)])),
    pools: poolsOf(principals, tables, targets),
    places: [...schemas].flatMap(([at, schema]) => placesOf(at, schema, targets)),
  };
}

/** Each root field, and of each type that can be asked of by key each connection that hangs from it. */
function placesOf(at: string, schema: GraphQLSchema, targets: WholeGraph['targets']): Place[] {
  const fields = Object.keys(schema.getQueryType()!.getFields()).filter((each) => !each.startsWith('_'));
  const roots = fields.map((field): Target => ({ kind: 'query', field }));
  const entity = schema.getType('_Entity');
  // One with nothing but an id has nothing that it could tell.
  const types = isUnionType(entity)
    ? entity.getTypes().flatMap(({ name }) => (fieldsOf(schema, name).length > 1 ? [name] : []))
    : ['Cliente'];
  const field = isUnionType(entity) ? '_entities' : 'cliente';
  const entities = types.map((type): Target => ({ kind: 'query', field, type }));
  const paths = targets.flatMap(({ definition }) =>
    definition.connections.flatMap(({ parents }) => Object.keys(parents)),
  );
  const relations = paths.flatMap((path): Target[] => {
    const [type, then] = path.split('.') as [string, string];
    return types.includes(type) && fieldsOf(schema, type).includes(then) ? [{ kind: 'query', field, type, then }] : [];
  });
  return [...roots, ...(isUnionType(entity) ? entities : []), ...relations].map((target) => ({ at, target }));
}

const fieldsOf = (schema: GraphQLSchema, type: string): string[] => {
  const named = schema.getType(type);
  return named && 'getFields' in named ? Object.keys(named.getFields()) : [];
};

export function askAt({ schemas }: House, place: Place, next: Next): Operation {
  return operationOf(schemas.get(place.at)!, place.target, next);
}

/** Values for the operation's variables as `who` would draw them. */
export function drawnFor(
  house: House,
  { at, target }: Place,
  { variables }: Operation,
  who: Principal,
  next: Next,
  hidden = false,
) {
  const { type } = target;
  const keys = type ? keysOf(house.schemas.get(at)!, type) : [];
  return drawn(variables, { who, pools: house.pools, next, hidden, ...(type ? { represented: { type, keys } } : {}) });
}

/** Of an entity that the subgraph knows by more than its id. */
const keysOf = (schema: GraphQLSchema, type: string): string[] =>
  (schema.getType(type)?.astNode?.directives ?? []).flatMap(({ name, arguments: [fields] = [] }) =>
    name.value === 'key' &&
    fields?.value.kind === Kind.STRING &&
    /^\w+$/.test(fields.value.value) &&
    fields.value.value !== 'id'
      ? [fields.value.value]
      : [],
  );

/** A random operation, asked by everybody: with arguments of their own, then with the cursors that another one got. */
export async function scenario(house: House, numbers: readonly number[]): Promise<Walked[]> {
  const next = nextOf(numbers);
  const place = house.places[next(house.places.length)]!;
  const operation = askAt(house, place, next);
  const first = await Promise.all(
    house.principals.map(async (who) => {
      const variables = drawnFor(house, place, operation, who, next);
      return { who, variables, walked: await checked(house, who, { place, operation, variables }) };
    }),
  );
  const second = await Promise.all(
    house.principals.map((who, i) => {
      const { variables, walked } = first[(i + 1) % first.length]!;
      // A cursor is bound to its filter: the other's arguments come with it.
      return checked(house, who, {
        place,
        operation,
        variables: { ...variables, ...Object.fromEntries(walked.cursors) },
      });
    }),
  );
  return [...first.map(({ walked }) => walked), ...second];
}

/** How many questions a scenario asks. */
export const PER_SCENARIO = 8;

/** What no answer may say: the generator is wrong, or something of ours is. */
const BROKEN = [
  'GRAPHQL_VALIDATION_FAILED',
  'INTERNAL_SERVER_ERROR',
  'COSTO_EXCEDIDO',
  'CUOTA_EXCEDIDA',
  'LIMITE_EXCEDIDO',
  'UNAUTHENTICATED',
  'PLAZO_AGOTADO',
  'SUBGRAFO_NO_DISPONIBLE',
];

/** Asks, and throws with the question where the answer shows what it may not. */
export async function checked(house: House, who: Principal, question: Question): Promise<Walked> {
  const first = await answerTo(house, who, question);
  // A machine that stood still for a minute has told nothing: it is asked again.
  const answer = first.errors?.some(({ extensions }) => extensions?.['code'] === 'PLAZO_AGOTADO')
    ? await answerTo(house, who, question)
    : first;
  const walked = look(house, who, question, answer);
  const broken = answer.errors?.filter(({ extensions }) => BROKEN.includes(String(extensions?.['code'])));
  if (walked.leaks.length || broken?.length) {
    const { place, operation, variables } = question;
    assert.fail(
      [
        `${who.nombre} at ${place.at}: ${walked.leaks.join('; ')}`,
        ...(broken ?? []).map((each) => JSON.stringify(each)),
        operation.text,
        JSON.stringify(variables),
        JSON.stringify(answer.data),
      ].join('\n'),
    );
  }
  return walked;
}

/** What an answer shows, to these eyes. */
export function look(
  { eyes, graph }: House,
  who: Principal,
  { place, operation, variables }: Question,
  answer: Answer,
): Walked {
  const { at, target } = place;
  const subgraph = graph.targets.find(({ definition }) => definition.name === at)?.definition;
  const owned = [...(subgraph?.entities.map(({ type }) => type) ?? []), ...Object.keys(READ_BY_ROOMS)];
  const taken = subgraph && !owned.includes(target.type!) ? representations(variables) : [];
  return walk({ operation, variables }, answer, eyes.get(who)!, new Set(taken));
}

const representations = (variables: Readonly<Record<string, unknown>>): string[] =>
  Object.values(variables)
    .flat()
    .flatMap((each) =>
      each && typeof each === 'object' && '__typename' in each && 'id' in each ? [String(each.id)] : [],
    );

/** Over HTTP at the gateway; at a subgraph as the gateway asks it, vouching for them. */
export async function answerTo(
  { graph }: House,
  who: Principal,
  { place, operation, variables }: Question,
): Promise<Answer> {
  const { sub, empresa, clientes, interno } = who;
  const alcances = interno || clientes !== '*' ? SCOPES : SCOPES.filter((each) => each !== ALCANCE_INTERNO);
  if (place.at !== 'gateway') {
    const identity = { sub, empresa, alcances, clientes };
    const subgraph = graph.subgraphs.find(({ name }) => name === place.at)!;
    const deadline = Date.now() + 60_000;
    const answer = await subgraph.execute(
      { query: operation.text, variables: { ...variables } },
      { identity, requestId: 'azar', deadline },
    );
    return JSON.parse(JSON.stringify(answer)) as Answer;
  }
  const ask = () =>
    graph.query(
      operation.text,
      { ...variables },
      {
        sub,
        empresa,
        alcances,
        ...(clientes === '*' ? {} : { clientes: [...clientes] }),
      },
    );
  // A connection that the server was about to close: what is asked here may be asked twice.
  const { body } = await ask().catch(ask);
  return body;
}

/** The same value with an id that nobody has in place of each hidden one, another for each. */
export function withoutHidden<Value>(value: Value, { hiddenIds }: Eyes): Value {
  const text = JSON.stringify(value).replace(UUIDS, (id) => (hiddenIds.has(id) ? `019affff${id.slice(8)}` : id));
  return JSON.parse(text) as Value;
}

/** How many rows each table of the house has, jobs included, and a digest of them. */
export async function everyRow({ targets }: WholeGraph): Promise<Record<string, string>> {
  const digests: Record<string, string> = {};
  for (const { definition, database } of targets) {
    const { rows } = await database.asOwner(
      `select c.oid::regclass::text as tabla from pg_class c where c.relkind in ('r', 'p')
       and c.relnamespace in ('${definition.name}'::regnamespace, to_regnamespace('trabajos_${definition.name}')) order by 1`,
    );
    for (const { tabla } of rows) {
      // What a job runner keeps about itself changes by itself.
      if (tabla.startsWith('trabajos_') && !tabla.endsWith('.job')) continue;
      const digest = await database.asOwner(
        `select count(*) || ' ' || coalesce(md5(string_agg(t::text, '' order by t::text)), '') as filas from ${tabla} t`,
      );
      digests[tabla] = digest.rows[0].filas;
    }
  }
  return digests;
}
