/** The cache of documents and the reckoning of bytes. */
export * from './objectSize.ts';
export * from './documents.ts';
