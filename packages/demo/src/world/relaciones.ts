/** Demo relations between clients. */
import { dayNumber, dayText } from '../calendar.ts';
import { DE_LOS_PRIMEROS, ENTRE_OTROS, GRUPO, NOTAS_RELACION, type PlanRelacion } from '../datos/relaciones.ts';
import type { Random } from '../random.ts';
import type { RelacionClienteDemo } from '../types.ventas.ts';
import { clienteCreadoEn, clienteDe } from './clientes.ts';
import type { Mundo } from './mundo.ts';

/** Companies that the first client's group is made of. */
const EMPRESAS_DEL_GRUPO = 8;
/** Of those after the group, each knows only clients that came not long before it. */
const VECINOS = 40;

/** Those of client `i` whose other end has a lower index. */
export function relacionesDe(mundo: Mundo, i: number): RelacionClienteDemo[] {
  const grupo = grupoDe(mundo);
  const delGrupo = GRUPO.map((plan) => ({
    ...plan,
    origen: grupo.indices[plan.origen]!,
    destino: grupo.indices[plan.destino]!,
  }));
  const planes = [...delGrupo, ...DE_LOS_PRIMEROS].filter((plan) => Math.max(plan.origen, plan.destino) === i);
  return [...planes, ...(i > grupo.ultimo ? otras(mundo, i, grupo) : [])].map((plan, k) =>
    relacionDe(mundo, i, k, plan),
  );
}

interface Grupo {
  /** Indices of the first client and of its companies. */
  readonly indices: readonly number[];
  readonly ultimo: number;
}

const grupos = new WeakMap<Mundo, Grupo>();

function grupoDe(mundo: Mundo): Grupo {
  let grupo = grupos.get(mundo);
  if (!grupo) {
    const indices = [0];
    for (let i = 1; indices.length <= EMPRESAS_DEL_GRUPO; i++) if (esEmpresa(mundo, i)) indices.push(i);
    grupos.set(mundo, (grupo = { indices, ultimo: indices.at(-1)! }));
  }
  return grupo;
}

/** Not `mundo.cliente`: it keeps one client, and would forget the one that is being made. */
const esEmpresa = (mundo: Mundo, i: number): boolean => clienteDe(mundo, i).tipoPersona === 'MORAL';

/** Two at most, with different clients. */
function otras(mundo: Mundo, i: number, { ultimo }: Grupo): PlanRelacion[] {
  const random = mundo.random('relaciones', i);
  const vecinos = Array.from({ length: Math.min(VECINOS, i - 1) }, (_, n) => i - 1 - n);
  const cuantas = random.weighted([
    [0, 2],
    [1, 5],
    [2, 3],
  ]);
  return random.sample(vecinos, cuantas).map((otro) => planEntre(mundo, random, i, otro, ultimo));
}

/** The parent is always the one that came before, and outside of the first client's group: nobody is its own. */
function planEntre(mundo: Mundo, random: Random, i: number, otro: number, ultimo: number): PlanRelacion {
  const sorteado = random.weighted(ENTRE_OTROS);
  const puedeSerFilial = () => otro > ultimo && esEmpresa(mundo, otro) && esEmpresa(mundo, i);
  const tipo = sorteado === 'MATRIZ_DE' && !puedeSerFilial() ? 'REFIERE_A' : sorteado;
  const desde = random.int(-1400, -30);
  const [origen, destino] = tipo === 'MATRIZ_DE' || random.chance(0.5) ? [otro, i] : [i, otro];
  return {
    origen,
    destino,
    tipo,
    desde,
    ...(tipo === 'MATRIZ_DE' ? { participacion: `${random.int(26, 49)}` } : {}),
    ...(random.chance(0.2) ? { hasta: random.int(Math.max(desde, -300), 300) } : {}),
    ...(random.chance(0.4) ? { notas: random.pick(NOTAS_RELACION[tipo]) } : {}),
  };
}

function relacionDe(mundo: Mundo, i: number, k: number, plan: PlanRelacion): RelacionClienteDemo {
  const random = mundo.random('relacion', i, k);
  const clientes = [plan.origen, plan.destino].map((indice) => idDe(mundo, indice)) as [string, string];
  // What has no direction is written from the lower id.
  const [origenId, destinoId] = plan.tipo === 'ASOCIADA_CON' ? (clientes.sort() as [string, string]) : clientes;
  const alta = Math.max(dayNumber(clienteCreadoEn(mundo, i).slice(0, 10)) + 1, mundo.hoyNumero + plan.desde);
  const creadoEn = mundo.instante(dayText(alta), random.int(540, 1080));
  return {
    id: mundo.id('relacion', creadoEn, i, k),
    espejoId: mundo.id('relacion.espejo', creadoEn, i, k),
    origenId,
    destinoId,
    tipo: plan.tipo,
    participacion: plan.participacion ?? null,
    vigenteDesde: mundo.dia(plan.desde),
    vigenteHasta: plan.hasta === undefined ? null : mundo.dia(plan.hasta),
    notas: plan.notas ?? null,
    creadoEn,
    actualizadoEn: creadoEn,
    version: 1,
  };
}

const idDe = (mundo: Mundo, i: number): string => mundo.id('cliente', clienteCreadoEn(mundo, i), i);
