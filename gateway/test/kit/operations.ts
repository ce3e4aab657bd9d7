/** The operations of `schema/operations`, as texts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../../schema/operations');

/** The text of an operation that our users run. */
export const operation = (name: string): string => readFileSync(join(folder, `${name}.graphql`), 'utf8');
