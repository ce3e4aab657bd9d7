/** Test oracle of contacts: what filters and orders mean in a row, where their names do not say it. */
import { hasWords, type TestOracle } from '@cliente360/testing';

export const oracle: TestOracle = {
  'Contactos.texto': {
    holds: ({ nombre, apellidos, email }, asked: string) =>
      hasWords([nombre, apellidos ?? '', email ?? ''] as string[], asked),
    values: ({ rows }) =>
      rows
        .flatMap(({ nombre, apellidos, email }) => [
          `${apellidos as string} ${nombre as string}`,
          (email as string | null)?.split('@')[0],
        ])
        .filter(Boolean),
  },
  'Contactos#NOMBRE': { key: ({ nombre, apellidos }) => [nombre, apellidos].filter(Boolean).join(' ') },
};
