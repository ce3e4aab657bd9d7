/** The audited fields of a subgraph: those that its SDL tags as personal, and no others. */
import { Kind, type DocumentNode } from 'graphql';
import { isPersonal } from '../personal/tags.ts';

/** `Type.field` of every field of an object with the tag. */
export const personalFields = ({ definitions }: DocumentNode): ReadonlySet<string> =>
  new Set(
    definitions.flatMap((type) =>
      type.kind === Kind.OBJECT_TYPE_DEFINITION
        ? (type.fields ?? []).filter(isPersonal).map((field) => `${type.name.value}.${field.name.value}`)
        : [],
    ),
  );
