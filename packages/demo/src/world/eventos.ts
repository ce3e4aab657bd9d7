/** Demo calendar events of a client. */
import { addDays, dayNumber, instantText, weekday } from '../calendar.ts';
import type { Random } from '../random.ts';
import type { EventoDemo } from '../types.comunicaciones.ts';
import { contactosEn } from './contactos.ts';
import { motivoDe, type Motivo } from './motivoEvento.ts';
import type { Mundo } from './mundo.ts';
import { recurrenciaDe } from './recurrencia.ts';

const MINUTE_MS = 60_000;
const DIA = 1440;

type Estado = EventoDemo['estado'];

/** A state, and whether its time is still to come. */
type Suerte = readonly [estado: Estado, futuro: boolean];

const PASADOS: readonly (readonly [Suerte, number])[] = [
  [['REALIZADO', false], 62],
  [['NO_REALIZADO', false], 8],
  [['PROGRAMADO', false], 7],
  [['CANCELADO', false], 6],
];
const FUTUROS: readonly (readonly [Suerte, number])[] = [
  [['PROGRAMADO', true], 15],
  [['CANCELADO', true], 2],
];

/** The first client's, so that on any day it has some of each. */
const DEL_PRIMERO: readonly Suerte[] = [
  ...Array<Suerte>(18).fill(['REALIZADO', false]),
  ...Array<Suerte>(4).fill(['NO_REALIZADO', false]),
  ...Array<Suerte>(3).fill(['PROGRAMADO', false]),
  ...Array<Suerte>(2).fill(['CANCELADO', false]),
  ...Array<Suerte>(8).fill(['PROGRAMADO', true]),
  ...Array<Suerte>(1).fill(['CANCELADO', true]),
];

const TIPOS: readonly EventoDemo['tipo'][] = ['REUNION', 'LLAMADA', 'VISITA', 'TAREA', 'RECORDATORIO'];

/** Minutes that each kind takes; a reminder takes none. */
const DURACIONES: Readonly<Record<EventoDemo['tipo'], readonly number[]>> = {
  REUNION: [30, 60, 90],
  LLAMADA: [15, 30],
  VISITA: [120, 180, 240],
  TAREA: [60, 120],
  RECORDATORIO: [0],
};

/** 36 of the first client, 1 to 4 of the rest. */
export function eventosDe(mundo: Mundo, i: number): EventoDemo[] {
  const random = mundo.random('eventos', i);
  const suertes =
    i === 0 ? DEL_PRIMERO : Array.from({ length: random.int(1, 4) }, () => random.weighted([...PASADOS, ...FUTUROS]));
  return suertes.map((suerte, k) => eventoDe(mundo, i, k, suerte));
}

function eventoDe(mundo: Mundo, i: number, k: number, [estado, futuro]: Suerte): EventoDemo {
  const random = mundo.random('evento', i, k);
  const tipo = i === 0 ? TIPOS[k % TIPOS.length]! : random.pick(TIPOS);
  const cuando = momento(mundo, i, tipo, futuro, random);
  const creado = creadoEn(mundo, cuando.inicio, random);
  const motivo = motivoDe(mundo, i, tipo, instantText(creado), random);
  const [realizado, noRealizado] = motivo.resultados;
  const cambio = cambiadoEn(mundo, estado, creado, cuando, random);
  return {
    id: mundo.id('evento', instantText(creado), i, k),
    clienteId: mundo.cliente(i).id,
    titulo: motivo.titulo,
    tipo,
    inicio: instantText(cuando.inicio),
    fin: instantText(cuando.fin),
    zonaHoraria: cuando.zona,
    todoElDia: cuando.todoElDia,
    estado,
    organizadorId: motivo.organizadorId,
    asistentes: asistentesDe(mundo, i, k, { tipo, creado, motivo, futuro }),
    recurrencia: futuro && estado === 'PROGRAMADO' && !motivo.casoId ? recurrenciaDe(tipo, cuando.dia, random) : null,
    casoId: motivo.casoId,
    oportunidadId: motivo.oportunidadId,
    resultado: estado === 'REALIZADO' ? realizado : estado === 'NO_REALIZADO' ? noRealizado : null,
    creadoEn: instantText(creado),
    actualizadoEn: instantText(cambio),
    version: cambio === creado ? 1 : random.int(2, 3),
  };
}

interface Momento {
  readonly dia: string;
  readonly inicio: number;
  readonly fin: number;
  readonly zona: string;
  readonly todoElDia: boolean;
}

/** On a working day; a visit in the client's own zone. A whole day goes from midnight to midnight. */
function momento(mundo: Mundo, i: number, tipo: EventoDemo['tipo'], futuro: boolean, random: Random): Momento {
  const zona = tipo === 'VISITA' ? mundo.cliente(i).zonaHoraria : mundo.empresa.zonaHoraria;
  const dia = laborable(mundo.dia(futuro ? random.int(1, 45) : -random.int(4, 330)));
  const todoElDia = (tipo === 'TAREA' || tipo === 'VISITA') && random.chance(0.3);
  const minuto = todoElDia ? 0 : 8 * 60 + 30 * random.int(1, 17);
  const inicio = Date.parse(mundo.instante(dia, minuto, zona));
  const fin = todoElDia
    ? Date.parse(mundo.instante(addDays(dia, 1), 0, zona))
    : inicio + random.pick(DURACIONES[tipo]) * MINUTE_MS;
  return { dia, inicio, fin, zona, todoElDia };
}

/** The same day, or the Monday after. */
function laborable(dia: string): string {
  const deLaSemana = weekday(dayNumber(dia));
  return deLaSemana > 5 ? addDays(dia, 8 - deLaSemana) : dia;
}

/** Some days before it is to happen, and before now. */
const creadoEn = (mundo: Mundo, inicio: number, random: Random): number =>
  Math.min(inicio, mundo.corteMs) - random.int(60, 15 * DIA) * MINUTE_MS;

/** What is over was closed within hours; what was called off, before it was to begin. */
function cambiadoEn(mundo: Mundo, estado: Estado, creado: number, { inicio, fin }: Momento, random: Random): number {
  if (estado === 'PROGRAMADO') return creado;
  if (estado === 'CANCELADO') return creado + Math.floor((Math.min(inicio, mundo.corteMs) - creado) * random.next());
  return fin + random.int(5, 600) * MINUTE_MS;
}

interface Convocatoria {
  readonly tipo: EventoDemo['tipo'];
  readonly creado: number;
  readonly motivo: Motivo;
  readonly futuro: boolean;
}

/** The client's people, the one it is about first, and perhaps one more of ours; tasks and reminders are nobody else's. */
function asistentesDe(
  mundo: Mundo,
  i: number,
  k: number,
  { tipo, creado, motivo, futuro }: Convocatoria,
): EventoDemo['asistentes'] {
  if (tipo === 'TAREA' || tipo === 'RECORDATORIO') return [];
  const random = mundo.random('asistentes', i, k);
  const otros = contactosEn(mundo, i, instantText(creado)).filter(({ id }) => id !== motivo.contactoId);
  const contactos = [
    ...(motivo.contactoId ? [motivo.contactoId] : []),
    ...random.sample(otros, random.int(motivo.contactoId ? 0 : 1, 2)).map(({ id }) => id),
  ].map((id) => ({ tipo: 'Contacto' as const, id }));
  const colegas = mundo.usuarios.filter(({ id, activo }) => activo && id !== motivo.organizadorId);
  const usuarios = random.sample(colegas, random.int(0, 1)).map(({ id }) => ({ tipo: 'Usuario' as const, id }));
  return [...contactos, ...usuarios].map((persona, n) => ({
    id: mundo.id('asistente', instantText(creado), i, k, n),
    persona,
    respuesta: random.weighted([
      ['ACEPTA', 70],
      ['PENDIENTE', futuro ? 40 : 10],
      ['TENTATIVO', 8],
      ['RECHAZA', 7],
    ]),
  }));
}
