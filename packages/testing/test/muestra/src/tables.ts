/** Tables with an order of every type, all of them with nulls: what no real relation has together. */
import { sql } from 'drizzle-orm';
import { pgSchema } from 'drizzle-orm/pg-core';
import {
  boolean,
  claveDeTexto,
  dia,
  fechaHoraLocal,
  foreignKey,
  importe,
  instante,
  integer,
  tenantTable,
  text,
  unique,
  uuid,
} from '@cliente360/database/columns';
import { empresasTable } from '@cliente360/database/tables';
import { catalogosSatTable } from '@cliente360/sat/tabla';

export const muestra = pgSchema('muestra');
export const empresas = empresasTable(muestra);
export const catalogosSat = catalogosSatTable(muestra);

export const cosas = tenantTable(
  muestra,
  'cosas',
  {
    clienteId: uuid('cliente_id').notNull(),
    folio: text('folio').notNull(),
    tipo: text('tipo', { enum: ['A', 'B'] }).notNull(),
    cosaId: uuid('cosa_id'),
    texto: text('texto'),
    textoOrden: claveDeTexto('texto_orden', sql`texto`),
    importe: importe('importe'),
    entero: integer('entero'),
    dia: dia('dia'),
    instante: instante('instante'),
    local: fechaHoraLocal('local'),
    bandera: boolean('bandera'),
  },
  (t) => [
    unique('cosas_folio').on(t.empresaId, t.folio),
    foreignKey({ name: 'cosas_cosa', columns: [t.empresaId, t.cosaId], foreignColumns: [t.empresaId, t.id] }),
  ],
);

/** A relation with an attribute of its own. */
export const marcas = tenantTable(
  muestra,
  'marcas',
  { clienteId: uuid('cliente_id').notNull(), cosaId: uuid('cosa_id').notNull(), peso: integer('peso') },
  (t) => [
    unique('marcas_par').on(t.empresaId, t.clienteId, t.cosaId),
    foreignKey({ name: 'marcas_cosa', columns: [t.empresaId, t.cosaId], foreignColumns: [cosas.empresaId, cosas.id] }),
  ],
);
