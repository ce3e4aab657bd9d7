/** Test oracle of relations between clients: what filters and orders mean in a row, where their names do not say it. */
import type { TestOracle } from '@cliente360/testing';

interface Relacion {
  readonly sentido: string;
  readonly origen: { readonly nombre: string };
  readonly destino: { readonly nombre: string };
  readonly vigenteDesde: string;
  readonly vigenteHasta: string | null;
}

export const oracle: TestOracle = {
  'Relaciones.vigenteEn': {
    holds: (row, dia: string) => {
      const { vigenteDesde, vigenteHasta } = row as unknown as Relacion;
      return vigenteDesde <= dia && (vigenteHasta === null || vigenteHasta >= dia);
    },
    values: ({ rows }) =>
      rows.flatMap(({ vigenteDesde, vigenteHasta }) => [vigenteDesde, vigenteHasta ?? vigenteDesde]),
  },
  'Relaciones#NOMBRE': {
    select: 'origen { nombre } destino { nombre }',
    key: (row) => {
      const { sentido, origen, destino } = row as unknown as Relacion;
      return sentido === 'SALIENTE' ? destino.nombre : origen.nombre;
    },
  },
};
