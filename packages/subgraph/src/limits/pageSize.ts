/** Page size of a connection, in rows: what `first` or `last` may ask for, and what is given where neither is said. */
export const DEFAULT_PAGE = 20;
export const MAX_PAGE = 100;
