import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The file that Node itself takes: with Vite's own choice there would be two graphql-js, and a schema of one is no schema to the other.
  resolve: { alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql')) }] },
  test: {
    include: ['{gateway,subgraphs,packages,schema}/**/*.test.ts'],
    // A database per file, real processes in some: on two cores more at once make each other wait. Some wait for the clock, hence one more.
    maxWorkers: 3,
    // Nothing here replaces a module or keeps one test's state in it. Loading the house and compiling the engine anew for each file took a third of the time.
    isolate: false,
    globalSetup: ['packages/testing/src/blank.ts', 'packages/testing/src/logs.ts'],
    // For what hangs, and not for a machine that is slow today.
    testTimeout: 90_000,
    hookTimeout: 120_000,
  },
});
