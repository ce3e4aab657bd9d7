import { createRequire } from 'node:module';
import { setImmediate as turnOfLoop } from 'node:timers/promises';
import { buildSchema, operationFromDocument, type Operation } from '@apollo/federation-internals';
import { TURN_VALUES } from '@cliente360/subgraph/scheduler';
import fc from 'fast-check';
import { parse } from 'graphql';
import { expect, it } from 'vitest';
import { shapedInSlices } from './deferred.ts';
import { shape, type Fetched, type Shaped } from './shape.ts';

const stock = createRequire(import.meta.url)('@apollo/gateway/dist/resultShaping.js') as {
  computeResponse(fetched: Fetched): Shaped;
};

const schema = buildSchema(/* GraphQL */ `
  type Query {
    uno: Cosa
    muchas: [Cosa!]
    matriz: [[Int!]]!
    sujeto: Sujeto
    nodo: Nodo!
  }
  interface Nodo {
    id: ID!
  }
  union Sujeto = Cosa | Otra
  enum Color {
    ROJO
    AZUL
  }
  scalar Cualquiera
  type Cosa implements Nodo {
    id: ID!
    nombre: String
    numero: Int
    exacto: Float!
    color: Color
    cualquiera: Cualquiera
    cosas: [Cosa]
    otra: Otra!
  }
  type Otra implements Nodo {
    id: ID!
    si: Boolean!
    cosa: Cosa
  }
`);

const operations = [
  `{ uno { id nombre numero exacto color cualquiera cosas { id nombre otra { si } } otra { id si } } }`,
  `{ muchas { __typename id n: nombre nombre cosas { __typename cosas { id } } } matriz }`,
  `{ sujeto { t: __typename ... on Cosa { id nombre } ... on Otra { id si cosa { id } } } nodo { __typename id ... on Cosa { nombre } } }`,
  `query ($con: Boolean!, $sin: Boolean = true) { uno { id @include(if: $con) nombre @skip(if: $sin) otra @include(if: $con) { id } } ...F } fragment F on Query { uno { numero otra { si } } muchas { ...G } } fragment G on Cosa { id cosas { ... on Nodo { id } } }`,
].map((text) => operationFromDocument(schema, parse(text)));

const leafValue = fc.oneof(
  fc.constant(null),
  fc.string({ maxLength: 3 }),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom('ROJO', 'VERDE', 1.5),
);
const { row } = fc.letrec<{ row: Record<string, unknown> | null; rows: unknown }>((tie) => ({
  row: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constant(null),
    fc.record(
      {
        __typename: fc.constantFrom('Cosa', 'Cosa', 'Otra', 'Nada'),
        id: leafValue,
        n: leafValue,
        nombre: leafValue,
        numero: leafValue,
        exacto: leafValue,
        color: leafValue,
        cualquiera: leafValue,
        si: leafValue,
        cosa: tie('row'),
        otra: tie('row'),
        cosas: tie('rows'),
      },
      { requiredKeys: [] },
    ),
  ),
  rows: fc.oneof(fc.constant(null), fc.array(tie('row'), { maxLength: 4 })),
}));
const answer = fc.record(
  {
    uno: row,
    muchas: fc.array(row, { maxLength: 4 }),
    matriz: fc.array(fc.oneof(fc.constant(null), fc.array(leafValue, { maxLength: 3 })), { maxLength: 3 }),
    sujeto: row,
    nodo: row,
  },
  { requiredKeys: [] },
);

const fetched = (
  operation: Operation,
  input: Record<string, unknown>,
  variables: Record<string, unknown>,
): Fetched => ({
  operation,
  input,
  variables,
  introspectionHandling: () => null,
});
/** What it gives or throws, as text. */
const said = (work: () => Shaped): string => {
  try {
    const { data, errors } = work();
    return JSON.stringify({ data, errors: errors.map(({ message, path }) => ({ message, path })) });
  } catch {
    return 'thrown';
  }
};
function whole(work: Generator<number, Shaped, void>): Shaped {
  for (let step = work.next(); ; step = work.next()) if (step.done) return step.value;
}

it('property: an answer is shaped as @apollo/gateway would shape it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...operations), answer, fc.boolean(), fc.boolean(), (operation, input, con, sin) => {
      const one = fetched(operation, input, { con, sin });
      expect(said(() => whole(shape(one)))).toBe(said(() => stock.computeResponse(one)));
    }),
    { numRuns: 2_000 },
  );
});

const wide = (rows: number) => ({ muchas: Array.from({ length: rows }, (_, k) => ({ id: `${k}`, nombre: 'x' })) });
const list = operationFromDocument(schema, parse('{ muchas { id nombre } }'));

it('a large one is shaped in as many turns of the loop as it takes, and is the same', async () => {
  await turnOfLoop();
  let turns = 0;
  let done = false;
  const count = () => {
    turns++;
    if (!done) setImmediate(count);
  };
  setImmediate(count);
  const input = wide(5 * TURN_VALUES);
  const { data } = await shapedInSlices({}, async () => stock.computeResponse(fetched(list, input, {})));
  done = true;
  expect(JSON.stringify(data)).toBe(JSON.stringify(input));
  expect(turns).toBeGreaterThanOrEqual(10);
});

it('one with more text than may be written is refused by name', async () => {
  const text = 'x'.repeat(2 ** 20);
  const input = { muchas: Array.from({ length: 40 }, () => ({ id: '1', nombre: text })) };
  const { data, errors } = await shapedInSlices({}, async () => stock.computeResponse(fetched(list, input, {})));
  expect(data).toBeUndefined();
  expect(errors?.map(({ extensions }) => extensions)).toMatchObject([{ code: 'LIMITE_EXCEDIDO', limite: 'respuesta' }]);
});

it('who runs the stock executor past it is answered by the stock executor', () => {
  expect(stock.computeResponse(fetched(list, wide(2), {})).data).toEqual(wide(2));
});
