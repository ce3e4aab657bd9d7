/** Contracts that charge by the period: services, equipment rented by type, and assets with a plate. */
import { addDays } from '../calendar.ts';
import { micros, money, rounded } from '../money.ts';
import type { Random } from '../random.ts';
import type { ArticuloDemo } from '../types.comercio.ts';
import type { RentaDemo } from '../types.tesoreria.ts';
import { contratables, contratosDe, DEL_PRIMERO, MOTIVOS_BAJA, type Contrato } from './contratos.ts';
import type { Mundo } from './mundo.ts';
import { DIAS_APROXIMADOS, inicioDePeriodo, MILESIMAS_DE_MES, periodosAntes, type Periodicidad } from './periodos.ts';
import { situacionDe, type Plazo } from './situacion.ts';
import { tipoCambio } from './tipoCambio.ts';

/** Contracts of client `i`, then one per assignment of an asset that is rented. */
export function rentasDe(mundo: Mundo, i: number): RentaDemo[] {
  const contratos = i === 0 ? DEL_PRIMERO : contratosDe(mundo.random('rentas', i), mundo.cliente(i));
  return [
    ...contratos.map((contrato, k) => rentaPorContrato(mundo, i, k, contrato)),
    ...rentadosDe(mundo, i).map((rentado, n) => rentaDeActivo(mundo, i, contratos.length + n, rentado)),
  ];
}

function rentaPorContrato(mundo: Mundo, i: number, k: number, { tipo, periodicidad, periodos, estado }: Contrato) {
  const random = mundo.random('renta', i, k);
  const articulo = random.pick(contratables(mundo.articulos, tipo));
  const dias = DIAS_APROXIMADOS[periodicidad];
  const atras = estado === 'PRUEBA' ? random.int(2, 20) : Math.round(periodos * dias) + random.int(1, dias);
  const plazo = { tipo, articulo, periodicidad, inicio: mundo.dia(-Math.min(atras, 420)), fin: null };
  return renta(mundo, i, k, random, { ...plazo, id: null, activoId: null, estado });
}

/** An assignment with its renta, and the asset it is of. */
interface Rentado {
  readonly id: string;
  readonly activoId: string;
  readonly articulo: ArticuloDemo;
  readonly desde: string;
  readonly hasta: string | null;
}

const rentadosDe = (mundo: Mundo, i: number): Rentado[] =>
  mundo
    .activos(i)
    .flatMap(({ id: activoId, articulo, asignaciones }) =>
      asignaciones.flatMap(({ rentaId: id, desde, hasta }) => (id ? [{ id, activoId, articulo, desde, hasta }] : [])),
    );

/** Nothing is charged by the period for less: pesos, in micros. */
const CARGO_MINIMO = micros('380');

/** Charges of an asset's renta at most: of those before it was given back, all are invoiced. */
const CARGOS_DE_ACTIVO = 3;

function rentaDeActivo(mundo: Mundo, i: number, k: number, { id, activoId, articulo, desde, hasta }: Rentado) {
  const random = mundo.random('renta', i, k);
  const ultimo = hasta !== null && hasta < mundo.hoy ? addDays(hasta, 1) : mundo.hoy;
  const posibles = (['MENSUAL', 'BIMESTRAL', 'TRIMESTRAL', 'SEMESTRAL'] as const).filter(
    (each) => periodosAntes(desde, each, ultimo) <= CARGOS_DE_ACTIVO,
  );
  const periodicidad: Periodicidad = posibles.length > 0 ? random.pick(posibles) : 'ANUAL';
  const plazo = { tipo: 'RENTA' as const, articulo, periodicidad, inicio: desde, fin: hasta };
  const estado = random.weighted<RentaDemo['estado']>([
    ['ACTIVA', 75],
    ['EN_GRACIA', 15],
    ['MOROSA', 10],
  ]);
  return renta(mundo, i, k, random, { ...plazo, id, activoId, estado });
}

interface Plan extends Plazo {
  /** null: of its own. */
  readonly id: string | null;
  readonly activoId: string | null;
  readonly articulo: ArticuloDemo;
}

function renta(mundo: Mundo, i: number, k: number, random: Random, plan: Plan): RentaDemo {
  const { tipo, articulo, periodicidad, inicio, activoId } = plan;
  const { numero, id: clienteId } = mundo.cliente(i);
  const moneda = tipo === 'SUSCRIPCION' && random.chance(i === 0 ? 0.25 : 0.06) ? 'USD' : 'MXN';
  const cambio = moneda === 'USD' ? tipoCambio(inicio) : '1';
  const pesos = (mensualidad(random, tipo, articulo) * MILESIMAS_DE_MES[periodicidad]) / 1000n;
  const creadoEn = mundo.instante(addDays(inicio, -random.int(1, 6)), random.int(540, 1080));
  const situacion = situacionDe(mundo, i, random, plan);
  const { estado, cambioEl } = situacion;
  return {
    id: plan.id ?? mundo.id('renta', creadoEn, i, k),
    clienteId,
    contrato: `${tipo.slice(0, 3)}-${numero.slice(4)}-${String(k + 1).padStart(2, '0')}`,
    tipo,
    estado,
    articulo,
    activoId,
    periodicidad,
    importe: money(rounded(((pesos > CARGO_MINIMO ? pesos : CARGO_MINIMO) * 1_000_000n) / micros(cambio), 2)),
    moneda,
    tipoCambio: cambio,
    inicio,
    fin: situacion.fin,
    proximoCargo: situacion.proximoCargo,
    renovacionAutomatica: estado !== 'TERMINADA' && random.chance(0.7),
    canceladaEn: estado === 'CANCELADA' ? cambioEl : null,
    motivoBaja: estado === 'CANCELADA' ? random.pick(MOTIVOS_BAJA[tipo]) : null,
    creadoEn,
    actualizadoEn: cambioEl ? mundo.instante(cambioEl, random.int(1085, 1200)) : creadoEn,
    version: cambioEl ? 2 : 1,
  };
}

/** What a month costs, MXN: some of a service, or 4 to 6 % of what the equipment is worth. */
function mensualidad(random: Random, tipo: RentaDemo['tipo'], { precioLista }: ArticuloDemo): bigint {
  const precio = micros(precioLista);
  if (tipo === 'RENTA') return rounded((precio * BigInt(random.int(40, 60))) / 1000n, 2);
  return precio * BigInt(random.int(1, Number.parseInt(precioLista, 10) > 3000 ? 2 : 8));
}

/** The periods that were charged: first day of each, and of the next one. */
export function cargosDe(mundo: Mundo, { estado, inicio, fin, periodicidad, canceladaEn, actualizadoEn }: RentaDemo) {
  if (estado === 'PRUEBA') return [];
  const pausada = estado === 'PAUSADA' ? mundo.diaDe(Date.parse(actualizadoEn)) : null;
  const limites = [mundo.hoy, fin && addDays(fin, 1), canceladaEn, pausada].filter((dia) => dia !== null);
  const hasta = limites.reduce((a, b) => (a < b ? a : b));
  return Array.from({ length: periodosAntes(inicio, periodicidad, hasta) }, (_, n) => ({
    n,
    dia: inicioDePeriodo(inicio, periodicidad, n),
    ultimoDia: addDays(inicioDePeriodo(inicio, periodicidad, n + 1), -1),
  }));
}
