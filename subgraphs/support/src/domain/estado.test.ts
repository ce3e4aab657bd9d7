import { describe, expect, it } from 'vitest';
import { ESTADOS_CASO, estadosDeGrupos, GRUPO_DE_ESTADO, TRANSICIONES } from './estado.ts';

/** The domain's table as it is printed: a row for each state, a column for each state that may follow. */
const TABLA = `
            EN_PROCESO PENDIENTE RESUELTO CERRADO CANCELADO
NUEVO       sí         sí        sí       no      sí
EN_PROCESO  no         sí        sí       no      sí
PENDIENTE   sí         no        sí       no      sí
RESUELTO    sí         no        no       sí      no
CERRADO     no         no        no       no      no
CANCELADO   no         no        no       no      no
`;

describe('the transitions of a case', () => {
  const [columnas, ...filas] = TABLA.trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/)) as [string[], ...string[][]];

  it('are those of the domain’s table, in the order of the states', () => {
    const leidas = filas.map(([de, ...celdas]) => [de, columnas.filter((_, k) => celdas[k] === 'sí')]);
    expect(TRANSICIONES).toEqual(Object.fromEntries(leidas));
  });

  it('never lead back to NUEVO, nor out of what is over for good', () => {
    expect(Object.values(TRANSICIONES).flat()).not.toContain('NUEVO');
    expect([...TRANSICIONES.CERRADO, ...TRANSICIONES.CANCELADO]).toEqual([]);
  });
});

describe('the groups of states', () => {
  it('take every state, each in one group', () => {
    expect(Object.keys(GRUPO_DE_ESTADO)).toEqual(ESTADOS_CASO);
    expect(estadosDeGrupos(['ABIERTO', 'PAUSADO', 'TERMINADO'])).toEqual(ESTADOS_CASO);
  });

  it('are TERMINADO exactly when nothing but reopening or closing may follow', () => {
    for (const estado of ESTADOS_CASO)
      expect(GRUPO_DE_ESTADO[estado] === 'TERMINADO').toBe(!TRANSICIONES[estado].includes('RESUELTO'));
    expect(estadosDeGrupos(['PAUSADO'])).toEqual(['PENDIENTE']);
  });
});
