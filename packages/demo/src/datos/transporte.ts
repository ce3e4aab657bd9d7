/** The vehicles that carry the company's goods, invented; capacity in kilograms, gross vehicle weight in tonnes. */
export interface Vehiculo {
  readonly configVehicular: string;
  readonly permSct: string;
  readonly pesoBrutoVehicular: string;
  readonly capacidadKg: number;
  readonly remolques: number;
  /** Whose it is: the company's own, leased (figure 03), or a haulier's (figure 02). */
  readonly de: 'PROPIO' | 'ARRENDADO' | 'FLETERO';
}

/** Smallest first. */
export const FLOTA: readonly Vehiculo[] = [
  ['VL', 'TPXX00', '3.5', 1_500, 0, 'PROPIO'],
  ['C2', 'TPAF02', '17.5', 7_000, 0, 'PROPIO'],
  ['C2', 'TPAF02', '17.5', 8_000, 0, 'ARRENDADO'],
  ['C3', 'TPAF02', '24.5', 14_000, 0, 'PROPIO'],
  ['T3S2', 'TPAF02', '46.5', 26_000, 1, 'PROPIO'],
  ['T3S2', 'TPAF01', '46.5', 28_000, 1, 'FLETERO'],
  ['T3S2R4', 'TPAF01', '66.5', 42_000, 2, 'FLETERO'],
].map(([configVehicular, permSct, pesoBrutoVehicular, capacidadKg, remolques, de]) => ({
  configVehicular,
  permSct,
  pesoBrutoVehicular,
  capacidadKg,
  remolques,
  de,
})) as Vehiculo[];

/** How many drivers the company has; the last one resides abroad and has no RFC. */
export const OPERADORES = 8;

export const ASEGURADORAS = ['Seguros del Altiplano', 'Protección Vial Mexicana', 'Aseguradora Bahía'] as const;
