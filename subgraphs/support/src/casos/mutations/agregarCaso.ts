/** `Mutation.agregarCaso`: one transaction that writes the case whole, after everything it points to was found to be right. */
import { sql } from 'drizzle-orm';
import { errorCaso, type ErrorCaso } from '@cliente360/caso';
import type { Transaction } from '@cliente360/database';
import {
  correlationOf,
  insertSql,
  newId,
  PeerUnavailable,
  rowsOf,
  toQuery,
  type SubgraphContext,
} from '@cliente360/subgraph';
import { casoEventos } from '../../eventos/tables.ts';
import type { MutationAgregarCasoArgs } from '../../graphql.gen.ts';
import { congelar } from '../../sla/domain/congelar.ts';
import { plazosDe } from '../../sla/plazos.ts';
import { ENTREGAR_EVENTOS, trabajoDeEntrega, type EventoPorEntregar } from '../actos/avisar.ts';
import { actoPrevio, peticionDe, tomarClave, type Peticion, type Previa } from '../actos/idempotencia.ts';
import { leerPedido, type Pedido } from '../actos/pedido.ts';
import { tomarUnidades } from '../actos/poliza.ts';
import { revisar, type Revision } from '../actos/revisar.ts';
import { casoArchivos, contadoresCaso } from '../actos/tables.ts';
import { anioDelNumero } from '../domain/numero.ts';
import { casos } from '../tables.ts';

interface Respuesta {
  readonly caso: { readonly __typename: 'Caso'; readonly id: string } | null;
  readonly errores: readonly ErrorCaso[];
  readonly advertencias: readonly ErrorCaso[];
  readonly repetida: boolean;
}

const conCaso = (id: string, repetida: boolean, advertencias: readonly ErrorCaso[] = []): Respuesta => ({
  caso: { __typename: 'Caso', id },
  errores: [],
  advertencias,
  repetida,
});
const conErrores = (errores: readonly ErrorCaso[], advertencias: readonly ErrorCaso[] = []): Respuesta => ({
  caso: null,
  errores,
  advertencias,
  repetida: false,
});

const yaHecho = (previa: Previa): Respuesta =>
  previa === 'OTRA'
    ? conErrores([errorCaso('CLAVE_IDEMPOTENCIA_REUSADA', ['input', 'claveIdempotencia'])])
    : conCaso(previa.casoId, true);

/** Ends the transaction without a trace: what it found out only there. */
class Rechazo extends Error {
  readonly error: ErrorCaso;

  constructor(error: ErrorCaso) {
    super(error.codigo);
    this.error = error;
  }
}

/** Ends it too: the same key was faster, and that act stands. */
class YaHecho extends Error {
  readonly previa: Previa;

  constructor(previa: Previa) {
    super('done before');
    this.previa = previa;
  }
}

export async function agregarCaso(
  _: unknown,
  { input }: MutationAgregarCasoArgs,
  context: SubgraphContext,
): Promise<Respuesta> {
  const pedido = leerPedido(input);
  const peticion = peticionDe(input.claveIdempotencia, 'agregarCaso', pedido);
  const previa = await actoPrevio(context, peticion);
  if (previa) return yaHecho(previa);
  try {
    const revision = await revisar(context, input, pedido);
    if (revision.errores.length > 0) return conErrores(revision.errores, revision.advertencias);
    return await registrar(context, pedido, revision, peticion);
  } catch (error) {
    if (error instanceof Rechazo) return conErrores([error.error]);
    if (!(error instanceof PeerUnavailable)) throw error;
    context.log.warn({ err: error }, 'a case was not registered: an owner did not answer');
    return conErrores([errorCaso('DEPENDENCIA_NO_DISPONIBLE', null, { subgrafo: error.subgraph })]);
  }
}

/** The key first, so that a repeated call waits here; the number last, so that its row is held for one statement and the commit. */
async function registrar(
  context: SubgraphContext,
  pedido: Pedido,
  revision: Revision,
  peticion: Peticion,
): Promise<Respuesta> {
  const ahora = context.now();
  const filas = filasDe(context, pedido, revision, ahora);
  const { id } = filas.caso;
  const evento = eventoDe(context, pedido, revision, filas, ahora);
  const anio = anioDelNumero(ahora.getTime());
  try {
    return await context.write(async (tx) => {
      // All on their way at once, in this order; a key already taken, or a unit that is not there, undoes the rest.
      const [previa, hayUnidad] = await Promise.all([
        tomarClave(tx, context, peticion, id, ahora),
        revision.poliza?.unidad === 'INCIDENTES' ? tomarUnidades(tx, revision.poliza.id, 1, ahora) : true,
        context.send(tx, ENTREGAR_EVENTOS, trabajoDeEntrega(context, evento)),
        insertar(tx, filas, anio),
      ]);
      if (previa) throw new YaHecho(previa);
      if (!hayUnidad) throw new Rechazo(errorCaso('POLIZA_AGOTADA', ['input', 'polizaId']));
      return conCaso(id, false, revision.advertencias);
    });
  } catch (error) {
    if (error instanceof YaHecho) return yaHecho(error.previa);
    throw error;
  }
}

type Filas = ReturnType<typeof filasDe>;

/** The rows of a case that is born now; its number is the database's to give. */
function filasDe({ empresa }: SubgraphContext, pedido: Pedido, revision: Revision, ahora: Date) {
  const { referencias, politica, objetivos } = revision;
  const creadoEn = ahora.toISOString();
  const id = newId(ahora);
  const resuelto = pedido.estado === 'RESUELTO';
  const calendario = congelar(politica!.calendario, ahora.getTime());
  const plazos = plazosDe(
    {
      creadoEn: ahora.getTime(),
      pasos: [{ estado: pedido.estado, en: ahora.getTime(), motivo: null }],
      primeraRespuestaEn: null,
      objetivos: objetivos!,
      pausaEn: politica!.pausaEn,
      calendario,
    },
    ahora.getTime(),
  );
  const { archivoIds, ...datos } = pedido;
  const de = { empresaId: empresa.id, clienteId: pedido.clienteId };
  const evento = (tipo: 'CREADO' | 'ASIGNADO', cambios: readonly (readonly [string, string | null])[]) => ({
    ...de,
    id: newId(ahora),
    casoId: id,
    tipo,
    en: creadoEn,
    porId: referencias.autor!.id,
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
      articuloTipo: referencias.articulo?.__typename ?? null,
      creadoPorId: referencias.autor!.id,
      creadoEn,
      asignadoEn: creadoEn,
      // Resolving is an answer where there was none before; a case born resolved is answered by that.
      primeraRespuestaEn: null,
      resueltoEn: resuelto ? creadoEn : null,
      politicaSlaId: politica!.id,
      politicaSlaVersion: politica!.version,
      calendarioSla: calendario,
      pausaEn: politica!.pausaEn,
      ...objetivos!,
      ...plazos,
      actualizadoEn: creadoEn,
      reaperturas: 0,
      nivelEscalamiento: 0,
      version: 1,
    },
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

/** The number, the case with it, what happened to it and its files: one statement. */
async function insertar(tx: Transaction, { caso, eventos, archivos }: Filas, anio: number): Promise<void> {
  const { columns, source } = rowsOf(casos, [caso]);
  const consecutivo = sql.raw('(select ultimo from consecutivo)');
  const numero = sql`${`CASO-${anio}-`} || lpad(${consecutivo}::text, greatest(6, length(${consecutivo}::text)), '0')`;
  const conArchivos = archivos.length === 0 ? sql`` : sql`, ligados as (${insertSql(casoArchivos, archivos)})`;
  const contador = { empresaId: caso.empresaId, id: newId(new Date(caso.creadoEn)), anio, ultimo: 1 };
  await tx
    .query(
      toQuery(sql`with consecutivo as (${insertSql(
        contadoresCaso,
        [contador],
        sql`on conflict (empresa_id, anio) do update set ultimo = ${contadoresCaso}.ultimo + 1 returning ultimo`,
      )}), registrado as (insert into ${casos} (numero, ${columns}) select ${numero}, ${columns} from ${source}),
      sucedido as (${insertSql(casoEventos, eventos)})${conArchivos}
      select ultimo from consecutivo`),
    )
    .catch((error: unknown) => {
      if ((error as { constraint?: string }).constraint === 'caso_archivos_archivo')
        throw new Rechazo(errorCaso('ARCHIVO_YA_LIGADO', ['input', 'archivoIds']));
      throw error;
    });
}

function eventoDe(
  context: SubgraphContext,
  pedido: Pedido,
  { referencias }: Revision,
  { caso, eventos, archivos }: Filas,
  ahora: Date,
): EventoPorEntregar {
  return {
    eventoId: eventos[0]!.id,
    tipo: 'caso.creado.v1',
    correlacion: correlationOf(context.requestId, ahora),
    ocurridoEn: caso.creadoEn,
    clienteId: caso.clienteId,
    casoId: caso.id,
    actor: { tipo: 'Usuario', id: referencias.autor!.id, proceso: null },
    clase: 'CREACION',
    resumen: `Se registró el caso «${caso.titulo}»`,
    cambios: eventos.flatMap(({ cambios }) => cambios),
    avisos: [{ usuarioId: pedido.responsableId, motivo: 'ASIGNADO' }],
    archivoIds: archivos.map(({ archivoId }) => archivoId),
    encuesta: null,
  };
}
