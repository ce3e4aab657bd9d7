/** Channels and messages of the tests' own. */
import { insertRows, type TestSubgraph } from '@cliente360/testing';
import { canalesChat, mensajesChat } from '../src/canalesChat/tables.ts';

/** Channels of a new client, without messages, that differ in what is given; their ids in that order. */
export async function canalesNuevos(
  kit: TestSubgraph,
  ...diferencias: object[]
): Promise<{ clienteId: string; ids: string[] }> {
  const clienteId = crypto.randomUUID();
  const rows = diferencias.map((each) => {
    const id = crypto.randomUUID();
    const que = { proveedor: 'ROCKETCHAT', roomId: id, tipo: 'CANAL', nombre: 'ventas', tema: null, miembros: 2 };
    const cuanto = { casoId: null, mensajes: 0, ultimoMensajeEn: null, noLeidos: null, archivado: false };
    const cuando = { creadoEn: '2026-05-01T12:00:00.000Z', actualizadoEn: '2026-05-01T12:00:00.000Z', version: 1 };
    return { id, clienteId, ...que, ...cuanto, url: 'https://chat.example/channel/ventas', ...cuando, ...each };
  });
  await insertRows(kit, canalesChat, rows);
  return { clienteId, ids: rows.map(({ id }) => id) };
}

/** Messages of one channel, sent at these instants, in one statement; their ids in that order. */
export async function mensajesNuevos(
  kit: TestSubgraph,
  clienteId: string,
  canalId: string,
  ...instantes: string[]
): Promise<string[]> {
  const autor = { autorTipo: 'Contacto', autorId: crypto.randomUUID(), autorProceso: null };
  const rows = instantes.map((enviadoEn) => ({
    id: crypto.randomUUID(),
    clienteId,
    canalId,
    ...autor,
    texto: 'Buenos días',
    enviadoEn,
    editadoEn: null,
  }));
  await insertRows(kit, mensajesChat, rows);
  return rows.map(({ id }) => id);
}
