/** A case at the instant it is made, as its clock sees it: with the policy's calendar as it keeps it. */
import type { EstadoCaso } from '../../domain/estado.ts';
import type { CalendarioCongelado } from '../../sla/domain/calendario.ts';
import { congelar } from '../../sla/domain/congelar.ts';
import type { Historia, Objetivos } from '../../sla/domain/historia.ts';
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
