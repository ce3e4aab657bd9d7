import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { peticionDe } from './idempotencia.ts';

const CLAVE = '01999999-0000-7000-8000-000000000000';
const huella = (acto: string, contenido: unknown) => peticionDe(CLAVE, acto, contenido).huella;

/** The same value with its keys the other way round. */
const alReves = (valor: unknown): unknown => {
  if (Array.isArray(valor)) return valor.map(alReves);
  if (valor === null || typeof valor !== 'object') return valor;
  return Object.fromEntries(
    Object.entries(valor)
      .toReversed()
      .map(([clave, each]) => [clave, alReves(each)]),
  );
};

describe('the hash of what was asked', () => {
  it('does not depend on the order of what has names, and does on that of a list', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (valor) => {
        expect(huella('acto', alReves(valor))).toBe(huella('acto', valor));
      }),
    );
    expect(huella('acto', { ids: ['a', 'b'] })).not.toBe(huella('acto', { ids: ['b', 'a'] }));
  });

  it('tells acts and contents apart, and does not tell what is missing from what is null', () => {
    expect(huella('comentarCaso', { a: 1 })).not.toBe(huella('agregarCaso', { a: 1 }));
    expect(huella('acto', { a: 1 })).not.toBe(huella('acto', { a: 2 }));
    expect(huella('acto', { a: 'x', b: undefined })).toBe(huella('acto', { a: 'x', b: null }));
  });

  it('comes with the key, or with none', () => {
    expect(peticionDe(CLAVE, 'acto', {}).clave).toBe(CLAVE);
    expect(peticionDe(undefined, 'acto', {}).clave).toBeNull();
  });
});
