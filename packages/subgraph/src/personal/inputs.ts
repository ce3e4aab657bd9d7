/** Authorization of questions by protected data: an argument, filter or order with the tag is refused to whoever may not read it. */
import {
  defaultFieldResolver,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { addCheck } from '../checks.ts';
import type { SubgraphContext } from '../context.ts';
import { graphqlError } from '../errors.ts';
import { ALCANCE_DATOS_PERSONALES } from '@cliente360/identity';
import { isPersonal } from './tags.ts';

type Given = GraphQLArgument | GraphQLInputField;

/** Puts the check on every field whose arguments can hold something that has the tag; the rest stay as they are. */
export function guardInputs(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type)) continue;
    for (const field of Object.values(type.getFields()))
      if (field.args.some((arg) => holdsPersonal(arg, new Set()))) guard(field);
  }
}

function guard(field: GraphQLField<unknown, SubgraphContext>): void {
  const { resolve = defaultFieldResolver, args: declared } = field;
  const allow = (args: Record<string, unknown>, context: SubgraphContext) => {
    if (!context.datosPersonales) check(declared, args);
  };
  addCheck(field, allow);
  field.resolve = (source, args: Record<string, unknown>, context, info) => {
    allow(args, context);
    return resolve(source, args, context, info);
  };
}

/** Whether something with the tag is at or below it. */
function holdsPersonal(given: Given, seen: Set<GraphQLNamedType>): boolean {
  if (isPersonal(given.astNode)) return true;
  const type = getNamedType(given.type);
  if (seen.has(type)) return false;
  seen.add(type);
  if (isEnumType(type)) return type.getValues().some(({ astNode }) => isPersonal(astNode));
  return isInputObjectType(type) && fieldsOf(type).some((each) => holdsPersonal(each, seen));
}

const fieldsOf = (type: GraphQLInputObjectType): GraphQLInputField[] => Object.values(type.getFields());

/** Throws DATO_PROTEGIDO for the first that is given; a null asks for nothing. */
function check(declared: readonly Given[], values: Readonly<Record<string, unknown>>, path: readonly string[] = []) {
  for (const given of declared) {
    const value = values[given.name];
    if (value === null || value === undefined) continue;
    const here = [...path, given.name];
    if (isPersonal(given.astNode)) throw protegido(here.join('.'));
    checkValue(given.type, value, here);
  }
}

function checkValue(type: GraphQLInputType, value: unknown, path: readonly string[]): void {
  if (isNonNullType(type)) return checkValue(type.ofType, value, path);
  if (value === null || value === undefined) return;
  if (isListType(type)) {
    for (const each of value as readonly unknown[]) checkValue(type.ofType, each, path);
  } else if (isInputObjectType(type)) check(fieldsOf(type), value as Record<string, unknown>, path);
  else if (isEnumType(type) && isPersonalValue(type, value)) throw protegido(path.join('.'));
}

const isPersonalValue = (type: GraphQLEnumType, value: unknown): boolean =>
  type.getValues().some((each) => each.value === value && isPersonal(each.astNode));

const protegido = (argumento: string) =>
  graphqlError(
    'DATO_PROTEGIDO',
    `«${argumento}» busca u ordena por un dato protegido y pide el alcance «${ALCANCE_DATOS_PERSONALES}»; quítalo, o pide ese alcance.`,
    { argumento, alcances: [ALCANCE_DATOS_PERSONALES] },
  );
