/** The connection that owns the schemas. */
export interface Owner {
  /** Rows of one statement. */
  query(sql: string, params?: readonly string[]): Promise<Record<string, unknown>[]>;
  /** Several statements in one transaction. */
  transaction(statements: readonly (readonly [sql: string, params?: readonly string[]])[]): Promise<void>;
}
