/** The kinds of order of the house: what is compared, as which type, and in which direction by default. */
import type { AnyColumn, SQL } from 'drizzle-orm';

export type Direction = 'ASC' | 'DESC';

/** Types an order's value can have; their text must cast back to the same value. */
export type OrderType = 'text' | 'date' | 'timestamptz' | 'timestamp' | 'numeric' | 'integer' | 'boolean';

export interface Order {
  readonly expression: AnyColumn | SQL;
  readonly type: OrderType;
  readonly nullable: boolean;
  /** Used when the client names no order. */
  readonly direction: Direction;
}

const order =
  (type: OrderType, direction: Direction) =>
  (expression: AnyColumn | SQL, nullable = 'notNull' in expression ? !expression.notNull : false): Order => ({
    expression,
    type,
    nullable,
    direction,
  });

/** By a text's stored key (`claveDeTexto`), or a code that is ASCII already (`COLLATE "C"` column). */
export const byText = order('text', 'ASC');
export const byDay = order('date', 'DESC');
export const byInstant = order('timestamptz', 'DESC');
/** By a date and time without zone (CFDI). */
export const byLocal = order('timestamp', 'DESC');
export const byNumber = order('numeric', 'ASC');
export const byInteger = order('integer', 'ASC');
export const byFlag = order('boolean', 'ASC');
