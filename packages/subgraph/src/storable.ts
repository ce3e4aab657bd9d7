/** Guard over texts: what no database keeps (NUL, lone surrogates) is refused before it gets to one. */

/** No NUL, which PostgreSQL refuses, and no lone surrogate, which is not Unicode. */
export const isStorable = (text: string): boolean => !text.includes('\0') && text.isWellFormed();
