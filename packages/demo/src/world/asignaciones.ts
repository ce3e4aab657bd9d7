/** Demo assignments of an asset: which client had it, and when. */
import { addDays } from '../calendar.ts';
import type { ActivoDemo, AsignacionActivoDemo } from '../types.equipo.ts';
import type { Random } from '../random.ts';
import type { Mundo } from './mundo.ts';

type Estado = ActivoDemo['estado'];

/** In these it is still with the client, or should be. */
const ABIERTOS: readonly Estado[] = ['EN_RENTA', 'EN_PRESTAMO', 'EXTRAVIADO'];

const SALIDAS = [
  'Revisado y en marcha, sin golpes',
  'Mantenimiento mayor reciente; pintura con desgaste',
  'Con cable, manual y llave',
  'Batería al 92 %, carcasa rayada del lado izquierdo',
] as const;
const REGRESOS = [
  'Completo y funcionando',
  'Falta el manual; se limpió en sitio',
  'Con fuga en el sello: pasa a revisión',
  'Golpe en la tapa, se cobra la reparación',
] as const;

/**
 * Where an asset of the pool has been, oldest first, within the last fourteen
 * months; the last client is `i`. A rent names its contract by agreement:
 * `mundo.id('renta.activo', desde, i, n)`, which is what makes it that renta's asset.
 */
export function historiaDe(mundo: Mundo, i: number, n: number, estado: Estado, random: Random): AsignacionActivoDemo[] {
  const abierta = ABIERTOS.includes(estado);
  const hasta = abierta ? null : mundo.dia(-random.int(5, 120));
  const desde = hasta ? addDays(hasta, -random.int(15, 120)) : mundo.dia(-random.int(20, 260));
  const antes = random.chance(0.4) ? anterior(mundo, i, n, desde, random) : [];
  const ultima: AsignacionActivoDemo = {
    id: mundo.id('asignacionActivo', desde, i, n, antes.length),
    clienteId: mundo.cliente(i).id,
    direccionId: direccionEn(mundo, i, desde, random),
    desde,
    hasta,
    devolucionEsperada: devolucion(mundo, estado, n, desde, hasta, random),
    rentaId: estado === 'EN_RENTA' ? mundo.id('renta.activo', desde, i, n) : null,
    condicionSalida: random.pick(SALIDAS),
    condicionRegreso: hasta && random.pick(REGRESOS),
  };
  return [...antes, ultima];
}

/** One stay before, with a neighbour half of the time: that one is not shown to who sees only `i`. */
function anterior(mundo: Mundo, i: number, n: number, ante: string, random: Random): AsignacionActivoDemo[] {
  const vecino = i === 0 ? 1 : i - 1;
  const cliente = vecino < mundo.clientes && random.chance(0.5) ? vecino : i;
  const hasta = addDays(ante, -random.int(3, 30));
  const desde = addDays(hasta, -random.int(15, 90));
  return [
    {
      id: mundo.id('asignacionActivo', desde, i, n, 0),
      clienteId: mundo.cliente(cliente).id,
      direccionId: direccionEn(mundo, cliente, desde, random),
      desde,
      hasta,
      devolucionEsperada: addDays(hasta, random.int(-5, 10)),
      rentaId: null,
      condicionSalida: random.pick(SALIDAS),
      condicionRegreso: random.chance(0.8) ? random.pick(REGRESOS) : null,
    },
  ];
}

/** An address that the client had by then; the fiscal one if no other. Some are taken home by whoever asked. */
function direccionEn(mundo: Mundo, i: number, dia: string, random: Random): string | null {
  const [fiscal, ...otras] = mundo.direcciones(i);
  const tenia = otras.filter(({ activa, creadoEn }) => activa && creadoEn < dia);
  return random.chance(0.08) ? null : random.pick([fiscal!, ...tenia]).id;
}

function devolucion(
  mundo: Mundo,
  estado: Estado,
  n: number,
  desde: string,
  hasta: string | null,
  random: Random,
): string | null {
  if (hasta) return addDays(hasta, random.int(-6, 12));
  if (estado === 'EXTRAVIADO') return addDays(desde, 15);
  // Every other loan is overdue; so is one rent in six, and half of them have no end.
  if (estado === 'EN_PRESTAMO') return mundo.dia(n % 2 === 0 ? -random.int(1, 15) : random.int(3, 30));
  return random.weighted<string | null>([
    [null, 3],
    [mundo.dia(random.int(5, 240)), 2],
    [mundo.dia(-random.int(1, 15)), 1],
  ]);
}
