/** Demo mail of a client, thread by thread. */
import { instantText } from '../calendar.ts';
import { HILOS } from '../datos/textos.ts';
import type { ContactoDemo, UsuarioDemo } from '../types.directorio.ts';
import type { CasoDemo, EmailDemo } from '../types.servicio.ts';
import { esProspecto } from './clientes.ts';
import { contactosEn } from './contactos.ts';
import { sumarHorasDeOficina } from './horario.ts';
import { html } from './html.ts';
import type { Mundo } from './mundo.ts';

const MINUTE_MS = 60_000;

/** One message as planned. */
interface Mensaje {
  readonly epoch: number;
  readonly entrante: boolean;
  readonly texto: string;
  readonly automatico?: boolean;
}

interface Hilo {
  readonly asunto: string;
  readonly contacto: ContactoDemo;
  readonly usuario: UsuarioDemo;
  readonly casoId: string | null;
  readonly mensajes: readonly Mensaje[];
}

/** All threads of client `i`: those of its cases, then the commercial ones. Messages of a thread follow each other. */
export function emailsDe(mundo: Mundo, i: number): EmailDemo[] {
  const hilos = [...mundo.casos(i).flatMap((caso) => hiloDeCaso(mundo, i, caso)), ...hilosComerciales(mundo, i)];
  return hilos.flatMap((hilo, h) => correosDe(mundo, i, h, hilo));
}

/** Of a case that came by mail or was first answered by mail: its messages fall on its changes of state. */
function hiloDeCaso(mundo: Mundo, i: number, caso: CasoDemo): Hilo[] {
  const contacto = mundo.contactos(i).find(({ id }) => id === caso.contactoId)!;
  const porCorreo = caso.origen === 'EMAIL' || caso.primeraRespuestaPor === 'CORREO';
  if (!porCorreo || !contacto.email) return [];
  const usuario = mundo.usuarios.find(({ id }) => id === caso.responsableId)!;
  const creado = Date.parse(caso.creadoEn);
  const mensajes: Mensaje[] = [];
  if (caso.origen === 'EMAIL') {
    mensajes.push({ epoch: creado - 6 * MINUTE_MS, entrante: true, texto: caso.descripcion });
    mensajes.push({
      epoch: creado + MINUTE_MS,
      entrante: false,
      automatico: true,
      texto: `Recibimos su solicitud y le asignamos el número ${caso.numero}.`,
    });
  }
  if (caso.primeraRespuestaPor === 'CORREO')
    mensajes.push({
      epoch: Date.parse(caso.primeraRespuestaEn!),
      entrante: false,
      texto: 'Ya estamos revisando su reporte. Le confirmo el diagnóstico en cuanto lo tenga.',
    });
  for (const { de, a, en } of caso.historial) {
    if (a === 'PENDIENTE' && de)
      mensajes.push({
        epoch: Date.parse(en),
        entrante: false,
        texto: 'Para continuar necesitamos el número de serie y una fotografía de la placa. Quedo en espera.',
      });
    if (de === 'PENDIENTE' && a === 'EN_PROCESO')
      mensajes.push({ epoch: Date.parse(en), entrante: true, texto: 'Van los datos que nos pidieron.' });
    if (de === 'RESUELTO' && a === 'EN_PROCESO')
      mensajes.push({
        epoch: Date.parse(en),
        entrante: true,
        texto: 'El problema volvió a presentarse, ¿lo pueden revisar de nuevo?',
      });
    if (a === 'RESUELTO' && de)
      mensajes.push({
        epoch: Date.parse(en),
        entrante: false,
        texto: caso.solucion ?? 'Damos por resuelto su reporte; quedamos al pendiente.',
      });
  }
  return mensajes.length === 0
    ? []
    : [{ asunto: `${caso.numero}: ${caso.titulo}`, contacto, usuario, casoId: caso.id, mensajes }];
}

/** Between contacts and their account executive; one in four ends unanswered. */
function hilosComerciales(mundo: Mundo, i: number): Hilo[] {
  const random = mundo.random('hilos', i);
  const count = i === 0 ? 26 : esProspecto(mundo, i) ? random.int(1, 2) : random.int(1, 3);
  const cliente = mundo.cliente(i);
  const usuario = mundo.usuarios.find(({ id }) => id === cliente.ejecutivoId)!;
  return Array.from({ length: count }, (_, h) => hiloComercial(mundo, i, h, usuario));
}

function hiloComercial(mundo: Mundo, i: number, h: number, usuario: UsuarioDemo): Hilo {
  const random = mundo.random('hilo', i, h);
  const [asunto, entrantes, salientes] = random.pick(HILOS);
  const zona = mundo.empresa.zonaHoraria;
  const rondas = random.int(1, entrantes.length);
  const sinResponder = random.chance(0.25);
  let epoch = Date.parse(mundo.instante(mundo.dia(-random.int(2, 330)), random.int(540, 1020))) + random.int(0, 59_000);
  const contacto = random.pick(contactosEn(mundo, i, instantText(epoch), true));
  const mensajes: Mensaje[] = [];
  for (let n = 0; n < rondas; n++) {
    mensajes.push({ epoch, entrante: true, texto: entrantes[n]! });
    if (n === rondas - 1 && sinResponder) break;
    if (n === 0 && random.chance(0.08))
      mensajes.push({
        epoch: epoch + MINUTE_MS,
        entrante: false,
        automatico: true,
        texto: 'Estoy fuera de la oficina; responderé a mi regreso.',
      });
    epoch = sumarHorasDeOficina(zona, epoch + 2 * MINUTE_MS, random.int(5, 900)) + random.int(0, 59_000);
    mensajes.push({ epoch, entrante: false, texto: salientes[n % salientes.length]! });
    epoch = sumarHorasDeOficina(zona, epoch, random.int(30, 1500)) + random.int(0, 59_000);
  }
  return { asunto, contacto, usuario, casoId: null, mensajes };
}

function correosDe(
  mundo: Mundo,
  i: number,
  h: number,
  { asunto, contacto, usuario, casoId, mensajes }: Hilo,
): EmailDemo[] {
  const cliente = mundo.cliente(i);
  const random = mundo.random('correos', i, h);
  const pasados = mensajes.filter(({ epoch }) => epoch < mundo.corteMs).sort((a, b) => a.epoch - b.epoch);
  const inicio = instantText(pasados[0]?.epoch ?? mundo.corteMs);
  const hiloId = mundo.id('hilo', inicio, i, h);
  const copia = contactosEn(mundo, i, inicio, true).find(({ id }) => id !== contacto.id);
  let anterior: string | null = null;
  return pasados.map(({ epoch, entrante, texto, automatico = false }, m) => {
    const fecha = instantText(epoch);
    const id = mundo.id('correo', fecha, i, h, m);
    const messageId = `<${id}@${entrante ? cliente.dominio : 'anahuac.example'}>`;
    const cuerpoTexto = cuerpo(texto, entrante ? contacto.nombre : usuario.nombre, automatico);
    const correo: EmailDemo = {
      id,
      clienteId: cliente.id,
      hiloId,
      sentido: entrante ? 'ENTRANTE' : 'SALIENTE',
      de: entrante ? contacto.email! : usuario.email,
      para: [entrante ? usuario.email : contacto.email!],
      cc: copia && random.chance(0.2) ? [copia.email!] : [],
      asunto: m === 0 ? asunto : `RE: ${asunto}`,
      cuerpoTexto,
      cuerpoHtml: html(cuerpoTexto),
      fecha,
      messageId,
      enRespuestaA: anterior,
      contactoId: contacto.id,
      usuarioId: automatico ? null : usuario.id,
      casoId,
      automatico,
      estado: entrante
        ? 'ENTREGADO'
        : random.weighted([
            ['ENTREGADO', 92],
            ['ENVIADO', 5],
            ['REBOTADO', 2],
            ['FALLIDO', 1],
          ]),
      creadoEn: fecha,
      actualizadoEn: fecha,
      version: 1,
    };
    anterior = messageId;
    return correo;
  });
}

const cuerpo = (texto: string, firma: string, automatico: boolean): string =>
  automatico ? `${texto}\n\nMensaje automático, por favor no responda.` : `Buen día:\n\n${texto}\n\nSaludos,\n${firma}`;
