/** Creation of the follow-up case that answers what a contact said in a closed one. */
import { sql } from 'drizzle-orm';
import type { Transaction } from '@cliente360/database';
import { badInput, reading, toQuery, type SubgraphContext } from '@cliente360/subgraph';
import type { Politica } from '../sla/politicaAplicable.ts';
import type { Caso } from '../domain/caso.ts';
import { tituloDeRespuesta } from '../domain/respuesta.ts';
import { casos as t } from '../tables.ts';
import type { Pedido } from './pedido.ts';
import { anuncioDe, filasDe, insertarCaso } from './insertarCaso.ts';
import type { AQuien } from './quienResponde.ts';
import type { RespuestaRecibida } from './respuestaRecibida.ts';
import { sistema } from './sistema.ts';

/** What is asked of others before the transaction. */
export interface ParaOtro {
  /** Of a case of the same client without póliza. */
  readonly politica: Politica | null;
  readonly aQuien: AQuien;
}

/** Whose name the bitácora gives to what the rules do. */
export const REGLAS = sistema('reglasDeCaso');

/** A case that is over answers with a new one, of the same matter and people, and of no póliza: nobody said that it is paid for. */
export async function responderConOtro(
  tx: Transaction,
  context: SubgraphContext,
  caso: Caso,
  { autor, correlacion, comentarioId, texto }: RespuestaRecibida,
  para: ParaOtro | null,
): Promise<void> {
  // It was not over yet when that was found out: told again, it is.
  if (!para) throw new Error(`case ${caso.id} was over only after it was looked at`);
  const { politica, aQuien } = para;
  const objetivos = politica?.objetivos[caso.prioridad];
  if (!politica || !objetivos) throw new Error(`no SLA policy has times for the priority of case ${caso.id}`);
  if (texto === null) throw badInput('cuerpo', 'se necesita lo que dijo el contacto.');
  const { articuloTipo, ...asunto } = await asuntoDe(tx, caso.id);
  const pedido: Pedido = {
    ...asunto,
    clienteId: caso.clienteId,
    contactoId: caso.contactoId ?? autor.id,
    titulo: tituloDeRespuesta(caso.titulo),
    estado: 'NUEVO',
    prioridad: caso.prioridad,
    descripcion: texto,
    solucion: null,
    archivoIds: [],
    responsableId: aQuien.responsableId,
    departamentoId: aQuien.departamentoId,
    polizaId: null,
    casoOrigenId: caso.id,
    etiquetas: [],
  };
  const alta = { politica, objetivos, articuloTipo, actor: REGLAS, correlacion, comentarioId };
  const filas = filasDe(context, pedido, alta, context.now());
  await tx.query(await anuncioDe(context, filas, alta));
  await insertarCaso(tx, filas);
}

const asunto = reading({
  categoria: t.categoria,
  origen: t.origen,
  articuloTipo: t.articuloTipo,
  articuloId: t.articuloId,
  loteSerieId: t.loteSerieId,
  activoId: t.activoId,
});

/** What a case is about. */
async function asuntoDe(tx: Transaction, casoId: string) {
  return asunto.rows(await tx.query(toQuery(sql`select ${asunto.columns} from ${t} where ${t.id} = ${casoId}`)))[0]!;
}
