/** The files of an answer, as its mail takes them. */
import { sql } from 'drizzle-orm';
import { reading, toQuery, type SubgraphContext } from '@cliente360/subgraph';
import { abrir } from '../archivos/index.ts';
import { archivos as t } from '../archivos/tables.ts';
import { enUnaLinea, type Adjunto } from '../notificaciones/index.ts';
import { repartir } from './domain/adjuntos.ts';

const lectura = reading({
  id: t.id,
  nombre: t.nombre,
  tipoMime: t.tipoMime,
  bytes: t.bytes,
  clienteId: t.clienteId,
  creadoEn: t.creadoEn,
  contenido: t.contenido,
  documento: t.documento,
});

type Fila = ReturnType<(typeof lectura)['rows']>[number];

export interface Adjuntos extends AsyncDisposable {
  readonly van: readonly Adjunto[];
  /** Names of those that do not go: too large together, or their bytes are gone. */
  readonly noVan: readonly string[];
}

/** What is confidential is not the contact's to see, nor what was found harmful: neither goes nor is named. */
async function delComentario({ db }: Pick<SubgraphContext, 'db'>, comentarioId: string): Promise<readonly Fila[]> {
  const filas = await db.query(
    toQuery(sql`select ${lectura.columns}
      from ${t} where ${t.comentarioId} = ${comentarioId}::uuid and not ${t.confidencial} and ${t.escaneo} <> 'INFECTADO'
      order by ${t.id} limit 20`),
  );
  return lectura.rows(filas);
}

/** Opened; disposed of, nothing of them is held, sent or not. */
export async function adjuntosDe(context: SubgraphContext, comentarioId: string): Promise<Adjuntos> {
  const { van, noVan } = repartir(await delComentario(context, comentarioId));
  await using pila = new AsyncDisposableStack();
  const abiertos: Adjunto[] = [];
  const faltan = noVan.map(({ nombre }) => nombre);
  for (const fila of van) {
    const { contenido } = fila;
    const abierto = contenido && (await abrir({ ...fila, contenido }, fila.id, context.empresa.id, context.services));
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
