/** A token that proves nothing. Its message is for the log; the caller only hears UNAUTHENTICATED. */
export class InvalidToken extends Error {
  override readonly name = 'InvalidToken';
}
