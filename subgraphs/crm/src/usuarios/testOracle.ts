/** Test oracle of users (the directory): what filters and orders mean in a row, where their names do not say it. */
import type { TestOracle } from '@cliente360/testing';

export const oracle: TestOracle = {
  'Usuarios.texto': { at: ['nombre', 'usuario', 'email'] },
  'Usuarios.departamentoIds': { at: 'departamentos' },
};
