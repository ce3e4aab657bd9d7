/** Writes: idempotency keys and statements. */
export * from './idempotencia.ts';
export * from './statements.ts';
