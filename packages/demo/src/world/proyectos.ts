/** Demo projects of a client. */
import { addDays } from '../calendar.ts';
import { money } from '../money.ts';
import type { HitoDemo, ProyectoDemo } from '../types.ventas.ts';
import { hitosDe, pesoDe } from './hitos.ts';
import type { Mundo } from './mundo.ts';
import { planesDeProyecto, type PlanProyecto } from './planProyecto.ts';

/** Projects of client `i`, by their first day. */
export function proyectosDe(mundo: Mundo, i: number): ProyectoDemo[] {
  const repartir = createReparto(mundo, i);
  const nombrar = createNombres();
  return planesDeProyecto(mundo, i).map((plan, n) => {
    const proyecto = proyectoDe(mundo, i, n, plan);
    return { ...proyecto, nombre: nombrar(plan.nombre), ...repartir(plan.k, proyecto) };
  });
}

type Reparto = Pick<ProyectoDemo, 'ventaIds' | 'casoIds'>;
type SinReparto = Omit<ProyectoDemo, keyof Reparto | 'nombre'>;

function proyectoDe(mundo: Mundo, i: number, n: number, { k, estado, marcha }: PlanProyecto): SinReparto {
  const random = mundo.random('proyecto', i, k);
  const { inicio, dias } = marcha;
  const cliente = mundo.cliente(i);
  const alta = addDays(inicio < mundo.hoy ? inicio : mundo.hoy, -random.int(2, 20));
  const creadoEn = mundo.instante(alta, random.int(540, 1080));
  const hitos: HitoDemo[] = hitosDe(marcha).map((hito, h) => ({ id: mundo.id('hito', creadoEn, i, k, h), ...hito }));
  const lideres = mundo.usuarios.filter(
    ({ activo, roles }) => activo && roles.some((rol) => ['LIDER_SOPORTE', 'SOPORTE', 'VENTAS'].includes(rol)),
  );
  const ultimo = hitos.findLast(({ real }) => real)?.real ?? null;
  // Tens of thousands of pesos, so that hundredths of it are whole.
  const presupuesto = random.int(8, 240) * 10_000;
  const avance = pesoDe(hitos.filter(({ real }) => real));
  const planeado = pesoDe(hitos.filter(({ plan }) => plan <= mundo.hoy));
  // What is under way has cost something too.
  const trabajado = estado === 'PLANEADO' ? 0 : estado === 'TERMINADO' ? 100 : avance + random.int(1, 8);
  const pesos = (porcentaje: number) => money(BigInt(Math.round(presupuesto * porcentaje)) * 10_000n);
  return {
    id: mundo.id('proyecto', creadoEn, i, k),
    clienteId: cliente.id,
    clave: `PRY-${cliente.numero.slice(4)}-${String(n + 1).padStart(2, '0')}`,
    estado,
    inicio,
    finPlan: addDays(inicio, dias),
    finReal: estado === 'TERMINADO' ? ultimo : null,
    presupuesto: pesos(100),
    moneda: 'MXN',
    avancePct: String(avance),
    costoReal: pesos((trabajado * random.int(84, 122)) / 100),
    valorPlaneado: pesos(planeado),
    liderId: random.pick(lideres).id,
    hitos,
    creadoEn,
    actualizadoEn: ultimo ? mundo.instante(ultimo, random.int(1081, 1200)) : creadoEn,
    version: 1 + hitos.filter(({ real }) => real).length,
  };
}

/** Deals out what was sold and attended while a project ran: each sale and each case to one project. */
function createReparto(mundo: Mundo, i: number): (k: number, proyecto: SinReparto) => Reparto {
  const dados = new Set<string>();
  return (k, { estado, inicio, finReal }) => {
    const random = mundo.random('proyecto.reparto', i, k);
    const dentro = (dia: string) => inicio <= dia && dia <= (finReal ?? mundo.hoy);
    const tomar = (ids: readonly string[], cuantos: number) => {
      const tomados = random.sample(
        ids.filter((id) => !dados.has(id)),
        cuantos,
      );
      for (const id of tomados) dados.add(id);
      return tomados;
    };
    if (estado === 'PLANEADO') return { ventaIds: [], casoIds: [] };
    const ventas = mundo.ventas(i).filter((venta) => dentro(venta.fecha) && !SIN_FACTURAR.has(venta.estado));
    const casos = mundo.casos(i).filter(({ creadoEn }) => dentro(mundo.diaDe(Date.parse(creadoEn))));
    return {
      ventaIds: tomar(
        ventas.map(({ id }) => id),
        random.int(1, 4),
      ),
      casoIds: tomar(
        casos.map(({ id }) => id),
        random.int(0, 3),
      ),
    };
  };
}

/** A project is made of sales that went on. */
const SIN_FACTURAR: ReadonlySet<string> = new Set(['BORRADOR', 'CANCELADA']);

/** The second work of a name is its second stage. */
function createNombres(): (nombre: string) => string {
  const veces = new Map<string, number>();
  return (nombre) => {
    const vez = (veces.get(nombre) ?? 0) + 1;
    veces.set(nombre, vez);
    return vez === 1 ? nombre : `${nombre}, etapa ${vez}`;
  };
}
