/** Access rules of a subgraph's own SDL, enforced on whoever asks it: our gateway has enforced them already, another one may not. */
import { hash } from 'node:crypto';
import type { Caller } from '@cliente360/identity';
import { parse, print, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import { createGuard } from '../access/guard.ts';
import { readRules } from '../access/rules.ts';
import type { SubgraphDefinition } from '../subgraph.ts';
import type { GraphQLRequest, GraphQLResponse } from '../types.ts';

type Execute = (request: GraphQLRequest) => Promise<GraphQLResponse>;
export type Guarded = (request: GraphQLRequest, caller: Caller, execute: Execute) => Promise<GraphQLResponse>;

/** Executes of a request what its caller may have; the rest is null, with an error. */
export function guardedByRules({ schema, document }: SubgraphDefinition): Guarded {
  const texts = new WeakMap<DocumentNode, string>();
  const textOf = (allowed: DocumentNode): string => {
    const text = texts.get(allowed) ?? print(allowed);
    texts.set(allowed, text);
    return text;
  };
  const guard = createGuard({ schema, rules: readRules(document) });
  return async (request, { identity, proceso, interna }, execute) => {
    if (proceso !== undefined || interna) return execute(request);
    const { query, operationName, variables } = request;
    const admission = await guard.inTurn(
      { key: () => hash('sha256', query, 'base64'), operationName, document: () => validDocument(schema, query) },
      identity.alcances,
    );
    // What is wrong with its variables is said by who executes it.
    if (!admission || admission.faults(variables).length) return execute(request);
    const { data, errors = [] } = admission.document
      ? await execute({ ...request, query: textOf(admission.document) })
      : ({ data: {} } satisfies GraphQLResponse as GraphQLResponse);
    if (!data) return { ...(data === undefined ? {} : { data }), errors };
    const whole = admission.complete(data, variables);
    const all = [...errors, ...whole.errors.map((error) => error.toJSON() as Formatted)];
    return { data: whole.data, ...(all.length ? { errors: all } : {}) };
  };
}

type Formatted = NonNullable<GraphQLResponse['errors']>[number];

function validDocument(schema: GraphQLSchema, query: string): DocumentNode | undefined {
  try {
    const document = parse(query);
    return validate(schema, document).length ? undefined : document;
  } catch {
    return undefined;
  }
}
