/** Fields that every CFDI has (`Cfdi`), whatever its type: parties, cancellation, related documents. Keys are those of the SAT's Anexo 20 (CFDI 4.0). */
import { sql, type AnyColumn } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { derived, embedded, embeddedWhen, list, propio, entityReference, referenceToOneOf } from '@cliente360/subgraph';
import { cfdisPago } from '../cfdisPago/tables.ts';
import { claveSat } from '../claveSat.ts';
import { facturas } from '../facturas/tables.ts';
import { facturasTraslado } from '../facturasTraslado/tables.ts';
import { notasCredito } from '../notasCredito/tables.ts';

type Columns<Names extends string> = Readonly<Record<Names, AnyColumn>>;
type Parte = 'Rfc' | 'Nombre' | 'Regimen' | 'Cp';
type CfdiTable = PgTable &
  Columns<
    | 'empresaId'
    | 'id'
    | 'clienteId'
    | 'exportacion'
    | `emisor${Parte}`
    | `receptor${Parte}`
    | 'cancelacionMotivo'
    | 'cancelacionUuidSustitucion'
    | 'cancelacionEstatus'
    | 'cancelacionSolicitadaEn'
    | 'cancelacionResueltaEn'
    | 'xmlId'
  >;
type RelacionadosTable = PgTable & Columns<'empresaId' | 'id' | 'cfdiId' | 'tipoRelacion' | 'uuid'>;

/** The fields of `Cfdi` that are not a column of the same name. `tipo` is the letter of c_TipoDeComprobante. */
export const camposCfdi = (tipo: 'I' | 'E' | 'T' | 'P', t: CfdiTable, r: RelacionadosTable) => ({
  tipo: derived(() => sql.raw(`'${tipo}'`)),
  cliente: entityReference('Cliente', t.clienteId),
  emisor: propio(parteFiscal(t.emisorRfc, t.emisorNombre, t.emisorRegimen, t.emisorCp)),
  receptor: parteFiscal(t.receptorRfc, t.receptorNombre, t.receptorRegimen, t.receptorCp),
  exportacion: claveSat('c_Exportacion', t.exportacion),
  xml: entityReference('Archivo', t.xmlId),
  cancelacion: embeddedWhen(t.cancelacionMotivo, 'Cancelacion', {
    motivo: claveSat('c_MotivoCancelacion', t.cancelacionMotivo),
    uuidSustitucion: t.cancelacionUuidSustitucion,
    estatus: derived(() => sql`${t.cancelacionEstatus}`),
    solicitadaEn: derived(
      () => sql`${t.cancelacionSolicitadaEn}::text`,
      (value) => t.cancelacionSolicitadaEn.mapFromDriverValue(value),
    ),
    resueltaEn: t.cancelacionResueltaEn,
  }),
  relacionados: list('CfdiRelacionado', r, {
    where: sql`${r.empresaId} = ${t.empresaId} and ${r.cfdiId} = ${t.id}`,
    orderBy: sql`${r.tipoRelacion}, ${r.id}`,
    fields: {
      tipoRelacion: claveSat('c_TipoRelacion', r.tipoRelacion),
      cfdi: referenceToOneOf({
        Factura: conUuid(facturas, r),
        NotaCredito: conUuid(notasCredito, r),
        CfdiPago: conUuid(cfdisPago, r),
        FacturaTraslado: conUuid(facturasTraslado, r),
      }),
    },
  }),
});

/** The CFDI of `table` that a relation names. Under an alias: it may be the same table that is being read. */
const conUuid = (table: PgTable, r: RelacionadosTable) =>
  sql`select "otro"."id" from ${table} "otro" where "otro"."empresa_id" = ${r.empresaId} and "otro"."uuid" = ${r.uuid}`;

const parteFiscal = (rfc: AnyColumn, nombre: AnyColumn, regimen: AnyColumn, cp: AnyColumn) =>
  embedded('ParteFiscal', { rfc, nombre, regimen: claveSat('c_RegimenFiscal', regimen), cp });
