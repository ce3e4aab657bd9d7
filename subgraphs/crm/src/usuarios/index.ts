/** What other rooms of crm may use of this one, besides its tables. */
export { administration } from './administration.ts';
export { usuario } from './relation.ts';
export { byUsuario } from './resolvers.ts';
