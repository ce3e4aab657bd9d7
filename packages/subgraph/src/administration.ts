/** Administration of a company's people from the command line, by the subgraph that keeps the directory. */
import type { Transaction } from '@cliente360/database';

/** A person as they are added. */
export interface NewUser {
  readonly id: string;
  /** What their token calls them: its claim `sub`. */
  readonly usuario: string;
  readonly nombre: string;
  readonly email: string;
  readonly roles: readonly string[];
  readonly zonaHoraria: string;
}

/** Each works in a transaction of the tables' owner, and names the company. */
export interface Administration {
  readonly roles: readonly string[];
  /** False, and nothing is done, where that name is taken. */
  add(tx: Transaction, empresaId: string, user: NewUser): Promise<boolean>;
  /** Whether they may come in from now on; false where there is nobody of that name. */
  setActive(tx: Transaction, empresaId: string, usuario: string, activo: boolean): Promise<boolean>;
  /** How many of the company's people may come in. */
  count(tx: Transaction, empresaId: string): Promise<number>;
}
