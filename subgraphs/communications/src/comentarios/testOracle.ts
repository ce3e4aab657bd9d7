/** Test oracle of comments: what filters and orders mean in a row, where their names do not say it. */
import type { TestOracle } from '@cliente360/testing';

export const oracle: TestOracle = {
  'Comentarios.autorIds': { at: 'autor' },
  'Comentarios.mencionaIds': { at: 'menciones.usuario' },
  'Comentarios.texto': { at: 'cuerpo' },
};
