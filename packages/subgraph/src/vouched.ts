/**
 * The errors whose words are this house's own: a register of them, which nothing that goes over a wire can write itself
 * into. A code says what kind of error it is; only who made it says whether its text may be shown to a caller.
 */
const vouched = new WeakSet<object>();

/** Takes note that the text of `error` was written by us. */
export function vouchFor<ErrorLike extends object>(error: ErrorLike): ErrorLike {
  vouched.add(error);
  return error;
}

export const isVouchedFor = (error: object): boolean => vouched.has(error);
