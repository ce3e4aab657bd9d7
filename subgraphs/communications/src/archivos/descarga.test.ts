import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { casaConArchivos, type CasaConArchivos } from '../../test/casaConArchivos.ts';
import { huella } from '../../test/archivosDePrueba.ts';
import { archivos } from './tables.ts';

let casa: CasaConArchivos;
beforeAll(async () => {
  casa = await casaConArchivos();
});
afterAll(() => casa[Symbol.asyncDispose]());

const urlDe = async (id: string, args = '', as = {}) => {
  const { data, errors } = await casa.kit.query(`{ archivo(id: "${id}") { urlDescarga${args} } }`, {}, as);
  return { url: (data as any)?.archivo?.urlDescarga as string | null, errors };
};
const demo = () => casa.kit.world.archivos(0);
const limpio = () => demo().find(({ escaneo }) => escaneo === 'LIMPIO')!;

describe('Archivo.urlDescarga', () => {
  it('leads to the very bytes of every file of the demo that may be downloaded, and is null for the rest', async () => {
    let bajados = 0;
    for (const { id, bytes, sha256, tipoMime, escaneo } of demo()) {
      const { url } = await urlDe(id);
      if (escaneo === 'INFECTADO' || tipoMime === 'video/mp4') {
        expect(url).toBeNull();
        continue;
      }
      const response = await fetch(casa.url + url);
      const contenido = Buffer.from(await response.arrayBuffer());
      expect([response.headers.get('content-type'), contenido.length, huella(contenido)]).toEqual([
        tipoMime,
        bytes,
        sha256,
      ]);
      bajados++;
    }
    expect(bajados).toBeGreaterThan(20);
  });

  it('is a download and nothing else, under its own name', async () => {
    const { id } = demo().find(({ nombre }) => nombre.startsWith('Constancia de situación fiscal'))!;
    const { headers } = await fetch(casa.url + (await urlDe(id)).url);
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-disposition': "attachment; filename*=UTF-8''Constancia%20de%20situaci%C3%B3n%20fiscal.pdf",
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'private, no-store',
      'content-type': 'application/pdf',
    });
  });

  it('gives the piece that a viewer asks for, and its size to who asks for nothing else', async () => {
    const { id, bytes, sha256 } = limpio();
    const { url } = await urlDe(id);
    const pedir = async (headers: Record<string, string>, method = 'GET') => {
      const response = await fetch(casa.url + url, { method, headers });
      return { response, contenido: Buffer.from(await response.arrayBuffer()) };
    };
    const entero = await pedir({});
    expect(entero.response.headers.get('accept-ranges')).toBe('bytes');
    const etag = entero.response.headers.get('etag')!;
    expect(etag).toBe(`"${sha256}"`);
    for (const [range, desde, hasta] of [
      ['bytes=0-9', 0, 9],
      ['bytes=10-', 10, bytes - 1],
      ['bytes=-5', bytes - 5, bytes - 1],
      [`bytes=3-${bytes * 2}`, 3, bytes - 1],
    ] as const) {
      const { response, contenido } = await pedir({ range, 'if-range': etag });
      expect([response.status, response.headers.get('content-range'), response.headers.get('content-length')]).toEqual([
        206,
        `bytes ${desde}-${hasta}/${bytes}`,
        String(hasta - desde + 1),
      ]);
      expect(contenido).toEqual(entero.contenido.subarray(desde, hasta + 1));
    }
    for (const range of [
      'bytes=0-1,3-4',
      'lines=0-1',
      'bytes=',
      'bytes=a-b',
      'bytes=5-1',
      `bytes=0-${'9'.repeat(300)}`,
    ])
      expect((await pedir({ range })).contenido, range).toEqual(entero.contenido);
    expect((await pedir({ range: 'bytes=0-1', 'if-range': '"otro"' })).response.status).toBe(200);
    const fuera = await pedir({ range: `bytes=${bytes}-` });
    expect([fuera.response.status, fuera.response.headers.get('content-range')]).toEqual([416, `bytes */${bytes}`]);
    const cabeza = await pedir({ range: 'bytes=0-9' }, 'HEAD');
    expect([cabeza.response.status, cabeza.response.headers.get('content-length'), cabeza.contenido.length]).toEqual([
      200,
      String(bytes),
      0,
    ]);
  });

  it('lasts as long as was asked, five minutes unless told', async () => {
    const { id } = limpio();
    for (const [args, segundos] of [
      ['', 300],
      ['(expiraSeg: 30)', 30],
      ['(expiraSeg: 3600)', 3600],
    ] as const) {
      const { url } = await urlDe(id, args);
      const pasados = async (ms: number) => {
        const antes = casa.ahora;
        casa.ahora = new Date(antes.getTime() + ms);
        const { status } = await fetch(casa.url + url);
        casa.ahora = antes;
        return status;
      };
      expect([await pasados(segundos * 1000 - 1), await pasados(segundos * 1000)]).toEqual([200, 403]);
    }
  });

  it.each([29, 3601, -1])('refuses %i seconds', async (expiraSeg) => {
    const { errors } = await urlDe(limpio().id, `(expiraSeg: ${expiraSeg})`);
    expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argumento: 'expiraSeg' });
  });

  it('is given to who sees the file only, and leads nowhere once it was found harmful or is gone', async () => {
    const { id } = limpio();
    expect((await urlDe(id, '', { clientes: [casa.kit.world.cliente(1).id] })).url).toBeUndefined();
    const { url } = await urlDe(id);
    const poner = (escaneo: string) =>
      casa.kit.database.write({ empresaId: casa.kit.world.empresa.id, clientes: '*' }, (tx) =>
        tx.query({ sql: 'update communications.archivos set escaneo = $1 where id = $2', params: [escaneo, id] }),
      );
    await poner('INFECTADO');
    const response = await fetch(casa.url + url);
    expect([response.status, ((await response.json()) as any).codigo]).toEqual([404, 'ARCHIVO_NO_ENCONTRADO']);
    await poner('LIMPIO');
    expect((await fetch(casa.url + url)).status).toBe(200);
    expect((await fetch(`${casa.url}/archivos/cualquiera`)).status).toBe(403);
  });

  it('costs no statement of its own in a list', async () => {
    const contar = async (campos: string) => {
      casa.kit.statements();
      await casa.kit.cliente(casa.kit.world.cliente(0).id, `archivos(first: 50) { nodes { id ${campos} } }`);
      return casa.kit.statements().length;
    };
    expect(await contar('a: urlDescarga b: urlDescarga(expiraSeg: 60)')).toBe(await contar('nombre'));
  });

  it('has its content where the table says', () => {
    expect(archivos.contenido.enumValues).toEqual(['GUARDADO', 'DEMO']);
  });
});
