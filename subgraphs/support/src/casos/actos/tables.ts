import { foreignKey, index, instante, integer, tenantTable, text, unique, uuid } from '@cliente360/database/columns';
import { support } from '../../schema.ts';
import { casos } from '../tables.ts';

/** The last number given in each year: its row's lock is what makes numbers follow one another, so it is taken last. */
export const contadoresCaso = tenantTable(
  support,
  'contadores_caso',
  { anio: integer('anio').notNull(), ultimo: integer('ultimo').notNull() },
  (t) => [unique('contadores_caso_anio').on(t.empresaId, t.anio)],
  { cliente: null },
);

/** Keys that callers gave so that a repeated call is one act. No foreign key: it is written before its case. */
export const clavesIdempotencia = tenantTable(
  support,
  'claves_idempotencia',
  {
    usuario: text('usuario').notNull(),
    clave: uuid('clave').notNull(),
    /** SHA-256 of what was asked: the mutation and its normalised arguments. */
    huella: text('huella').notNull(),
    casoId: uuid('caso_id').notNull(),
    creadoEn: instante('creado_en').notNull(),
  },
  (t) => [
    unique('claves_idempotencia_una_vez').on(t.empresaId, t.usuario, t.clave),
    index('claves_idempotencia_por_creado').on(t.empresaId, t.creadoEn),
  ],
  { cliente: null },
);

/** Which file accompanies which case: one at most. The file itself is communications'. */
export const casoArchivos = tenantTable(
  support,
  'caso_archivos',
  {
    clienteId: uuid('cliente_id').notNull(),
    casoId: uuid('caso_id').notNull(),
    archivoId: uuid('archivo_id').notNull(),
  },
  (t) => [
    unique('caso_archivos_archivo').on(t.empresaId, t.archivoId),
    index('caso_archivos_de_caso').on(t.empresaId, t.casoId, t.id),
    foreignKey({
      name: 'caso_archivos_caso',
      columns: [t.empresaId, t.casoId],
      foreignColumns: [casos.empresaId, casos.id],
    }),
  ],
);
