import { ALCANCES } from '@cliente360/identity';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bancoDeCasos, type Banco } from '../../../test/bancoDeCasos.ts';

let banco: Banco;
beforeAll(async () => void (banco = await bancoDeCasos()));
afterAll(() => banco[Symbol.asyncDispose]());

const SIN_PERSONALES = ALCANCES.filter((each) => each !== 'datos-personales:leer');

/** What is wrong with what is asked of the case in return; the case itself would be registered. */
const FALTAS: readonly [string, string, string, Record<string, unknown>, string | RegExp][] = [
  [
    'a null that decides what is included',
    '$b: Boolean = true',
    'eventos @include(if: $b) { totalCount }',
    { b: null },
    '$b',
  ],
  ['a null that decides what is skipped', '$b: Boolean = false', '... @skip(if: $b) { titulo }', { b: null }, '$b'],
  [
    'a null where an order has a default',
    '$d: DireccionOrden',
    'eventos(orden: [{ campo: EN, direccion: $d }]) { totalCount }',
    { d: null },
    '$d',
  ],
  ['a page too long', '', 'eventos(first: 1000) { totalCount }', {}, 'first'],
  ['a page too long in a variable', '$n: Int', 'eventos(first: $n) { totalCount }', { n: 1000 }, 'first'],
  ['both ends at once', '', 'poliza { casos(first: 1, last: 1) { totalCount } }', {}, 'last'],
  [
    'an empty filter',
    '',
    '... on Caso { poliza { casos(filtro: { estado: [] }) { totalCount } } }',
    {},
    /filtro\.estado/,
  ],
  [
    'a period turned round',
    '',
    'eventos(filtro: { en: { desde: "2026-02-01", hasta: "2026-01-01" } }) { totalCount }',
    {},
    /filtro\.en/,
  ],
  ['a cursor of nobody’s', '', 'eventos(after: "x") { totalCount }', {}, 'CURSOR_INVALIDO'],
];

it.each(FALTAS)('%s is said before anything is written', async (_, declared, selection, variables, said) => {
  const query = `mutation ($input: AgregarCasoInput!${declared && `, ${declared}`}) {
    agregarCaso(input: $input) { caso { id ${selection} } errores { codigo } } }`;
  const input = {
    clienteId: banco.clienteNuevo(),
    titulo: 'No imprime la impresora de etiquetas',
    categoria: 'PROBLEMA_TECNICO',
    estado: 'NUEVO',
    prioridad: 'ALTA',
    descripcion: 'Desde ayer no imprime ninguna etiqueta.',
    responsableId: banco.responsableId,
  };
  const before = await banco.escrito();
  const { data, errors } = await banco.kit.query(query, { input, ...variables }, { alcances: SIN_PERSONALES });
  expect(data ?? null).toBeNull();
  expect(errors).toHaveLength(1);
  const { code, argumento } = errors![0]!.extensions!;
  if (said === 'CURSOR_INVALIDO') expect(code).toBe(said);
  else {
    expect(code).toBe('BAD_USER_INPUT');
    expect(argumento).toMatch(said instanceof RegExp ? said : new RegExp(`^${said.replace('$', '\\$')}$`));
  }
  expect(await banco.escrito()).toEqual(before);
});

it('what is not reached with these variables is no fault', async () => {
  const { data, errors } = await banco.kit.query(
    `query ($d: DireccionOrden, $no: Boolean! = false) { casos(first: 1) { nodes {
       eventos(first: 1000, orden: [{ campo: EN, direccion: $d }]) @include(if: $no) { totalCount } id } } }`,
    { d: null },
  );
  expect(errors).toBeUndefined();
  expect((data as any).casos.nodes).toHaveLength(1);
});

it('there are no subscriptions, and that is an error of validation', async () => {
  const { errors } = await banco.kit.query('subscription { casos { totalCount } }');
  expect(errors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
});

it('fields, variables and fragments may bear the names of what every object has', async () => {
  const [uno] = await banco.kit.rows('select numero, titulo from support.casos order by numero limit 1');
  const { data, errors } = await banco.kit.query(
    `query toString ($hasOwnProperty: String!, $valueOf: Int) { valueOf: caso(numero: $hasOwnProperty) { ...toString } }
     fragment toString on Caso { toString: numero __proto__: titulo
       valueOf: eventos(first: $valueOf) { hasOwnProperty: totalCount constructor: nodes { isPrototypeOf: id } } }`,
    { hasOwnProperty: uno!['numero'] },
  );
  expect(errors).toBeUndefined();
  const caso = (data as any)['valueOf'];
  expect([caso['toString'], Object.entries(caso)[1]]).toEqual([uno!['numero'], ['__proto__', uno!['titulo']]]);
  expect(caso['valueOf']['hasOwnProperty']).toBeGreaterThan(0);
  expect(caso['valueOf']['constructor'][0]['isPrototypeOf']).toMatch(/^[0-9a-f-]{36}$/);
});
