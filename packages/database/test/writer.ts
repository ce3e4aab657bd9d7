/** Writes rows until it is killed, and says each one's id once the database confirmed it. */
import { randomUUID } from 'node:crypto';
import { openDatabases } from '../src/index.ts';
import { all, CLIENTE, EMPRESA, migrationsFolder } from './engine.ts';

const databases = await openDatabases({ dataDir: process.argv[2]! });
const database = await databases.subgraph({ name: 'prueba', migrationsFolder });
for (;;) {
  const id = randomUUID();
  await database.write(all, (tx) =>
    tx.query({
      sql: 'insert into prueba.filas (empresa_id, id, cliente_id, nombre) values ($1, $2, $3, $4)',
      params: [EMPRESA, id, CLIENTE, 'Ñandú'.repeat(50)],
    }),
  );
  process.stdout.write(`${id}\n`);
}
