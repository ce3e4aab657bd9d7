/** Demo chat channels of a client, with what was said in them. */
import { instantText } from '../calendar.ts';
import { slug } from '../datos/nombres.ts';
import { PLATICAS, type Platica } from '../datos/platicas.ts';
import type { Random } from '../random.ts';
import type { CanalChatDemo, MensajeChatDemo } from '../types.comunicaciones.ts';
import type { CasoDemo } from '../types.servicio.ts';
import { contactosEn } from './contactos.ts';
import type { Mundo } from './mundo.ts';
import { lineasDe, lineasDelCaso, mensajesDe } from './platica.ts';

const MINUTE_MS = 60_000;
/** A conversation as young as this might not be over. */
const RECIENTE_MS = 6 * 1440 * MINUTE_MS;

type Tipo = CanalChatDemo['tipo'];

/** What a room is for, before anybody writes in it. */
interface Plan {
  readonly tipo: Tipo;
  readonly archivado: boolean;
  /** Days ago that each of its conversations began, oldest first. */
  readonly hace: readonly number[];
  /** The last one ends with a question. */
  readonly pendiente: boolean;
}

/** The first client's: a busy one, one quiet for months, one waiting for us, one put away, one about a case. */
const DEL_PRIMERO: readonly Plan[] = [
  { tipo: 'CANAL', archivado: false, hace: [90, 41, 6], pendiente: false },
  { tipo: 'PRIVADO', archivado: false, hace: [150, 70], pendiente: false },
  { tipo: 'DIRECTO', archivado: false, hace: [30, 7], pendiente: true },
  { tipo: 'PRIVADO', archivado: true, hace: [260, 200], pendiente: false },
  { tipo: 'OMNICANAL', archivado: false, hace: [20], pendiente: false },
];

/** How Rocket.Chat writes the address of a room of each kind. */
const RUTAS: Readonly<Record<Tipo, string>> = {
  CANAL: 'channel',
  PRIVADO: 'group',
  DIRECTO: 'direct',
  OMNICANAL: 'live',
};
const ALFABETO = '23456789ABCDEFGHJKLMNPQRSTWXYZabcdefghijkmnopqrstuvwxyz';

/** Five of the first client, one of three in five of the rest. */
export function canalesDe(mundo: Mundo, i: number): CanalChatDemo[] {
  const random = mundo.random('canales', i);
  if (i > 0 && !random.chance(0.6)) return [];
  const planes = i === 0 ? DEL_PRIMERO : [unPlan(random)];
  // No two rooms of a client talk about the same, as long as there are subjects left.
  const barajadas = random.sample(PLATICAS, PLATICAS.length);
  let usadas = 0;
  return planes.map((plan, k) => {
    const platicas = plan.hace.map(() => barajadas[usadas++ % barajadas.length]!);
    return canalDe(mundo, i, k, plan, platicas);
  });
}

function unPlan(random: Random): Plan {
  const archivado = random.chance(0.15);
  return {
    tipo: random.pick(['CANAL', 'PRIVADO', 'DIRECTO', 'OMNICANAL']),
    archivado,
    hace: [archivado ? random.int(90, 300) : random.int(6, 80)],
    pendiente: !archivado && random.chance(0.2),
  };
}

function canalDe(mundo: Mundo, i: number, k: number, plan: Plan, platicas: readonly Platica[]): CanalChatDemo {
  const random = mundo.random('canal', i, k);
  const caso = plan.tipo === 'OMNICANAL' ? casoDeChat(mundo, i) : undefined;
  // A visitor of the web page who opens no case is talked to directly.
  const tipo = plan.tipo === 'OMNICANAL' && !caso ? 'DIRECTO' : plan.tipo;
  const lineas = caso
    ? lineasDelCaso(caso)
    : platicas.flatMap((platica, n) => {
        const ultima = n === platicas.length - 1;
        return lineasDe(mundo, platica, { hace: plan.hace[n]!, pendiente: ultima && plan.pendiente, random });
      });
  const gente = genteDe(mundo, i, { tipo, caso, desde: lineas[0]!.desde!, random });
  const conversacion = mensajesDe(mundo, [i, k], lineas, autoresDe(gente));
  const creadoEn = instantText(lineas[0]!.desde! - random.int(1, 20) * MINUTE_MS);
  const roomId = sala(tipo, random);
  const nombre =
    tipo === 'DIRECTO' || tipo === 'OMNICANAL'
      ? gente.nombre
      : `${slug(mundo.cliente(i).nombre).slice(0, 24)}-${platicas[0]!.sala}`;
  return {
    id: mundo.id('canalChat', creadoEn, i, k),
    clienteId: mundo.cliente(i).id,
    proveedor: 'ROCKETCHAT',
    roomId,
    tipo,
    nombre,
    tema: tipo === 'DIRECTO' ? null : (caso?.titulo ?? platicas[0]!.tema),
    miembros: gente.contactoIds.length + (tipo === 'DIRECTO' || tipo === 'OMNICANAL' ? 1 : random.int(1, 4)),
    contactoIds: gente.contactoIds,
    casoId: caso?.id ?? null,
    noLeidos: plan.pendiente && !caso ? sinLeer(conversacion) : 0,
    archivado: plan.archivado,
    url: `https://chat.${gente.dominio}/${RUTAS[tipo]}/${tipo === 'CANAL' || tipo === 'PRIVADO' ? nombre : roomId}`,
    conversacion,
    creadoEn,
    actualizadoEn: conversacion.at(-1)!.editadoEn ?? conversacion.at(-1)!.enviadoEn,
    version: 1,
  };
}

/** The newest case that came by chat, once what was said of it is over. */
const casoDeChat = (mundo: Mundo, i: number): CasoDemo | undefined =>
  mundo
    .casos(i)
    .findLast(({ origen, creadoEn }) => origen === 'CHAT' && Date.parse(creadoEn) < mundo.corteMs - RECIENTE_MS);

interface Gente {
  readonly contactoIds: readonly [string, ...string[]];
  readonly usuarioId: string;
  /** Of the client's first person. */
  readonly nombre: string;
  /** Of our own mail. */
  readonly dominio: string;
}

/** One of ours and one of the client's, or two of them where others can come in. */
function genteDe(
  mundo: Mundo,
  i: number,
  { tipo, caso, desde, random }: { tipo: Tipo; caso: CasoDemo | undefined; desde: number; random: Random },
): Gente {
  const presentes = contactosEn(mundo, i, instantText(desde));
  const primero = presentes.find(({ id }) => id === caso?.contactoId) ?? random.pick(presentes);
  const otros = tipo === 'CANAL' || tipo === 'PRIVADO' ? presentes.filter(({ id }) => id !== primero.id) : [];
  const quien = caso?.responsableId ?? mundo.cliente(i).ejecutivoId;
  const usuario = mundo.usuarios.find(({ id }) => id === quien)!;
  return {
    contactoIds: [primero.id, ...random.sample(otros, 1).map(({ id }) => id)],
    usuarioId: usuario.id,
    nombre: `${primero.nombre} ${primero.apellidos}`,
    dominio: usuario.email.split('@')[1]!,
  };
}

const autoresDe = ({ contactoIds, usuarioId }: Gente) => ({
  C: { tipo: 'Contacto' as const, id: contactoIds[0] },
  D: { tipo: 'Contacto' as const, id: contactoIds[1] ?? contactoIds[0] },
  U: { tipo: 'Usuario' as const, id: usuarioId },
  S: { tipo: 'ActorSistema' as const, proceso: 'rocket.cat' },
});

/** As Rocket.Chat's: seventeen letters and digits, those of both people in a direct one. */
const sala = (tipo: Tipo, random: Random): string =>
  Array.from({ length: tipo === 'DIRECTO' ? 34 : 17 }, () => ALFABETO[random.int(0, ALFABETO.length - 1)]).join('');

/** The client's messages at the end, after our last one. */
const sinLeer = (conversacion: readonly MensajeChatDemo[]): number =>
  conversacion.length - 1 - conversacion.findLastIndex(({ autor }) => autor.tipo !== 'Contacto');
