/** Test oracle of calendar events: what filters and orders mean in a row, where their names do not say it. */
import { dayOf, type TestOracle } from '@cliente360/testing';

export const oracle: TestOracle = {
  'Calendario.rango': {
    holds: ({ inicio, fin }, { desde, hasta }, { zonaHoraria }) => {
      const [first, end] = [inicio as string, fin as string];
      // What ends at midnight has nothing of the day that begins then.
      const last = end > first ? new Date(Date.parse(end) - 1).toISOString() : end;
      return (!desde || dayOf(last, zonaHoraria) >= desde) && (!hasta || dayOf(first, zonaHoraria) <= hasta);
    },
    values: ({ rows, zonaHoraria }) =>
      rows.flatMap(({ inicio, fin }) => {
        const [desde, hasta] = [dayOf(inicio as string, zonaHoraria), dayOf(fin as string, zonaHoraria)];
        return [{ desde }, { hasta }, { desde, hasta }];
      }),
  },
};
