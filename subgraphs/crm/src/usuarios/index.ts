/** What other rooms of crm may use of this one, besides its tables. */
export { directory } from './directory.ts';
export { usuario } from './relation.ts';
export { byUsuario } from './resolvers.ts';
