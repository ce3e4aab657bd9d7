/** What an answer shows that it may not. */
import type { Eyes } from './oracle.ts';
import type { Operation, Selected, Selection } from './selection.ts';

export interface Asked {
  readonly operation: Operation;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null | undefined;
  readonly errors?:
    | readonly { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }[]
    | undefined;
}

/** What was met on the way through an answer. */
export interface Walked {
  readonly leaks: string[];
  /** By variable that takes a cursor. */
  readonly cursors: Map<string, string>;
  /** Fields that gave an object or a row. */
  readonly reached: Set<string>;
}

export const UUIDS = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/**
 * Walks an answer with the eyes of who may see it. `echo`: ids that a subgraph is given and gives back, of types that it
 * does not own.
 */
export function walk({ operation, variables }: Asked, answer: Answer, eyes: Eyes, echo: ReadonlySet<string>): Walked {
  const walked: Walked = { leaks: [], cursors: new Map(), reached: new Set() };
  const sent = JSON.stringify(variables);
  if (answer.data) visit(operation.root, answer.data, undefined, { eyes, walked, echo, sent });
  for (const error of answer.errors ?? []) {
    const text = JSON.stringify(error);
    for (const [id] of text.matchAll(UUIDS))
      if (eyes.hiddenIds.has(id) && !sent.includes(id))
        walked.leaks.push(`an error tells ${id} of ${eyes.hiddenIds.get(id)}`);
  }
  return walked;
}

interface Walk {
  readonly eyes: Eyes;
  readonly walked: Walked;
  readonly echo: ReadonlySet<string>;
  /** The variables, as JSON. */
  readonly sent: string;
}

/** A form is told which of its own values is wrong, and an error of ours is no row. */
const ECHOED = 'ErrorCaso.';

type Row = Readonly<Record<string, unknown>>;

function visit(selection: Selection, row: Row, parentId: string | undefined, walk: Walk): void {
  const id = selection.hasId ? (row['id'] as string) : parentId;
  if (selection.hasId) text('id', id!, walk);
  const on = selection.on.get(row['__typename'] as string);
  if (on) visit(on, row, parentId, walk);
  for (const field of selection.fields) value(field, row[field.key], id, walk);
}

function value(field: Selected, given: unknown, parentId: string | undefined, walk: Walk): void {
  if (given === null || given === undefined) return;
  if (Array.isArray(given)) return given.forEach((each) => value(field, each, parentId, walk));
  if (field.inner) {
    const row = given as Row;
    if (!field.inner.type.endsWith('Connection') || isFilled(field.inner, row)) walk.walked.reached.add(field.path);
    if (field.inner.type.endsWith('Connection')) connection(field, row, parentId, walk);
    return visit(field.inner, row, parentId, walk);
  }
  texts(field.path, given, walk);
}

const rowsOf = ({ fields }: Selection, row: Row): readonly unknown[] =>
  fields.flatMap(({ name, key }) =>
    name === 'nodes' || name === 'edges' ? ((row[key] as unknown[] | null) ?? []) : [],
  );

const isFilled = (selection: Selection, row: Row): boolean => rowsOf(selection, row).length > 0;

/** How many it counts, and where it ends. */
function connection(field: Selected, row: Row, parentId: string | undefined, walk: Walk): void {
  const { eyes, walked } = walk;
  const most = eyes.most(field.path, parentId);
  const total = row['totalCount'];
  if (most !== undefined && typeof total === 'number' && total > most)
    walked.leaks.push(`${field.path} of ${parentId} counts ${total}; ${eyes.who.nombre} may see ${most}`);
  const rows = rowsOf(field.inner!, row).length;
  if (most !== undefined && rows > most) walked.leaks.push(`${field.path} of ${parentId} has ${rows} rows of ${most}`);
  const page = row['pageInfo'] as Row;
  for (const end of ['startCursor', 'endCursor']) {
    const cursor = page[end];
    if (typeof cursor !== 'string') continue;
    for (const part of JSON.parse(Buffer.from(cursor, 'base64url').toString()))
      texts(`${field.path} ${end}`, part, walk);
    if (field.cursor && (field.cursor.argument === 'before' ? 'startCursor' : 'endCursor') === end)
      walked.cursors.set(field.cursor.name, cursor);
  }
}

function texts(path: string, given: unknown, walk: Walk): void {
  if (typeof given === 'string') text(path, given, walk);
  else if (given && typeof given === 'object') for (const each of Object.values(given)) texts(path, each, walk);
}

function text(path: string, given: string, { eyes, walked, echo, sent }: Walk): void {
  if (path.startsWith(ECHOED) && sent.includes(given)) return;
  const said = eyes.hiddenTexts.get(given);
  if (said !== undefined && !echo.has(given)) walked.leaks.push(`${path} says «${given}» of ${said}`);
  for (const [id] of given.matchAll(UUIDS))
    if (eyes.hiddenIds.has(id) && !echo.has(id)) walked.leaks.push(`${path} shows ${id} of ${eyes.hiddenIds.get(id)}`);
}
