/** Tables of service contracts (pólizas). */
import { sql } from 'drizzle-orm';
import {
  check,
  decimal,
  dia,
  foreignKey,
  importe,
  index,
  instante,
  integer,
  tenantTable,
  text,
  unique,
  uuid,
} from '@cliente360/database/columns';
import { TIPOS_ARTICULO } from '../articulo.ts';
import { support } from '../schema.ts';
import { politicasSla } from '../sla/tables.ts';

export const TIPOS_POLIZA = ['SOPORTE', 'MANTENIMIENTO', 'GARANTIA_EXTENDIDA'] as const;
export const UNIDADES_POLIZA = ['INCIDENTES', 'HORAS', 'DIAS', 'ILIMITADA'] as const;
/** The states that somebody decides; the rest follow from dates and units. */
export const ESTADOS_MANUALES = ['BORRADOR', 'SUSPENDIDA', 'CANCELADA'] as const;

export const polizas = tenantTable(
  support,
  'polizas',
  {
    clienteId: uuid('cliente_id').notNull(),
    numero: text('numero').notNull(),
    nombre: text('nombre').notNull(),
    tipo: text('tipo', { enum: TIPOS_POLIZA }).notNull(),
    estadoManual: text('estado_manual', { enum: ESTADOS_MANUALES }),
    vigenteDesde: dia('vigente_desde').notNull(),
    vigenteHasta: dia('vigente_hasta').notNull(),
    unidad: text('unidad', { enum: UNIDADES_POLIZA }).notNull(),
    contratadas: decimal('contratadas'),
    consumidas: decimal('consumidas').notNull(),
    politicaSlaId: uuid('politica_sla_id').notNull(),
    importe: importe('importe'),
    importeMoneda: text('importe_moneda').notNull().default('MXN'),
    importeTipoCambio: decimal('importe_tipo_cambio').notNull().default('1'),
    rentaId: uuid('renta_id'),
    creadoEn: instante('creado_en').notNull(),
    actualizadoEn: instante('actualizado_en').notNull(),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    unique('polizas_numero').on(t.empresaId, t.numero),
    index('polizas_por_vigencia').on(t.empresaId, t.clienteId, t.vigenteHasta.desc().nullsLast(), t.id),
    check('polizas_vigencia', sql.raw('vigente_desde <= vigente_hasta')),
    check('polizas_unidades', sql.raw(`(unidad = 'ILIMITADA') = (contratadas is null) and consumidas >= 0`)),
    check('polizas_tipo_cambio', sql.raw(`importe_moneda <> 'MXN' or importe_tipo_cambio = 1`)),
    foreignKey({
      name: 'polizas_politica_sla',
      columns: [t.empresaId, t.politicaSlaId],
      foreignColumns: [politicasSla.empresaId, politicasSla.id],
    }),
  ],
);

/** What a póliza covers: articles of either kind, and assets. Without any of the one or the other, it covers all of those. */
export const TIPOS_CUBIERTOS = [...TIPOS_ARTICULO, 'Activo'] as const;

export const coberturasPoliza = tenantTable(
  support,
  'coberturas_poliza',
  {
    clienteId: uuid('cliente_id').notNull(),
    polizaId: uuid('poliza_id').notNull(),
    cubiertoTipo: text('cubierto_tipo', { enum: TIPOS_CUBIERTOS }).notNull(),
    cubiertoId: uuid('cubierto_id').notNull(),
  },
  (t) => [
    unique('coberturas_poliza_una_vez').on(t.empresaId, t.polizaId, t.cubiertoId),
    index('coberturas_poliza_de_cubierto').on(t.empresaId, t.cubiertoId, t.id),
    foreignKey({
      name: 'coberturas_poliza_poliza',
      columns: [t.empresaId, t.polizaId],
      foreignColumns: [polizas.empresaId, polizas.id],
    }),
  ],
);
