/**
 * Cost directives: what `@cost` and `@listSize` say in a supergraph. The schema that clients see
 * is built anew from it and carries no directive, so they are read here.
 */
import {
  getDirectiveValues,
  isInterfaceType,
  isObjectType,
  type ConstDirectiveNode,
  type GraphQLDirective,
  type GraphQLSchema,
} from 'graphql';

/** How many elements a list may have. */
export interface ListSize {
  readonly assumedSize?: number | null;
  /** Arguments that say it, and win over `assumedSize`. */
  readonly slicingArguments?: readonly string[] | null;
  /** The lists within the field that this is about; without them, the field itself. */
  readonly sizedFields?: readonly string[] | null;
}

export interface Weights {
  /** Units for each object or scalar that a field answers; undefined: by its kind. */
  fieldWeight(type: string, field: string): number | undefined;
  typeWeight(type: string): number | undefined;
  listSize(type: string, field: string): ListSize | undefined;
}

export function readWeights(supergraph: GraphQLSchema): Weights {
  const cost = supergraph.getDirective('cost');
  const listSize = supergraph.getDirective('listSize');
  const weights = new Map<string, number>();
  const sizes = new Map<string, ListSize>();
  const weigh = (key: string, node: Annotated) => {
    const weight = valuesOf(cost, node)?.['weight'];
    if (typeof weight === 'number') weights.set(key, Math.max(weight, 0));
  };
  for (const type of Object.values(supergraph.getTypeMap())) {
    weigh(type.name, type.astNode);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const key = `${type.name}.${field.name}`;
      weigh(key, field.astNode);
      const size = valuesOf(listSize, field.astNode);
      if (size) sizes.set(key, size);
    }
  }
  return {
    fieldWeight: (type, field) => weights.get(`${type}.${field}`),
    typeWeight: (type) => weights.get(type),
    listSize: (type, field) => sizes.get(`${type}.${field}`),
  };
}

type Annotated = { readonly directives?: readonly ConstDirectiveNode[] | undefined } | null | undefined;

const valuesOf = (directive: GraphQLDirective | null | undefined, node: Annotated) =>
  directive && node ? getDirectiveValues(directive, node as { directives?: readonly ConstDirectiveNode[] }) : undefined;
