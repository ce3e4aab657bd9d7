/** Demo rows of notices, from the demo world. */
import type { CasoDemo, DemoGenerator, DemoRow, World } from '@cliente360/demo';
import { CANALES_NOTIFICACION, notificaciones } from './tables.ts';

/** Of how many days back the demo has notices: what anybody still looks at. */
const DIAS = 90;

/** That a case was given to who attends it, by one channel. */
function filaDe(world: World, caso: CasoDemo, k: readonly [cliente: number, caso: number, canal: number]): DemoRow {
  const { asignadoEn, responsableId } = caso;
  const canal = CANALES_NOTIFICACION[k[2]]!;
  const responsable = world.usuarios.find(({ id }) => id === responsableId)!;
  const omitida = canal === 'ROCKETCHAT' && responsable.usuarioRocketchat === null;
  const demora = world.random('notificacion', ...k).int(300, 4_000);
  const enviadaEn = new Date(Math.min(Date.parse(asignadoEn) + demora, Date.parse(world.corte) - 1)).toISOString();
  return {
    id: world.id('notificacion', asignadoEn, ...k),
    clienteId: caso.clienteId,
    casoId: caso.id,
    eventoId: world.id('notificacion.evento', asignadoEn, k[0], k[1]),
    canal,
    destinatarioId: responsableId,
    motivo: 'ASIGNADO',
    estado: omitida ? 'OMITIDA' : 'ENVIADA',
    autoasignado: caso.creadoPorId === responsableId,
    intentos: omitida ? 0 : 1,
    ultimoError: omitida ? 'El destinatario no tiene usuario de Rocket.Chat.' : null,
    enviadaEn: omitida ? null : enviadaEn,
    mensajeId: null,
    creadoEn: asignadoEn,
    actualizadoEn: enviadaEn,
    version: 2,
  };
}

export const demo: readonly DemoGenerator[] = [
  {
    name: 'communications.notificaciones',
    table: notificaciones,
    *rows(world, i) {
      const desde = world.instante(world.dia(-DIAS), 0);
      for (const [n, caso] of world.casos(i).entries())
        if (caso.asignadoEn >= desde)
          for (const canal of CANALES_NOTIFICACION.keys()) yield filaDe(world, caso, [i, n, canal]);
    },
  },
];
