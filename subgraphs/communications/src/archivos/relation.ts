import {
  byDay,
  byInstant,
  byInteger,
  byText,
  computed,
  connection,
  contains,
  dayWithin,
  entity,
  oneOf,
  oneOfIds,
  oneOfText,
  reference,
} from '@cliente360/subgraph';
import type { Archivo, ArchivosCampoOrden, ArchivosFiltro } from '../graphql.gen.ts';
import { sujeto } from '../sujeto/fields.ts';
import { archivos as t } from './tables.ts';

/** Documents that say who somebody is. */
const CATEGORIAS_PERSONALES = ['XML_CFDI', 'IDENTIFICACION'] as const;

/** What `urlDescarga` has of the row. */
export interface Descargable {
  readonly descargable: boolean;
  /** The client whose personal data the content is, if it is. */
  readonly personalDe: string | null;
}

export const archivo = entity<Archivo>()({
  type: 'Archivo',
  table: t,
  fields: {
    cliente: reference('Cliente', t.clienteId),
    sujeto: sujeto(t),
    /** Whether there is anything to download, and whose personal data that is; its resolver makes an address of it. */
    urlDescarga: computed(
      { contenido: t.contenido, escaneo: t.escaneo, categoria: t.categoria, clienteId: t.clienteId },
      ({ contenido, escaneo, categoria, clienteId }): Descargable => ({
        descargable: contenido !== null && escaneo !== 'INFECTADO',
        personalDe: CATEGORIAS_PERSONALES.includes(categoria as never) ? clienteId : null,
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
    texto: contains(t.nombre),
  },
  orders: {
    CREADO_EN: byInstant(t.creadoEn),
    NOMBRE: byText(t.nombreClave),
    BYTES: byInteger(t.bytes),
    VENCE_EN: byDay(t.venceEn),
  },
});
