/** Cost of arguments, the weight of what a field is given: values of lists and of inputs, and characters of texts, each of which somebody has to look at. */
import { Kind, type FieldNode, type ValueNode } from 'graphql';

/** A filter of a few values is free; a hundred ids are ten units, as much as an act. */
const VALUES_PER_UNIT = 10;
const CHARACTERS_PER_VALUE = 100;

/** Whole units. */
export const unitsOf = (weight: number): number => Math.floor(weight / VALUES_PER_UNIT);

/** Values, counting a long text as many. `weightOf` is of a variable, by its name. */
export function givenTo({ arguments: given = [] }: FieldNode, weightOf: (variable: string) => number): number {
  let weight = 0;
  for (const { value } of given) weight += weightOfNode(value, weightOf);
  return weight;
}

function weightOfNode(node: ValueNode, weightOf: (variable: string) => number): number {
  if (node.kind === Kind.VARIABLE) return weightOf(node.name.value);
  if (node.kind === Kind.LIST) return node.values.reduce((sum, each) => sum + weightOfNode(each, weightOf), 0);
  if (node.kind === Kind.OBJECT) return node.fields.reduce((sum, { value }) => sum + weightOfNode(value, weightOf), 0);
  return node.kind === Kind.STRING ? weightOfText(node.value) : 1;
}

const weightOfText = (text: string): number => Math.max(1, text.length / CHARACTERS_PER_VALUE);

/** Of a JSON value. */
export function weightOfValue(value: unknown): number {
  if (typeof value === 'string') return weightOfText(value);
  if (typeof value !== 'object' || value === null) return 1;
  let weight = 0;
  for (const each of Object.values(value)) weight += weightOfValue(each);
  return weight;
}
