/** Relation of the log of a client: how the fields of `EntradaBitacora` are read, and the filters and orders of their pages. */
import {
  byInstant,
  column,
  connection,
  entity,
  instantWithin,
  oneOf,
  oneOfIds,
  entityReference,
  words,
} from '@cliente360/subgraph';
import type { BitacoraCampoOrden, BitacoraFiltro, EntradaBitacora } from '../graphql.gen.ts';
import { actor, sujeto } from '../sujeto/index.ts';
import { bitacora as t } from './tables.ts';

export const entradaBitacora = entity<EntradaBitacora>()({
  type: 'EntradaBitacora',
  table: t,
  fields: {
    cliente: entityReference('Cliente', t.clienteId),
    actor: actor({ tipo: t.actorTipo, id: t.actorId, proceso: t.actorProceso }),
    sujeto: sujeto(t),
    creadoEn: column(t.registradoEn),
  },
});

export const bitacoraConnection = connection<BitacoraFiltro, BitacoraCampoOrden>()({
  name: 'Bitacora',
  node: entradaBitacora,
  parents: { 'Cliente.bitacora': t.clienteId },
  filters: {
    tipo: oneOf(t.tipo),
    actorIds: oneOfIds(t.actorId),
    sujetoIds: oneOfIds(t.sujetoId),
    ocurridoEn: instantWithin(t.ocurridoEn),
    texto: words(t.busqueda),
  },
  orders: { OCURRIDO_EN: byInstant(t.ocurridoEn) },
});
