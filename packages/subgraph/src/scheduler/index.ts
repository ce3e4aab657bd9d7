export * from './json.ts';
export * from './scheduler.ts';
export * from './write.ts';
