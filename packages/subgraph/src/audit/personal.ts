/** Which fields of a subgraph's SDL are personal: those that it tags so, and no others. */
import { Kind, type DocumentNode } from 'graphql';

const TAG = 'personal';

/** The scope that shows their values as they are. */
export const PERSONAL_SCOPE = 'datos-personales:leer';

/** `Type.field` of every field that carries `@tag(name: "personal")`. */
export function personalFields({ definitions }: DocumentNode): ReadonlySet<string> {
  return new Set(
    definitions.flatMap((type) =>
      type.kind !== Kind.OBJECT_TYPE_DEFINITION
        ? []
        : (type.fields ?? [])
            .filter(({ directives = [] }) =>
              directives.some(
                ({ name, arguments: given = [] }) =>
                  name.value === 'tag' && given.some(({ value }) => value.kind === Kind.STRING && value.value === TAG),
              ),
            )
            .map((field) => `${type.name.value}.${field.name.value}`),
    ),
  );
}
