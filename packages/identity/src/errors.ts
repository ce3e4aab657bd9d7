/**
 * A token that proves nothing. Its message is for the log. `told` is for the caller: which kind of fault it is, and nothing of
 * why a signature or a claim did not hold; without it they hear UNAUTHENTICATED only.
 */
export class InvalidToken extends Error {
  override readonly name: string = 'InvalidToken';
  readonly told: string | undefined;
}

/** There is none. */
export class NoToken extends InvalidToken {
  override readonly name = 'NoToken';
  override readonly told = 'Falta el token: va en «Authorization: Bearer …».';
}

/** It is none, or none that an issuer of ours signed for us. */
export class BadToken extends InvalidToken {
  override readonly name = 'BadToken';
  override readonly told = 'El token no es válido: pide otro.';
}

/** Everything about it holds but its time: only who has such a token hears so. */
export class ExpiredToken extends InvalidToken {
  override readonly name = 'ExpiredToken';
  override readonly told = 'El token ya venció: pide otro.';
}

/** The token is good, and its company is none that is here. */
export class UnknownCompany extends InvalidToken {
  override readonly name = 'UnknownCompany';
  override readonly told = 'La empresa del token no existe.';
}

/** The token is good, and its user is nobody: not in the directory, or not active there. */
export class UnknownUser extends InvalidToken {
  override readonly name = 'UnknownUser';
  override readonly told = 'El usuario del token no está en el directorio de su empresa, o no está activo.';
}

/** The directory did not say who a token is of, or what it is confined to. The cause says why. */
export class BearerUntold extends Error {
  override readonly name = 'BearerUntold';
}

/** The issuer's keys cannot be had: nothing is known about the token. */
export class KeysUnavailable extends Error {
  override readonly name = 'KeysUnavailable';
}
