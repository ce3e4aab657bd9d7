/** The decision of an act on a case: its changes and events as values, before anything is written. */
import type { CambioDeCampo } from '../../eventos/domain/cambio.ts';
import type { Cambios, Caso } from './caso.ts';
import { TRANSICIONES, type EstadoCaso } from '../../domain/estado.ts';

export type TipoSuceso =
  | 'ESTADO'
  | 'ASIGNADO'
  | 'PRIORIDAD'
  | 'POLIZA'
  | 'COMENTADO'
  | 'ADJUNTO'
  | 'RESUELTO'
  | 'REABIERTO'
  | 'CERRADO'
  | 'CANCELADO'
  | 'ESCALADO'
  | 'SLA_RIESGO'
  | 'SLA_INCUMPLIDO'
  | 'CALIFICADO';

/** Something that happens to a case: an event of its story. */
export interface Suceso {
  readonly tipo: TipoSuceso;
  readonly cambios: readonly CambioDeCampo[];
  readonly motivo: string | null;
  /** When, if it is not when the act is done. */
  readonly en?: number;
  /** What makes it one and the same event, told twice. */
  readonly llave?: string;
}

export type MotivoAviso = 'ASIGNADO' | 'RETIRADO' | 'RIESGO' | 'ESCALADO' | 'RESPONDIDO' | 'MENCIONADO';

export interface Decision {
  readonly cambios: Cambios;
  /** The first one is what the act was. */
  readonly sucesos: readonly [Suceso, ...Suceso[]];
  /** What the bitácora says of it, in a line. */
  readonly resumen: string;
  readonly avisos?: readonly { readonly usuarioId: string; readonly motivo: MotivoAviso }[];
  readonly archivoIds?: readonly string[];
  /** A comment that comes to be this case's, with its files. */
  readonly comentarioId?: string | null;
  /** Whether its contact is asked how it went. */
  readonly encuesta?: boolean;
}

type Codigo =
  | 'TRANSICION_INVALIDA'
  | 'SOLUCION_REQUERIDA'
  | 'SOLUCION_LARGA'
  | 'MOTIVO_REQUERIDO'
  | 'PLAZO_REAPERTURA_VENCIDO'
  | 'CASO_ORIGEN_AJENO'
  | 'FUSION_INVALIDA'
  | 'CASO_CON_DUPLICADOS'
  | 'CALIFICACION_INVALIDA'
  | 'SIN_POLITICA_SLA';

/** What stands against an act, the argument to blame, and what else is said of it. */
export type Falta = readonly [
  codigo: Codigo,
  campo: string,
  detalle?: Readonly<Record<string, unknown>> | undefined,
  mensaje?: string | undefined,
];

/** The decision; what stands against it; or null where the case already is as asked, and nothing happens. */
export type Resultado = Decision | Falta[] | null;

export const cambio = (campo: string, antes: string | null, despues: string | null): CambioDeCampo[] =>
  antes === despues ? [] : [{ campo, antes, despues }];

export const motivoRequerido = (motivo: string | null): Falta[] =>
  motivo === null || motivo === '' ? [['MOTIVO_REQUERIDO', 'motivo']] : [];

/** It does not lead there; what may be asked for instead. */
export const fueraDeTabla = (
  { estado }: Pick<Caso, 'estado'>,
  campo: string,
  estadosPermitidos: readonly EstadoCaso[] = TRANSICIONES[estado],
  mensaje?: string,
): Falta => ['TRANSICION_INVALIDA', campo, { estado, estadosPermitidos }, mensaje];

/** What is over for good is not touched any more. */
export const yaTermino = (caso: Pick<Caso, 'estado'>): Falta[] =>
  TRANSICIONES[caso.estado].length > 0
    ? []
    : [fueraDeTabla(caso, 'id', [], 'El caso ya terminó y no admite cambios. Registra uno nuevo.')];
