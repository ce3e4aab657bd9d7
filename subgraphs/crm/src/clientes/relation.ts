/** Relation of clients: how the fields of `Cliente` are read, and the filters and orders of their pages. */
import { sql } from 'drizzle-orm';
import {
  allOf,
  byInstant,
  byText,
  connection,
  derived,
  dinero,
  entity,
  instantWithin,
  oneOf,
  oneOfIds,
  oneOfText,
  personal,
  entityReference,
  words,
  oneOfCurrencies,
} from '@cliente360/subgraph';
import type { Cliente, ClientesCampoOrden, ClientesFiltro } from '../graphql.gen.ts';
import { claveSat } from '../claveSat.ts';
import { clientes, RFC_GENERICOS } from './tables.ts';

const genericos = sql.raw(RFC_GENERICOS.map((rfc) => `'${rfc}'`).join(', '));

export const cliente = entity<Cliente>()({
  type: 'Cliente',
  table: clientes,
  fields: {
    esRfcGenerico: derived(() => sql`coalesce(${clientes.rfc} in (${genericos}), false)`),
    regimenFiscal: claveSat('c_RegimenFiscal', clientes.regimenFiscal),
    usoCfdiPreferido: claveSat('c_UsoCFDI', clientes.usoCfdiPreferido),
    ejecutivo: entityReference('Usuario', clientes.ejecutivoId),
    limiteCredito: dinero(clientes.limiteCredito, clientes.limiteCreditoMoneda, clientes.limiteCreditoTipoCambio),
  },
});

export const clientesConnection = connection<ClientesFiltro, ClientesCampoOrden>()({
  name: 'Clientes',
  node: cliente,
  parents: { 'Query.clientes': null },
  search: { filter: 'texto', through: 'crm.buscar_clientes' },
  filters: {
    texto: words(clientes.busqueda, personal(clientes.busquedaPersonal)),
    estado: oneOf(clientes.estado),
    ejecutivoIds: oneOfIds(clientes.ejecutivoId),
    segmento: oneOfText(clientes.segmento),
    etiquetas: allOf(clientes.etiquetas),
    tipoPersona: oneOf(clientes.tipoPersona),
    creadoEn: instantWithin(clientes.creadoEn),
    moneda: oneOfCurrencies(clientes.limiteCredito, clientes.limiteCreditoMoneda),
  },
  orders: {
    NOMBRE: byText(clientes.nombreOrden),
    NUMERO: byText(clientes.numero),
    CREADO_EN: byInstant(clientes.creadoEn),
    ACTUALIZADO_EN: byInstant(clientes.actualizadoEn),
  },
});
