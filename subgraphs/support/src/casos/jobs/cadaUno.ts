/** Does `trabajo` with each one in turn; one that fails does not keep the others from theirs. Throws what failed, all of it. */
export async function cadaUno<Uno>(todos: readonly Uno[], trabajo: (uno: Uno) => Promise<void>): Promise<void> {
  const fallas: unknown[] = [];
  for (const uno of todos) await trabajo(uno).catch((falla: unknown) => fallas.push(falla));
  if (fallas.length > 0) throw new AggregateError(fallas, `${fallas.length} of ${todos.length} failed`);
}
