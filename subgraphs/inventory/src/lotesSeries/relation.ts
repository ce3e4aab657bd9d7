import { sql } from 'drizzle-orm';
import { computed, derived, entity, reference } from '@cliente360/subgraph';
import { inventariables as p } from '../articulos/tables.ts';
import type { LoteSerie } from '../graphql.gen.ts';
import { garantia } from './domain/garantia.ts';
import { lotesSeries as t } from './tables.ts';

const garantiaMeses = derived(
  () => sql`(select ${p.garantiaMeses} from ${p} where ${p.empresaId} = ${t.empresaId} and ${p.id} = ${t.productoId})`,
  Number,
);

export const loteSerie = entity<LoteSerie>()({
  type: 'LoteSerie',
  table: t,
  fields: {
    cliente: reference('Cliente', t.clienteId),
    producto: reference('Inventariable', t.productoId),
    venta: reference('Venta', t.ventaId),
    direccion: reference('Direccion', t.direccionId),
    garantia: computed({ entregadoEn: t.entregadoEn, meses: garantiaMeses }, ({ entregadoEn, meses }, { hoy }) =>
      garantia(entregadoEn, meses, hoy),
    ),
  },
});
