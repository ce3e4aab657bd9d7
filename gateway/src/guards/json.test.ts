import fc from 'fast-check';
import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { parseJson } from './json.ts';

describe('JSON from the outside', () => {
  it('is what JSON.parse reads, where nothing in it is refused', () => {
    const text = fc.string().filter((each) => !each.includes('\0') && !/__proto__|constructor|prototype/.test(each));
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 8, stringUnit: 'binary' }), text, (value, quoted) => {
        const given = JSON.stringify({
          value: JSON.stringify(value).replaceAll('\\u0000', ''),
          [quoted]: `[{${quoted}`,
        });
        expect(parseJson(given, 3)).toEqual(JSON.parse(given));
      }),
    );
  });

  it.each([
    ['brackets in texts do not nest', '{"a":"[[[[[[","b":"\\"[[[["}', true],
    ['as deep as it may be', '[[[1]]]', true],
    ['one deeper', '[[[[1]]]]', false],
    ['as many side by side as one likes', '[[],[],[],[],[]]', true],
    ['one deeper, and not JSON either', '[[[[', false],
  ])('%s', (_, text, fits) => {
    const value = parseJson(text, 3);
    if (fits) expect(value).toEqual(JSON.parse(text));
    else expect(value).toMatchObject({ extensions: { code: 'LIMITE_EXCEDIDO', limite: 'anidamiento' } });
  });

  it.each([
    ['{"__proto__":{"a":1}}', 'BAD_USER_INPUT', '«__proto__»'],
    ['{"a":[{"constructor":1}]}', 'BAD_USER_INPUT', '«constructor»'],
    ['{"a":"\\u0000"}', 'BAD_USER_INPUT', 'NUL'],
    ['{"a":"\\udc00"}', 'BAD_USER_INPUT', 'medio carácter'],
    ['{"\\u0000":1}', 'BAD_USER_INPUT', 'NUL'],
    ['{', 'BAD_REQUEST', 'HTTP'],
  ])('%s is refused in words', (text, code, said) => {
    const error = parseJson(text, 10) as GraphQLError;
    expect(error).toBeInstanceOf(GraphQLError);
    expect(error.extensions['code']).toBe(code);
    expect(error.message).toContain(said);
  });
});
