/** A demo póliza before what was taken of it. */
import type { PolizaDemo } from '../types.servicio.ts';

/** A póliza before what was taken of it. */
export type PolizaBase = Omit<PolizaDemo, 'consumidas' | 'estado'>;
