import { describe, expect, test } from 'vitest';
import type { ClaveCatalogo } from './catalogos.ts';
import { importableDe, IMPORTABLES } from './importables.ts';
import { leerClaves } from './leer.ts';
import { ArchivoInvalido } from './problemas.ts';

const PROD_SERV = importableDe('c_ClaveProdServ.csv');
const ENCABEZADO = 'clave,descripcion,vigenteDesde,vigenteHasta';

async function* enPedazos(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}

async function leer(text: string | Uint8Array, importable = PROD_SERV, size = 7): Promise<ClaveCatalogo[]> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const claves: ClaveCatalogo[] = [];
  for await (const clave of leerClaves(enPedazos(bytes, size), importable)) claves.push(clave);
  return claves;
}

async function problemas(text: string | Uint8Array, importable = PROD_SERV) {
  const error = await leer(text, importable).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ArchivoInvalido);
  return (error as ArchivoInvalido).problemas;
}

describe('a file of keys', () => {
  test('is read with its quotes, accents and blank lines, however it is cut into pieces', async () => {
    const text = `\ufeff${ENCABEZADO}\r\n43211503,"Computadoras, ""portátiles""",2022-01-01,\r\n\r\n 10101500 ,Animales,2022-01-01,2024-02-29\r\n`;
    const esperadas = [
      {
        ...{ catalogo: 'c_ClaveProdServ', clave: '43211503', descripcion: 'Computadoras, "portátiles"' },
        ...{ vigenteDesde: '2022-01-01', vigenteHasta: null },
      },
      {
        ...{ catalogo: 'c_ClaveProdServ', clave: '10101500', descripcion: 'Animales' },
        ...{ vigenteDesde: '2022-01-01', vigenteHasta: '2024-02-29' },
      },
    ];
    for (const size of [1, 2, 13, 4096]) expect(await leer(text, PROD_SERV, size)).toEqual(esperadas);
  });

  test('may have its columns in another order, with others between them, or as phpcfdi names them', async () => {
    const de = {
      catalogo: 'c_ClaveUnidad',
      clave: 'H87',
      descripcion: 'Pieza',
      vigenteDesde: '2022-01-01',
      vigenteHasta: null,
    };
    const unidades = importableDe('cfdi_40_claves_unidades.csv');
    for (const text of [
      'vigenteHasta,descripcion,x,clave,vigenteDesde\n,Pieza,7,H87,2022-01-01',
      'id,texto,descripcion,notas,vigencia_desde,vigencia_hasta,simbolo\nH87,Pieza,"Unidad de recuento",,2022-01-01,,',
    ])
      expect(await leer(text, unidades)).toEqual([de]);
  });

  test('of postal codes takes the state for what describes one', async () => {
    const text = 'id,estado,municipio,vigencia_desde,vigencia_hasta\n01000,CMX,010,2022-01-01,';
    expect(await leer(text, importableDe('cfdi_40_codigos_postales.csv'))).toMatchObject([
      { catalogo: 'c_CodigoPostal', clave: '01000', descripcion: 'CMX' },
    ]);
  });
});

describe('what is wrong with a file is said with its line and column', () => {
  const con = (...lines: string[]) => [ENCABEZADO, ...lines].join('\n');

  test.each<[string, string, { linea: number; columna?: string }]>([
    ['a key of another form', con('43211503,A,2022-01-01,', '4321150,B,2022-01-01,'), { linea: 3, columna: 'clave' }],
    ['no description', con('43211503,,2022-01-01,'), { linea: 2, columna: 'descripcion' }],
    ['no beginning', con('43211503,A,,'), { linea: 2, columna: 'vigenteDesde' }],
    ['a day in another form', con('43211503,A,01/01/2022,'), { linea: 2, columna: 'vigenteDesde' }],
    ['a day that there is not', con('43211503,A,2022-01-01,2023-02-29'), { linea: 2, columna: 'vigenteHasta' }],
    ['a month that there is not', con('43211503,A,2022-13-01,'), { linea: 2, columna: 'vigenteDesde' }],
    ['an end before the beginning', con('43211503,A,2022-01-02,2022-01-01'), { linea: 2, columna: 'vigenteHasta' }],
    [
      'a key for the second time',
      con('43211503,A,2022-01-01,', '43211503,A,2022-01-01,'),
      { linea: 3, columna: 'clave' },
    ],
    ['a field too few', con('43211503,A,2022-01-01,', '10101500,A,2022-01-01'), { linea: 3 }],
    ['a quote that is not closed', con('43211503,"A,2022-01-01,'), { linea: 2 }],
    ['nothing but the header', ENCABEZADO, { linea: 1 }],
    ['nothing at all', '', { linea: 1 }],
    ['a column that is missing', 'clave,descripcion,vigenteDesde\n43211503,A,2022-01-01', { linea: 1 }],
    ['a column twice', `${ENCABEZADO},clave\n43211503,A,2022-01-01,,1`, { linea: 1 }],
  ])('%s', async (_, text, donde) => {
    const [problema, ...otros] = await problemas(text);
    expect(otros).toEqual([]);
    expect(problema).toMatchObject(donde);
    expect(problema!.columna).toBe(donde.columna);
  });

  test('bytes that are no UTF-8, whose line is that of the first of them', async () => {
    const bytes = Buffer.from(
      con('43211503,Computadoras,2022-01-01,', '10101500,Animales de cría,2022-01-01,'),
      'latin1',
    );
    const [problema] = await problemas(bytes);
    expect(problema).toMatchObject({ linea: 3, mensaje: expect.stringContaining('UTF-8') });
    expect((await problemas(Uint8Array.from([...Buffer.from(con('43211503,A')), 0xc3])))[0]).toMatchObject({
      linea: 2,
    });
  });

  test('all of it at once, up to twenty', async () => {
    expect(await problemas(con('1,,x,', '10101500,A,2022-01-01,', '2,A,2022-01-01,'))).toHaveLength(4);
    const muchas = await leer(con(...Array.from({ length: 50 }, (_, n) => `${n},A,2022-01-01,`))).catch(
      (e: Error) => e,
    );
    expect((muchas as ArchivoInvalido).problemas).toHaveLength(20);
    expect((muchas as Error).message).toMatch(/^the file was not loaded\nline 2, column clave: "0" is no key/);
    expect((muchas as Error).message).toMatch(/and there may be more$/);
  });
});

describe('which catalogue it is', () => {
  test('is what --catalogo says, or the name of the file', () => {
    expect(importableDe('/tmp/lo-que-sea.csv', 'c_Moneda').catalogo).toBe('c_Moneda');
    for (const { catalogo, tabla } of IMPORTABLES) {
      expect(importableDe(`/tmp/${catalogo}.csv`).catalogo).toBe(catalogo);
      expect(importableDe(`C:\\sat\\${tabla}.CSV`).catalogo).toBe(catalogo);
    }
  });

  test('is none that the code has whole, and none at all where nothing says so', () => {
    expect(() => importableDe('x.csv', 'c_FormaPago')).toThrow('c_FormaPago');
    expect(() => importableDe('claves.csv')).toThrow('--catalogo');
  });
});
