/** What other rooms of support may use of this one, besides its tables. */
export { poliza } from './relation.ts';
export { disponibles, estadoPoliza } from './unidades.ts';
