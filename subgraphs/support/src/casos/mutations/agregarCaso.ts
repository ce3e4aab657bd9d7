/** `Mutation.agregarCaso`: one transaction that writes the case whole, after everything it points to was found to be right. */
import { errorCaso, type ErrorCaso } from '@cliente360/caso';
import { correlationOf, type SubgraphContext } from '@cliente360/subgraph';
import type { MutationAgregarCasoArgs } from '../../graphql.gen.ts';
import { hechosAjenos, hechosPropios } from '../actos/hechos.ts';
import { actoPrevio, peticionDe, tomarClave, type Peticion, type Previa } from '../actos/idempotencia.ts';
import { leerPedido, type Pedido } from '../actos/pedido.ts';
import { moverUnidades } from '../actos/poliza.ts';
import { oErrores, Rechazo } from '../actos/rechazo.ts';
import { anunciar, filasDe, nacer, type Alta } from '../actos/registrar.ts';
import { revisar, type Revision } from '../actos/revisar.ts';
import { UNIDAD } from '../domain/unidades.ts';

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

/** Undoes the transaction too: the same key was faster, and that act stands. */
class YaHecho extends Error {
  override readonly name = 'YaHecho';
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
  // Our own is read with the key, which answers before anything else is.
  const propios = hechosPropios(context, input, pedido);
  propios.catch(() => {});
  const previa = await actoPrevio(context, peticion);
  if (previa) return yaHecho(previa);
  const hecho = await oErrores(context, async () => {
    const revision = revisar(context, input, pedido, await propios, await hechosAjenos(context, pedido));
    if (revision.errores.length > 0) return conErrores(revision.errores, revision.advertencias);
    return registrar(context, pedido, revision, peticion);
  });
  return 'repetida' in hecho ? hecho : conErrores(hecho.errores);
}

/** The key first, so that a repeated call waits here. */
async function registrar(
  context: SubgraphContext,
  pedido: Pedido,
  { referencias, politica, objetivos, poliza, advertencias }: Revision,
  peticion: Peticion,
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
  try {
    return await context.write(async (tx) => {
      // All on their way at once, in this order; a key already taken, or a unit that is not there, undoes the rest.
      const [previa, hayUnidad] = await Promise.all([
        tomarClave(tx, context, peticion, id, ahora),
        incidente ? moverUnidades(tx, incidente, ahora) : true,
        anunciar(tx, context, filas, alta),
      ]);
      if (previa) throw new YaHecho(previa);
      if (!hayUnidad) throw new Rechazo(errorCaso('POLIZA_AGOTADA', ['input', 'polizaId']));
      await nacer(tx, filas);
      return conCaso(id, false, advertencias);
    });
  } catch (error) {
    if (error instanceof YaHecho) return yaHecho(error.previa);
    throw error;
  }
}
