/** What other rooms of finance may use of this one, besides its tables. */
export { camposCfdi } from './fields.ts';
export { ordenImpuestos } from './ordenImpuestos.ts';
