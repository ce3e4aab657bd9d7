/** Documents that a payment settles (`DocumentoRelacionado`): the installments of invoices, with their taxes. */
import { sql, type SQL } from 'drizzle-orm';
import { list, entityReference } from '@cliente360/subgraph';
import { ordenImpuestos } from '../cfdi/index.ts';
import { claveSat } from '../claveSat.ts';
import { documentosRelacionados as d, impuestosDr as i } from './tables.ts';

/** `documentosRelacionados`: the parts of payments that `where` ties to the row, by parcialidad, each with its taxes. */
export const documentosRelacionadosDe = (where: SQL) =>
  list('DocumentoRelacionado', d, {
    where,
    orderBy: sql`${d.numParcialidad}, ${d.id}`,
    fields: {
      factura: entityReference('Factura', d.facturaId),
      objetoImp: claveSat('c_ObjetoImp', d.objetoImp),
      impuestos: list('ImpuestoDr', i, {
        where: sql`${i.empresaId} = ${d.empresaId} and ${i.documentoId} = ${d.id}`,
        orderBy: ordenImpuestos(i),
        fields: { impuesto: claveSat('c_Impuesto', i.impuesto) },
      }),
    },
  });
