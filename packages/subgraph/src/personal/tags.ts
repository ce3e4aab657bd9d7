/** `@tag(name: "personal")`: the one place where the graph says that a datum is protected. */
import { Kind, type ConstDirectiveNode } from 'graphql';
import { ALCANCE_DATOS_PERSONALES, type Caller } from '@cliente360/identity';

const TAG = 'personal';

interface Tagged {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

/** Whether a definition of an SDL, a subgraph's or a supergraph's, carries the tag. */
export const isPersonal = (node: Tagged | null | undefined): boolean =>
  !!node?.directives?.some(
    ({ name, arguments: args }) =>
      name.value === 'tag' && args?.some(({ value }) => value.kind === Kind.STRING && value.value === TAG),
  );

/** Whether the caller is given protected data as it is: by its scope, or because nobody is shown the answer. */
export const veDatosPersonales = ({ identity, proceso, interna }: Caller): boolean =>
  proceso !== undefined || interna === true || identity.alcances.includes(ALCANCE_DATOS_PERSONALES);
