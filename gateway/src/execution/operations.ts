/** Lookup of an operation in a document. */
import { Kind, type DocumentNode, type OperationDefinitionNode } from 'graphql';

/** The operation of that name, or the only one. */
export function operationIn(
  { definitions }: DocumentNode,
  name: string | undefined,
): OperationDefinitionNode | undefined {
  const operations = definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  if (name) return operations.find((each) => each.name?.value === name);
  return operations.length === 1 ? operations[0] : undefined;
}
