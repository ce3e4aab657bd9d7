/**
 * Type tests of the generated resolvers: what must not compile. Nothing imports this file; `tsc` fails where something
 * below compiles after all, as an error that is expected and does not come is an error.
 */
import { defineSubgraph, type Answers, type EntityRef, type Unanswered } from '@cliente360/subgraph';
import type { Resolvers } from './graphql.gen.ts';
import { empresas } from './schema.ts';
import { eventos, polizas, sla } from './subgraph.ts';

type OfSupport = Answers<Resolvers>;
type Mutations = OfSupport['Mutation'];
const caso: EntityRef = { id: '' };

export const whole: Mutations = { cerrarCaso: () => ({ caso, errores: [] }) };

// @ts-expect-error A payload lacks `errores`.
export const lacksErrores: Mutations = { cerrarCaso: () => ({ caso }) };

// @ts-expect-error A payload lacks `caso`, which may be null but has to be said.
export const lacksCaso: Mutations = { cerrarCaso: async () => ({ errores: [] }) };

// @ts-expect-error An error of a payload lacks what a form shows.
export const lacksMensaje: Mutations = { cerrarCaso: () => ({ caso, errores: [{ codigo: 'SIN_PERMISO' }] }) };

// @ts-expect-error There is no such mutation.
export const unknownField = { Mutation: { cerarCaso: () => true } } satisfies OfSupport;

// @ts-expect-error There is no such type.
export const unknownType = { Cazo: {} } satisfies OfSupport;

// @ts-expect-error A case's version is a number: the arguments are the generated ones.
export const wrongArgs: Mutations = { cerrarCaso: (_, args: { version: string }) => withId(args.version) };

const withId = (id: string) => ({ caso: { id }, errores: [] });

// @ts-expect-error Nobody answers the mutations and queries of the cases.
export const withoutCases = () => defineSubgraph<Resolvers>()({ name: 'support', folder: '', rooms, tables });

const rooms = { sla, polizas, eventos };
const tables = { empresas };

type Rooms = typeof import('./subgraph.ts');
export const missing: Unanswered<Resolvers, Omit<Rooms, 'casos'>>[] = ['Mutation.agregarCaso', 'Query.casos'];

// @ts-expect-error With every room nothing is missing.
export const nothingMissing: Unanswered<Resolvers, Rooms> = 'Query.casos';
