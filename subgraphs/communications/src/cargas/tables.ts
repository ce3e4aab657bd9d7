/** Tables of uploads. */
import { sql } from 'drizzle-orm';
import { check, index, instante, integer, tenantTable, text } from '@cliente360/database/columns';
import { CATEGORIAS_ARCHIVO, ESTADOS_ESCANEO } from '../archivos/tables.ts';
import { communications } from '../schema.ts';

/** Files on their way: nobody's client yet, so who asked for one is all that says who may see it. */
export const cargas = tenantTable(
  communications,
  'cargas',
  {
    /** The login of who asked. */
    usuario: text('usuario').notNull(),
    nombre: text('nombre').notNull(),
    bytes: integer('bytes').notNull(),
    sha256: text('sha256').notNull(),
    /** By its bytes, once they came. */
    tipoMime: text('tipo_mime'),
    /** Where its content tells; what nothing says of is evidence. */
    categoria: text('categoria', { enum: CATEGORIAS_ARCHIVO }),
    escaneo: text('escaneo', { enum: ESTADOS_ESCANEO }).notNull(),
    creadoEn: instante('creado_en').notNull(),
    expiraEn: instante('expira_en').notNull(),
    completadaEn: instante('completada_en'),
    /** When it became an Archivo, which has its id and its bytes. */
    ligadaEn: instante('ligada_en'),
    /** When it was given up: its bytes are being removed, and nothing can be linked to them. */
    descartadaEn: instante('descartada_en'),
  },
  (t) => [
    index('cargas_por_expira_en').on(t.empresaId, t.expiraEn, t.id),
    check('cargas_nombre', sql`char_length(nombre) <= 255`),
    check('cargas_bytes', sql`bytes > 0`),
    check('cargas_sha256', sql`sha256 ~ '^[0-9a-f]{64}$'`),
    check('cargas_completa', sql`(completada_en is null) = (tipo_mime is null)`),
    check('cargas_fin', sql`ligada_en is null or (completada_en is not null and descartada_en is null)`),
  ],
  { cliente: null },
);
