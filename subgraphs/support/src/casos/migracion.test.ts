import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { testSubgraph, type TestSubgraph } from '@cliente360/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { support } from '../index.ts';

let kit: TestSubgraph;
beforeAll(async () => {
  kit = await testSubgraph(support);
});
afterAll(() => kit[Symbol.asyncDispose]());

const MIGRACION = readFileSync(
  join(import.meta.dirname, '../../migrations/0008_vigilancia_y_etiquetas.sql'),
  'utf8',
).split('--> statement-breakpoint');
const ETIQUETAS = MIGRACION.filter((each) => /"casos"/.test(each) && /etiquetas|NO FORCE/.test(each));

it('labels that were there before they had a size are made to fit it, and the rest stay', async () => {
  const [muchas, larga, buenas] = kit.world.casos(0).map(({ id }) => id);
  const owner = (sql: string, params: unknown[] = []) => kit.database.asOwner(sql, params as never);
  await owner('alter table support.casos drop constraint casos_etiquetas');
  await owner('alter table support.casos no force row level security');
  const poner = (id: string | undefined, valor: string) =>
    owner(`update support.casos set etiquetas = ${valor} where id = '${id}'`);
  await poner(muchas, `(select array_agg('e' || n order by n) from generate_series(1, 20000) n)`);
  await poner(larga, `array['corta', repeat('x', 700000)]`);
  await poner(buenas, `array['una', 'otra']`);

  for (const sentencia of ETIQUETAS) await owner(sentencia);
  await owner('alter table support.casos force row level security');

  const de = async (id: string | undefined) => {
    const { data } = await kit.query(`{ caso(id: "${id}") { etiquetas } }`);
    return (data as { caso: { etiquetas: string[] } }).caso.etiquetas;
  };
  expect(await de(muchas)).toEqual(Array.from({ length: 20 }, (_, k) => `e${k + 1}`));
  expect(await de(larga)).toEqual(['corta', 'x'.repeat(50)]);
  expect(await de(buenas)).toEqual(['una', 'otra']);
  await expect(poner(buenas, `array[repeat('x', 1001)]`)).rejects.toThrow();
});
