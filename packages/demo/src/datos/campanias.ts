/** The company's campaigns, from the oldest to what is still to come. `%` is the year it begins in. */
import type { CampaniaDemo } from '../types.ventas.ts';

export interface PlanCampania {
  readonly nombre: string;
  readonly tipo: CampaniaDemo['tipo'];
  readonly estado: CampaniaDemo['estado'];
  /** Days from `hoy`. */
  readonly inicio: number;
  /** Days it lasts; null: until somebody stops it. */
  readonly dias: number | null;
  /** Pesos. */
  readonly presupuesto: number;
  /** Pesos spent; null while nothing was. */
  readonly gastado: number | null;
  /** How many it is for, for each client of the company. */
  readonly alcance: number;
}

export const CAMPANIAS: readonly PlanCampania[] = [
  {
    nombre: 'Programa de recomendación entre clientes',
    tipo: 'REFERIDOS',
    estado: 'ACTIVA',
    inicio: -390,
    dias: null,
    presupuesto: 60_000,
    gastado: 38_450,
    alcance: 1.2,
  },
  {
    nombre: 'Expo Manufactura Monterrey %',
    tipo: 'EVENTO',
    estado: 'TERMINADA',
    inicio: -330,
    dias: 3,
    presupuesto: 420_000,
    gastado: 447_820.6,
    alcance: 2.5,
  },
  {
    nombre: 'Mantenimiento preventivo antes de la temporada de calor %',
    tipo: 'CORREO',
    estado: 'TERMINADA',
    inicio: -270,
    dias: 45,
    presupuesto: 45_000,
    gastado: 41_300,
    alcance: 3.4,
  },
  {
    nombre: 'Reactivación de cuentas sin compra en seis meses',
    tipo: 'LLAMADA',
    estado: 'TERMINADA',
    inicio: -215,
    dias: 60,
    presupuesto: 88_000,
    gastado: 79_940.25,
    alcance: 1.1,
  },
  {
    nombre: 'Seminario en línea: eficiencia energética en aire comprimido',
    tipo: 'WEB',
    estado: 'TERMINADA',
    inicio: -160,
    dias: 21,
    presupuesto: 35_000,
    gastado: 33_120,
    alcance: 2.1,
  },
  {
    nombre: 'Jornadas técnicas en la planta del cliente',
    tipo: 'EVENTO',
    estado: 'CANCELADA',
    inicio: -120,
    dias: 10,
    presupuesto: 150_000,
    gastado: 18_600,
    alcance: 1,
  },
  {
    nombre: 'Catálogo de refacciones %',
    tipo: 'CORREO',
    estado: 'TERMINADA',
    inicio: -95,
    dias: 30,
    presupuesto: 52_000,
    gastado: 52_000,
    alcance: 3.8,
  },
  {
    nombre: 'Casos de éxito en LinkedIn',
    tipo: 'REDES',
    estado: 'PAUSADA',
    inicio: -70,
    dias: 120,
    presupuesto: 96_000,
    gastado: 27_315.4,
    alcance: 4,
  },
  {
    nombre: 'Ofertas de fin de año %',
    tipo: 'CORREO',
    estado: 'ACTIVA',
    inicio: -25,
    dias: 55,
    presupuesto: 68_000,
    gastado: 22_700,
    alcance: 3.6,
  },
  {
    nombre: 'Seguimiento telefónico a pólizas por vencer',
    tipo: 'LLAMADA',
    estado: 'ACTIVA',
    inicio: -12,
    dias: null,
    presupuesto: 30_000,
    gastado: 4_150,
    alcance: 1,
  },
  {
    nombre: 'Expo Eléctrica Internacional %',
    tipo: 'EVENTO',
    estado: 'PLANEADA',
    inicio: 75,
    dias: 4,
    presupuesto: 510_000,
    gastado: null,
    alcance: 2,
  },
];
