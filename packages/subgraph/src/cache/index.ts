export * from './bytes.ts';
export * from './documents.ts';
