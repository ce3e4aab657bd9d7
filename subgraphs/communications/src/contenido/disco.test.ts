import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, describe, expect, it } from 'vitest';
import { enDisco } from './disco.ts';
import { huella } from '../../test/archivosDePrueba.ts';

const carpeta = mkdtempSync(join(tmpdir(), 'disco-'));
afterAll(() => rmSync(carpeta, { recursive: true }));
const disco = enDisco(carpeta);
const provisionales = () => readdirSync(join(carpeta, '.provisionales'));

const bytes = Buffer.from('hola, archivo');
const anunciado = { bytes: bytes.length, sha256: huella(bytes) };
async function* enPartes(...partes: Buffer[]) {
  yield* partes;
}

describe('the folder', () => {
  it('keeps what came whole, and gives it back', async () => {
    {
      await using recibido = await disco.recibir(enPartes(bytes.subarray(0, 3), bytes.subarray(3)), anunciado);
      expect(readFileSync(recibido.ruta)).toEqual(bytes);
      await recibido.guardar('e/01/x');
    }
    for (const [tramo, esperado] of [
      [undefined, bytes],
      [{ desde: 2, hasta: 5 }, bytes.subarray(2, 6)],
    ] as const) {
      await using abierto = await disco.abrir('e/01/x');
      expect(abierto!.bytes).toBe(bytes.length);
      expect(await buffer(abierto!.leer(tramo))).toEqual(esperado);
    }
    expect(provisionales()).toEqual([]);
    await disco.borrar('e/01/x');
    await disco.borrar('e/01/x');
    expect(await disco.abrir('e/01/x')).toBeNull();
  });

  it('keeps nothing of what was not kept', async () => {
    {
      await using recibido = await disco.recibir(enPartes(bytes), anunciado);
      expect(existsSync(recibido.ruta)).toBe(true);
    }
    expect(provisionales()).toEqual([]);
  });

  it.each([
    ['longer', 'GRANDE', [bytes, bytes]],
    ['shorter', 'CORTO', [bytes.subarray(1)]],
    ['something else', 'OTRO', [Buffer.from(bytes).fill(0)]],
  ])('refuses what is %s than announced and leaves nothing', async (_, como, partes) => {
    await expect(disco.recibir(enPartes(...partes), anunciado)).rejects.toMatchObject({ como });
    expect(provisionales()).toEqual([]);
  });

  it('asks for no more than it needs to refuse, and for each piece once the one before is written', async () => {
    const pedidas: number[] = [];
    async function* sinFin() {
      for (let k = 0; ; k++) {
        const [nombre] = provisionales();
        pedidas.push(statSync(join(carpeta, '.provisionales', nombre!)).size);
        yield Buffer.alloc(10);
      }
    }
    await expect(disco.recibir(sinFin(), { bytes: 25, sha256: '' })).rejects.toMatchObject({ como: 'GRANDE' });
    expect(pedidas).toEqual([0, 10, 20]);
  });

  it('leaves nothing of what was cut', async () => {
    async function* cortado() {
      yield bytes.subarray(0, 3);
      throw new Error('cut');
    }
    await expect(disco.recibir(cortado(), anunciado)).rejects.toThrow('cut');
    expect(provisionales()).toEqual([]);
  });

  it('forgets what a killed process was receiving, once it is old', async () => {
    const [viejo, nuevo] = ['viejo', 'nuevo'].map((nombre) => join(carpeta, '.provisionales', nombre)) as [
      string,
      string,
    ];
    for (const ruta of [viejo, nuevo]) writeFileSync(ruta, 'x');
    utimesSync(viejo, new Date('2026-01-01'), new Date('2026-01-01'));
    await disco.limpiar(new Date('2026-01-02'));
    expect(provisionales()).toEqual(['nuevo']);
    await enDisco(join(carpeta, 'otra')).limpiar(new Date());
  });
});
