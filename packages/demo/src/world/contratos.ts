/** Which contracts a client has, before they are anything more than a plan. */
import type { Random } from '../random.ts';
import type { ArticuloDemo } from '../types.comercio.ts';
import type { RentaDemo } from '../types.tesoreria.ts';
import type { ClienteDemo } from '../types.directorio.ts';
import { DIAS_APROXIMADOS, type Periodicidad } from './periodos.ts';

export interface Contrato {
  readonly tipo: RentaDemo['tipo'];
  readonly periodicidad: Periodicidad;
  /** About how many whole periods ago it began. */
  readonly periodos: number;
  /** What it is meant to be in; its dates may not allow it. */
  readonly estado: RentaDemo['estado'];
}

const contrato = (
  tipo: Contrato['tipo'],
  periodicidad: Periodicidad,
  periodos: number,
  estado: Contrato['estado'],
): Contrato => ({ tipo, periodicidad, periodos, estado });

/** The first client's: every state, and every period. */
export const DEL_PRIMERO: readonly Contrato[] = [
  contrato('RENTA', 'MENSUAL', 11, 'ACTIVA'),
  contrato('RENTA', 'MENSUAL', 4, 'EN_GRACIA'),
  contrato('RENTA', 'MENSUAL', 5, 'MOROSA'),
  contrato('RENTA', 'DIARIA', 4, 'ACTIVA'),
  contrato('RENTA', 'DIARIA', 6, 'TERMINADA'),
  contrato('RENTA', 'SEMANAL', 4, 'ACTIVA'),
  contrato('RENTA', 'SEMANAL', 5, 'CANCELADA'),
  contrato('RENTA', 'QUINCENAL', 5, 'ACTIVA'),
  contrato('RENTA', 'QUINCENAL', 4, 'TERMINADA'),
  contrato('RENTA', 'BIMESTRAL', 3, 'ACTIVA'),
  contrato('RENTA', 'TRIMESTRAL', 2, 'PAUSADA'),
  contrato('RENTA', 'SEMESTRAL', 1, 'ACTIVA'),
  contrato('RENTA', 'MENSUAL', 0, 'ACTIVA'),
  contrato('SUSCRIPCION', 'MENSUAL', 11, 'ACTIVA'),
  contrato('SUSCRIPCION', 'MENSUAL', 5, 'ACTIVA'),
  contrato('SUSCRIPCION', 'MENSUAL', 2, 'ACTIVA'),
  contrato('SUSCRIPCION', 'MENSUAL', 4, 'PAUSADA'),
  contrato('SUSCRIPCION', 'MENSUAL', 6, 'CANCELADA'),
  contrato('SUSCRIPCION', 'MENSUAL', 2, 'CANCELADA'),
  contrato('SUSCRIPCION', 'MENSUAL', 4, 'EN_GRACIA'),
  contrato('SUSCRIPCION', 'MENSUAL', 5, 'MOROSA'),
  contrato('SUSCRIPCION', 'MENSUAL', 0, 'PRUEBA'),
  contrato('SUSCRIPCION', 'BIMESTRAL', 2, 'ACTIVA'),
  contrato('SUSCRIPCION', 'TRIMESTRAL', 3, 'ACTIVA'),
  contrato('SUSCRIPCION', 'SEMESTRAL', 2, 'TERMINADA'),
  contrato('SUSCRIPCION', 'ANUAL', 1, 'ACTIVA'),
  contrato('SUSCRIPCION', 'ANUAL', 0, 'ACTIVA'),
  contrato('SUSCRIPCION', 'ANUAL', 0, 'PRUEBA'),
];

const PERIODICIDADES: Readonly<Record<Contrato['tipo'], readonly (readonly [Periodicidad, number])[]>> = {
  RENTA: [
    ['DIARIA', 6],
    ['SEMANAL', 10],
    ['QUINCENAL', 6],
    ['MENSUAL', 44],
    ['BIMESTRAL', 8],
    ['TRIMESTRAL', 12],
    ['SEMESTRAL', 6],
    ['ANUAL', 8],
  ],
  SUSCRIPCION: [
    ['MENSUAL', 40],
    ['BIMESTRAL', 8],
    ['TRIMESTRAL', 18],
    ['SEMESTRAL', 12],
    ['ANUAL', 22],
  ],
};

const EN_PRUEBA: Contrato = contrato('SUSCRIPCION', 'MENSUAL', 0, 'PRUEBA');

/** Those of any other client: up to three, none older than three periods or than its first sale could be. */
export function contratosDe(random: Random, { estado }: ClienteDemo): Contrato[] {
  if (estado === 'PROSPECTO') return random.chance(0.5) ? [EN_PRUEBA] : [];
  const cuantos = random.weighted([
    [0, 36],
    [1, 32],
    [2, 20],
    [3, 12],
  ]);
  return Array.from({ length: cuantos }, () => contratoDe(random, estado));
}

function contratoDe(random: Random, estado: ClienteDemo['estado']): Contrato {
  const tipo = random.chance(0.65) ? 'SUSCRIPCION' : 'RENTA';
  const enEstado = random.weighted(ESTADOS[estado]);
  if (enEstado === 'PRUEBA') return EN_PRUEBA;
  const periodicidad = random.weighted(PERIODICIDADES[tipo]);
  return contrato(tipo, periodicidad, Math.min(random.int(0, 2), 365 / DIAS_APROXIMADOS[periodicidad]), enEstado);
}

const ESTADOS: Readonly<Record<ClienteDemo['estado'], readonly (readonly [Contrato['estado'], number])[]>> = {
  PROSPECTO: [['PRUEBA', 1]],
  ACTIVO: [
    ['ACTIVA', 62],
    ['EN_GRACIA', 8],
    ['MOROSA', 6],
    ['PAUSADA', 4],
    ['CANCELADA', 9],
    ['TERMINADA', 7],
    ['PRUEBA', 4],
  ],
  SUSPENDIDO: [
    ['MOROSA', 4],
    ['PAUSADA', 2],
    ['CANCELADA', 1],
  ],
  INACTIVO: [
    ['CANCELADA', 3],
    ['TERMINADA', 2],
  ],
};

/** A month of each of these is what a subscription charges. */
const SUSCRIBIBLES = [
  'Mesa de ayuda mensual',
  'Licencia de monitoreo de equipos, mes',
  'Licencia de mantenimiento predictivo, mes',
  'Mantenimiento preventivo de bombas',
  'Mantenimiento preventivo de compresores',
  'Mantenimiento de equipo de cómputo',
];

/** Below this nobody rents it: it is bought. MXN. */
const RENTABLE_DESDE = 4000;

/** What may be contracted: services by the month, equipment with a serial number. */
export const contratables = (articulos: readonly ArticuloDemo[], tipo: RentaDemo['tipo']): ArticuloDemo[] =>
  articulos.filter(({ nombre, activo, controla, precioLista }) =>
    tipo === 'SUSCRIPCION'
      ? SUSCRIBIBLES.includes(nombre)
      : activo && controla === 'SERIE' && Number(precioLista) >= RENTABLE_DESDE,
  );

export const MOTIVOS_BAJA: Readonly<Record<RentaDemo['tipo'], readonly string[]>> = {
  RENTA: [
    'Compró el equipo',
    'Terminó la obra antes de lo previsto',
    'Devolvió el equipo por falla recurrente',
    'Rentó con otro proveedor',
    'Falta de pago',
  ],
  SUSCRIPCION: [
    'Cambió de proveedor',
    'Cerró la planta donde se prestaba',
    'Lo hará con personal propio',
    'Recorte de presupuesto',
    'Falta de pago',
  ],
};
