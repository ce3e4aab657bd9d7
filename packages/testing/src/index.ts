/** Test kit: a subgraph on the real engine, with demo rows. */
export * from './contract.ts';
export * from './kit.ts';
export * from './stubPeers.ts';
export * from './postgres.ts';
export { connectionsOf, pagingProperty, PAGING_TIMEOUT, type PagingOptions } from './paging.ts';
export { insertRows } from './insert.ts';
export { edgesOf, type Edges } from './filtering/edges.ts';
export { crowded } from './filtering/rows.ts';
export { filteringProperty, inputOf, FILTERING_TIMEOUT, type FilteringOptions } from './filtering/property.ts';
export { enPesos, hasWords, plain, valuesAt, dayOf, type OracleRule, type TestOracle } from './filtering/oracle.ts';
