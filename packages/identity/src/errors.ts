/** A token that proves nothing. Its message is for the log; the caller only hears UNAUTHENTICATED. */
export class InvalidToken extends Error {
  override readonly name = 'InvalidToken';
}

/** The issuer's keys cannot be had: nothing is known about the token. */
export class KeysUnavailable extends Error {
  override readonly name = 'KeysUnavailable';
}
