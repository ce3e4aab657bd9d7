/** Test oracle of assets (equipment of the company): what filters and orders mean in a row, where their names do not say it. */
import type { TestOracle } from '@cliente360/testing';

interface Asignacion {
  readonly desde: string;
  readonly hasta: string | null;
  readonly devolucionEsperada: string | null;
}

const asignacionesDe = ({ asignaciones }: Readonly<Record<string, unknown>>) =>
  (asignaciones as { nodes: Asignacion[] }).nodes;

export const oracle: TestOracle = {
  'Activos.valorLibrosMoneda': { at: 'valorLibros.moneda' },
  'Activos.tarifaUsoMoneda': { at: 'tarifaUso.moneda' },
  'AsignacionesActivo.vigenteEn': {
    holds: (row, dia: string) => {
      const { desde, hasta } = row as unknown as Asignacion;
      return desde <= dia && (hasta === null || hasta >= dia);
    },
    values: ({ rows }) => rows.flatMap(({ desde, hasta }) => [desde, hasta ?? desde]),
  },
  'Activos.vencido': {
    select: 'asignaciones(first: 100) { nodes { desde hasta devolucionEsperada } }',
    holds: (row, asked, { hoy }) =>
      asignacionesDe(row).some(
        ({ hasta, devolucionEsperada }) => hasta === null && devolucionEsperada !== null && devolucionEsperada < hoy,
      ) === asked,
  },
  'Activos#ASIGNADO_DESDE': {
    key: (row) =>
      asignacionesDe(row)
        .map(({ desde }) => desde)
        .sort()
        .at(-1) ?? null,
  },
};
