/** A token that proves nothing. Its message is for the log; the caller only hears UNAUTHENTICATED. */
export class InvalidToken extends Error {
  override readonly name: string = 'InvalidToken';
}

/** The token is good, and its user is nobody: not in the directory, or not active there. */
export class UnknownUser extends InvalidToken {
  override readonly name = 'UnknownUser';
}

/** The issuer's keys cannot be had: nothing is known about the token. */
export class KeysUnavailable extends Error {
  override readonly name = 'KeysUnavailable';
}
