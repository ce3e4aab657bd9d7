/** Field types `Sujeto` and `Actor`: references to what a row is about, and to who acted. */
import { sql, type AnyColumn } from 'drizzle-orm';
import { typedReference, type Field } from '@cliente360/subgraph';

/** `Sujeto`; null where there is none. */
export const sujeto = (t: { readonly sujetoTipo: AnyColumn; readonly sujetoId: AnyColumn }): Field =>
  typedReference(t.sujetoTipo, t.sujetoId);

/** `Actor`: a reference to a person, or the process itself; null where nobody acted. */
export const actor = ({ tipo, id, proceso }: Readonly<Record<'tipo' | 'id' | 'proceso', AnyColumn>>): Field => ({
  compile: () => ({
    expressions: [sql`${tipo}`, sql`${id}::text`, sql`${proceso}`],
    read: ([__typename, persona, nombre]) => {
      if (__typename === null) return null;
      return persona === null ? { __typename, proceso: nombre } : { __typename, id: persona };
    },
  }),
});
