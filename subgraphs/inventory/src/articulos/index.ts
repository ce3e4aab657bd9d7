/** What other rooms of inventory may use of this one, besides its tables. */
export { inventariable, noInventariable } from './relation.ts';
