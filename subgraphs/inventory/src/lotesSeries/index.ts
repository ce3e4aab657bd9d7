/** What other rooms of inventory may use of this one, besides its tables. */
export { enPoder } from './garantia.ts';
