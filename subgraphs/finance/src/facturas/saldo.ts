/**
 * Balance of an invoice (`saldo`, accounts receivable), as SQL, once: the field, the filters and the order are
 * this expression.
 *
 *     saldo = total − Σ pagado of REP in force − Σ applied of notes in force
 *             − (PUE) Σ of the bank movements reconciled with it
 *
 * all in the invoice's currency. What is paid at once (PUE) needs no REP: its
 * deposit is its payment, and money sent back is owed again. Drafts and
 * cancelled ones owe nothing. Paid in excess, it is negative. PUE and PPD are the
 * SAT's (c_MetodoPago, Anexo 20 of CFDI 4.0), a REP its receipt of payments (Pagos 2.0).
 */
import { sql, type SQL } from 'drizzle-orm';
import type { FieldContext } from '@cliente360/subgraph';
import { movimientosBancarios as m, partidasConciliacion as c } from '../movimientosBancarios/tables.ts';
import { vigente } from '../cfdi/tables.ts';
import { aplicacionesNota as a, notasCredito as n } from '../notasCredito/tables.ts';
import { cfdisPago as p, documentosRelacionados as d } from '../cfdisPago/tables.ts';
import { facturas as t } from './tables.ts';

/** In the invoice's currency: a part of a payment is kept in that of the document it pays. */
const pagadoPorRep = sql`coalesce((select sum(${d.pagado}) from ${d} join ${p} on ${p.empresaId} = ${d.empresaId} and ${p.id} = ${d.cfdiPagoId} where ${d.empresaId} = ${t.empresaId} and ${d.facturaId} = ${t.id} and ${vigente(p.estado)}), 0)`;
const acreditado = sql`coalesce((select sum(${a.importe}) from ${a} join ${n} on ${n.empresaId} = ${a.empresaId} and ${n.id} = ${a.notaCreditoId} where ${a.empresaId} = ${t.empresaId} and ${a.facturaId} = ${t.id} and ${vigente(n.estado)}), 0)`;
const depositado = sql`coalesce((select sum(case ${m.tipo} when 'DEPOSITO' then ${c.importeDocumento} else -${c.importeDocumento} end) from ${c} join ${m} on ${m.empresaId} = ${c.empresaId} and ${m.id} = ${c.movimientoId} where ${c.empresaId} = ${t.empresaId} and ${c.facturaId} = ${t.id} and ${c.revertidaEn} is null), 0)`;

/** What is owed, in the invoice's currency. */
export const saldo = sql`case when ${vigente(t.estado)} then ${t.total} - ${pagadoPorRep} - ${acreditado} - case ${t.metodoPago} when 'PUE' then ${depositado} else 0 end else 0 end`;

/** An expression over `saldo` that works it out once: without the offset the planner would copy it into each use. */
const conSaldo = (expression: SQL): SQL =>
  sql`(select ${expression} from (select ${saldo} as "saldo" offset 0) as "debe")`;

/** `EstadoCobro`: by what is owed of the total; NO_APLICA of what is not in force. */
export const estadoCobro = conSaldo(
  sql`case when not (${vigente(t.estado)}) then 'NO_APLICA' when "debe"."saldo" <= 0 then 'PAGADA' when "debe"."saldo" < ${t.total} then 'PARCIAL' else 'PENDIENTE' end`,
);

/** Owed, and its day has passed. */
export const vencida = ({ hoy }: FieldContext): SQL => sql`${t.vencimiento} < ${hoy}::date and ${saldo} > 0`;

/** Natural days since it fell due, in the company's zone; 0 while it has not, or owes nothing. */
export const diasVencida = (context: FieldContext): SQL =>
  sql`case when ${vencida(context)} then ${context.hoy}::date - ${t.vencimiento} else 0 end`;
