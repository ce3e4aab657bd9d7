/** Plan of a demo file, before it is written. */
import type { ArchivoDemo } from '../types.comunicaciones.ts';

/** A file as planned. */
export interface Plan extends Pick<ArchivoDemo, 'nombre' | 'tipoMime' | 'categoria' | 'sujeto' | 'creadoEn'> {
  readonly id?: string;
  readonly cfdiId?: string;
  readonly adjuntoDe?: ArchivoDemo['adjuntoDe'];
  readonly venceEn?: string;
  readonly confidencial?: boolean;
  readonly escaneo?: ArchivoDemo['escaneo'];
  readonly documento?: string;
}
