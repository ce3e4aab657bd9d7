/** Initial history of a case at the instant it is made, as its clock sees it: with the policy's calendar as it keeps it. */
import type { EstadoCaso } from '../../domain/estado.ts';
import { type CalendarioCongelado, congelar, type Historia, type Objetivos } from '../../sla/index.ts';
import type { Politica } from './politicaAplicable.ts';

/** `creadoEn` in epoch milliseconds. */
export const historiaInicial = (
  { calendario, pausaEn }: Pick<Politica, 'calendario' | 'pausaEn'>,
  objetivos: Objetivos,
  estado: EstadoCaso,
  creadoEn: number,
): Historia & { readonly calendario: CalendarioCongelado } => ({
  creadoEn,
  pasos: [{ estado, en: creadoEn, motivo: null }],
  primeraRespuestaEn: null,
  objetivos,
  pausaEn,
  calendario: congelar(calendario, creadoEn),
});
