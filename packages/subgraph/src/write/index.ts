export * from './idempotencia.ts';
export * from './statements.ts';
