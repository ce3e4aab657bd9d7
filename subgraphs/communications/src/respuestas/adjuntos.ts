/** The files of an answer, as its mail takes them. */
import { sql } from 'drizzle-orm';
import { toQuery, type SubgraphContext } from '@cliente360/subgraph';
import { abrir, type ConContenido } from '../archivos/index.ts';
import { archivos as t } from '../archivos/tables.ts';
import { enUnaLinea, type Adjunto } from '../notificaciones/index.ts';
import { repartir } from './domain/adjuntos.ts';

interface Fila extends ConContenido {
  readonly id: string;
  readonly bytes: number;
}

export interface Adjuntos extends AsyncDisposable {
  readonly van: readonly Adjunto[];
  /** Names of those that do not go: too large together, or their bytes are gone. */
  readonly noVan: readonly string[];
}

/** What is confidential is not the contact's to see, nor what was found harmful: neither goes nor is named. */
async function delComentario({ db }: Pick<SubgraphContext, 'db'>, comentarioId: string): Promise<readonly Fila[]> {
  const filas = await db.query(
    toQuery(sql`select ${t.id}::text as "id", ${t.nombre} as "nombre", ${t.tipoMime} as "tipoMime", ${t.bytes} as "bytes",
        ${t.clienteId}::text as "clienteId", ${t.creadoEn}::text as "creadoEn", ${t.contenido} as "contenido", ${t.documento} as "documento"
      from ${t} where ${t.comentarioId} = ${comentarioId}::uuid and not ${t.confidencial} and ${t.escaneo} <> 'INFECTADO'
      order by ${t.id} limit 20`),
  );
  return filas as unknown as readonly Fila[];
}

/** Opened; disposed of, nothing of them is held, sent or not. */
export async function adjuntosDe(context: SubgraphContext, comentarioId: string): Promise<Adjuntos> {
  const { van, noVan } = repartir(await delComentario(context, comentarioId));
  await using pila = new AsyncDisposableStack();
  const abiertos: Adjunto[] = [];
  const faltan = noVan.map(({ nombre }) => nombre);
  for (const fila of van) {
    const abierto = fila.contenido && (await abrir(fila, fila.id, context.empresa.id, context.services));
    if (!abierto) {
      faltan.push(fila.nombre);
      continue;
    }
    pila.use(abierto);
    const { tipoMime } = fila;
    abiertos.push({ nombre: enUnaLinea(fila.nombre, 255), tipoMime, contenido: abierto.leer() });
  }
  const todos = pila.move();
  return { van: abiertos, noVan: faltan, [Symbol.asyncDispose]: () => todos.disposeAsync() };
}
