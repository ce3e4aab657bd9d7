/**
 * Execution of an act on a case: what every one is made of. The caller's key answers first; then the case as it is, and what others own, are
 * looked at; then one transaction takes the key and the case, decides again on what it holds, and writes it all.
 */
import {
  errorCaso,
  errorDeFalta,
  faltasDePermiso,
  type ActoDeCaso,
  type ErrorCaso,
  type Falta,
} from '@cliente360/caso';
import type { Transaction } from '@cliente360/database';
import { checkId, correlationOf, type SubgraphContext } from '@cliente360/subgraph';
import { momentoDe, type Caso } from '../domain/caso.ts';
import type { Decision } from '../domain/decision.ts';
import { guardarDecision } from './guardarDecision.ts';
import {
  actoPrevio,
  faltaDeLaClave,
  peticionDe,
  sujetoCaso,
  tomarClave,
  type Peticion,
  type Previa,
} from './idempotencia.ts';
import { tomarCaso, verCaso } from './leer.ts';
import { Rechazo, oErrores } from './rechazo.ts';
import { consultarReferencias, type Buscadas, type Referencias } from './referencias.ts';

export interface ArgumentosDeActo {
  readonly id: string;
  readonly version: number;
  readonly claveIdempotencia?: string | null;
}

export interface CasoPayload {
  readonly caso: { readonly __typename: 'Caso'; readonly id: string } | null;
  readonly errores: readonly ErrorCaso[];
}

/** An act: what it asks for, what it has to know, and what it decides. `Sabido` is what is known besides the case. */
export interface Acto<Sabido = null> {
  /** The mutation; who may is in the table of `@cliente360/caso`. */
  readonly nombre: ActoDeCaso;
  /** What was asked besides the case and its version, normalised: two that mean the same are equal. */
  readonly pedido: Readonly<Record<string, unknown>>;
  /** Whom of crm it names. */
  readonly nombra?: (caso: Caso) => Buscadas;
  /** Asks whoever else there is, once crm has answered; throws FORBIDDEN for what the caller may not ask of this case. */
  readonly saber?: (caso: Caso, referencias: Referencias) => Promise<Sabido>;
  /** Pure: it is asked twice. */
  readonly decidir: (caso: Caso, sabido: Sabido, en: number) => Decision | Falta[] | null;
  /** What else is written with it. */
  readonly escribir?: (tx: Transaction, caso: Caso) => Promise<void>;
}

export const conCaso = (id: string): CasoPayload => ({ caso: { __typename: 'Caso', id }, errores: [] });
export const conErrores = (errores: readonly ErrorCaso[]): CasoPayload => ({ caso: null, errores });

/** The act that the key was used for is about the very case `id`, or it is another. */
async function yaHecho(context: SubgraphContext, previa: Previa, id: string): Promise<CasoPayload> {
  const error = await faltaDeLaClave(context, previa, ['claveIdempotencia']);
  return error ? conErrores([error]) : conCaso(id);
}

/** Does it, or says why not. */
export async function actuar<Sabido = null>(
  context: SubgraphContext,
  args: ArgumentosDeActo,
  acto: Acto<Sabido>,
): Promise<CasoPayload> {
  const { version } = args;
  const id = checkId(args.id, 'id');
  const peticion = peticionDe(args.claveIdempotencia, acto.nombre, { ...acto.pedido, id, version });
  const previa = await actoPrevio(context, peticion);
  if (previa) return yaHecho(context, previa, id);
  const hecho = await oErrores(context, () => intentar(context, id, version, acto, peticion));
  if (!('errores' in hecho && hecho.errores.length > 0)) return hecho as CasoPayload;
  // A repetition that came while the first one was on its way found the case already changed by it.
  const entretanto = await actoPrevio(context, peticion);
  return entretanto ? yaHecho(context, entretanto, id) : conErrores(hecho.errores);
}

async function intentar<Sabido>(
  context: SubgraphContext,
  id: string,
  version: number,
  acto: Acto<Sabido>,
  peticion: Peticion,
): Promise<CasoPayload> {
  const visto = enVersion(await verCaso(context, id), version);
  const referencias = await consultarReferencias(context, acto.nombra?.(visto) ?? {});
  const sinPermiso = faltasDePermiso(acto.nombre, referencias.autor, context.identity);
  const sabido = acto.saber ? await acto.saber(visto, referencias) : (null as Sabido);
  const ahora = context.now();
  const previsto = acto.decidir(visto, sabido, momentoDe(visto, ahora.getTime()));
  const faltas = [...sinPermiso, ...(Array.isArray(previsto) ? previsto : [])];
  if (faltas.length > 0) throw new Rechazo(...faltas.map((falta) => errorDeFalta(falta)));
  const correlacion = correlationOf(context.requestId, ahora);
  const actor = { tipo: 'Usuario', id: referencias.autor!.id, proceso: null } as const;
  return context.write(async (tx) => {
    const previa = await tomarClave(tx, context, peticion, sujetoCaso(id), ahora);
    if (previa === 'OTRA') throw new Rechazo(errorCaso('CLAVE_IDEMPOTENCIA_REUSADA', ['claveIdempotencia']));
    // The key names the case too, which was seen.
    if (previa) return conCaso(id);
    const caso = enVersion(await tomarCaso(tx, id), version);
    const en = momentoDe(caso, ahora.getTime());
    const decision = acto.decidir(caso, sabido, en);
    if (Array.isArray(decision)) throw new Rechazo(...decision.map((falta) => errorDeFalta(falta)));
    if (decision !== null) {
      await guardarDecision(tx, context, caso, decision, { actor, correlacion, en, cambiaVersion: true });
      await acto.escribir?.(tx, caso);
    }
    return conCaso(id);
  });
}

/** The case, if it is there and is the one that the caller saw. */
function enVersion(caso: Caso | null, version: number): Caso {
  if (!caso) throw new Rechazo(errorCaso('CASO_NO_ENCONTRADO', ['id']));
  if (caso.version !== version)
    throw new Rechazo(errorCaso('VERSION_OBSOLETA', ['version'], { version: caso.version }));
  return caso;
}
