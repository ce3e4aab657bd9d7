/** Who is related to whom around the first client, and what is written of any relation. */
import type { RelacionClienteDemo } from '../types.ventas.ts';

type Tipo = RelacionClienteDemo['tipo'];

export interface PlanRelacion {
  readonly origen: number;
  readonly destino: number;
  readonly tipo: Tipo;
  readonly participacion?: string;
  /** Days from `hoy`. */
  readonly desde: number;
  readonly hasta?: number;
  readonly notas?: string;
}

/**
 * The first client's group: 0 is the first client, 1 to 8 the first companies after it, so that nobody is the parent of
 * a person. Three levels; one company that two of them own, and one that was sold.
 */
export const GRUPO: readonly PlanRelacion[] = [
  { origen: 0, destino: 1, tipo: 'MATRIZ_DE', participacion: '80', desde: -2900 },
  {
    origen: 0,
    destino: 2,
    tipo: 'MATRIZ_DE',
    participacion: '55.5',
    desde: -2100,
    notas: 'El resto es de la familia fundadora',
  },
  { origen: 0, destino: 3, tipo: 'MATRIZ_DE', participacion: '100', desde: -1500 },
  { origen: 0, destino: 4, tipo: 'MATRIZ_DE', participacion: '51', desde: -900 },
  { origen: 1, destino: 5, tipo: 'MATRIZ_DE', participacion: '100', desde: -1800 },
  { origen: 1, destino: 6, tipo: 'MATRIZ_DE', participacion: '25', desde: -1200 },
  {
    origen: 2,
    destino: 6,
    tipo: 'MATRIZ_DE',
    participacion: '60',
    desde: -1200,
    notas: 'Coinversión con la otra filial',
  },
  { origen: 5, destino: 7, tipo: 'MATRIZ_DE', participacion: '75', desde: -700 },
  {
    origen: 0,
    destino: 8,
    tipo: 'MATRIZ_DE',
    participacion: '40',
    desde: -2500,
    hasta: -600,
    notas: 'Se vendió la participación',
  },
  { origen: 3, destino: 8, tipo: 'MATRIZ_DE', participacion: '90', desde: -599 },
];

/** Among the first clients, whoever they are. */
export const DE_LOS_PRIMEROS: readonly PlanRelacion[] = [
  { origen: 0, destino: 1, tipo: 'PAGA_POR', desde: -800, notas: 'Sólo refacciones; lo demás lo paga cada quien' },
  { origen: 1, destino: 0, tipo: 'REFIERE_A', desde: -1100, hasta: -735 },
  { origen: 2, destino: 0, tipo: 'DISTRIBUYE_A', desde: -640 },
  { origen: 2, destino: 1, tipo: 'FRANQUICIANTE_DE', desde: -420, hasta: 310, notas: 'Contrato por dos años' },
  { origen: 1, destino: 2, tipo: 'ASOCIADA_CON', desde: -500 },
  { origen: 0, destino: 3, tipo: 'ASOCIADA_CON', desde: -350, hasta: -20 },
];

/** What any other two clients may be to each other, and how often. */
export const ENTRE_OTROS: readonly (readonly [Tipo, number])[] = [
  ['REFIERE_A', 5],
  ['DISTRIBUYE_A', 4],
  ['ASOCIADA_CON', 3],
  ['PAGA_POR', 3],
  ['MATRIZ_DE', 3],
  ['FRANQUICIANTE_DE', 1],
];

export const NOTAS_RELACION: Readonly<Record<Tipo, readonly string[]>> = {
  MATRIZ_DE: ['Según acta constitutiva', 'Consolidan resultados'],
  ASOCIADA_CON: ['Comparten bodega', 'Compran juntas por volumen'],
  FRANQUICIANTE_DE: ['Contrato de franquicia en el expediente'],
  DISTRIBUYE_A: ['Zona exclusiva', 'Entrega en sus almacenes'],
  PAGA_POR: ['Facturar a nombre de quien paga', 'Con tope mensual acordado por escrito'],
  REFIERE_A: ['Los presentó en la expo', 'Recomendación del gerente de compras'],
};
