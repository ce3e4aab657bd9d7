/** GraphQL validation rule: the schema has a root type for the operation. */
import { GraphQLError, type ASTVisitor, type OperationDefinitionNode, type ValidationContext } from 'graphql';

/** A rule for `validate`: the schema has a root for every operation. graphql-js finds out when it executes. */
export const servedOperations = (context: Pick<ValidationContext, 'getSchema' | 'reportError'>): ASTVisitor => ({
  OperationDefinition(node: OperationDefinitionNode) {
    if (context.getSchema().getRootType(node.operation)) return undefined;
    const message = `Este grafo no tiene operaciones «${node.operation}».`;
    const extensions = { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } };
    context.reportError(new GraphQLError(message, { nodes: node, extensions }));
    return false;
  },
});
