/** Tables of clients. */
import { sql } from 'drizzle-orm';
import {
  check,
  claveDeTexto,
  importe,
  index,
  instante,
  integer,
  tenantTable,
  text,
  unique,
  uniqueIndex,
  uuid,
  decimal,
  claveDeBusqueda,
} from '@cliente360/database/columns';
import { crm } from '../schema.ts';

export const ESTADOS_CLIENTE = ['PROSPECTO', 'ACTIVO', 'SUSPENDIDO', 'INACTIVO'] as const;
export const TIPOS_PERSONA = ['FISICA', 'MORAL'] as const;

/** RFCs that any number of clients share: the public at large, and foreigners (SAT). */
export const RFC_GENERICOS = ['XAXX010101000', 'XEXX010101000'] as const;

export const clientes = tenantTable(
  crm,
  'clientes',
  {
    numero: text('numero').notNull(),
    nombre: text('nombre').notNull(),
    nombreOrden: claveDeTexto('nombre_orden', sql`nombre`),
    razonSocial: text('razon_social'),
    busqueda: claveDeBusqueda('busqueda', sql`numero`, sql`nombre`, sql`razon_social`),
    busquedaPersonal: claveDeBusqueda('busqueda_personal', sql`rfc`, sql`email`),
    rfc: text('rfc'),
    tipoPersona: text('tipo_persona', { enum: TIPOS_PERSONA }),
    regimenFiscal: text('regimen_fiscal'),
    usoCfdiPreferido: text('uso_cfdi_preferido'),
    cpFiscal: text('cp_fiscal'),
    zonaHoraria: text('zona_horaria').notNull(),
    telefono: text('telefono'),
    email: text('email'),
    estado: text('estado', { enum: ESTADOS_CLIENTE }).notNull(),
    ejecutivoId: uuid('ejecutivo_id'),
    segmento: text('segmento'),
    etiquetas: text('etiquetas').array().notNull().default([]),
    limiteCredito: importe('limite_credito'),
    limiteCreditoMoneda: text('limite_credito_moneda').notNull().default('MXN'),
    limiteCreditoTipoCambio: decimal('limite_credito_tipo_cambio').notNull().default('1'),
    diasCredito: integer('dias_credito'),
    creadoEn: instante('creado_en').notNull(),
    actualizadoEn: instante('actualizado_en').notNull(),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    unique('clientes_numero').on(t.empresaId, t.numero),
    uniqueIndex('clientes_rfc')
      .on(t.empresaId, t.rfc)
      .where(sql.raw(`rfc not in (${RFC_GENERICOS.map((rfc) => `'${rfc}'`).join(', ')})`)),
    // Read by `buscar_clientes`, which the last of its migrations makes.
    index('clientes_por_palabras').using('gin', t.busqueda.op('gin_trgm_ops'), t.busquedaPersonal.op('gin_trgm_ops')),
    index('clientes_por_nombre').on(t.empresaId, t.nombreOrden, t.id),
    index('clientes_por_creado').on(t.empresaId, t.creadoEn.desc().nullsLast(), t.id),
    // As a case's: twenty, of fifty characters each.
    check(
      'clientes_etiquetas',
      sql.raw(`cardinality(etiquetas) <= 20 and char_length(array_to_string(etiquetas, '')) <= 1000`),
    ),
    index('clientes_por_actualizado').on(t.empresaId, t.actualizadoEn.desc().nullsLast(), t.id),
  ],
  { cliente: 'id' },
);
