import { describe, expect, it } from 'vitest';
import { direccionDe, leerEnlace, type Enlace } from './enlaces.ts';

const ahora = new Date('2026-11-24T18:00:00.000Z');
const enlace: Enlace = {
  proposito: 'carga',
  empresa: 'demo',
  id: '019a0000-0000-7000-8000-000000000001',
  expira: ahora.getTime() + 1,
};

describe('a signed address', () => {
  it('says what was signed, until it expires', () => {
    const direccion = direccionDe('k', enlace);
    expect(leerEnlace('k', direccion, ahora)).toEqual(enlace);
    expect(leerEnlace('k', direccion, new Date(enlace.expira))).toBeNull();
  });

  it('of another key, changed in any character or cut says nothing', () => {
    const direccion = direccionDe('k', enlace);
    expect(leerEnlace('otra', direccion, ahora)).toBeNull();
    for (let k = 0; k < direccion.length; k++) {
      // The last character carries four bits only: some others decode to the same signature.
      const otro = direccion[k] === 'A' ? 'Q' : 'A';
      const cambiada = direccion.slice(0, k) + otro + direccion.slice(k + 1);
      if (cambiada !== direccion) expect(leerEnlace('k', cambiada, ahora), cambiada).toBeNull();
      expect(leerEnlace('k', direccion.slice(0, k), ahora)).toBeNull();
    }
    expect(leerEnlace('k', `${direccion}A`, ahora)).toBeNull();
  });
});
