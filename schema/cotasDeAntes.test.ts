/** Rows of before they had a bound: the migration that brings it makes them fit, in whatever company they are. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadDefinitions } from '@cliente360/gateway/embedded';
import { testSubgraph, type TestSubgraph } from '@cliente360/testing';
import { expect, it } from 'vitest';

const MIGRACIONES = {
  crm: '0011_cotas',
  inventory: '0012_garantia',
  support: '0014_cotas',
  communications: '0016_cotas',
} as const;

/** As it was before: without the checks of the migration. Gives what runs it. */
async function antes(name: keyof typeof MIGRACIONES) {
  const [definition] = await loadDefinitions([name]);
  const kit = await testSubgraph(definition!);
  const texto = readFileSync(join(definition!.migrationsFolder, `${MIGRACIONES[name]}.sql`), 'utf8');
  const sentencias = texto.split('--> statement-breakpoint');
  const sql = async (sentencia: string) => (await kit.database.asOwner(sentencia)).rows;
  for (const [, tabla, restriccion] of texto.matchAll(/ALTER TABLE (\S+) ADD CONSTRAINT (\S+)/g)) {
    await sql(`alter table ${tabla} drop constraint ${restriccion}`);
    await sql(`alter table ${tabla} no force row level security`);
  }
  const migrar = async () => {
    for (const [, tabla] of texto.matchAll(/ALTER TABLE (\S+) FORCE/g))
      await sql(`alter table ${tabla} force row level security`);
    for (const sentencia of sentencias) await sql(sentencia);
  };
  return { kit, sql, migrar, [Symbol.asyncDispose]: () => kit[Symbol.asyncDispose]() };
}

const idDe = (filas: readonly { readonly id: string }[], n = 0) => filas[n]!.id;
const cliente = async (kit: TestSubgraph, n: number) => {
  const { data } = await kit.query(`{ cliente(id: "${kit.world.cliente(n).id}") { etiquetas } }`);
  return (data as { cliente: { etiquetas: string[] } }).cliente.etiquetas;
};

it('labels of a client: twenty, of fifty characters', async () => {
  await using casa = await antes('crm');
  const poner = (n: number, valor: string) =>
    casa.sql(`update crm.clientes set etiquetas = ${valor} where id = '${casa.kit.world.cliente(n).id}'`);
  await poner(0, `(select array_agg('e' || n order by n) from generate_series(1, 20000) n)`);
  await poner(1, `array['corta', repeat('x', 700000)]`);
  await poner(2, `array['una', 'otra']`);
  await casa.migrar();
  expect(await cliente(casa.kit, 0)).toEqual(Array.from({ length: 20 }, (_, k) => `e${k + 1}`));
  expect(await cliente(casa.kit, 1)).toEqual(['corta', 'x'.repeat(50)]);
  expect(await cliente(casa.kit, 2)).toEqual(['una', 'otra']);
  await expect(poner(2, `array[repeat('x', 1001)]`)).rejects.toThrow('clientes_etiquetas');
});

it('the HTML of comments and mail: what is too long becomes its text, and loads and runs nothing', async () => {
  await using casa = await antes('communications');
  const { world } = casa.kit;
  const comentarioId = idDe(world.comentarios(0).filter(({ eliminadoEn }) => !eliminadoEn));
  const [largo, corto] = [idDe(world.emails(0)), idDe(world.emails(0), 1)];
  const [{ cuerpo_html: igual }] = (await casa.sql(
    `select cuerpo_html from communications.correos where id = '${corto}'`,
  )) as [{ cuerpo_html: string }];
  await casa.sql(
    `update communications.comentarios set cuerpo = E'3 < 4\\n<b>no</b>', cuerpo_html = repeat('<p>x</p>', 80000) where id = '${comentarioId}'`,
  );
  await casa.sql(
    `update communications.correos set cuerpo_html = '<p>hola &lt;b&gt;</p>' || repeat('<td></td>', 80000), para = array_fill('a@b.mx'::text, array[300]) where id = '${largo}'`,
  );
  await casa.migrar();
  const [comentario] = await casa.sql(
    `select cuerpo_html from communications.comentarios where id = '${comentarioId}'`,
  );
  expect(comentario!['cuerpo_html']).toBe('<p>3 &lt; 4<br>&lt;b&gt;no&lt;/b&gt;</p>');
  const [correo] = await casa.sql(
    `select btrim(substr(cuerpo_html, 4, 20)) as inicio, char_length(cuerpo_html) <= 250000 as cabe, cardinality(para) as para from communications.correos where id = '${largo}'`,
  );
  expect(correo).toEqual({ inicio: 'hola &lt;b&gt;', cabe: true, para: 100 });
  const [otro] = await casa.sql(`select cuerpo_html from communications.correos where id = '${corto}'`);
  expect(otro!['cuerpo_html']).toBe(igual);
  await expect(
    casa.sql(`update communications.comentarios set cuerpo_html = repeat('x', 200001) where id = '${comentarioId}'`),
  ).rejects.toThrow('comentarios_largo');
});

it('the texts of a case, and what is only added to stays as it was', async () => {
  await using casa = await antes('support');
  const id = idDe(casa.kit.world.casos(0));
  await casa.sql(`update support.casos set descripcion = repeat('ñ', 300000) where id = '${id}'`);
  await casa.migrar();
  const { data } = await casa.kit.query(`{ caso(id: "${id}") { descripcion } }`);
  expect(data).toEqual({ caso: { descripcion: 'ñ'.repeat(32_000) } });
  await expect(casa.sql(`update support.casos set solucion = repeat('x', 32001) where id = '${id}'`)).rejects.toThrow(
    'casos_textos',
  );
});

it('a warranty: a hundred years, of what is sold and of what was', async () => {
  await using casa = await antes('inventory');
  const [{ id, producto_id: producto }] = (await casa.sql(
    `select id, producto_id from inventory.lotes_series where entregado_en is not null limit 1`,
  )) as [{ id: string; producto_id: string }];
  await casa.sql(`update inventory.lotes_series set garantia_meses = 2400 where id = '${id}'`);
  await casa.sql(`update inventory.inventariables set garantia_meses = 2147483647 where id = '${producto}'`);
  await casa.migrar();
  const meses = async (tabla: string, cual: string) =>
    (await casa.sql(`select garantia_meses from inventory.${tabla} where id = '${cual}'`))[0]!['garantia_meses'];
  expect(await meses('lotes_series', id)).toBe(1200);
  expect(await meses('inventariables', producto)).toBe(1200);
  await expect(
    casa.sql(`update inventory.inventariables set garantia_meses = 1201 where id = '${producto}'`),
  ).rejects.toThrow('inventariables_garantia');
});
