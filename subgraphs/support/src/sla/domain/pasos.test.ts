import { describe, expect, it } from 'vitest';
import { pasosDe } from './pasos.ts';

const paso = (estado: 'NUEVO' | 'PENDIENTE' | 'EN_PROCESO', en: number) => ({ estado, en, motivo: null });

describe('the steps of a case', () => {
  it('are its changes of state, from the one in which it was made', () => {
    const cambios = [
      { ...paso('NUEVO', 10), antes: null },
      { ...paso('PENDIENTE', 20), antes: 'NUEVO' as const },
    ];
    expect(pasosDe(10, 'PENDIENTE', cambios)).toEqual(cambios);
  });

  it('begin with what it was before the first change that is told', () => {
    const cambios = [{ ...paso('PENDIENTE', 20), antes: 'EN_PROCESO' as const }];
    expect(pasosDe(10, 'PENDIENTE', cambios)).toEqual([paso('EN_PROCESO', 10), ...cambios]);
  });

  it('are one where no change is told', () => {
    expect(pasosDe(10, 'PENDIENTE', [])).toEqual([paso('PENDIENTE', 10)]);
  });
});
