/** Validation of a new case: every fault of it at once, and the warnings that keep nothing from being written. */
import { errorDeFalta, type ErrorCaso, type Falta } from '@cliente360/caso';
import type { SubgraphContext } from '@cliente360/subgraph';
import type { AgregarCasoInput } from '../../graphql.gen.ts';
import type { Objetivos } from '../../sla/index.ts';
import type { Politica } from '../sla/politicaAplicable.ts';
import type { Ajenos, Propios } from './consultas.ts';
import type { Pedido } from './pedido.ts';
import type { PolizaVista } from './poliza.ts';
import type { Referencias } from './referencias.ts';
import { advertenciasDe, faltasAjenas, faltasDeForma, faltasPropias } from './reglas.ts';

export { casoReferido } from './parecidos.ts';
export { delDepartamento, delResponsable, dePoliza } from './reglas.ts';

/** What registering a case needs to know besides what was asked. */
export interface Revision {
  readonly errores: readonly ErrorCaso[];
  readonly advertencias: readonly ErrorCaso[];
  readonly referencias: Referencias;
  readonly poliza: PolizaVista | null;
  readonly politica: Politica | null;
  readonly objetivos: Objetivos | null;
}

export const errorDe = (falta: Falta): ErrorCaso => errorDeFalta(falta, 'input');

export function revisar(
  context: Pick<SubgraphContext, 'identity'>,
  input: AgregarCasoInput,
  pedido: Pedido,
  propios: Propios,
  ajenos: Ajenos,
): Revision {
  const faltas = [...faltasDeForma(input), ...faltasAjenas(context, pedido, ajenos), ...faltasPropias(pedido, propios)];
  const { poliza, politica } = propios;
  return {
    errores: faltas.map(errorDe),
    advertencias: advertenciasDe(propios, ajenos).map(errorDe),
    referencias: ajenos.referencias,
    poliza,
    politica,
    objetivos: politica?.objetivos[pedido.prioridad] ?? null,
  };
}
