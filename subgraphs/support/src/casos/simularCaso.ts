/** `Query.simularCaso`: what `agregarCaso` would say, and what a form shows beside it. Asks and reads, and writes nothing. */
import { errorCaso } from '@cliente360/caso';
import { formatDecimal } from '@cliente360/database/columns';
import { PeerUnavailable, peticionDe, type SubgraphContext } from '@cliente360/subgraph';
import type { PlazoSimulado, PrioridadCaso, QuerySimularCasoArgs, ResolversParentTypes } from '../graphql.gen.ts';
import { PRIORIDADES } from '../prioridad.ts';
import { historiaInicial } from './sla/historiaInicial.ts';
import { slaDe } from '../sla/index.ts';
import type { Politica } from './sla/politicaAplicable.ts';
import { garantiaDe } from './actos/garantia.ts';
import { consultarAjenos, consultarPropios } from './actos/consultas.ts';
import { actoPrevio } from './actos/idempotencia.ts';
import { leerPedido } from './actos/pedido.ts';
import { polizasQueCubren, type PolizaVista } from './actos/poliza.ts';
import { advertenciasDe, faltasAjenas, faltasDeForma, faltasPropias } from './actos/reglas.ts';
import { errorDe } from './actos/revisar.ts';
import type { EstadoCaso } from '../domain/estado.ts';

export type Simulacion = ResolversParentTypes['SimularCasoPayload'];

export async function simularCaso(
  _: unknown,
  { input }: QuerySimularCasoArgs,
  context: SubgraphContext,
): Promise<Simulacion> {
  const pedido = leerPedido(input);
  const [propios, ajenos, garantia, polizas, previa] = await Promise.all([
    consultarPropios(context, input, pedido),
    siResponden(context, consultarAjenos(context, pedido)),
    siResponden(context, garantiaDe(context, pedido)),
    polizasQueCubren(context, pedido.clienteId, pedido, ['VIGENTE', 'AGOTADA']),
    actoPrevio(context, peticionDe(input.claveIdempotencia, 'agregarCaso', pedido)),
  ]);
  const sinRespuesta = [ajenos, garantia].find((each) => each instanceof PeerUnavailable);
  const respondidos = ajenos instanceof PeerUnavailable ? null : ajenos;
  const faltas = [
    ...faltasDeForma(input),
    ...(respondidos ? faltasAjenas(context, pedido, respondidos) : []),
    ...faltasPropias(pedido, propios),
    ...(previa === 'OTRA' ? [['CLAVE_IDEMPOTENCIA_REUSADA', 'claveIdempotencia'] as const] : []),
  ];
  return {
    errores: [
      ...(sinRespuesta ? [errorCaso('DEPENDENCIA_NO_DISPONIBLE', null, { subgrafo: sinRespuesta.subgraph })] : []),
      ...faltas.map(errorDe),
    ],
    advertencias: advertenciasDe(propios, respondidos).map(errorDe),
    politica: propios.politica,
    plazos: plazosPorPrioridad(propios.politica, pedido.estado, context.now().getTime()),
    polizas: polizas.map(polizaSimulada),
    garantia: garantia instanceof PeerUnavailable ? null : garantia,
    posiblesDuplicados: propios.parecidos,
  };
}

/** What an owner answers, or that it did not. */
const siResponden = <Answer>({ log }: Pick<SubgraphContext, 'log'>, asked: Promise<Answer>) =>
  asked.catch((error: unknown) => {
    if (!(error instanceof PeerUnavailable)) throw error;
    log.warn({ err: error }, 'a case was tried without an owner that did not answer');
    return error;
  });

/** The most urgent first. */
function plazosPorPrioridad(politica: Politica | null, estado: EstadoCaso, ahora: number): PlazoSimulado[] {
  return PRIORIDADES.toReversed().map((prioridad) => ({
    prioridad,
    ...vencimientos(politica, prioridad, estado, ahora),
  }));
}

const texto = (epoch: number | null) => (epoch === null ? null : new Date(epoch).toISOString());

function vencimientos(politica: Politica | null, prioridad: PrioridadCaso, estado: EstadoCaso, ahora: number) {
  const objetivos = politica?.objetivos[prioridad];
  if (!politica || !objetivos) return { primeraRespuestaVenceEn: null, resolucionVenceEn: null };
  const { primeraRespuesta, resolucion } = slaDe(historiaInicial(politica, objetivos, estado, ahora), ahora);
  return { primeraRespuestaVenceEn: texto(primeraRespuesta.venceEn), resolucionVenceEn: texto(resolucion.venceEn) };
}

const polizaSimulada = ({ id, estado, unidad, disponibles }: PolizaVista) => ({
  poliza: { id },
  disponibles: disponibles === null ? null : formatDecimal(disponibles),
  // An incident takes a whole one; hours and days are taken when it is resolved, whatever they turn out to be.
  alcanza: estado === 'VIGENTE' && (unidad !== 'INCIDENTES' || Number(disponibles) >= 1),
});
