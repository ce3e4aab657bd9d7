/** Validation faults of an act on a case, before they are errors of a payload: the path of each depends on how the mutation takes its arguments. */
import { errorCaso, type CodigoErrorCaso, type ErrorCaso } from './errores.ts';

/** `campo` is a path with dots, `archivoIds.2`; null where no one field is to blame. `mensaje` is for where more can be said than the code does. */
export type Falta = readonly [
  codigo: CodigoErrorCaso,
  campo: string | null,
  detalle?: Readonly<Record<string, unknown>> | undefined,
  mensaje?: string | undefined,
];

/** The error of a fault; `prefijo` is what its field is inside of: `input`, if anything. */
export const errorDeFalta = ([codigo, campo, detalle, mensaje]: Falta, ...prefijo: readonly string[]): ErrorCaso =>
  errorCaso(codigo, campo === null ? null : [...prefijo, ...campo.split('.')], detalle ?? null, mensaje);
