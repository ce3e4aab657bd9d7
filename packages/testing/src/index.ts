export * from './contract.ts';
export * from './kit.ts';
export * from './stubPeers.ts';
export * from './postgres.ts';
export { connectionsOf, pagingProperty, PAGING_TIMEOUT, type PagingOptions } from './paging.ts';
export { insertRows } from './insert.ts';
export { filteringProperty, FILTERING_TIMEOUT, type FilteringOptions } from './filtering/property.ts';
export { plain, valuesAt, dayOf, type Meaning, type Meanings } from './filtering/meaning.ts';
