/** Test oracle of mail: what filters and orders mean in a row, where their names do not say it. */
import type { TestOracle } from '@cliente360/testing';

export const oracle: TestOracle = {
  'Emails.casoIds': { at: 'caso' },
  'Emails.conAdjuntos': { holds: ({ adjuntos }, asked) => (adjuntos as unknown[]).length > 0 === asked },
  'Emails.sinResponder': {
    holds: (row, asked, { rows }) => {
      const correo = row as { id: string; sentido: string; automatico: boolean; hiloId: string; fecha: string };
      const after = rows.some(
        (other) =>
          other['hiloId'] === correo.hiloId &&
          !other['automatico'] &&
          `${other['fecha'] as string}${other['id'] as string}` > `${correo.fecha}${correo.id}`,
      );
      return (correo.sentido === 'ENTRANTE' && !correo.automatico && !after) === asked;
    },
  },
  'Emails.texto': { at: ['asunto', 'cuerpoTexto'] },
};
