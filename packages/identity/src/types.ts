/** Who calls, as the token says it; every subgraph and the gateway speak of it in these terms. */
export interface Identity {
  /** The login (`Usuario.usuario`), unique in its company. */
  readonly sub: string;
  /** The company's key, `demo`. */
  readonly empresa: string;
  readonly alcances: readonly string[];
  /** `'*'`, or the clients the token is confined to. From a token: ids or numeros; once resolved, ids only. */
  readonly clientes: '*' | readonly string[];
}

/** What the gateway vouches for on each call to a subgraph. */
export interface Caller {
  /** `clientes` holds ids only. */
  readonly identity: Identity;
  /** What its caller calls the request: they may choose it, and choose it twice. */
  readonly requestId: string;
  /** What the house calls it, never twice: what several subgraphs and questions do for one request is told together by it. */
  readonly peticion?: string | undefined;
  /** Set when no person asks but a process of the house itself, by its name. No token can say so: only the internal identity. */
  readonly proceso?: string | undefined;
  /**
   * Set when a subgraph asks another one about what a caller refers to: the answer is not shown to them, so their scopes do
   * not limit it; their company and their confinement do. As `proceso`, no token can say so.
   */
  readonly interna?: true | undefined;
  /** Epoch milliseconds. */
  readonly deadline: number;
}
