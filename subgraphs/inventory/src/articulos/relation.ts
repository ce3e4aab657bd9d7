/** Relation of the catalogue of articles: how the fields of `Inventariable` and `NoInventariable` are read. */
import { dinero, entity } from '@cliente360/subgraph';
import { claveSat } from '../claveSat.ts';
import type { Inventariable, NoInventariable } from '../graphql.gen.ts';
import { inventariables, noInventariables } from './tables.ts';

const deCatalogo = (t: typeof inventariables | typeof noInventariables) => ({
  claveProdServ: claveSat('c_ClaveProdServ', t.claveProdServ),
  claveUnidad: claveSat('c_ClaveUnidad', t.claveUnidad),
  objetoImp: claveSat('c_ObjetoImp', t.objetoImp),
  precioLista: dinero(t.precioLista, t.precioListaMoneda, t.precioListaTipoCambio),
});

export const inventariable = entity<Inventariable>()({
  type: 'Inventariable',
  table: inventariables,
  fields: deCatalogo(inventariables),
});

export const noInventariable = entity<NoInventariable>()({
  type: 'NoInventariable',
  table: noInventariables,
  fields: deCatalogo(noInventariables),
});
