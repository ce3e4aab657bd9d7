/** Job queue in the transaction that causes each job (pg-boss). */
export * from './jobs.ts';
