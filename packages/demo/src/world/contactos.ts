/** Demo contacts of a client. */
import { instantText } from '../calendar.ts';
import { lugarPorCp } from '../datos/lugares.ts';
import { APELLIDOS, ascii, NOMBRES, PUESTOS, slug } from '../datos/nombres.ts';
import type { ContactoDemo, RolContacto } from '../types.directorio.ts';
import type { Mundo } from './mundo.ts';
import { telefono } from './telefono.ts';

const ROLES = Object.keys(PUESTOS) as RolContacto[];
const DAY_MS = 86_400_000;
/** By how the graph orders names: no accents, no case. */
const nombreOrden = (contacto: ContactoDemo) => ascii(`${contacto.nombre} ${contacto.apellidos}`).toLowerCase();

/** 32 of the first client, 2 to 6 of the rest. The first one and the first by name are active. */
export function contactosDe(mundo: Mundo, i: number): ContactoDemo[] {
  const count = i === 0 ? 32 : mundo.random('contactos', i).int(2, 6);
  const mailboxes = new Set<string>();
  const contactos = Array.from({ length: count }, (_, k) => contactoDe(mundo, i, k, mailboxes));
  const first = contactos.reduce((a, b) => (nombreOrden(b) < nombreOrden(a) ? b : a));
  return contactos.map((each) => (each === first ? { ...each, activo: true } : each));
}

/** Active ones that were there at an instant, or that have a mailbox too; the first one always was. */
export const contactosEn = (mundo: Mundo, i: number, instante: string, conCorreo = false): ContactoDemo[] =>
  mundo
    .contactos(i)
    .filter(({ activo, creadoEn, email }) => activo && creadoEn <= instante && (email !== null || !conCorreo));

function contactoDe(mundo: Mundo, i: number, k: number, mailboxes: Set<string>): ContactoDemo {
  const random = mundo.random('contacto', i, k);
  const cliente = mundo.cliente(i);
  const direccion = random.pick(mundo.direcciones(i).filter(({ activa }) => activa));
  const { lada } = lugarPorCp(direccion.codigoPostal);
  const [nombre, paterno, materno] = [random.pick(NOMBRES), random.pick(APELLIDOS), random.pick(APELLIDOS)];
  const rol = ROLES[(k + i) % ROLES.length]!;
  const alta = Date.parse(cliente.creadoEn);
  const creado = k === 0 ? alta : alta + random.int(1, Math.floor((mundo.corteMs - alta) / DAY_MS) - 1) * DAY_MS;
  const email = k === 0 || random.chance(0.93) ? `${mailbox(nombre, paterno, k, mailboxes)}@${cliente.dominio}` : null;
  const movil = k === 0 || random.chance(0.7) ? telefono(random, lada) : null;
  return {
    id: mundo.id('contacto', instantText(creado), i, k),
    clienteId: cliente.id,
    nombre,
    apellidos: `${paterno} ${materno}`,
    puesto: random.pick(PUESTOS[rol]),
    roles: random.chance(0.25) ? [...new Set([rol, random.pick(ROLES)])] : [rol],
    email,
    telefono: random.chance(0.8) ? telefono(random, lada) : null,
    movil,
    preferencia: email
      ? random.weighted([
          ['EMAIL', 6],
          ['CHAT', 1],
        ])
      : movil
        ? 'MOVIL'
        : null,
    principal: k === 0,
    activo: k === 0 || random.chance(0.86),
    consentimientoMarketing: random.chance(0.6),
    direccionId: direccion.id,
    creadoEn: instantText(creado),
    actualizadoEn: instantText(creado + random.int(0, Math.floor((mundo.corteMs - creado) / DAY_MS) - 1) * DAY_MS),
    version: random.int(1, 4),
  };
}

/** `given.surname`, with a number when the client already has one. */
function mailbox(nombre: string, paterno: string, k: number, taken: Set<string>): string {
  const plain = `${slug(nombre.split(' ')[0]!)}.${slug(paterno)}`;
  const box = taken.has(plain) ? `${plain}${k + 1}` : plain;
  taken.add(box);
  return box;
}
