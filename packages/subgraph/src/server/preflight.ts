/**
 * Preflight of an operation, a plugin of Apollo Server that finds what would fail of an operation, whatever the rows say, before any of it runs: a
 * mutation never writes and then says that something was wrong with what it asks for in return.
 */
import type { ApolloServerPlugin } from '@apollo/server';
import { getVariableValues, OperationTypeNode, type GraphQLSchema } from 'graphql';
import { argumentFault } from '../checks.ts';
import type { SubgraphContext } from '../context.ts';
import { graphqlError } from '../errors.ts';
import { variableFaults } from '../variables.ts';

export const preflight = (schema: GraphQLSchema): ApolloServerPlugin<SubgraphContext> => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ document, operation, request, contextValue }) => {
      // Without one, execution says so.
      if (!operation) return;
      const { variables = {} } = request;
      if (!schema.getRootType(operation.operation)) throw notServed(operation.operation);
      const [wrong] = variableFaults(schema, document, operation, variables);
      if (wrong) throw wrong;
      if (operation.operation !== OperationTypeNode.MUTATION && !asksOfNobody(variables)) return;
      const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
      const fault = argumentFault({ schema, document, operation }, coerced!, contextValue);
      if (fault) throw fault;
    },
  }),
});

/** An entity fetch without entities: a gateway that is about to do an act wants to know whether it would be answered. */
const asksOfNobody = ({ representations }: Readonly<Record<string, unknown>>): boolean =>
  Array.isArray(representations) && representations.length === 0;

const notServed = (kind: string) =>
  graphqlError('GRAPHQL_VALIDATION_FAILED', `Este grafo no tiene operaciones «${kind}».`);
