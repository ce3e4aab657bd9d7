/** Internal interface of the demo world, as its own parts see it. */
import type { World } from '../types.ts';
import type { ParteFiscalDemo } from '../types.comercio.ts';
import type { Lugar } from '../datos/lugares.ts';
import type { Almacenado } from './movimiento.ts';
import type { Consecutivo } from './consecutivo.ts';
import type { Cuenta } from './cuenta.ts';
import type { PolizaBase } from './polizaBase.ts';
import type { CfdiConXml } from './cfdiConXml.ts';

/** The world as its own parts see it: with what they share and rooms need not know. */
export interface Mundo extends World {
  /** `corte` in epoch milliseconds. */
  readonly corteMs: number;
  /** `hoy` as a day number. */
  readonly hoyNumero: number;
  /** Where the company issues its CFDI. */
  readonly expedicion: Lugar;
  /** Where it issues what has the border's rate of IVA. */
  readonly frontera: Lugar;
  readonly emisor: ParteFiscalDemo;
  readonly consecutivos: { readonly ventas: Consecutivo; readonly casos: Consecutivo };
  /** The civil day of an instant in the company's zone. */
  diaDe(epochMs: number): string;
  /** Those of its sales alone: what the warehouse knows, and so does not depend on what is rented. */
  cuentasDeVentas(i: number): readonly Cuenta[];
  /** Those of its sales, then those of its rentas. */
  cuentas(i: number): readonly Cuenta[];
  almacenado(i: number): Almacenado;
  /** Pólizas before their cases are counted. */
  polizasBase(i: number): readonly PolizaBase[];
  /** The comprobantes whose XML is among `archivos(i)`. */
  cfdisConXml(i: number): readonly CfdiConXml[];
  /** The year in Mexico City of an instant. */
  anioDeCaso(epochMs: number): number;
  /** The place in the sequence of casos where a year of Mexico City begins. */
  primerCasoDe(anio: number): number;
}
