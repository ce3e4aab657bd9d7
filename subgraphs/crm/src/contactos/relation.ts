/** Relation of contacts: how the fields of `Contacto` are read, and the filters and orders of their pages. */
import {
  byFlag,
  byInstant,
  byText,
  connection,
  entity,
  flag,
  personal,
  entityReference,
  someOf,
  words,
} from '@cliente360/subgraph';
import type { Contacto, ContactosCampoOrden, ContactosFiltro } from '../graphql.gen.ts';
import { contactos } from './tables.ts';

export const contacto = entity<Contacto>()({
  type: 'Contacto',
  table: contactos,
  fields: {
    cliente: entityReference('Cliente', contactos.clienteId),
    direccion: entityReference('Direccion', contactos.direccionId),
  },
});

export const contactosConnection = connection<ContactosFiltro, ContactosCampoOrden>()({
  name: 'Contactos',
  node: contacto,
  parents: { 'Cliente.contactos': contactos.clienteId },
  filters: {
    roles: someOf(contactos.roles),
    activo: flag(contactos.activo),
    principal: flag(contactos.principal),
    texto: words(contactos.busqueda, personal(contactos.busquedaPersonal)),
  },
  orders: {
    NOMBRE: byText(contactos.nombreOrden),
    PRINCIPAL: byFlag(contactos.principal),
    CREADO_EN: byInstant(contactos.creadoEn),
  },
});
