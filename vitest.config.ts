/** Configuration of the tests. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { filesOnServer } from './packages/testing/src/onServer.ts';

const TESTS = '{gateway,subgraphs,packages,schema}/**/*.test.ts';
/** A file that is named on the command line runs whatever it has to do with a server. */
const named = process.argv.slice(2).some((each) => each !== 'run' && !each.startsWith('-'));
/** What no server has a part in was said by the embedded pass. */
const tests = process.env['TEST_DATABASE_URL'] && !named ? filesOnServer(import.meta.dirname, TESTS) : [TESTS];

/** What takes longest, the longest first: begun last, one of them would leave the other workers with nothing to do. */
const LONGEST = [
  'schema/paging',
  'schema/filters',
  'gateway/test/graph/processes',
  'gateway/test/casos/corte',
  'notificaciones/notificaciones',
  'schema/edges',
  'gateway/test/secretos',
  'gateway/test/graph/azar',
  'gateway/test/graph/sixth',
  'packages/testing/test/newRelation',
  'gateway/test/casos/concurrencia',
  'gateway/test/graph/broken',
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const place = ({ moduleId }: TestSpecification) => {
      const found = LONGEST.findIndex((each) => moduleId.endsWith(`/${each}.test.ts`));
      return found < 0 ? LONGEST.length : found;
    };
    return sorted.toSorted((a, b) => place(a) - place(b));
  }
}

export default defineConfig({
  // The file that Node itself takes: with Vite's own choice there would be two graphql-js, and a schema of one is no schema to the other.
  resolve: { alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql')) }] },
  test: {
    include: tests,
    // A database per file, real processes in some: on two cores more at once make each other wait. Some wait for the clock, hence one more.
    maxWorkers: 3,
    // Nothing here replaces a module or keeps one test's state in it. Loading the house and compiling the engine anew for each file took a third of the time.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    setupFiles: ['packages/testing/src/properties.ts'],
    globalSetup: ['packages/testing/src/run.ts', 'packages/testing/src/logs.ts'],
    // For what hangs, and not for a machine that is slow today.
    testTimeout: 90_000,
    hookTimeout: 120_000,
  },
});
