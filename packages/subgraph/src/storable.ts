/** A guard over text: what no database keeps is refused before it gets to one. */

/** No NUL, which PostgreSQL refuses, and no lone surrogate, which is not Unicode. */
export const isStorable = (text: string): boolean => !text.includes('\0') && text.isWellFormed();
