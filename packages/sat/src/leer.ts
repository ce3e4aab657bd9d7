/** Streaming CSV reader of a catalogue, with validation of every line. */
import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { ClaveCatalogo } from './catalogos.ts';
import { columnasDe, type Campo, type Columnas } from './encabezado.ts';
import type { Importable } from './importables.ts';
import { ArchivoInvalido, MOSTRADOS, type Problema } from './problemas.ts';
import { textoUtf8 } from './utf8.ts';

/** Longer than any line of a catalogue: a quote left open must not read the rest of the file as one field. */
const MAX_RECORD = 64 * 1024;

interface Renglon {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/**
 * The keys of a CSV file, read piece by piece. The whole file is looked at
 * before it is refused, so that what is wrong comes at once: throws
 * ArchivoInvalido, which names up to 20 lines and columns.
 */
export async function* leerClaves(
  bytes: AsyncIterable<Uint8Array>,
  importable: Importable,
): AsyncGenerator<ClaveCatalogo> {
  const problemas: Problema[] = [];
  const lineas = new Map<string, number>();
  for await (const { linea, valores, columnas } of renglones(bytes, importable)) {
    const suyos = problemasDe(importable, columnas, valores, linea);
    const anterior = lineas.get(valores.clave);
    if (anterior !== undefined)
      suyos.push({ linea, columna: columnas.clave, mensaje: `${valores.clave} was on line ${anterior} already` });
    else lineas.set(valores.clave, linea);
    problemas.push(...suyos);
    if (problemas.length >= MOSTRADOS) throw new ArchivoInvalido(problemas.slice(0, MOSTRADOS), true);
    if (problemas.length === 0) yield claveDe(importable, valores);
  }
  if (problemas.length > 0) throw new ArchivoInvalido(problemas);
  if (lineas.size === 0) throw new ArchivoInvalido([{ linea: 1, mensaje: 'there are no keys' }]);
}

type Valores = Readonly<Record<Campo, string>>;

async function* renglones(bytes: AsyncIterable<Uint8Array>, importable: Importable) {
  const parser = parse({ info: true, skip_empty_lines: true, trim: true, max_record_size: MAX_RECORD });
  // Its errors come out of the parser, below.
  pipeline(Readable.from(textoUtf8(bytes)), parser, () => {});
  let encabezado: readonly string[] | undefined;
  let columnas: Columnas | undefined;
  try {
    for await (const { record, info } of parser as AsyncIterable<Renglon>) {
      if (!encabezado || !columnas) {
        [encabezado, columnas] = [record, columnasDe(importable, record)];
        continue;
      }
      const nombres = encabezado;
      const valor = (campo: Campo) => record[nombres.indexOf(columnas![campo])]!.normalize('NFC');
      const [clave, descripcion] = [valor('clave'), valor('descripcion')];
      const valores: Valores = {
        ...{ clave, descripcion },
        ...{ vigenteDesde: valor('vigenteDesde'), vigenteHasta: valor('vigenteHasta') },
      };
      yield { linea: info.lines, columnas, valores };
    }
  } catch (error) {
    throw error instanceof CsvError ? new ArchivoInvalido([enEspera(error)]) : error;
  }
}

/** What the parser says, with the line it was at. */
const enEspera = (error: CsvError): Problema => ({ linea: Number(error['lines'] ?? 1), mensaje: error.message });

function problemasDe(importable: Importable, columnas: Columnas, valores: Valores, linea: number): Problema[] {
  const { clave, descripcion, vigenteDesde, vigenteHasta } = valores;
  const problemas: Problema[] = [];
  const mal = (campo: Campo, mensaje: string) => problemas.push({ linea, columna: columnas[campo], mensaje });
  if (!importable.clave.test(clave))
    mal('clave', `"${clave}" is no key of ${importable.catalogo}, as ${importable.ejemplo} is`);
  if (descripcion === '') mal('descripcion', 'is empty');
  if (!esDia(vigenteDesde)) mal('vigenteDesde', `"${vigenteDesde}" is no day, as 2022-01-01 is`);
  if (vigenteHasta !== '' && !esDia(vigenteHasta))
    mal('vigenteHasta', `"${vigenteHasta}" is no day, as 2022-01-01 is; leave it empty while the key is valid`);
  else if (vigenteHasta !== '' && vigenteHasta < vigenteDesde)
    mal('vigenteHasta', `${vigenteHasta} is before ${vigenteDesde}, when it begins`);
  return problemas;
}

/** A day that the calendar has: 30 February is none. */
function esDia(text: string): boolean {
  const day = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(text) : undefined;
  return !!day && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

const claveDe = ({ catalogo }: Importable, { vigenteHasta, ...valores }: Valores): ClaveCatalogo => ({
  catalogo,
  ...valores,
  vigenteHasta: vigenteHasta === '' ? null : vigenteHasta,
});
