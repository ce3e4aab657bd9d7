/** The rows that a new comment writes (comment, mentions, files, bitácora), and the events that tell of it. */
import { atiendeCasos, type ActorDeEvento, type RespuestaEnCaso } from '@cliente360/caso';
import { correlationOf, newId, type NewRow, type SubgraphContext } from '@cliente360/subgraph';
import type { bitacora } from '../../bitacora/tables.ts';
import type { comentarios } from '../tables.ts';
import { htmlSeguro } from '../domain/html.ts';
import type { Pedido } from './pedido.ts';
import type { Referencias } from './referencias.ts';

export type Filas = ReturnType<typeof filasDe>;

export function filasDe(context: SubgraphContext, pedido: Pedido, referencias: Referencias, ahora: Date) {
  const { empresa, requestId } = context;
  const caso = referencias.caso!;
  const [id, eventoId] = [newId(ahora), newId(ahora)];
  const momento = ahora.toISOString();
  const de = { empresaId: empresa.id, clienteId: caso.cliente.id };
  const suceso = { eventoId, correlacion: correlationOf(requestId, ahora), ocurridoEn: momento };
  const autor = autorDe(referencias);
  const atiende = autor.tipo === 'Usuario' && atiendeCasos(referencias.autor!);
  return {
    comentario: {
      ...de,
      id,
      cuerpo: pedido.cuerpo,
      cuerpoHtml: htmlSeguro(pedido.cuerpo),
      visibilidad: pedido.visibilidad,
      autorTipo: autor.tipo,
      autorId: autor.id,
      registradoPorId: autor.tipo === 'Contacto' ? referencias.autor!.id : null,
      sujetoTipo: 'Caso',
      sujetoId: caso.id,
      fijado: false,
      creadoEn: momento,
      actualizadoEn: momento,
    } satisfies NewRow<typeof comentarios>,
    menciones: [...new Set(pedido.menciones)].map((usuarioId) => ({
      ...de,
      id: newId(ahora),
      comentarioId: id,
      usuarioId,
    })),
    entrada: {
      ...de,
      ...suceso,
      id: newId(ahora),
      registradoEn: momento,
      // A note between us is no word with the client: what we know of the case changed.
      tipo: pedido.visibilidad === 'PUBLICO' ? 'COMUNICACION' : 'CAMBIO',
      // Who did it; in whose name is one of the changes.
      actorTipo: 'Usuario',
      actorId: referencias.autor!.id,
      sujetoTipo: 'Caso',
      sujetoId: caso.id,
      // Without the text: a comment can be deleted, and what the log says cannot.
      resumen: `${caso.numero}: ${resumenDe(pedido, atiende)}`,
      cambios: pedido.contactoId === null ? [] : [{ campo: 'autor', antes: null, despues: pedido.contactoId }],
      origen: 'communications',
      interno: pedido.visibilidad === 'INTERNO',
    } satisfies NewRow<typeof bitacora>,
    respuesta: {
      ...suceso,
      tipo: 'comentario.agregado.v1',
      clienteId: caso.cliente.id,
      casoId: caso.id,
      comentarioId: id,
      autor,
      visibilidad: pedido.visibilidad,
      menciones: [...new Set(pedido.menciones)],
      atiende,
      cuerpo: autor.tipo === 'Contacto' && pedido.visibilidad === 'PUBLICO' ? pedido.cuerpo : null,
    } satisfies RespuestaEnCaso,
  };
}

const autorDe = ({ autor, contacto }: Referencias): ActorDeEvento =>
  contacto ? { tipo: 'Contacto', id: contacto.id, proceso: null } : { tipo: 'Usuario', id: autor!.id, proceso: null };

function resumenDe({ visibilidad, contactoId }: Pedido, atiende: boolean): string {
  if (contactoId !== null) return 'Se asentó una respuesta del contacto';
  if (visibilidad === 'INTERNO') return 'Se agregó una nota interna';
  return atiende ? 'Se respondió al cliente' : 'Se comentó';
}
