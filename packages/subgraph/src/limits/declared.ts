/**
 * Declared limits: how much an argument or an input's field may hold: `@limite(elementos: …, caracteres: …)` on it, or what holds where
 * nothing is said. Both are of what is received, before anything is done with it, and its description says them.
 */
import {
  Kind,
  print,
  visit,
  type ConstDirectiveNode,
  type DocumentNode,
  type InputValueDefinitionNode,
  type TypeNode,
} from 'graphql';

const DIRECTIVE = 'limite';

/** Of what an argument holds. */
export interface Limits {
  /** Of a list. */
  readonly elementos: number;
  /** Of a text, or of each one of a list, in UTF-16 units as they are received. */
  readonly caracteres: number;
}

/** A list takes as many ids as a page gives; a text is something to look for, or a name. */
const DEFAULTS: Limits = { elementos: 100, caracteres: 256 };

/** An id is a UUID of 36. */
const ID_CARACTERES = 64;

interface Declared {
  readonly type: TypeNode;
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

/** What an argument or an input's field holds at most. */
export function limitsOf({ type, directives = [] }: Declared): Limits {
  const given = directives.find(({ name }) => name.value === DIRECTIVE)?.arguments ?? [];
  const numberOf = (argument: keyof Limits) => {
    const value = given.find(({ name }) => name.value === argument)?.value;
    return value?.kind === Kind.INT ? Number(value.value) : undefined;
  };
  return {
    elementos: numberOf('elementos') ?? DEFAULTS.elementos,
    caracteres: numberOf('caracteres') ?? (namedOf(type) === 'ID' ? ID_CARACTERES : DEFAULTS.caracteres),
  };
}

/** Says in the description of each argument and input's field what it holds at most, where that is not its scalar's to say. */
export function describeLimits(document: DocumentNode): DocumentNode {
  return visit(document, {
    DirectiveDefinition: () => false,
    InputValueDefinition: (node): InputValueDefinitionNode | undefined => {
      const said = sentenceOf(node);
      if (said === undefined) return undefined;
      const described = node.description?.value.trim() ?? '';
      return { ...node, description: { kind: Kind.STRING, value: `${described} ${said}`.trim() } };
    },
  });
}

/** Undefined where there is nothing to say. */
export function sentenceOf(node: InputValueDefinitionNode): string | undefined {
  const { elementos, caracteres } = limitsOf(node);
  const text = namedOf(node.type) === 'String';
  if (print(node.type).startsWith('['))
    return text
      ? `Se reciben a lo más ${entero(elementos)} elementos, de ${entero(caracteres)} caracteres cada uno.`
      : `Se reciben a lo más ${entero(elementos)} elementos.`;
  return text ? `Se reciben a lo más ${entero(caracteres)} caracteres.` : undefined;
}

/** `32,000`. */
export const entero = (cuantos: number): string => cuantos.toLocaleString('en-US');

const namedOf = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : namedOf(type.type));
