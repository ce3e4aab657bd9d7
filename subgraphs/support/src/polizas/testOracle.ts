/** Test oracle of service contracts (pólizas): what filters and orders mean in a row, where their names do not say it. */
import { valuesAt, type TestOracle } from '@cliente360/testing';

export const oracle: TestOracle = {
  'Polizas.moneda': { at: 'importe.moneda' },
  'Polizas.vigenteEn': {
    holds: ({ vigenteDesde, vigenteHasta }, dia: string) =>
      dia >= (vigenteDesde as string) && dia <= (vigenteHasta as string),
    values: ({ rows }) => rows.map(({ vigenteHasta }) => vigenteHasta),
  },
  'Polizas.articuloIds': {
    holds: ({ articulosCubiertos, activosCubiertos }, ids: string[]) => {
      const cubiertos = articulosCubiertos as { id: string }[];
      const nada = !cubiertos.length && !(activosCubiertos as unknown[]).length;
      return nada || cubiertos.some(({ id }) => ids.includes(id));
    },
    values: ({ rows }) =>
      [...rows.flatMap((row) => valuesAt(row, 'articulosCubiertos')), crypto.randomUUID()].map((id) => [id]),
  },
};
