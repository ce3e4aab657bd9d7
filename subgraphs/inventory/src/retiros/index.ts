/** What other rooms of inventory may use of this one, besides its tables. */
export { nombradoPor, retiroDelLote } from './relation.ts';
