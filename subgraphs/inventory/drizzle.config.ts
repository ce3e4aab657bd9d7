/** drizzle-kit's configuration for inventory: `pnpm migracion inventory …` writes what changed in the rooms' tables as the next migration. */
import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'postgresql',
  schema: ['./src/schema.ts', './src/**/tables.ts'],
  schemaFilter: ['inventory'],
  out: './migrations',
});
