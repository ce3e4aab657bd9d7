/** Postal format of an address. */
/** The parts of an address, as its columns have them. */
export interface PartesPostales {
  readonly calle: string;
  readonly numeroExterior: string;
  readonly numeroInterior: string | null;
  readonly colonia: string;
  readonly codigoPostal: string;
  readonly municipio: string;
  /** Official name, not its key. */
  readonly estado: string;
  readonly pais: string;
}

/** The address as it is written on a parcel: street, colonia, postal code with municipality and state, country. */
export function formatoPostal({
  calle,
  numeroExterior,
  numeroInterior,
  colonia,
  codigoPostal,
  municipio,
  estado,
  pais,
}: PartesPostales): string {
  const interior = numeroInterior ? ` Int. ${numeroInterior}` : '';
  return `${calle} ${numeroExterior}${interior}\nCol. ${colonia}\n${codigoPostal} ${municipio}, ${estado}\n${pais}`;
}
