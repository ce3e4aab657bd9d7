/** Relation of addresses: how the fields of `Direccion` are read, and the filters and orders of their pages. */
import {
  byFlag,
  byText,
  computed,
  connection,
  entity,
  flag,
  oneOfText,
  entityReference,
  someOf,
  text,
} from '@cliente360/subgraph';
import { claveSat } from '../claveSat.ts';
import type { Direccion, DireccionesCampoOrden, DireccionesFiltro } from '../graphql.gen.ts';
import { formatoPostal } from './domain/formatoPostal.ts';
import { direcciones as t } from './tables.ts';

const estado = claveSat('c_Estado', t.estado);
const pais = claveSat('c_Pais', t.pais);

export const direccion = entity<Direccion>()({
  type: 'Direccion',
  table: t,
  fields: {
    cliente: entityReference('Cliente', t.clienteId),
    contacto: entityReference('Contacto', t.contactoId),
    estado,
    pais,
    formatoPostal: computed(
      {
        calle: t.calle,
        numeroExterior: t.numeroExterior,
        numeroInterior: t.numeroInterior,
        colonia: t.colonia,
        codigoPostal: t.codigoPostal,
        municipio: t.municipio,
        estado,
        pais,
      },
      (partes) => formatoPostal({ ...partes, estado: partes.estado.descripcion, pais: partes.pais.descripcion }),
    ),
  },
});

export const direccionesConnection = connection<DireccionesFiltro, DireccionesCampoOrden>()({
  name: 'Direcciones',
  node: direccion,
  parents: { 'Cliente.direcciones': t.clienteId },
  filters: {
    tipos: someOf(t.tipos),
    estado: oneOfText(t.estado),
    cp: text({ code: t.codigoPostal, key: t.codigoPostalOrden }),
    activa: flag(t.activa),
  },
  orders: {
    ALIAS: byText(t.aliasOrden),
    PREDETERMINADA: byFlag(t.predeterminada),
    CP: byText(t.codigoPostalOrden),
  },
});
