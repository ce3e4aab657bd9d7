export * from './contract.ts';
export * from './kit.ts';
export * from './postgres.ts';
