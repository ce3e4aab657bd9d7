/** What the subgraphs that act on cases say to a form, and to each other. */
export * from './errores.ts';
export * from './eventos.ts';
