/**
 * The errors whose words are this house's own: a register of them, which nothing that goes over a wire can write itself
 * into. A code says what kind of error it is; only who made it says whether its text may be shown to a caller.
 */
const own = new WeakSet<object>();

/** Takes note that the text of `error` was written by us. */
export function markOwnError<ErrorLike extends object>(error: ErrorLike): ErrorLike {
  own.add(error);
  return error;
}

export const isOwnError = (error: object): boolean => own.has(error);

/** The extension of an error that the house's gateway does not tell: it says why something is null, and being null is no fault. */
export const UNSAID = 'callado';
