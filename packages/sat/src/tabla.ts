/** Table of the SAT's catalogues, which every subgraph keeps for itself (`catalogos_sat`). */
import { dia, primaryKey, text } from '@cliente360/database/columns';
import type { PgSchema } from 'drizzle-orm/pg-core';

/** The SAT's catalogues this subgraph speaks of, with their validity; public data, the same for every company. */
export const catalogosSatTable = (schema: PgSchema) =>
  schema.table(
    'catalogos_sat',
    {
      catalogo: text('catalogo').notNull(),
      clave: text('clave').notNull(),
      descripcion: text('descripcion').notNull(),
      vigenteDesde: dia('vigente_desde').notNull(),
      vigenteHasta: dia('vigente_hasta'),
    },
    (t) => [primaryKey({ name: 'catalogos_sat_pk', columns: [t.catalogo, t.clave] })],
  );
