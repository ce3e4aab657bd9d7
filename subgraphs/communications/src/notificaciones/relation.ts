/** Relation of notices: how the fields of `Notificacion` are read. */
import { entity, entityReference } from '@cliente360/subgraph';
import type { Notificacion } from '../graphql.gen.ts';
import { notificaciones as t } from './tables.ts';

export const notificacion = entity<Notificacion>()({
  type: 'Notificacion',
  table: t,
  fields: {
    destinatario: entityReference('Usuario', t.destinatarioId),
    caso: entityReference('Caso', t.casoId),
  },
});
