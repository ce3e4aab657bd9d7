import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabases } from '@cliente360/database';
import { blankDatabase } from '@cliente360/testing/filled';
import { createScratchDatabase } from '@cliente360/testing/postgres';
import { expect, it } from 'vitest';
import { inventory } from '../src/index.ts';

const { migrationsFolder, name } = inventory;
const [empresa, cliente, producto, lote, movimiento, partida, vuelta, partidaDeVuelta] = Array.from({ length: 8 }, () =>
  crypto.randomUUID(),
);

/** The migrations up to one, in a folder of their own. */
function hasta(ultima: string): Disposable & { readonly folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'inventory-'));
  cpSync(migrationsFolder, folder, { recursive: true });
  const journal = join(folder, 'meta', '_journal.json');
  const { entries, ...resto } = JSON.parse(readFileSync(journal, 'utf8')) as { entries: { tag: string }[] };
  const fin = entries.findIndex(({ tag }) => tag === ultima) + 1;
  for (const { tag } of entries.slice(fin)) rmSync(join(folder, `${tag}.sql`));
  writeFileSync(journal, JSON.stringify({ ...resto, entries: entries.slice(0, fin) }));
  return { folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true }) };
}

const PRIMERAS_FILAS = [
  `insert into inventory.inventariables (empresa_id, id, sku, nombre, clave_prod_serv, clave_unidad, objeto_imp, tasa_iva, activo, creado_en, actualizado_en, controla, garantia_meses, existencia)
   values ('${empresa}', '${producto}', 'A', 'A', '1', 'H87', '02', 0.16, true, now(), now(), 'LOTE', 12, 1)`,
  `insert into inventory.lotes_series (empresa_id, id, cliente_id, tipo, clave, producto_id, cantidad, entregado_en, creado_en, actualizado_en)
   values ('${empresa}', '${lote}', '${cliente}', 'LOTE', 'L', '${producto}', 4, '2026-02-28', now(), now())`,
  `insert into inventory.movimientos_almacen (empresa_id, id, cliente_id, folio, tipo, estado, fecha, creado_en, actualizado_en)
   values ('${empresa}', '${movimiento}', '${cliente}', 'M', 'SALIDA_VENTA', 'ENTREGADO', now(), now(), now())`,
  `insert into inventory.partidas_movimiento (empresa_id, id, cliente_id, movimiento_id, renglon, articulo_id, pedido, surtido)
   values ('${empresa}', '${partida}', '${cliente}', '${movimiento}', 1, '${producto}', 4, 4)`,
  `insert into inventory.lotes_movidos (empresa_id, id, cliente_id, partida_id, lote_serie_id, cantidad)
   values ('${empresa}', '${crypto.randomUUID()}', '${cliente}', '${partida}', '${lote}', 4)`,
  `insert into inventory.movimientos_almacen (empresa_id, id, cliente_id, folio, tipo, estado, fecha, creado_en, actualizado_en)
   values ('${empresa}', '${vuelta}', '${cliente}', 'D', 'ENTRADA_DEVOLUCION', 'ENTREGADO', now(), now(), now())`,
  `insert into inventory.partidas_movimiento (empresa_id, id, cliente_id, movimiento_id, renglon, articulo_id, pedido, surtido)
   values ('${empresa}', '${partidaDeVuelta}', '${cliente}', '${vuelta}', 1, '${producto}', 1, 1)`,
  `insert into inventory.lotes_movidos (empresa_id, id, cliente_id, partida_id, lote_serie_id, cantidad)
   values ('${empresa}', '${crypto.randomUUID()}', '${cliente}', '${partidaDeVuelta}', '${lote}', 1)`,
];

it('brings what was there before: a lot keeps its product’s warranty and says what came back, what was moved says in which movement', async () => {
  const url = process.env['TEST_DATABASE_URL'];
  await using scratch = url ? await createScratchDatabase(url) : undefined;
  const databases = await openDatabases(scratch ? { url: scratch.url } : await blankDatabase());
  const scope = { empresaId: empresa!, clientes: '*' } as const;
  {
    using viejas = hasta('0000_inicial');
    const antes = await databases.subgraph({ name, migrationsFolder: viejas.folder });
    await antes.write(scope, async (tx) => {
      for (const sql of PRIMERAS_FILAS) await tx.query({ sql, params: [] });
    });
  }
  const ahora = await databases.subgraph({ name, migrationsFolder });
  const leidas = await ahora.read(scope, [
    {
      sql: 'select garantia_meses, fin_garantia, devuelta::float8 as devuelta from inventory.lotes_series',
      params: [],
    },
    { sql: 'select movimiento_id::text as id from inventory.lotes_movidos order by cantidad', params: [] },
  ]);
  const deNadie = await ahora.read({ empresaId: null, clientes: [] }, [
    { sql: 'select id from inventory.lotes_series', params: [] },
  ]);
  await databases.close();
  expect(leidas).toEqual([
    [{ garantia_meses: 12, fin_garantia: '2027-02-28', devuelta: 1 }],
    [{ id: vuelta }, { id: movimiento }],
  ]);
  expect(deNadie).toEqual([[]]);
});
