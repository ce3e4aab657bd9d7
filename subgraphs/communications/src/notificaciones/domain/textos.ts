/** Texts of a notice, by channel. What a client wrote (a title, say) is cleaned before it is part of one. */
import { enChat, enHtml, enUnaLinea } from './limpio.ts';

export interface CasoAvisado {
  readonly numero: string;
  readonly titulo: string;
  readonly prioridad: string;
  /** RFC 3339 in UTC; null with its clock stopped. */
  readonly venceEn: string | null;
}

export interface Aviso {
  readonly caso: CasoAvisado;
  /** The client's name. */
  readonly cliente: string | null;
  readonly motivo: 'ASIGNADO' | 'RETIRADO' | 'RIESGO' | 'ESCALADO' | 'RESPONDIDO' | 'MENCIONADO' | 'RELEVO';
  /** Whether who is told did it. */
  readonly autoasignado: boolean;
  /** Of who is told, in tzdata. */
  readonly zonaHoraria: string;
}

export interface TextosDeCorreo {
  readonly asunto: string;
  readonly texto: string;
  /** A safe fragment. */
  readonly html: string;
}

const MOTIVOS: Readonly<Record<Aviso['motivo'], readonly [asunto: string, porque: string]>> = {
  ASIGNADO: ['Se te asignó', 'Recibes este aviso porque el caso se te asignó.'],
  RETIRADO: ['Ya no lo atiendes', 'Recibes este aviso porque atendías el caso y ahora lo atiende otra persona.'],
  RIESGO: ['Está por vencer', 'Recibes este aviso porque atiendes el caso y su SLA está por vencer.'],
  ESCALADO: ['Venció', 'Recibes este aviso porque su SLA venció y respondes por el caso.'],
  RESPONDIDO: ['Respondió el cliente', 'Recibes este aviso porque atiendes el caso y el cliente respondió.'],
  MENCIONADO: ['Se te mencionó', 'Recibes este aviso porque un comentario del caso te menciona.'],
  RELEVO: [
    'Falta quien lo atienda',
    'Recibes este aviso porque quien responde por el caso no puede recibirlo y te toca asignarlo o atenderlo.',
  ],
};

const PRIORIDADES: Readonly<Record<string, string>> = {
  BAJA: 'Baja',
  MEDIA: 'Media',
  ALTA: 'Alta',
  CRITICA: 'Crítica',
};

/** `[CASO-2026-000123] Se te asignó: …`, in one line. */
const asuntoDe = ({ caso, motivo }: Aviso): string =>
  enUnaLinea(`[${caso.numero}] ${MOTIVOS[motivo][0]}: ${caso.titulo}`, 200);

const porqueDe = ({ motivo, autoasignado }: Aviso): string =>
  motivo === 'ASIGNADO' && autoasignado ? 'Recibes este aviso porque te asignaste el caso.' : MOTIVOS[motivo][1];

/** When the next thing falls due, as a clock in `zona` shows it; in UTC for a zone that tzdata does not know. */
export function vencimiento({ venceEn }: CasoAvisado, zona: string): string {
  if (venceEn === null) return 'sin plazo que corra';
  try {
    return fechaEn(venceEn, zona);
  } catch {
    return fechaEn(venceEn, 'UTC');
  }
}

const fechaEn = (instante: string, timeZone: string): string =>
  `${new Intl.DateTimeFormat('es-MX', { dateStyle: 'full', timeStyle: 'short', hourCycle: 'h23', timeZone }).format(new Date(instante))} (${timeZone})`;

const datosDe = ({ caso, cliente, zonaHoraria }: Aviso): readonly (readonly [string, string])[] => [
  ['Caso', caso.numero],
  ['Título', enUnaLinea(caso.titulo, 255)],
  ['Cliente', cliente === null ? 'desconocido' : enUnaLinea(cliente, 255)],
  ['Prioridad', PRIORIDADES[caso.prioridad] ?? caso.prioridad],
  ['Próximo vencimiento', vencimiento(caso, zonaHoraria)],
];

export function textosDeCorreo(aviso: Aviso): TextosDeCorreo {
  const datos = datosDe(aviso);
  const porque = porqueDe(aviso);
  const filas = datos.map(([dato, valor]) => `<tr><th align="left">${enHtml(dato)}</th><td>${enHtml(valor)}</td></tr>`);
  return {
    asunto: asuntoDe(aviso),
    texto: `${datos.map(([dato, valor]) => `${dato}: ${valor}`).join('\n')}\n\n${porque}\n`,
    html: `<table cellpadding="4">${filas.join('')}</table><p>${enHtml(porque)}</p>`,
  };
}

/** The message of a chat, in its markdown. */
export function textoDeChat(aviso: Aviso): string {
  const [caso, ...datos] = datosDe(aviso);
  const lineas = datos.map(([dato, valor]) => `${dato}: ${enChat(valor)}`);
  return [`*${caso![1]}* · ${MOTIVOS[aviso.motivo][0]}`, ...lineas, porqueDe(aviso)].join('\n');
}
