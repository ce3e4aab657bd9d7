/** A demo event, before it is written down in a log. */
import type { EntradaBitacoraDemo } from '../types.comunicaciones.ts';

/** Something that happened, before it is written down. */
export interface Suceso extends Pick<
  EntradaBitacoraDemo,
  'tipo' | 'actor' | 'sujeto' | 'resumen' | 'cambios' | 'origen'
> {
  readonly en: string;
}

/** What was done at once. */
export type Acto = readonly Suceso[];
