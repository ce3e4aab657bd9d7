/** Demo rows of chat channels, from the demo world. */
import type { DemoGenerator } from '@cliente360/demo';
import { columnasActor } from '../sujeto/demo.ts';
import { canalesChat, contactosCanal, mensajesChat } from './tables.ts';

export const demo: readonly DemoGenerator[] = [
  {
    name: 'communications.canales_chat',
    table: canalesChat,
    *rows(world, i) {
      for (const { contactoIds: _, conversacion: __, ...canal } of world.canalesChat(i)) yield canal;
    },
  },
  {
    name: 'communications.contactos_canal',
    table: contactosCanal,
    *rows(world, i) {
      for (const [k, { id: canalId, clienteId, creadoEn, contactoIds }] of world.canalesChat(i).entries())
        for (const [n, contactoId] of contactoIds.entries())
          yield { id: world.id('contactoCanal', creadoEn, i, k, n), clienteId, canalId, contactoId };
    },
  },
  {
    name: 'communications.mensajes_chat',
    table: mensajesChat,
    *rows(world, i) {
      for (const { id: canalId, clienteId, conversacion } of world.canalesChat(i))
        for (const { autor, ...mensaje } of conversacion)
          yield { ...mensaje, clienteId, canalId, ...columnasActor('autor', autor) };
    },
  },
];
