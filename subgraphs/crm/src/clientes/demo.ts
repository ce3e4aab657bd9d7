/** Demo rows of clients, from the demo world. */
import type { DemoGenerator } from '@cliente360/demo';
import { clientes } from './tables.ts';

export const demo: readonly DemoGenerator[] = [
  {
    name: 'crm.clientes',
    table: clientes,
    *rows(world, i) {
      const { indice: _, esRfcGenerico: __, dominio: ___, ...cliente } = world.cliente(i);
      yield cliente;
    },
  },
];
