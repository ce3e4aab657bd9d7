import { describe, expect, it } from 'vitest';
import { plazoDe, recepciones } from './recepciones.ts';

const de = (usuario: string, id: string = crypto.randomUUID()) => ({ id, usuario });

describe('receptions under way', () => {
  it('are one of each upload, until it ends', () => {
    const todas = recepciones();
    const carga = de('ana');
    {
      using _ = todas.ocupar(carga, 'demo');
      expect(() => todas.ocupar(carga, 'demo')).toThrow(expect.objectContaining({ status: 409 }));
    }
    using _ = todas.ocupar(carga, 'demo');
  });

  it('are ten of each person of each company, and a hundred of all', () => {
    const todas = recepciones();
    const suyas = Array.from({ length: 10 }, () => todas.ocupar(de('ana'), 'demo'));
    expect(() => todas.ocupar(de('ana'), 'demo')).toThrow(expect.objectContaining({ status: 429 }));
    suyas.pop()![Symbol.dispose]();
    suyas.push(todas.ocupar(de('ana'), 'demo'));
    for (let k = 0; k < 90; k++) todas.ocupar(de('ana'), `otra${k}`);
    expect(() => todas.ocupar(de('luis'), 'demo')).toThrow(expect.objectContaining({ status: 503 }));
    for (const each of suyas) each[Symbol.dispose]();
    todas.ocupar(de('ana'), 'demo');
  });
});

it('a small file has seconds to come, and the biggest less than a transfer may last', () => {
  expect(plazoDe(100)).toBeLessThan(16_000);
  expect(plazoDe(25 * 1024 * 1024)).toBeLessThan(10 * 60_000);
});
