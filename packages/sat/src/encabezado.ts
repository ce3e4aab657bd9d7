/** CSV header of a catalogue: which column holds which field. */
import type { Importable } from './importables.ts';
import { ArchivoInvalido } from './problemas.ts';

export type Campo = 'clave' | 'descripcion' | 'vigenteDesde' | 'vigenteHasta';
export type Columnas = Readonly<Record<Campo, string>>;

const PROPIAS: Columnas = {
  clave: 'clave',
  descripcion: 'descripcion',
  vigenteDesde: 'vigenteDesde',
  vigenteHasta: 'vigenteHasta',
};

/** As phpcfdi/resources-sat-catalogs names them. */
const dePhpcfdi = ({ descripcion = 'texto' }: Importable): Columnas => ({
  clave: 'id',
  descripcion,
  vigenteDesde: 'vigencia_desde',
  vigenteHasta: 'vigencia_hasta',
});

/** The column of the file that holds each field; other columns are passed over. Throws ArchivoInvalido. */
export function columnasDe(importable: Importable, encabezado: readonly string[]): Columnas {
  const repetida = encabezado.find((name, at) => encabezado.indexOf(name) !== at);
  if (repetida !== undefined) throw invalido(`there are two columns ${repetida}`);
  const formas = [PROPIAS, dePhpcfdi(importable)];
  const forma = formas.find(({ clave }) => encabezado.includes(clave)) ?? PROPIAS;
  const faltan = Object.values(forma).filter((nombre) => !encabezado.includes(nombre));
  if (faltan.length === 0) return forma;
  const validos = formas.map((each) => Object.values(each).join(',')).join(', or ');
  throw invalido(`the header lacks ${faltan.join(', ')}; it has to have ${validos}`);
}

const invalido = (mensaje: string) => new ArchivoInvalido([{ linea: 1, mensaje }]);
