/** Plan of the demo projects of a client, before they are written. */
import { addDays, dayNumber } from '../calendar.ts';
import { OBRAS } from '../datos/proyectos.ts';
import type { Random } from '../random.ts';
import type { ProyectoDemo } from '../types.ventas.ts';
import { esProspecto } from './clientes.ts';
import type { Marcha } from './hitos.ts';
import type { Mundo } from './mundo.ts';

type Estado = ProyectoDemo['estado'];

/** A project before its amounts, and before it is told from others of the same name. */
export interface PlanProyecto {
  readonly k: number;
  readonly estado: Estado;
  readonly nombre: string;
  readonly marcha: Marcha;
}

const PROYECTOS_DEL_PRIMERO = 28;
/** Of the first client, over and over. */
const ESTADOS_DEL_PRIMERO: readonly Estado[] = [
  'TERMINADO',
  'ACTIVO',
  'PLANEADO',
  'TERMINADO',
  'ACTIVO',
  'EN_PAUSA',
  'TERMINADO',
  'CANCELADO',
];

/** 28 of the first client, 0 to 2 of the rest, at most one that has not begun of a PROSPECTO; by their first day. */
export function planesDeProyecto(mundo: Mundo, i: number): PlanProyecto[] {
  return Array.from({ length: cuantos(mundo, i) }, (_, k) => planDe(mundo, i, k)).toSorted(
    (a, b) => dayNumber(a.marcha.inicio) - dayNumber(b.marcha.inicio),
  );
}

function cuantos(mundo: Mundo, i: number): number {
  if (i === 0) return PROYECTOS_DEL_PRIMERO;
  const random = mundo.random('proyectos', i);
  if (esProspecto(mundo, i)) return random.int(0, 1);
  return random.weighted([
    [0, 3],
    [1, 5],
    [2, 2],
  ]);
}

function planDe(mundo: Mundo, i: number, k: number): PlanProyecto {
  const random = mundo.random('proyecto.plan', i, k);
  const estado = estadoDe(mundo, i, k, random);
  const [obra, etapas] = random.pick(OBRAS);
  const { municipio } = random.pick(mundo.direcciones(i).filter(({ activa }) => activa));
  return { k, estado, nombre: `${obra}, ${municipio}`, marcha: { etapas, ...marchaDe(mundo, random, estado) } };
}

function estadoDe(mundo: Mundo, i: number, k: number, random: Random): Estado {
  if (i === 0) return ESTADOS_DEL_PRIMERO[k % ESTADOS_DEL_PRIMERO.length]!;
  if (esProspecto(mundo, i)) return 'PLANEADO';
  return random.weighted<Estado>([
    ['TERMINADO', 40],
    ['ACTIVO', 35],
    ['PLANEADO', 12],
    ['EN_PAUSA', 8],
    ['CANCELADO', 5],
  ]);
}

/** None began more than 420 days ago: every client is older. An active one may be late. */
function marchaDe(mundo: Mundo, random: Random, estado: Estado): Omit<Marcha, 'etapas'> {
  const dias = random.int(50, 150);
  const ritmo = random.int(85, 125);
  const durara = Math.round((dias * ritmo) / 100);
  const empezo = (hace: number) => mundo.dia(-hace);
  switch (estado) {
    case 'PLANEADO':
      return { inicio: mundo.dia(random.int(3, 75)), dias, ritmo, hasta: mundo.hoy, termino: false };
    case 'TERMINADO':
      return { inicio: empezo(durara + random.int(3, 220)), dias, ritmo, hasta: mundo.hoy, termino: true };
    case 'ACTIVO':
      return { inicio: empezo(random.int(10, dias + 25)), dias, ritmo, hasta: mundo.hoy, termino: false };
    case 'EN_PAUSA':
    case 'CANCELADO': {
      const hace = random.int(40, dias + 120);
      const parado = Math.min(Math.round((dias * random.int(20, 75)) / 100), hace - 1);
      return { inicio: empezo(hace), dias, ritmo, hasta: addDays(empezo(hace), parado), termino: false };
    }
  }
}
