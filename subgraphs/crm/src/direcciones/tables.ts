/** Tables of addresses. */
import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  claveDeTexto,
  decimal,
  foreignKey,
  index,
  instante,
  integer,
  tenantTable,
  text,
  uniqueIndex,
  uuid,
} from '@cliente360/database/columns';
import { clientes } from '../clientes/tables.ts';
import { contactos } from '../contactos/tables.ts';
import { crm } from '../schema.ts';

export const TIPOS_DIRECCION = ['FISCAL', 'ENVIO', 'FACTURACION', 'SUCURSAL', 'INSTALACION'] as const;

/** Longest that the SAT's schema admits (tdCFDI), and the character that its original string uses as a separator. */
const LONGITUDES = {
  calle: 100,
  numero_exterior: 55,
  numero_interior: 55,
  colonia: 120,
  localidad: 120,
  municipio: 120,
  referencia: 250,
};
const dentroDelSat = Object.entries(LONGITUDES)
  .map(
    ([column, most]) =>
      `(${column} is null or (length(${column}) between 1 and ${most} and position('|' in ${column}) = 0))`,
  )
  .join(' and ');

export const direcciones = tenantTable(
  crm,
  'direcciones',
  {
    clienteId: uuid('cliente_id').notNull(),
    alias: text('alias').notNull(),
    aliasOrden: claveDeTexto('alias_orden', sql`alias`),
    tipos: text('tipos', { enum: TIPOS_DIRECCION }).array().notNull(),
    calle: text('calle').notNull(),
    numeroExterior: text('numero_exterior').notNull(),
    numeroInterior: text('numero_interior'),
    colonia: text('colonia').notNull(),
    claveColonia: text('clave_colonia'),
    localidad: text('localidad'),
    municipio: text('municipio').notNull(),
    claveMunicipio: text('clave_municipio'),
    estado: text('estado').notNull(),
    pais: text('pais').notNull(),
    codigoPostal: text('codigo_postal').notNull(),
    codigoPostalOrden: claveDeTexto('codigo_postal_orden', sql`codigo_postal`),
    referencia: text('referencia'),
    latitud: decimal('latitud', { precision: 9, scale: 6 }),
    longitud: decimal('longitud', { precision: 9, scale: 6 }),
    contactoId: uuid('contacto_id'),
    horarioRecepcion: text('horario_recepcion'),
    predeterminada: boolean('predeterminada').notNull(),
    activa: boolean('activa').notNull(),
    creadoEn: instante('creado_en').notNull(),
    actualizadoEn: instante('actualizado_en').notNull(),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    index('direcciones_por_alias').on(t.empresaId, t.clienteId, t.aliasOrden, t.id),
    index('direcciones_por_cp').on(t.empresaId, t.clienteId, t.codigoPostalOrden, t.id),
    uniqueIndex('direcciones_una_fiscal')
      .on(t.empresaId, t.clienteId)
      .where(sql.raw(`activa and tipos @> array['FISCAL']`)),
    check('direcciones_sat', sql.raw(dentroDelSat)),
    check('direcciones_cp', sql.raw(`codigo_postal ~ '^[0-9]{5}$'`)),
    foreignKey({
      name: 'direcciones_cliente',
      columns: [t.empresaId, t.clienteId],
      foreignColumns: [clientes.empresaId, clientes.id],
    }),
    foreignKey({
      name: 'direcciones_contacto',
      columns: [t.empresaId, t.contactoId],
      foreignColumns: [contactos.empresaId, contactos.id],
    }),
  ],
);
