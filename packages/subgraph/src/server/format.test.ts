import { DatabaseUnavailable } from '@cliente360/database';
import { suiteLogger } from '@cliente360/testing/logs';
import { buildSchema, graphql, GraphQLError } from 'graphql';
import { expect, it } from 'vitest';
import { badInput } from '../errors.ts';
import { formatError } from './format.ts';

const schema = buildSchema('type Query { a(n: Int): Int }');
const MASKED = { message: 'Ocurrió un error interno.', extensions: { code: 'INTERNAL_SERVER_ERROR' } };

/** What is answered where the resolver throws `thrown`. */
async function answered(thrown: unknown, source = '{ a }') {
  const a = () => {
    throw thrown;
  };
  const { errors } = await graphql({ schema, source, rootValue: { a } });
  return formatError(errors![0]!.toJSON(), errors![0], 'crm', suiteLogger());
}

it('what our own builders make is said as it is, with its place', async () => {
  expect(await answered(badInput('first', 'es 101.'))).toEqual({
    message: '«first»: es 101.',
    path: ['a'],
    extensions: { code: 'BAD_USER_INPUT', argumento: 'first' },
  });
});

it('what somebody else throws is masked, whatever code it bears, and nothing of it is left', async () => {
  const extensions = { code: 'BAD_USER_INPUT', detail: 'Key (rfc)=(XAXX010101000) already exists.' };
  for (const thrown of [
    new GraphQLError('duplicate key value', { extensions }),
    Object.assign(new Error('duplicate key value'), { extensions }),
  ])
    expect(await answered(thrown)).toEqual({ ...MASKED, path: ['a'] });
});

it('what is wrong with the document is said, in Spanish', async () => {
  const { message } = await answered(undefined, '{ b }');
  expect(message).toMatch(/^El campo «b» no existe en «Query»\./);
});

it('what Apollo Server notes down for the answer’s head stays out of its body', () => {
  const extensions: Record<string, unknown> = { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } };
  const error = new GraphQLError('The fragment is not used.', { extensions });
  expect(formatError(error.toJSON(), error, 'crm', suiteLogger()).extensions).toEqual({
    code: 'GRAPHQL_VALIDATION_FAILED',
  });
});

it('a lost database is named, not quoted', async () => {
  const { message, extensions } = await answered(new DatabaseUnavailable('connect ECONNREFUSED 10.0.0.1:5432'));
  expect(extensions).toEqual({ code: 'SUBGRAFO_NO_DISPONIBLE', subgrafo: 'crm' });
  expect(message).not.toContain('10.0.0.1');
});
