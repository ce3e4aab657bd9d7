/** What people wrote beside a client, its cases, projects and opportunities. */
import { instantText } from '../calendar.ts';
import {
  NOTAS_DE_CASO,
  NOTAS_DE_CLIENTE,
  NOTAS_DE_OPORTUNIDAD,
  NOTAS_DE_PROYECTO,
  PRIMERAS_RESPUESTAS,
  RESPUESTAS_DEL_CONTACTO,
} from '../datos/comentarios.ts';
import type { Random } from '../random.ts';
import type { ActorDemo, ComentarioDemo, SujetoDemo } from '../types.comunicaciones.ts';
import type { UsuarioDemo } from '../types.directorio.ts';
import type { CasoDemo } from '../types.servicio.ts';
import { html } from './html.ts';
import type { Mundo } from './mundo.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 1440 * MINUTE_MS;
/** Comments of any client but the first, unless its cases ask for more. */
const POCOS = 4;
const NOTAS_DEL_PRIMERO = 14;
const FIJADAS_DEL_PRIMERO = 2;

/** One comment as planned; a thread's first one is what the others answer. */
interface Plan {
  readonly epoch: number;
  readonly autor: ActorDemo;
  readonly sujeto: SujetoDemo;
  readonly texto: string;
  readonly visibilidad: ComentarioDemo['visibilidad'];
  readonly fijado?: boolean;
  /** It is the first answer to a case: it stays as it was written. */
  readonly intacto?: boolean;
}
type Hilo = readonly Plan[];

/** Threads one after another, each with its first comment before the answers. Times follow the id, not the list. */
export function comentariosDe(mundo: Mundo, i: number): ComentarioDemo[] {
  const hilos = [...mundo.casos(i).flatMap((caso, k) => hilosDeCaso(mundo, i, k, caso)), ...hilosDe(mundo, i)].flatMap(
    (hilo) => antesDelCorte(mundo, hilo),
  );
  return numerados(mundo, i, i === 0 ? hilos : pocos(hilos));
}

const antesDelCorte = (mundo: Mundo, hilo: Hilo): Hilo[] => {
  const pasados = hilo.filter(({ epoch }) => epoch < mundo.corteMs);
  return pasados.length ? [pasados] : [];
};

/** What answers a case has to be there; of the rest, what fits. */
function pocos(hilos: readonly Hilo[]): Hilo[] {
  const deben = hilos.filter(([primero]) => primero!.intacto).map((hilo, n) => (n === 0 ? hilo : hilo.slice(0, 1)));
  const caben = POCOS - deben.flat().length;
  const resto = hilos.filter(([primero]) => !primero!.intacto).map((hilo) => hilo.slice(0, 1));
  return [...deben, ...resto.toReversed().slice(0, Math.max(1, caben))];
}

/** The public answer with what the contact says to it, and a note of ours on every other case. */
function hilosDeCaso(mundo: Mundo, i: number, k: number, caso: CasoDemo): Hilo[] {
  const random = mundo.random('comentarios.caso', i, k);
  const sujeto = { tipo: 'Caso', id: caso.id } as const;
  const hilos: Hilo[] = [];
  if (caso.primeraRespuestaPor === 'COMENTARIO') {
    const contacto = mundo.contactos(i).find(({ id }) => id === caso.contactoId)!;
    const epoch = Date.parse(caso.primeraRespuestaEn!);
    const texto = random.pick(PRIMERAS_RESPUESTAS[caso.categoria]).replace('%', contacto.nombre);
    const autor = { tipo: 'Usuario', id: caso.responsableId } as const;
    const hilo: Plan[] = [{ epoch, autor, sujeto, texto, visibilidad: 'PUBLICO', intacto: true }];
    if (random.chance(0.6))
      hilo.push({
        epoch: epoch + random.int(20, 300) * MINUTE_MS,
        autor: { tipo: 'Contacto', id: contacto.id },
        sujeto,
        texto: random.pick(RESPUESTAS_DEL_CONTACTO),
        visibilidad: 'PUBLICO',
      });
    hilos.push(hilo);
  }
  if (k % 2 === 0)
    hilos.push([
      {
        epoch: Date.parse(caso.asignadoEn) + random.int(5, 240) * MINUTE_MS,
        autor: { tipo: 'Usuario', id: caso.responsableId },
        sujeto,
        texto: random.pick(NOTAS_DE_CASO),
        visibilidad: 'INTERNO',
      },
    ]);
  return hilos;
}

/** Notes on the client itself, its projects and its opportunities. */
function hilosDe(mundo: Mundo, i: number): Hilo[] {
  const random = mundo.random('comentarios', i);
  const cliente = mundo.cliente(i);
  const cuantas = i === 0 ? NOTAS_DEL_PRIMERO : random.int(1, 2);
  const delCliente = Array.from({ length: cuantas }, (_, n): Hilo => {
    const fijado = i === 0 ? n < FIJADAS_DEL_PRIMERO : random.chance(0.3);
    const textos = fijado ? NOTAS_DE_CLIENTE.slice(0, FIJADAS_DEL_PRIMERO) : NOTAS_DE_CLIENTE;
    const texto = i === 0 ? NOTAS_DE_CLIENTE[n % NOTAS_DE_CLIENTE.length]! : random.pick(textos);
    const sujeto = { tipo: 'Cliente', id: cliente.id } as const;
    return [nota(mundo, random, { sujeto, quien: cliente.ejecutivoId, desde: cliente.creadoEn, texto, fijado })];
  });
  const de = (tipo: 'Proyecto' | 'Oportunidad', textos: readonly string[]) =>
    (tipo === 'Proyecto' ? mundo.proyectos(i) : mundo.oportunidades(i)).map((cosa): Hilo => {
      const quien = 'liderId' in cosa ? cosa.liderId : cosa.responsableId;
      const sujeto = { tipo, id: cosa.id };
      return [nota(mundo, random, { sujeto, quien, desde: cosa.creadoEn, texto: random.pick(textos), fijado: false })];
    });
  return [...delCliente, ...de('Proyecto', NOTAS_DE_PROYECTO), ...de('Oportunidad', NOTAS_DE_OPORTUNIDAD)];
}

/** Of ours, in office hours of some day between then and `hoy`, a year back at most. */
function nota(
  mundo: Mundo,
  random: Random,
  {
    sujeto,
    quien,
    desde,
    texto,
    fijado,
  }: Pick<Plan, 'sujeto' | 'texto'> & {
    quien: string;
    desde: string;
    fijado: boolean;
  },
): Plan {
  const dias = Math.floor((mundo.corteMs - Date.parse(desde)) / DAY_MS);
  const dia = mundo.dia(-random.int(1, Math.min(360, Math.max(1, dias))));
  const epoch = Math.max(Date.parse(mundo.instante(dia, random.int(540, 1080))), Date.parse(desde) + MINUTE_MS);
  return { epoch, autor: { tipo: 'Usuario', id: quien }, sujeto, texto, visibilidad: 'INTERNO', fijado };
}

function numerados(mundo: Mundo, i: number, hilos: readonly Hilo[]): ComentarioDemo[] {
  let n = 0;
  return hilos.flatMap((hilo) => {
    let padreId: string | null = null;
    return hilo.map((plan) => {
      const comentario = comentarioDe(mundo, i, n++, plan, padreId);
      padreId ??= comentario.id;
      return comentario;
    });
  });
}

function comentarioDe(mundo: Mundo, i: number, n: number, plan: Plan, padreId: string | null): ComentarioDemo {
  const { epoch, autor, sujeto, visibilidad, fijado = false, intacto = false } = plan;
  const random = mundo.random('comentario', i, n);
  const creadoEn = instantText(epoch);
  const id = mundo.id('comentario', creadoEn, i, n);
  const mencionado = plan.texto.includes('@') ? otraPersona(mundo, random, autor) : undefined;
  const cuerpo = mencionado ? plan.texto.replace('@', `@${mencionado.usuario}`) : plan.texto;
  const despues = (minutos: number) =>
    epoch + minutos * MINUTE_MS < mundo.corteMs ? instantText(epoch + minutos * MINUTE_MS) : null;
  const editadoEn = !intacto && random.chance(0.12) ? despues(random.int(1, 30)) : null;
  const eliminadoEn = !intacto && !fijado && random.chance(0.06) ? despues(random.int(31, 600)) : null;
  const leidaEn = mencionado && random.chance(0.7) ? despues(random.int(5, 2000)) : null;
  return {
    id,
    clienteId: mundo.cliente(i).id,
    cuerpo: eliminadoEn ? '' : cuerpo,
    cuerpoHtml: eliminadoEn ? '' : html(cuerpo),
    visibilidad,
    autor,
    sujeto,
    padreId,
    menciones: mencionado ? [{ id: mundo.id('mencion', creadoEn, i, n), usuarioId: mencionado.id, leidaEn }] : [],
    fijado,
    editadoEn,
    eliminadoEn,
    creadoEn,
    actualizadoEn: eliminadoEn ?? editadoEn ?? creadoEn,
    version: 1 + Number(editadoEn !== null) + Number(eliminadoEn !== null),
  };
}

const otraPersona = (mundo: Mundo, random: Random, autor: ActorDemo): UsuarioDemo =>
  random.pick(
    mundo.usuarios.filter(
      ({ id, activo, departamentos }) => activo && departamentos.length > 0 && !('id' in autor && autor.id === id),
    ),
  );
