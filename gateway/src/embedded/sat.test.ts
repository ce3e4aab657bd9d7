import { blankDatabase } from '@cliente360/testing/filled';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { loadCatalogosSat } from '@cliente360/sat';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Target } from './target.ts';
import { openTargets } from './open.ts';
import { cargarArchivoSat, parseArchivoSat } from './sat.ts';

const folder = mkdtempSync(join(tmpdir(), 'sat-'));
let opened: Awaited<ReturnType<typeof openTargets>>;
beforeAll(async () => {
  const config = { database: { url: undefined, urls: {} }, ...(await blankDatabase()) };
  opened = await openTargets(config, ['finance', 'inventory']);
  for (const { definition, database } of opened.targets) await loadCatalogosSat(database, definition.name);
});
afterAll(async () => {
  await opened.close();
  rmSync(folder, { recursive: true });
});

const silent = () => {
  let text = '';
  const stream = new Writable({ write: (chunk, _, done) => ((text += chunk), done()) });
  return { stream: stream as unknown as NodeJS.WriteStream, text: () => text };
};

async function cargar(lines: readonly string[], stream = silent().stream): Promise<string[]> {
  const archivo = join(folder, 'c_ClaveProdServ.csv');
  writeFileSync(archivo, ['clave,descripcion,vigenteDesde,vigenteHasta', ...lines].join('\n'));
  return cargarArchivoSat(parseArchivoSat(['--archivo', archivo], '/'), opened.targets, stream);
}

const filas = async ({ definition, database }: Target) =>
  (
    await database.read({ empresaId: null, clientes: [] }, [
      {
        sql: `select clave, descripcion, vigente_desde::text as desde, vigente_hasta::text as hasta
          from ${definition.name}.catalogos_sat where catalogo = 'c_ClaveProdServ' order by clave`,
        params: [],
      },
    ])
  )[0]!;

/** More than two batches, so that one fails after another was written. */
const MUCHAS = Array.from({ length: 2500 }, (_, n) => `6${String(n).padStart(7, '0')},Cosa ${n},2022-01-01,`);

describe('a catalogue from a file', () => {
  it('goes whole into every subgraph, changes what it says otherwise, and a second time changes nothing', async () => {
    const antes = (await filas(opened.targets[0]!)).length;
    const progress = silent();
    const lines = [...MUCHAS, '43211503,Computadoras portátiles,2022-01-01,2026-12-31'];
    expect(await cargar(lines, progress.stream)).toEqual([
      'finance: 2500 new, 1 changed, 0 as they were',
      'inventory: 2500 new, 1 changed, 0 as they were',
      'c_ClaveProdServ: 2501 keys in 2 subgraphs',
    ]);
    expect(progress.text()).toContain('c_ClaveProdServ · inventory: 100 % (2501/2501 claves, 2501 filas)');
    for (const target of opened.targets) {
      const suyas = await filas(target);
      expect(suyas).toHaveLength(antes + 2500);
      expect(suyas).toContainEqual({
        ...{ clave: '43211503', descripcion: 'Computadoras portátiles', desde: '2022-01-01', hasta: '2026-12-31' },
      });
    }
    expect((await cargar(lines))[0]).toBe('finance: 0 new, 0 changed, 2501 as they were');
  });

  it('is what the next start finds: the code’s own description does not come back', async () => {
    await cargar(['43211503,Como dice el archivo,2022-01-01,2024-12-31']);
    const [finance] = opened.targets;
    await loadCatalogosSat(finance!.database, 'finance');
    expect(await filas(finance!)).toContainEqual({
      ...{ clave: '43211503', descripcion: 'Como dice el archivo', desde: '2022-01-01', hasta: '2024-12-31' },
    });
  });

  it('with one wrong line, the last of thousands, leaves every subgraph as it was', async () => {
    const antes = await Promise.all(opened.targets.map(filas));
    const lines = MUCHAS.map((line) => line.replace('Cosa', 'Otra'));
    await expect(cargar([...lines, '99999999,,2022-01-01,'])).rejects.toThrow(
      'line 2502, column descripcion: is empty',
    );
    expect(await Promise.all(opened.targets.map(filas))).toEqual(antes);
  });

  it('that a database refuses halfway leaves that subgraph as it was', async () => {
    const [finance] = opened.targets as [Target];
    const antes = await filas(finance);
    let statements = 0;
    const fails: Target = {
      ...finance,
      database: {
        ...finance.database,
        administer: (scope, work) =>
          finance.database.administer(scope, (tx) => {
            const query: typeof tx.query = (asked) =>
              ++statements === 2 ? Promise.reject(new Error('lost')) : tx.query(asked);
            return work({ query, last: query, behind: query });
          }),
      },
    };
    const archivo = join(folder, 'cfdi_40_productos_servicios.csv');
    const lines = MUCHAS.map((line) => line.replace('Cosa', 'Distinta'));
    writeFileSync(archivo, ['clave,descripcion,vigenteDesde,vigenteHasta', ...lines].join('\n'));
    const cargado = cargarArchivoSat(parseArchivoSat(['--archivo', archivo], '/'), [fails], silent().stream);
    await expect(cargado).rejects.toThrow('lost');
    expect(await filas(finance)).toEqual(antes);
  });
});

describe('what was asked', () => {
  it('is said to be wrong in one line, with how to say it', () => {
    for (const [args, what] of [
      [[], '--archivo is'],
      [['--archivo', 'x.csv'], 'add --catalogo'],
      [['--archivo', 'x.csv', '--catalogo', 'c_FormaPago'], 'c_FormaPago is not one'],
      [['--clientes', '3'], '--clientes'],
    ] as const)
      expect(() => parseArchivoSat([...args], '/')).toThrow(what);
    expect(() => parseArchivoSat([], '/')).toThrow('use: pnpm datos sat');
  });

  it('takes a path from where the command was given', () => {
    const { archivo, importable } = parseArchivoSat(['--archivo', 'datos/c_Moneda.csv'], '/home/ana');
    expect([archivo, importable.catalogo]).toEqual(['/home/ana/datos/c_Moneda.csv', 'c_Moneda']);
  });

  it('is a file that exists', async () => {
    const falta = parseArchivoSat(['--archivo', 'c_Moneda.csv'], folder);
    await expect(cargarArchivoSat(falta, opened.targets, silent().stream)).rejects.toThrow('ENOENT');
  });
});
