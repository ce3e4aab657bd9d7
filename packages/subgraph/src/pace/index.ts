export * from './json.ts';
export * from './pace.ts';
export * from './write.ts';
