import { defineConfig } from 'drizzle-kit';

/** `pnpm migracion` writes what changed in the rooms' tables as the next migration. */
export default defineConfig({
  dialect: 'postgresql',
  schema: ['./src/schema.ts', './src/**/tables.ts'],
  schemaFilter: ['support'],
  out: './migrations',
});
