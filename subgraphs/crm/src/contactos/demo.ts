/** Demo rows of contacts, from the demo world. */
import type { DemoGenerator } from '@cliente360/demo';
import { contactos } from './tables.ts';

export const demo: readonly DemoGenerator[] = [
  {
    name: 'crm.contactos',
    table: contactos,
    *rows(world, i) {
      for (const contacto of world.contactos(i)) yield { ...contacto };
    },
  },
];
