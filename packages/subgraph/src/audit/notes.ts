/** Audit notes of one request, one per client: many rows of a client are one note. */
import type { GraphQLSchema } from 'graphql';

export interface Note {
  readonly clienteId: string;
  /** From the entity that was read: `Factura.receptor.rfc`. */
  readonly campos: Set<string>;
  /** Rows in which any of them was given. */
  filas: number;
}

export interface AccessNotes {
  /** One row of a client, and its fields that were given as they are. */
  add(clienteId: string, campos: readonly string[]): void;
  all(): readonly Note[];
}

export function createNotes(): AccessNotes {
  const notes = new Map<string, Note>();
  return {
    add: (clienteId, campos) => {
      const note = notes.get(clienteId);
      if (!note) return void notes.set(clienteId, { clienteId, campos: new Set(campos), filas: 1 });
      for (const campo of campos) note.campos.add(campo);
      note.filas++;
    },
    all: () => [...notes.values()],
  };
}

/** What is watched for in one request. */
export interface ReadAudit {
  readonly schema: GraphQLSchema;
  /** `Type.field`. */
  readonly personal: ReadonlySet<string>;
  readonly notes: AccessNotes;
}
