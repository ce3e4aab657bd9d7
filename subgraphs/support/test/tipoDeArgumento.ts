/** Argument types of mutations, read from the SDL. */
import { support } from '../src/index.ts';

/** The type of an argument as the SDL says it. */
export const tipoDeArgumento = (mutacion: string, argumento: string): string =>
  String(
    support.schema
      .getMutationType()!
      .getFields()
      [mutacion]!.args.find(({ name }) => name === argumento)!.type,
  );
