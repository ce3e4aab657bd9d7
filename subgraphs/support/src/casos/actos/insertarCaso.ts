/** The writing of a case that is born: its row with its number, what happened to it, its files; asked for by somebody, or by the rules. */
import { sql, type SQL } from 'drizzle-orm';
import { errorCaso, type ActorDeEvento } from '@cliente360/caso';
import type { Query, Transaction } from '@cliente360/database';
import {
  insertSql,
  newId,
  prepared,
  rowSource,
  rowsParam,
  type NewRow,
  type SubgraphContext,
} from '@cliente360/subgraph';
import { casoEventos } from '../../eventos/tables.ts';
import { historiaInicial } from '../sla/historiaInicial.ts';
import type { Objetivos } from '../../sla/index.ts';
import { plazosDe } from '../sla/plazos.ts';
import type { Politica } from '../sla/politicaAplicable.ts';
import { anioDelNumero, prefijoDelNumero } from '../domain/numero.ts';
import { casos } from '../tables.ts';
import { ENTREGAR_EVENTOS, trabajoDeEntrega, type EventoPorEntregar } from './avisar.ts';
import type { Pedido } from './pedido.ts';
import { Rechazo } from './rechazo.ts';
import { casoArchivos, contadoresCaso } from './tables.ts';

/** What is known of a case besides what was asked. */
export interface Alta {
  readonly politica: Politica;
  readonly objetivos: Objetivos;
  readonly articuloTipo: 'Inventariable' | 'NoInventariable' | null;
  readonly actor: ActorDeEvento;
  readonly correlacion: string;
  /** The comment on another case that it answers, if any: it comes to be this one's. */
  readonly comentarioId?: string | null;
}

export type Filas = ReturnType<typeof filasDe>;

/** The rows of a case that is born now; its number is the database's to give. */
export function filasDe({ empresa }: Pick<SubgraphContext, 'empresa'>, pedido: Pedido, alta: Alta, ahora: Date) {
  const { politica, objetivos, articuloTipo, actor } = alta;
  const creadoEn = ahora.toISOString();
  const id = newId(ahora);
  const autorId = actor.tipo === 'Usuario' ? actor.id : null;
  const historia = historiaInicial(politica, objetivos, pedido.estado, ahora.getTime());
  const { archivoIds, ...datos } = pedido;
  const de = { empresaId: empresa.id, clienteId: pedido.clienteId };
  const evento = (tipo: 'CREADO' | 'ASIGNADO', cambios: readonly (readonly [string, string | null])[]) => ({
    ...de,
    id: newId(ahora),
    casoId: id,
    tipo,
    en: creadoEn,
    porId: autorId,
    cambios: cambios
      .filter(([, despues]) => despues !== null)
      .map(([campo, despues]) => ({ campo, antes: null, despues })),
    motivo: null,
  });
  return {
    caso: {
      ...datos,
      ...de,
      id,
      articuloTipo,
      creadoPorId: autorId,
      creadoEn,
      asignadoEn: creadoEn,
      // Resolving is an answer where there was none before; a case born resolved is answered by that.
      primeraRespuestaEn: null,
      resueltoEn: pedido.estado === 'RESUELTO' ? creadoEn : null,
      politicaSlaId: politica.id,
      politicaSlaVersion: politica.version,
      calendarioSla: historia.calendario,
      pausaEn: politica.pausaEn,
      ...objetivos,
      ...plazosDe(historia, ahora.getTime()),
      actualizadoEn: creadoEn,
      reaperturas: 0,
      nivelEscalamiento: 0,
      avisados: [],
      tiempoMin: 0,
      version: 1,
    } satisfies Omit<NewRow<typeof casos>, 'numero'>,
    eventos: [
      evento('CREADO', [
        ['estado', pedido.estado],
        ['prioridad', pedido.prioridad],
        ['poliza', pedido.polizaId],
      ]),
      evento('ASIGNADO', [
        ['responsable', pedido.responsableId],
        ['departamento', pedido.departamentoId],
      ]),
    ],
    archivos: archivoIds.map((archivoId) => ({ ...de, id: newId(ahora), casoId: id, archivoId })),
  };
}

/** The statement that has communications told, once the case is written. */
export const anuncioDe = (
  context: Pick<SubgraphContext, 'empresa' | 'sending'>,
  filas: Filas,
  alta: Alta,
): Promise<Query> => context.sending(ENTREGAR_EVENTOS, trabajoDeEntrega(context, eventoDe(filas, alta)));

const contadorDe = ({ caso: { empresaId, creadoEn } }: Filas) => ({
  empresaId,
  id: newId(new Date(creadoEn)),
  anio: anioDelNumero(Date.parse(creadoEn)),
  ultimo: 1,
});

type Valor = (name: 'contador' | 'prefijo' | 'caso' | 'eventos' | 'archivos') => SQL;

const sentencia = (filas: Filas, contador: object, valor: Valor) => {
  const { columns, source } = rowSource(casos, Object.keys(filas.caso), valor('caso'));
  const consecutivo = sql.raw('(select ultimo from consecutivo)');
  const numero = sql`${valor('prefijo')}::text || lpad(${consecutivo}::text, greatest(6, length(${consecutivo}::text)), '0')`;
  const [evento] = filas.eventos;
  const [archivo] = filas.archivos;
  const conArchivos = archivo
    ? sql`, ligados as (${insertSql(casoArchivos, Object.keys(archivo), valor('archivos'))})`
    : sql``;
  return sql`with consecutivo as (${insertSql(
    contadoresCaso,
    Object.keys(contador),
    valor('contador'),
    sql`on conflict (empresa_id, anio) do update set ultimo = ${contadoresCaso}.ultimo + 1 returning ultimo`,
  )}), registrado as (insert into ${casos} (numero, ${columns}) select ${numero}, ${columns} from ${source}),
    sucedido as (${insertSql(casoEventos, Object.keys(evento!), valor('eventos'))})${conArchivos}
    select ultimo from consecutivo`;
};

/** Their texts, made by the first case of each kind. */
const inserciones = new Map<'conArchivos' | 'sinArchivos', ReturnType<typeof prepared>>();

/**
 * The number, the case with it, what happened to it and its files: one statement, the last of its transaction. Every
 * case of the company waits for its counter from here to the commit. What is asked in the same turn travels with it.
 */
export async function insertarCaso(tx: Transaction, filas: Filas): Promise<void> {
  const { caso, eventos, archivos } = filas;
  const contador = contadorDe(filas);
  const clase = archivos.length === 0 ? 'sinArchivos' : 'conArchivos';
  let consulta = inserciones.get(clase);
  if (!consulta) inserciones.set(clase, (consulta = prepared((valor) => sentencia(filas, contador, valor))));
  await tx.last(
    consulta({
      contador: rowsParam(contadoresCaso, [contador]),
      prefijo: prefijoDelNumero(contador.anio),
      caso: rowsParam(casos, [caso]),
      eventos: rowsParam(casoEventos, eventos),
      ...(archivos.length === 0 ? {} : { archivos: rowsParam(casoArchivos, archivos) }),
    }),
  );
}

/** A file accompanies one case at most: the database says so of two that came at once. */
export const siYaLigado =
  (campo: readonly string[]) =>
  (error: unknown): never => {
    if ((error as { constraint?: string }).constraint === 'caso_archivos_archivo')
      throw new Rechazo(errorCaso('ARCHIVO_YA_LIGADO', campo));
    throw error;
  };

const eventoDe = (
  { caso, eventos, archivos }: Filas,
  { actor, correlacion, comentarioId = null }: Alta,
): EventoPorEntregar => ({
  eventoId: eventos[0]!.id,
  tipo: 'caso.creado.v1',
  correlacion,
  ocurridoEn: caso.creadoEn,
  clienteId: caso.clienteId,
  casoId: caso.id,
  actor,
  clase: 'CREACION',
  resumen: `Se registró el caso «${caso.titulo}»`,
  cambios: eventos.flatMap(({ cambios }) => cambios),
  avisos: [{ usuarioId: caso.responsableId, motivo: 'ASIGNADO' }],
  archivoIds: archivos.map(({ archivoId }) => archivoId),
  comentarioId,
  encuesta: null,
});
