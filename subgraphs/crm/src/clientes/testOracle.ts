/** Test oracle of clients: what filters and orders mean in a row, where their names do not say it. */
import type { TestOracle } from '@cliente360/testing';

export const oracle: TestOracle = {
  'Clientes.moneda': { at: 'limiteCredito.moneda' },
  'Clientes.texto': { at: ['numero', 'nombre', 'razonSocial', 'rfc', 'email'] },
  'Clientes.etiquetas': {
    holds: ({ etiquetas }, asked: string[]) => asked.every((each) => (etiquetas as string[]).includes(each)),
    values: ({ rows }) =>
      rows
        .flatMap(({ etiquetas }) => [etiquetas as string[], (etiquetas as string[]).slice(0, 1)])
        .filter((each) => each.length),
  },
};
