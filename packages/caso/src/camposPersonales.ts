/**
 * Names of the personal fields of the graph, and how each is masked where a log of changes (`CambioCampo`) tells of it. A
 * log tells of other subgraphs' fields, so that no SDL of its own can say it; a test of the composed schema holds this
 * against the tags.
 */
export const CAMPOS_PERSONALES = {
  rfc: 'rfc',
  email: 'email',
  telefono: 'cuenta',
  movil: 'cuenta',
  rfcBancoOrdenante: 'rfc',
  cuentaOrdenante: 'cuenta',
  rfcBancoBeneficiario: 'rfc',
  cuentaBeneficiaria: 'cuenta',
  clabe: 'cuenta',
  licencia: 'cuenta',
  de: 'email',
  para: 'email',
  cc: 'email',
} as const;
