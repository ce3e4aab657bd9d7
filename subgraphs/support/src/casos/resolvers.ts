/** Resolvers of cases: `Query.caso`, `Query.simularCaso` and every mutation of a case. */
import { sql } from 'drizzle-orm';
import {
  badInput,
  checkId,
  findEntity,
  findEntityByNumero,
  payloadEntity,
  findEntityOrThrow,
  type Answers,
  type SubgraphContext,
} from '@cliente360/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import type { QueryCasoArgs, Resolvers } from '../graphql.gen.ts';
import { poliza } from '../polizas/index.ts';
import { politicaSla } from '../sla/index.ts';
import { adjuntarArchivosCaso } from './mutations/adjuntarArchivosCaso.ts';
import { agregarCaso } from './mutations/agregarCaso.ts';
import { asignarCaso } from './mutations/asignarCaso.ts';
import { calificarCaso } from './mutations/calificarCaso.ts';
import { cambiarEstadoCaso } from './mutations/cambiarEstadoCaso.ts';
import { cambiarPrioridadCaso } from './mutations/cambiarPrioridadCaso.ts';
import { cancelarCaso } from './mutations/cancelarCaso.ts';
import { cerrarCaso } from './mutations/cerrarCaso.ts';
import { reabrirCaso } from './mutations/reabrirCaso.ts';
import { recibirRespuestasEnCaso } from './mutations/recibirRespuestasEnCaso.ts';
import { resolverCaso } from './mutations/resolverCaso.ts';
import { vincularPolizaCaso } from './mutations/vincularPolizaCaso.ts';
import { caso } from './relation.ts';
import { simularCaso, type Simulacion } from './simularCaso.ts';
import { casos } from './tables.ts';

const byNumero = { name: 'numero', column: sql`${casos.numero}`, type: 'text' };

/** `Query.caso`: exactly one argument. */
function unCaso(_: unknown, { id, numero }: QueryCasoArgs, context: SubgraphContext, info: GraphQLResolveInfo) {
  if ((id == null) === (numero == null)) throw badInput('caso', 'da exactamente uno de «id» o «numero».');
  return id != null
    ? findEntity(caso, checkId(id, 'id'), context, info)
    : findEntityByNumero(caso, numero!, context, info, byNumero);
}

const delResultado = payloadEntity(caso, 'caso');

type Leida = Simulacion['polizas'][number];

/** What a trial names, as the graph shows it: one statement for each kind of thing. */
const deLaSimulacion = {
  politica: ({ politica }: Simulacion, _: unknown, context: SubgraphContext, info: GraphQLResolveInfo) =>
    politica && findEntityOrThrow(politicaSla, politica.id, context, info),
  posiblesDuplicados: (
    { posiblesDuplicados }: Simulacion,
    _: unknown,
    context: SubgraphContext,
    info: GraphQLResolveInfo,
  ) => posiblesDuplicados.map(({ id }) => findEntityOrThrow(caso, id, context, info)),
};
const dePolizaSimulada = {
  poliza: ({ poliza: { id } }: Leida, _: unknown, context: SubgraphContext, info: GraphQLResolveInfo) =>
    findEntityOrThrow(poliza, id, context, info),
};

export const resolvers = {
  Query: { caso: unCaso, simularCaso },
  Mutation: {
    agregarCaso,
    adjuntarArchivosCaso,
    asignarCaso,
    calificarCaso,
    cambiarEstadoCaso,
    cambiarPrioridadCaso,
    cancelarCaso,
    cerrarCaso,
    reabrirCaso,
    recibirRespuestasEnCaso,
    resolverCaso,
    vincularPolizaCaso,
  },
  AgregarCasoPayload: { caso: delResultado },
  CasoPayload: { caso: delResultado },
  SimularCasoPayload: deLaSimulacion,
  PolizaSimulada: dePolizaSimulada,
} satisfies Answers<Resolvers>;
