import { badInput } from './errors.ts';

const pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** An id as the database keeps it (lower case). Throws BAD_USER_INPUT naming `argument` when it is no uuid. */
export function checkId(value: string, argument: string): string {
  const id = value.toLowerCase();
  if (!pattern.test(id)) throw badInput(argument, 'no es un id; usa el que devolvió el grafo (un UUID).');
  return id;
}
