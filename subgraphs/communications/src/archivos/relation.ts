/** Relation of files: how the fields of `Archivo` are read, and the filters and orders of their pages. */
import {
  byDay,
  byInstant,
  byInteger,
  byText,
  computed,
  connection,
  dayWithin,
  entity,
  oneOf,
  oneOfIds,
  oneOfText,
  entityReference,
  words,
} from '@cliente360/subgraph';
import type { Archivo, ArchivosCampoOrden, ArchivosFiltro } from '../graphql.gen.ts';
import { sujeto } from '../sujeto/index.ts';
import { archivos as t } from './tables.ts';
import type { Descargable } from './urlDescarga.ts';

export const archivo = entity<Archivo>()({
  type: 'Archivo',
  table: t,
  fields: {
    cliente: entityReference('Cliente', t.clienteId),
    sujeto: sujeto(t),
    /** Whether there is anything to download, and what kind of paper it is and whose; its resolver makes an address of that. */
    urlDescarga: computed(
      { contenido: t.contenido, escaneo: t.escaneo, categoria: t.categoria, clienteId: t.clienteId },
      ({ contenido, escaneo, categoria, clienteId }): Descargable => ({
        hay: contenido !== null && escaneo !== 'INFECTADO',
        categoria,
        clienteId,
      }),
    ),
  },
});

export const archivosConnection = connection<ArchivosFiltro, ArchivosCampoOrden>()({
  name: 'Archivos',
  node: archivo,
  parents: {
    'Cliente.archivos': t.clienteId,
    'Caso.archivos': t.sujetoId,
    'Comentario.archivos': t.comentarioId,
  },
  filters: {
    categoria: oneOf(t.categoria),
    sujetoIds: oneOfIds(t.sujetoId),
    venceEn: dayWithin(t.venceEn),
    tipoMime: oneOfText(t.tipoMime),
    texto: words(t.busqueda),
  },
  orders: {
    CREADO_EN: byInstant(t.creadoEn),
    NOMBRE: byText(t.nombreClave),
    BYTES: byInteger(t.bytes),
    VENCE_EN: byDay(t.venceEn),
  },
});
