/** Scheduler of long work, in slices of the event loop. */
export * from './json.ts';
export * from './scheduler.ts';
export * from './write.ts';
