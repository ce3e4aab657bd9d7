/** Demo campaigns of the company. */
import { CAMPANIAS, type PlanCampania } from '../datos/campanias.ts';
import { addDays, dayNumber, instantText, localToEpoch } from '../calendar.ts';
import { fixed } from '../money.ts';
import type { CampaniaDemo } from '../types.ventas.ts';
import type { Mundo } from './mundo.ts';

/** Days before its first one that a campaign is written down. */
const PREPARACION = 20;

type Base = Pick<Mundo, 'hoy' | 'hoyNumero' | 'corteMs' | 'clientes' | 'empresa' | 'id' | 'random'>;

/** The company's campaigns, of every type and in every state. */
export const crearCampanias = (base: Base): CampaniaDemo[] =>
  CAMPANIAS.map((plan, indice) => campaniaDe(base, indice, plan));

function campaniaDe(base: Base, indice: number, plan: PlanCampania): CampaniaDemo {
  const random = base.random('campania', indice);
  const inicio = addDays(base.hoy, plan.inicio);
  const registrada = Math.min(dayNumber(inicio), base.hoyNumero) - PREPARACION;
  const creadoEn = instantText(localToEpoch(base.empresa.zonaHoraria, registrada, random.int(540, 1080)));
  const cambio = Math.min(dayNumber(inicio) + (plan.dias ?? 1), base.hoyNumero - 1);
  return {
    id: base.id('campania', creadoEn, indice),
    indice,
    nombre: plan.nombre.replace('%', inicio.slice(0, 4)),
    tipo: plan.tipo,
    estado: plan.estado,
    inicio,
    fin: plan.dias === null ? null : addDays(inicio, plan.dias - 1),
    costoPresupuesto: pesos(plan.presupuesto),
    costoReal: plan.gastado === null ? null : pesos(plan.gastado),
    audiencia: Math.ceil(base.clientes * plan.alcance) + random.int(20, 90),
    creadoEn,
    actualizadoEn: instantText(localToEpoch(base.empresa.zonaHoraria, cambio, random.int(540, 1080))),
    version: random.int(1, 5),
  };
}

const pesos = (amount: number): string => fixed(BigInt(Math.round(amount * 100)) * 10_000n, 2);
