/** The cache of documents and the reckoning of bytes. */
export * from './bytes.ts';
export * from './documents.ts';
