import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const dockerfile = readFileSync(join(root, 'Dockerfile'), 'utf8');
const compose = readFileSync(join(root, 'docker-compose.yml'), 'utf8');

/** Before `USER`, the image acts as root; what it makes there is root's until it is given away. */
const asRoot = dockerfile.split(/^USER node$/m, 1)[0]!;
const given = [...asRoot.matchAll(/chown node:node ((?: ?\/\w+)+)/g)].flatMap(([, paths]) => paths!.split(' '));
const made = [...asRoot.matchAll(/mkdir(?: -p)? (\/\S+)/g)].map(([, path]) => path!);
const ofParts = compose.split('\nservices:', 1)[0]!;

it('whatever a part keeps in a volume is its user’s to write: the image makes the directory and gives it away', () => {
  const mounted = [...ofParts.matchAll(/^ {4}- \w+:(\/\S+)$/gm)].map(([, path]) => path!);
  expect(mounted).toContain(/DATA_DIR: (\S+)/.exec(ofParts)![1]);
  for (const path of mounted) {
    expect(made).toContain(path);
    expect(given).toContain(path);
  }
});
