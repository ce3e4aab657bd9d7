/**
 * The catalogues of which the code has only some keys: the rest comes from a
 * file, and what a file said of a key is kept from then on. The other ones are
 * the code's own, whole, and no file changes them.
 */

export interface Importable {
  readonly catalogo: string;
  /** What a key has to look like. */
  readonly clave: RegExp;
  readonly ejemplo: string;
  /** The table's name in phpcfdi/resources-sat-catalogs. */
  readonly tabla: string;
  /** The column that describes a key there, where it is not `texto`. */
  readonly descripcion?: string;
}

export const IMPORTABLES: readonly Importable[] = [
  {
    catalogo: 'c_ClaveProdServ',
    clave: /^\d{8}$/,
    ejemplo: '43211503',
    tabla: 'cfdi_40_productos_servicios',
  },
  {
    catalogo: 'c_ClaveProdServCP',
    clave: /^\d{8}$/,
    ejemplo: '43211503',
    tabla: 'ccp_31_productos_servicios',
  },
  { catalogo: 'c_ClaveUnidad', clave: /^[A-Z0-9]{2,3}$/, ejemplo: 'H87', tabla: 'cfdi_40_claves_unidades' },
  // A postal code has no name of its own: its state stands for it.
  {
    catalogo: 'c_CodigoPostal',
    clave: /^\d{5}$/,
    ejemplo: '66220',
    tabla: 'cfdi_40_codigos_postales',
    descripcion: 'estado',
  },
  { catalogo: 'c_Moneda', clave: /^[A-Z]{3}$/, ejemplo: 'MXN', tabla: 'cfdi_40_monedas' },
];

const NOMBRES = IMPORTABLES.map(({ catalogo }) => catalogo).join(', ');

/** By its name, or else by the name of the file. Throws one readable line when it is none that a file may complete. */
export function importableDe(archivo: string, catalogo?: string): Importable {
  const nombre = catalogo ?? archivo.replace(/^.*[\\/]/, '').replace(/\.csv$/i, '');
  const found = IMPORTABLES.find((each) => each.catalogo === nombre || (!catalogo && each.tabla === nombre));
  if (found) return found;
  throw new Error(
    catalogo
      ? `--catalogo ${catalogo} is not one that a file completes: ${NOMBRES}`
      : `the name of the file does not say which catalogue it is; add --catalogo, one of ${NOMBRES}`,
  );
}
