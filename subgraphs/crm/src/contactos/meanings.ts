import { plain, type Meanings } from '@cliente360/testing';

/** What the filters and orders mean in a row, where their names do not say it. */
export const meanings: Meanings = {
  'Contactos.texto': {
    holds: ({ nombre, apellidos, email }, asked: string) =>
      [`${nombre as string} ${(apellidos as string | null) ?? ''}`, (email as string | null) ?? ''].some((each) =>
        plain(each).includes(plain(asked)),
      ),
    values: ({ rows }) =>
      rows.flatMap(({ nombre, email }) => [nombre, (email as string | null)?.split('@')[0]]).filter(Boolean),
  },
  'Contactos#NOMBRE': { key: ({ nombre, apellidos }) => [nombre, apellidos].filter(Boolean).join(' ') },
};
