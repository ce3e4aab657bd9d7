/** `Mutation.agregarCaso`: one transaction that writes the case whole, after everything it points to was found to be right. */
import { errorCaso, type ErrorCaso } from '@cliente360/caso';
import {
  correlationOf,
  entityQuery,
  type EntityRead,
  type EntityRef,
  type SubgraphContext,
} from '@cliente360/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import type { MutationAgregarCasoArgs, ResolversParentTypes } from '../../graphql.gen.ts';
import { consultarAjenos, consultarPropios } from '../actos/consultas.ts';
import {
  actoPrevio,
  exigirClave,
  faltaDeLaClave,
  faltoClave,
  peticionDe,
  sujetoCaso,
  type Peticion,
  type Previa,
} from '../actos/idempotencia.ts';
import { leerPedido, type Pedido } from '../actos/pedido.ts';
import { moverUnidades } from '../actos/poliza.ts';
import { oErrores, Rechazo } from '../actos/rechazo.ts';
import { anuncioDe, filasDe, insertarCaso, siYaLigado, type Alta } from '../actos/insertarCaso.ts';
import { revisar, type Revision } from '../actos/revisar.ts';
import { UNIDAD } from '../domain/unidades.ts';
import { caso } from '../relation.ts';

type Respuesta = ResolversParentTypes['AgregarCasoPayload'];

const conCaso = (caso: EntityRef, repetida: boolean, advertencias: readonly ErrorCaso[] = []): Respuesta => ({
  caso,
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

async function yaHecho(context: SubgraphContext, previa: Previa): Promise<Respuesta> {
  const error = await faltaDeLaClave(context, previa, ['input', 'claveIdempotencia']);
  return error || previa === 'OTRA' ? conErrores(error ? [error] : []) : conCaso({ id: previa.entidadId }, true);
}

export async function agregarCaso(
  _: unknown,
  { input }: MutationAgregarCasoArgs,
  context: SubgraphContext,
  info: GraphQLResolveInfo,
): Promise<Respuesta> {
  const pedido = leerPedido(input);
  const peticion = peticionDe(input.claveIdempotencia, 'agregarCaso', pedido);
  // Our own is read with the key, which answers before anything else is.
  const propios = consultarPropios(context, input, pedido);
  propios.catch(() => {});
  const previa = await actoPrevio(context, peticion);
  if (previa) return yaHecho(context, previa);
  const hecho = await oErrores(context, async () => {
    const revision = revisar(context, input, pedido, await propios, await consultarAjenos(context, pedido));
    if (revision.errores.length > 0) return conErrores(revision.errores, revision.advertencias);
    return escribirCaso(context, pedido, revision, peticion, (id) => entityQuery(caso, id, context, info, 'caso'));
  });
  return 'repetida' in hecho ? hecho : conErrores(hecho.errores);
}

/** The key first, so that a repeated call waits here. */
async function escribirCaso(
  context: SubgraphContext,
  pedido: Pedido,
  { referencias, politica, objetivos, poliza, advertencias }: Revision,
  peticion: Peticion,
  lecturaDe: (id: string) => EntityRead | undefined,
): Promise<Respuesta> {
  const ahora = context.now();
  const alta: Alta = {
    politica: politica!,
    objetivos: objetivos!,
    articuloTipo: referencias.articulo?.__typename ?? null,
    actor: { tipo: 'Usuario', id: referencias.autor!.id, proceso: null },
    correlacion: correlationOf(context.requestId, ahora),
  };
  const filas = filasDe(context, pedido, alta, ahora);
  const { id } = filas.caso;
  const incidente = poliza?.unidad === 'INCIDENTES' ? { polizaId: poliza.id, unidades: UNIDAD, conLimite: true } : null;
  const anuncio = await anuncioDe(context, filas, alta);
  const lectura = lecturaDe(id);
  try {
    return await context.write(async (tx) => {
      // In this order, and one message where no unit has to be there: a key already taken undoes the rest.
      const antes = Promise.all([exigirClave(tx, context, peticion, sujetoCaso(id), ahora), tx.query(anuncio)]);
      antes.catch(() => {});
      if (incidente && !(await moverUnidades(tx, incidente, ahora)))
        throw new Rechazo(errorCaso('POLIZA_AGOTADA', ['input', 'polizaId']));
      const [filasLeidas] = await Promise.all([
        lectura && tx.behind(lectura.query),
        antes,
        insertarCaso(tx, filas),
      ]).catch(siYaLigado(['input', 'archivoIds']));
      return conCaso(lectura?.node(filasLeidas!) ?? { id }, false, advertencias);
    });
  } catch (error) {
    // The same key was faster, and that act stands.
    const previa = faltoClave(error) ? await actoPrevio(context, peticion) : null;
    if (previa) return yaHecho(context, previa);
    throw error;
  }
}
