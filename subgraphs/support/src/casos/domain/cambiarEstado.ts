/** The acts that take a case from a state to another. */
import type { Cambios, Caso } from './caso.ts';
import {
  cambio,
  fueraDeTabla,
  motivoRequerido,
  type Decision,
  type Falta,
  type Resultado,
  type Suceso,
  type TipoSuceso,
} from './decision.ts';
import { TRANSICIONES, type EstadoCaso } from '../../domain/estado.ts';
import { faltaDeLaSolucion } from './longitudes.ts';
import { finDeReapertura } from './reapertura.ts';

const NOMBRES: Readonly<Record<EstadoCaso, string>> = {
  NUEVO: 'Nuevo',
  EN_PROCESO: 'En proceso',
  PENDIENTE: 'Pendiente',
  RESUELTO: 'Resuelto',
  CERRADO: 'Cerrado',
  CANCELADO: 'Cancelado',
};

const conMotivo = (texto: string, motivo: string | null) => (motivo === null ? texto : `${texto}: ${linea(motivo)}`);
const linea = (texto: string) => texto.replaceAll(/\s+/gu, ' ');

/** The states that have an event of their own. */
const tipoDe = (a: EstadoCaso): TipoSuceso => (a === 'RESUELTO' || a === 'CERRADO' || a === 'CANCELADO' ? a : 'ESTADO');

/** The event of coming to a state, with what else the act changed. */
const llegada = (
  caso: Caso,
  a: EstadoCaso,
  motivo: string | null,
  otros: Suceso['cambios'] = [],
  tipo = tipoDe(a),
): Suceso => ({ tipo, cambios: [...cambio('estado', caso.estado, a), ...otros], motivo });

/** Resolved, with the work it took: its first answer too, if there was none, and its contact is asked how it went. */
function resuelto(caso: Caso, solucion: string, tiempoMin: number, motivo: string | null, en: number): Decision {
  const encuesta = caso.contactoId !== null;
  const total = caso.tiempoMin + tiempoMin;
  const cambios: Cambios = {
    estado: 'RESUELTO',
    solucion,
    tiempoMin: total,
    resueltoEn: en,
    primeraRespuestaEn: caso.primeraRespuestaEn ?? en,
    ...(encuesta
      ? { encuestaEnviadaEn: en, encuestaRespondidaEn: null, calificacion: null, comentarioEncuesta: null }
      : {}),
  };
  const suceso = llegada(caso, 'RESUELTO', motivo, [
    ...cambio('solucion', caso.solucion, solucion),
    ...cambio('tiempoMin', String(caso.tiempoMin), String(total)),
  ]);
  return { cambios, sucesos: [suceso], resumen: conMotivo('Se resolvió', motivo), encuesta };
}

const cerrado = (caso: Caso, motivo: string | null, en: number): Decision => ({
  cambios: { estado: 'CERRADO', cerradoEn: en },
  sucesos: [llegada(caso, 'CERRADO', motivo)],
  resumen: conMotivo('Se cerró', motivo),
});

const cancelado = (caso: Caso, motivo: string, resumen: string, casoPrincipalId: string | null = null): Decision => ({
  cambios: { estado: 'CANCELADO' },
  sucesos: [llegada(caso, 'CANCELADO', motivo, cambio('casoPrincipal', null, casoPrincipalId))],
  resumen,
});

/** Open again, with the same objectives; what resolving was as an answer stays. */
const reabierto = (caso: Caso, motivo: string): Decision => ({
  cambios: {
    estado: 'EN_PROCESO',
    resueltoEn: null,
    reaperturas: caso.reaperturas + 1,
    primeraRespuestaEn: caso.primeraRespuestaEn ?? caso.resueltoEn,
  },
  sucesos: [
    llegada(
      caso,
      'EN_PROCESO',
      motivo,
      cambio('reaperturas', String(caso.reaperturas), String(caso.reaperturas + 1)),
      'REABIERTO',
    ),
  ],
  resumen: conMotivo('Se reabrió', motivo),
});

/** Where `cambiarEstado` may take it: what was resolved is only opened again by reopening it. */
const alcanzables = ({ estado }: Pick<Caso, 'estado'>): readonly EstadoCaso[] =>
  TRANSICIONES[estado].filter((a) => !(estado === 'RESUELTO' && a === 'EN_PROCESO'));

/**
 * To any state of the table. Resolving takes the solution that the case already has, without time; closing is `cerrar`;
 * cancelling says why in the caller's words, and is not for what has duplicates.
 */
export function cambiarEstado(
  caso: Caso,
  {
    estado: a,
    motivo,
    duplicados = [],
  }: { readonly estado: EstadoCaso; readonly motivo: string | null; readonly duplicados?: readonly Duplicado[] },
  en: number,
): Resultado {
  if (!alcanzables(caso).includes(a)) return [fueraDeTabla(caso, 'estado', alcanzables(caso))];
  if (a === 'RESUELTO')
    return caso.solucion === null ? [['SOLUCION_REQUERIDA', 'estado']] : resuelto(caso, caso.solucion, 0, motivo, en);
  if (a === 'CERRADO') return cerrado(caso, motivo, en);
  if (a === 'CANCELADO') {
    const faltas = [...motivoRequerido(motivo), ...porSusDuplicados(duplicados, 'estado')];
    return faltas.length > 0 ? faltas : cancelado(caso, motivo!, conMotivo('Se canceló', motivo));
  }
  return {
    cambios: { estado: a },
    sucesos: [llegada(caso, a, motivo)],
    resumen: conMotivo(`Pasó de «${NOMBRES[caso.estado]}» a «${NOMBRES[a]}»`, motivo),
  };
}

/** `solucion` as it is kept; `tiempoMin` minutes of work, from 0. */
export function resolver(
  caso: Caso,
  { solucion, tiempoMin }: { readonly solucion: string; readonly tiempoMin: number },
  en: number,
): Resultado {
  const falta = faltaDeLaSolucion(solucion, 'RESUELTO');
  const faltas: Falta[] = falta === null ? [] : [[falta, 'solucion']];
  if (!TRANSICIONES[caso.estado].includes('RESUELTO')) faltas.push(fueraDeTabla(caso, 'id'));
  return faltas.length > 0 ? faltas : resuelto(caso, solucion, tiempoMin, null, en);
}

export function reabrir(caso: Caso, { motivo }: { readonly motivo: string | null }, en: number): Resultado {
  const faltas = motivoRequerido(motivo);
  if (caso.estado !== 'RESUELTO') faltas.push(fueraDeTabla(caso, 'id'));
  else if (en > finDeReapertura(caso.resueltoEn!))
    faltas.push([
      'PLAZO_REAPERTURA_VENCIDO',
      'id',
      { vencioEn: new Date(finDeReapertura(caso.resueltoEn!)).toISOString() },
    ]);
  return faltas.length > 0 ? faltas : reabierto(caso, motivo!);
}

/** Only what is resolved is closed. */
export const cerrar = (caso: Caso, en: number, motivo: string | null = null): Resultado =>
  TRANSICIONES[caso.estado].includes('CERRADO') ? cerrado(caso, motivo, en) : [fueraDeTabla(caso, 'id')];

/** Closed by itself once it may not be reopened; null until then. */
export const cerrarPorPlazo = (caso: Caso, ahora: number, motivo: string): Decision | null =>
  caso.estado === 'RESUELTO' && ahora > finDeReapertura(caso.resueltoEn!) ? cerrado(caso, motivo, ahora) : null;

export type MotivoCancelacion = 'DUPLICADO' | 'ERROR_CAPTURA' | 'NO_PROCEDE';

const CANCELADO_POR: Readonly<Record<MotivoCancelacion, string>> = {
  DUPLICADO: 'Se canceló por duplicado',
  ERROR_CAPTURA: 'Se canceló por error de captura',
  NO_PROCEDE: 'Se canceló porque no procede',
};

export interface Cancelacion {
  readonly motivo: MotivoCancelacion;
  /** The case that goes on instead; what it is of is null where it does not exist. */
  readonly principal: { readonly id: string; readonly de: CasoReferido | null } | null;
  /** What was cancelled as a duplicate of this one. */
  readonly duplicados: readonly Duplicado[];
}

/** A case that was cancelled because another one is attended. */
export interface Duplicado {
  readonly id: string;
  readonly numero: string;
}

/** Cancelled with no other in its place, it would leave them with nobody who attends them. */
export const porSusDuplicados = (duplicados: readonly Duplicado[], campo: string): Falta[] =>
  duplicados.length === 0 ? [] : [['CASO_CON_DUPLICADOS', campo, { duplicados }]];

export interface CasoReferido {
  readonly clienteId: string;
  readonly estado: EstadoCaso;
}

export const PRINCIPAL_CANCELADO = 'El caso principal está cancelado y nadie lo atiende. Elige uno que siga.';

/**
 * A duplicate says of which; the main one is another case of the same client that goes on: so there is no ring of them
 * either. What has duplicates itself says which case goes on instead, so that from each of them the way ends at one.
 */
export function cancelar(caso: Caso, { motivo, principal, duplicados }: Cancelacion): Resultado {
  const faltas: Falta[] = [];
  if (!TRANSICIONES[caso.estado].includes('CANCELADO')) faltas.push(fueraDeTabla(caso, 'id'));
  if (principal === null) {
    if (motivo === 'DUPLICADO')
      faltas.push(['MOTIVO_REQUERIDO', 'casoPrincipalId', undefined, 'Di de qué caso es duplicado.']);
    else faltas.push(...porSusDuplicados(duplicados, 'casoPrincipalId'));
  } else if (principal.id === caso.id || principal.de?.clienteId !== caso.clienteId)
    faltas.push([
      'CASO_ORIGEN_AJENO',
      'casoPrincipalId',
      undefined,
      'El caso principal no existe, es de otro cliente o es este mismo.',
    ]);
  else if (principal.de.estado === 'CANCELADO')
    faltas.push(['FUSION_INVALIDA', 'casoPrincipalId', { estado: 'CANCELADO' }, PRINCIPAL_CANCELADO]);
  return faltas.length > 0 ? faltas : cancelado(caso, motivo, CANCELADO_POR[motivo], principal?.id ?? null);
}
