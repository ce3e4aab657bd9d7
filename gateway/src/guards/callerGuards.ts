/** Guards of the gateway, for a subgraph that takes callers' own tokens (`SUBGRAPH_ACCEPTS_JWT=1`): another gateway in front keeps none of them. */
import { hash } from 'node:crypto';
import type { Limits } from '@cliente360/config';
import type { CreateCallerGuards } from '@cliente360/subgraph';
import { bytesOf, documents } from '@cliente360/subgraph/cache';
import { GraphQLError, parse, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import { gatewayError } from '../errors/catalogue.ts';
import { operationIn } from '../execution/operations.ts';
import { readWeights, type Weights } from './cost/weights.ts';
import { createDocumentCheck } from './document.ts';
import { createAdmission } from './admission.ts';
import { parseJson } from './json.ts';

/** Guards that keep these limits, each subgraph's for itself. */
export const callerGuards =
  (limits: Limits): CreateCallerGuards =>
  (schema) => {
    const checkDocument = createDocumentCheck(schema, limits);
    const admission = createAdmission(schema, withEntities(readWeights(schema)), limits);
    const read = reader(schema);
    return {
      admit: async (body, caller, signal, headers) => {
        if (Buffer.byteLength(body) > limits.bodyBytes)
          throw gatewayError('LIMITE_EXCEDIDO', { limite: 'cuerpo' }, 413);
        const request = parseJson(body, limits.jsonDepth);
        if (request instanceof GraphQLError) throw request;
        const { query, variables, operationName } = recordOf(request);
        if (typeof query !== 'string') throw gatewayError('BAD_REQUEST', {}, 400);
        const refusal = checkDocument(query);
        if (refusal) throw refusal;
        const asked = {
          query,
          variables: recordOf(variables),
          operationName: typeof operationName === 'string' ? operationName : undefined,
        };
        const document = read(query);
        const operation = document && operationIn(document, asked.operationName);
        // What cannot run is told by who would run it.
        if (!operation) return { request: asked, leave: () => {} };
        const passed = await admission.admit({
          document,
          operation,
          variables: asked.variables,
          caller,
          signal,
          headers,
        });
        return { request: asked, leave: passed.leave };
      },
    };
  };

/** A gateway's fetch costs as many entities as it asks about. */
const withEntities = (weights: Weights): Weights => ({
  ...weights,
  listSize: (type, field) =>
    field === '_entities' ? { slicingArguments: ['representations'] } : weights.listSize(type, field),
});

/** Documents that are valid for the schema; undefined for any other. */
function reader(schema: GraphQLSchema): (query: string) => DocumentNode | undefined {
  const kept = documents.share<DocumentNode>(bytesOf);
  return (query) => {
    const key = hash('sha256', query, 'base64');
    let document = kept.get(key);
    if (!document) {
      try {
        document = parse(query, { noLocation: true });
      } catch {
        return undefined;
      }
      if (validate(schema, document).length) return undefined;
      kept.set(key, document);
    }
    return document;
  };
}

const recordOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
