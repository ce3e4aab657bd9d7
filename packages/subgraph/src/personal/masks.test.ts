import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskByName } from './changes.ts';
import { MASCARAS, type Mascara } from './masks.ts';

const NADA = '****';

const NOMBRES = {
  rfc: 'rfc',
  email: 'email',
  telefono: 'cuenta',
  cuentaOrdenante: 'cuenta',
  clabe: 'cuenta',
  para: 'email',
} as const;
const cambio = (value: string, campo: unknown) => maskByName(NOMBRES)(value, { campo });

it.each<[Mascara, string, string]>([
  ['rfc', 'XAXX010101000', 'XAXX******000'],
  ['rfc', 'ÑO&020304AB1', 'ÑO&******AB1'],
  ['rfc', 'XAXX01010100', NADA],
  ['rfc', 'no es un RFC', NADA],
  ['email', 'ana.torres@dominio.mx', 'a***@dominio.mx'],
  ['email', 'a@dominio.mx', 'a***@dominio.mx'],
  ['email', 'ñandú@correo.example', 'ñ***@correo.example'],
  ['email', '𝒜na@dominio.mx', '𝒜***@dominio.mx'],
  ['email', 'Ana Torres <ana@dominio.mx>', NADA],
  ['email', '"ana@casa"@dominio.mx', NADA],
  ['email', 'ana@dominio.mx, luis@dominio.mx', NADA],
  ['email', 'sin arroba', NADA],
  ['email', '@dominio.mx', NADA],
  ['cuenta', '012345678901234321', '**** 4321'],
  ['cuenta', '+525512345678', '**** 5678'],
  ['cuenta', '+1234567', NADA],
  ['cuenta', '4321', NADA],
  ['cuenta', '9 - 8 / 7', NADA],
  ['nombre', 'Juan Pérez Ruiz', 'J***'],
  ['nombre', '  Ángel', 'Á***'],
  ['nombre', 'A\u0301ngel', 'A\u0301***'],
  ['nombre', 'J', NADA],
  ['oculto', 'lo que sea', NADA],
])('%s of «%s» is %s', (mascara, value, esperado) => {
  expect(MASCARAS[mascara](value)).toBe(esperado);
});

describe('whatever the value', () => {
  const cualquiera = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc.emailAddress(),
    fc.stringMatching(/^\+?[0-9A-Z -]{0,24}$/),
    fc.stringMatching(/^[A-ZÑ&]{3,4}\d{6}[A-Z\d]{3}$/),
  );

  it('no more is shown than the form has', () => {
    fc.assert(
      fc.property(cualquiera, (value) => {
        expect(MASCARAS.rfc(value)).toMatch(/^(\*{4}|[A-ZÑ&]{3,4}\*{6}[A-Z\d]{3})$/);
        expect(MASCARAS.email(value)).toMatch(/^(\*{4}|[^@]\*{3}@[^@]+)$/u);
        expect(MASCARAS.cuenta(value)).toMatch(/^\*{4}( [\p{L}\p{N}]{4})?$/u);
        expect(MASCARAS.nombre(value)).toMatch(/^(\*{4}|\p{L}\p{M}*\*{3})$/u);
        expect(MASCARAS.oculto()).toBe(NADA);
      }),
    );
  });

  it('an account, a telephone or a licence shows four characters of eight or more, and none of fewer', () => {
    fc.assert(
      fc.property(cualquiera, (value) => {
        const caracteres = value.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
        expect(MASCARAS.cuenta(value) === NADA).toBe(caracteres < 8);
      }),
    );
  });

  it('what is hidden leaves no trace: neither its letters nor its length', () => {
    const letras = (max: number) => fc.stringMatching(new RegExp(`^[a-z]{1,${max}}$`));
    fc.assert(
      fc.property(letras(30), letras(5), letras(30), (uno, inicial, otro) => {
        expect(MASCARAS.email(`${inicial}${uno}@x.mx`)).toBe(MASCARAS.email(`${inicial}${otro}@x.mx`));
        expect(MASCARAS.nombre(`${inicial}${uno}`)).toBe(MASCARAS.nombre(`${inicial}${otro} ${uno}`));
        expect(MASCARAS.cuenta(`abcd${uno}4321`)).toBe(MASCARAS.cuenta(`efgh${otro}4321`));
      }),
    );
  });
});

describe('a change in a log', () => {
  it.each([
    ['email', 'ana@dominio.mx', 'a***@dominio.mx'],
    ['contactos.3.email', 'ana@dominio.mx', 'a***@dominio.mx'],
    ['cuentaOrdenante', '0123456789', '**** 6789'],
    ['para.0', 'ana@dominio.mx', 'a***@dominio.mx'],
    ['telefono', 'ext. 12', NADA],
    ['correoDeRespaldo', 'ana@dominio.mx', 'a***@dominio.mx'],
    ['identificacionFiscal', 'XAXX010101000', 'XAXX******000'],
    ['aviso', '+525512345678', '**** 5678'],
    ['cuentaDeReembolso', '012345678901234321', '**** 4321'],
    ['estado', 'EN_PROCESO', 'EN_PROCESO'],
    ['responsable', '0199e7a0-0000-7000-8000-000000000001', '0199e7a0-0000-7000-8000-000000000001'],
    ['limiteCredito', '150000.00', '150000.00'],
    ['constructor', 'x', 'x'],
  ])('of %s: %s is %s', (campo, value, esperado) => {
    expect(cambio(value, campo)).toBe(esperado);
  });

  it('is hidden whole where nobody said of which field it is', () => {
    expect(cambio('ana@dominio.mx', undefined)).toBe(NADA);
  });

  it('of a protected field is never the value, whatever it held', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(NOMBRES)), fc.string(), (campo, value) => {
        fc.pre(!value.includes('*'));
        expect(cambio(value, campo)).not.toBe(value);
      }),
    );
  });
});
