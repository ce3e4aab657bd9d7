/** A serializer of XML: elements with attributes, and nothing else, as a CFDI is made of. */

export type Atributos = Readonly<Record<string, string | null>>;

// What is no character of XML; a line break in an attribute would be read as a blank.
// eslint-disable-next-line no-control-regex
const NO_ES_TEXTO = /[\u0000-\u001f\u007f\ufffe\uffff]/g;

const texto = (valor: string): string =>
  valor
    .toWellFormed()
    .replace(NO_ES_TEXTO, ' ')
    .replace(/[<&>"]/g, (c) => `&#${c.charCodeAt(0)};`);

/** `<nombre a="1">…</nombre>`; attributes that are null, and children that are null or empty, are left out. */
export function elemento(nombre: string, atributos: Atributos, ...hijos: readonly (string | null)[]): string {
  const dados = Object.entries(atributos).flatMap(([clave, valor]) =>
    valor === null ? [] : [` ${clave}="${texto(valor)}"`],
  );
  const dentro = hijos.filter((hijo) => hijo !== null).join('');
  return dentro === '' ? `<${nombre}${dados.join('')}/>` : `<${nombre}${dados.join('')}>${dentro}</${nombre}>`;
}

/** An element of nothing but children; none at all where there are none. */
export const grupo = (nombre: string, hijos: readonly string[]): string | null =>
  hijos.length === 0 ? null : elemento(nombre, {}, ...hijos);
