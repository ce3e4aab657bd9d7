/** Takes the access rules out of a supergraph. */
import { Kind, visit, type DocumentNode } from 'graphql';

const DIRECTIVES = new Set(['authenticated', 'requiresScopes']);
const SCALAR = 'requiresScopes__Scope';
const SPEC = /\/(?:authenticated|requiresScopes)\/v\d/;

/** The same graph without a trace of them; `document` itself where it has none. */
export function withoutRules(document: DocumentNode): DocumentNode {
  return visit(document, {
    DirectiveDefinition: ({ name }) => (DIRECTIVES.has(name.value) ? null : false),
    ScalarTypeDefinition: ({ name }) => (name.value === SCALAR ? null : undefined),
    Directive: ({ name, arguments: args = [] }) => {
      if (DIRECTIVES.has(name.value)) return null;
      const isTheirs = args.some(({ value }) => value.kind === Kind.STRING && SPEC.test(value.value));
      return name.value === 'link' && isTheirs ? null : false;
    },
  });
}
