/** Which of inventory's two kinds of article an id is of; it never changes, so it is kept beside the id. */
export const TIPOS_ARTICULO = ['Inventariable', 'NoInventariable'] as const;
