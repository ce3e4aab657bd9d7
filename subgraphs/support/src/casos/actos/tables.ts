/** Tables of the acts on cases: the counter of case numbers, the idempotency keys, and which files go with which case. */
import { foreignKey, index, integer, tenantTable, unique, uuid } from '@cliente360/database/columns';
import { clavesIdempotenciaTable } from '@cliente360/database/tables';
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

/** Keys of acts that were done. */
export const clavesIdempotencia = clavesIdempotenciaTable(support);

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
