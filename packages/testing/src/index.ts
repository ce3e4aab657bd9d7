export * from './contract.ts';
export * from './kit.ts';
export * from './postgres.ts';
export { connectionsOf, pagingProperty, PAGING_TIMEOUT, type PagingOptions } from './paging.ts';
export { insertRows } from './insert.ts';
