import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { statSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { huella, jpg, pdf, png, xlsx } from '../../test/archivosDePrueba.ts';
import { pino } from 'pino';
import { ligarArchivos } from './ligar.ts';
import { casaConArchivos, PUEDE, SOLICITUD, type CasaConArchivos } from '../../test/casaConArchivos.ts';

/** For what the disk does, on a machine that has other work to do. */
const PACIENCIA = { timeout: 20_000 };

let casa: CasaConArchivos;
beforeAll(async () => {
  casa = await casaConArchivos();
});
afterAll(() => casa[Symbol.asyncDispose]());

const pedir = async (variables: object, as: object = PUEDE) => {
  const { data, errors } = await casa.kit.query(SOLICITUD, { bytes: 1, sha256: 'a'.repeat(64), ...variables }, as);
  return { payload: (data as any)?.solicitarCargaArchivo, errors };
};
const entidad = async (__typename: string, id: string, selection: string, as = {}) => {
  const { data, errors } = await casa.kit.query(
    `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${__typename} { ${selection} } } }`,
    { r: [{ __typename, id }] },
    as,
  );
  return { entidad: (data as any)?._entities?.[0], codigo: errors?.[0]?.extensions?.['code'] };
};
const carga = (id: string, as = {}) =>
  entidad('CargaArchivo', id, 'id nombre bytes sha256 tipoMime escaneo usuario completa expiraEn url', {
    ...PUEDE,
    ...as,
  });

describe('Mutation.solicitarCargaArchivo', () => {
  it('gives a place for a file, and a relative address that says neither host nor port', async () => {
    const { payload } = await pedir({ nombre: 'Reporte.pdf', bytes: 100, sha256: 'AB'.repeat(32) });
    expect(payload).toEqual({
      carga: {
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        nombre: 'Reporte.pdf',
        bytes: 100,
        sha256: 'ab'.repeat(32),
        tipoMime: null,
        escaneo: 'PENDIENTE',
        usuario: 'ana.torres',
        completa: false,
        expiraEn: '2026-11-24T18:15:00.000Z',
        url: expect.stringMatching(/^\/archivos\/[\w.-]+$/),
      },
      errores: [],
    });
  });

  it.each([
    ['', 1, [['ARCHIVO_NOMBRE', 'nombre']]],
    ['../a.pdf', 1, [['ARCHIVO_NOMBRE', 'nombre']]],
    [`${'x'.repeat(252)}.pdf`, 1, [['ARCHIVO_NOMBRE', 'nombre']]],
    ['pagina.html', 1, [['ARCHIVO_TIPO', 'nombre']]],
    ['sin extension', 1, [['ARCHIVO_TIPO', 'nombre']]],
    ['a.pdf', 0, [['ARCHIVO_GRANDE', 'bytes']]],
    ['a.pdf', 26_214_401, [['ARCHIVO_GRANDE', 'bytes']]],
    [
      'dibujo.svg',
      -1,
      [
        ['ARCHIVO_TIPO', 'nombre'],
        ['ARCHIVO_GRANDE', 'bytes'],
      ],
    ],
  ] as const)('refuses %j of %i bytes, all that is wrong at once', async (nombre, bytes, esperados) => {
    const { payload } = await pedir({ nombre, bytes });
    expect(payload.carga).toBeNull();
    expect(payload.errores.map(({ codigo, campo: [campo] }: any) => [codigo, campo])).toEqual(esperados);
  });

  it('takes 25 MB and 255 characters', async () => {
    const { payload } = await pedir({ nombre: `${'🙂'.repeat(251)}.txt`, bytes: 26_214_400 });
    expect(payload.errores).toEqual([]);
  });

  it('holds 500 MB of one person that are of nothing yet, however many ask at once, and lets them go as they expire', async () => {
    const de = { ...PUEDE, sub: 'luis.mora' };
    const veintes = await Promise.all(
      Array.from({ length: 25 }, () => pedir({ nombre: 'a.pdf', bytes: 26_214_400 }, de)),
    );
    const tomadas = veintes.filter(({ payload }) => payload.carga);
    expect(tomadas).toHaveLength(20);
    for (const { payload } of veintes)
      if (!payload.carga) expect(payload.errores).toMatchObject([{ codigo: 'DEMASIADOS_ARCHIVOS', campo: ['bytes'] }]);
    expect((await pedir({ nombre: 'a.pdf', bytes: 1 }, { ...PUEDE, sub: 'otra.persona' })).payload.errores).toEqual([]);
    await en('2026-11-24T18:15:00.000Z', async () => {
      expect((await pedir({ nombre: 'a.pdf', bytes: 1 }, de)).payload.errores).toEqual([]);
    });
  });

  it('refuses what is no hash, and who may not write', async () => {
    for (const sha256 of ['abc', 'z'.repeat(64)])
      expect((await pedir({ nombre: 'a.pdf', sha256 })).errors![0]!.extensions!['code']).toBe('BAD_USER_INPUT');
    expect((await pedir({ nombre: 'a.pdf' }, { alcances: ['soporte:leer'] })).errors![0]!.extensions).toMatchObject({
      code: 'FORBIDDEN',
      alcances: ['soporte:escribir'],
      campo: 'Mutation.solicitarCargaArchivo',
    });
  });
});

describe('CargaArchivo by its key', () => {
  it('is whole for who asked, confined or not', async () => {
    const confinada = { clientes: [casa.kit.world.cliente(0).id] };
    const pedida = await casa.solicitar('a.pdf', pdf, confinada);
    for (const as of [{}, confinada]) expect((await carga(pedida.id, as)).entidad).toEqual(pedida);
  });

  it('tells a colleague whose it is and nothing of what it is; a partner not even that', async () => {
    const { id } = await casa.solicitar('a.pdf', pdf);
    expect((await carga(id, { sub: 'luis.mora' })).entidad).toMatchObject({
      ...{ id, usuario: 'ana.torres', completa: false, bytes: pdf.length, escaneo: 'PENDIENTE' },
      ...{ nombre: null, sha256: null, tipoMime: null, url: null },
    });
    const socio = { sub: 'socio.api', clientes: [casa.kit.world.cliente(0).id] };
    expect(await carga(id, socio)).toMatchObject({ codigo: 'ENTIDAD_NO_ENCONTRADA' });
    expect(await carga(id, { empresa: casa.kit.otra.empresa.clave })).toMatchObject({
      codigo: 'ENTIDAD_NO_ENCONTRADA',
    });
    expect(await carga(crypto.randomUUID())).toMatchObject({ codigo: 'ENTIDAD_NO_ENCONTRADA' });
  });

  it('is not there once it expired', async () => {
    const { id } = await casa.solicitar('a.pdf', pdf);
    await en('2026-11-24T18:15:00.000Z', async () => {
      expect(await carga(id)).toMatchObject({ codigo: 'ENTIDAD_NO_ENCONTRADA' });
    });
  });
});

const en = async (instante: string, hacer: () => Promise<void>) => {
  const antes = casa.ahora;
  casa.ahora = new Date(instante);
  await hacer().finally(() => (casa.ahora = antes));
};

describe('PUT /archivos/…', () => {
  it('keeps the bytes, says what they are, and is the same when repeated', async () => {
    const { id, url } = await casa.solicitar('foto.jpeg', jpg);
    expect(await casa.subir(url, jpg)).toEqual({ status: 201, body: { id, tipoMime: 'image/jpeg' } });
    expect(await casa.subir(url, jpg)).toEqual({ status: 200, body: { id, tipoMime: 'image/jpeg' } });
    expect((await carga(id)).entidad).toMatchObject({
      ...{ completa: true, tipoMime: 'image/jpeg', url: null, expiraEn: '2026-11-25T18:00:00.000Z' },
    });
    expect(casa.enDisco()).toContain(`${casa.kit.world.empresa.id}/${id.slice(-2)}/${id}`);
  });

  it.each<[string, (url: string) => [string, Uint8Array | string], number, string]>([
    ['a changed address', (url) => [`${url.slice(0, -10)}AAAAAAAAAA`, pdf], 403, 'ENLACE_INVALIDO'],
    ['no token', () => ['/archivos/', pdf], 403, 'ENLACE_INVALIDO'],
    ['more bytes', (url) => [url, Buffer.concat([pdf, pdf])], 413, 'ARCHIVO_GRANDE'],
    ['fewer bytes', (url) => [url, pdf.subarray(1)], 422, 'CONTENIDO_DISTINTO'],
    ['other bytes', (url) => [url, Buffer.from(pdf).fill(32)], 422, 'CONTENIDO_DISTINTO'],
  ])('refuses %s, keeps nothing, and takes it well afterwards', async (_, malo, status, codigo) => {
    const antes = casa.enDisco();
    const { id, url } = await casa.solicitar('a.pdf', pdf);
    expect(await casa.subir(...malo(url))).toEqual({
      status,
      body: { codigo, mensaje: expect.stringMatching(/[.]$/) },
    });
    expect(casa.enDisco()).toEqual(antes);
    expect(await casa.subir(url, pdf)).toMatchObject({ status: 201, body: { id } });
  });

  it('refuses more bytes than announced while they come, when their number is not said', async () => {
    const { url } = await casa.solicitar('a.pdf', pdf);
    let mandados = 0;
    const sinFin = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        mandados += 65_536;
        controller.enqueue(new Uint8Array(65_536));
      },
    });
    const response = await fetch(casa.url + url, { method: 'PUT', body: sinFin, duplex: 'half' } as RequestInit);
    expect([response.status, ((await response.json()) as any).codigo]).toEqual([413, 'ARCHIVO_GRANDE']);
    expect(mandados).toBeLessThan(20_000_000);
  });

  it.each([
    ['a page', 'a.txt', Buffer.from('<!doctype html><script>x()</script>')],
    ['an SVG as XML', 'a.xml', Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a script', 'a.log', Buffer.from('#!/bin/sh\n')],
    ['a program', 'a.zip', Buffer.from('4d5a900003000000', 'hex')],
    ['a picture that is another', 'a.png', jpg],
  ])('refuses %s whatever its name', async (_, nombre, contenido) => {
    const antes = casa.enDisco();
    const { id, url } = await casa.solicitar(nombre, contenido);
    expect(await casa.subir(url, contenido)).toMatchObject({ status: 415, body: { codigo: 'ARCHIVO_TIPO' } });
    expect((await carga(id)).entidad).toMatchObject({ completa: false, tipoMime: null });
    expect(casa.enDisco()).toEqual(antes);
  });

  it('refuses an address that expired, one for downloading, another method, and a compressed body', async () => {
    const { url } = await casa.solicitar('a.pdf', pdf);
    await en('2026-11-24T18:15:00.000Z', async () => {
      expect((await casa.subir(url, pdf)).status).toBe(403);
    });
    expect((await fetch(casa.url + url)).status).toBe(403);
    const archivo = casa.kit.world.archivos(0).find(({ escaneo }) => escaneo === 'LIMPIO')!;
    const { entidad: de } = await entidad('Archivo', archivo.id, 'urlDescarga');
    expect((await casa.subir(de.urlDescarga, pdf)).status).toBe(403);
    const borrar = await fetch(casa.url + url, { method: 'DELETE' });
    expect([borrar.status, borrar.headers.get('allow')]).toEqual([405, 'GET, HEAD, PUT']);
    const comprimido = { method: 'PUT', body: pdf as BodyInit, headers: { 'content-encoding': 'gzip' } };
    expect((await fetch(casa.url + url, comprimido)).status).toBe(415);
  });

  it('of other bytes than those that are kept changes nothing', async () => {
    const { id, url } = await casa.solicitar('a.pdf', pdf);
    await casa.subir(url, pdf);
    expect((await casa.subir(url, Buffer.from(pdf).fill(32))).status).toBe(422);
    expect((await carga(id)).entidad).toMatchObject({ completa: true, tipoMime: 'application/pdf' });
  });

  it('twenty times at once is received once, and is one file, whole', async () => {
    const contenido = Buffer.concat([png, Buffer.alloc(300_000, 7)]);
    const { id, url } = await casa.solicitar('a.png', contenido);
    const todas = await Promise.all(Array.from({ length: 20 }, () => casa.subir(url, contenido)));
    expect(todas.filter(({ status, body }) => status === 201 && body.id === id)).toHaveLength(1);
    for (const { status, body } of todas)
      expect([201, 200, 409]).toContain(status === 409 ? (expect(body.codigo).toBe('CARGA_EN_CURSO'), status) : status);
    const casoId = crypto.randomUUID();
    await ligar([id], casoId);
    expect(huella(await bajar(id))).toBe(huella(contenido));
    expect(casa.enDisco().some((ruta) => ruta.startsWith('.provisionales/'))).toBe(false);
  });

  it('that drips has the time that its size needs, and not that of the biggest', async () => {
    const antes = casa.enDisco();
    const { url } = await casa.solicitar('a.pdf', pdf);
    const { hostname, port } = new URL(casa.url);
    const socket = connect(Number(port), hostname);
    let respuesta = '';
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    socket.on('data', (datos: Buffer) => (respuesta += datos.toString())).on('error', () => {});
    await once(socket, 'connect');
    socket.write(`PUT ${url} HTTP/1.1\r\nhost: x\r\ncontent-length: ${pdf.length}\r\n\r\n`);
    socket.write(pdf.subarray(0, 10));
    await vi.waitFor(() => expect(casa.enDisco().length).toBe(antes.length + 1), PACIENCIA);
    // Nothing of another file is taken meanwhile, and once it is over the address works again.
    expect(await casa.subir(url, pdf)).toMatchObject({ status: 409 });
    const cerrada = once(socket, 'close');
    await vi.advanceTimersByTimeAsync(16_000);
    vi.useRealTimers();
    await cerrada;
    expect(respuesta).toMatch(/^HTTP\/1\.1 408 /);
    await vi.waitFor(async () => expect((await casa.subir(url, pdf)).status).toBe(201), PACIENCIA);
  });

  it('half sent leaves no file, and can be sent again', async () => {
    const antes = casa.enDisco();
    const { url } = await casa.solicitar('a.pdf', pdf);
    const { hostname, port } = new URL(casa.url);
    const socket = connect(Number(port), hostname);
    await once(socket, 'connect');
    socket.write(`PUT ${url} HTTP/1.1\r\nhost: x\r\ncontent-length: ${pdf.length}\r\n\r\n`);
    socket.write(pdf.subarray(0, 10));
    await vi.waitFor(() => expect(casa.enDisco().length).toBe(antes.length + 1), PACIENCIA);
    socket.destroy();
    await vi.waitFor(() => expect(casa.enDisco()).toEqual(antes), PACIENCIA);
    expect((await casa.subir(url, pdf)).status).toBe(201);
  });

  it('of 25 MB holds none of it: all that was sent is on disk before the last of it is', async () => {
    const bytes = 25 * 1024 * 1024;
    const bloque = Buffer.alloc(64 * 1024, 'x');
    const sha = createHash('sha256');
    for (let k = 0; k < bytes / bloque.length; k++) sha.update(bloque);
    const { payload } = await pedir({ nombre: 'grande.txt', bytes, sha256: sha.digest('hex') });
    const provisional = () => casa.enDisco().find((ruta) => ruta.startsWith('.provisionales/'))!;
    let enviados = 0;
    const porPartes = new ReadableStream<Uint8Array>({
      pull: async (controller) => {
        if (enviados === bytes) return controller.close();
        if (enviados === bytes - bloque.length)
          await vi.waitFor(() => expect(statSync(join(casa.carpeta, provisional())).size).toBe(enviados), PACIENCIA);
        enviados += bloque.length;
        controller.enqueue(bloque);
      },
    });
    const pedido = { method: 'PUT', body: porPartes, duplex: 'half' } as RequestInit;
    expect((await fetch(casa.url + payload.carga.url, pedido)).status).toBe(201);
  });
});

const EVENTO = `mutation ($eventos: [EventoDeCasoInput!]!) { recibirEventosDeCaso(eventos: $eventos) }`;

/** As support tells it: an event of the case that brings the files. */
async function ligar(archivoIds: string[], casoId: string, eventoId = crypto.randomUUID() as string, cliente = 0) {
  const { world, running } = casa.kit;
  const evento = {
    ...{ eventoId, tipo: 'caso.creado.v1', correlacion: crypto.randomUUID(), ocurridoEn: casa.ahora.toISOString() },
    ...{ clienteId: world.cliente(cliente).id, actor: { tipo: 'Usuario', id: world.usuarios[0]!.id } },
    caso: { id: casoId, numero: 'CASO-2026-000001', titulo: 'x', estado: 'NUEVO', prioridad: 'ALTA' },
    ...{ clase: 'CREACION', resumen: 'x', cambios: [], avisos: [], archivoIds },
  };
  const { errors } = await running.execute(
    { query: EVENTO, variables: { eventos: [evento] } },
    {
      identity: { sub: 'entregar', empresa: 'demo', alcances: [], clientes: '*' },
      ...{ proceso: 'entregar', requestId: 'x', deadline: Date.now() + 10_000 },
    },
  );
  expect(errors).toBeUndefined();
}

const bajar = async (id: string) => {
  const { entidad: archivo } = await entidad('Archivo', id, 'urlDescarga');
  const response = await fetch(casa.url + archivo.urlDescarga);
  expect(response.status).toBe(200);
  return Buffer.from(await response.arrayBuffer());
};
const archivosDelCaso = async (casoId: string, selection = 'id') =>
  (await entidad('Caso', casoId, `archivos(first: 100) { nodes { ${selection} } }`)).entidad.archivos.nodes;

describe('an event of a case that brings files', () => {
  it('makes the upload the client’s, with its id and its bytes, once however often it is told', async () => {
    const id = await casa.completa('Evidencia.xlsx', xlsx);
    const [casoId, eventoId] = [crypto.randomUUID(), crypto.randomUUID()];
    await ligar([id], casoId, eventoId);
    await ligar([id], casoId, eventoId);
    await ligar([id], casoId);
    expect(
      await archivosDelCaso(
        casoId,
        'id nombre bytes sha256 categoria escaneo confidencial creadoEn version cliente { id } sujeto { __typename ... on Caso { id } }',
      ),
    ).toEqual([
      {
        ...{ id, nombre: 'Evidencia.xlsx', bytes: xlsx.length, sha256: huella(xlsx), categoria: 'EVIDENCIA' },
        ...{ escaneo: 'PENDIENTE', confidencial: false, creadoEn: '2026-11-24T18:00:00.000Z', version: 1 },
        cliente: { id: casa.kit.world.cliente(0).id },
        sujeto: { __typename: 'Caso', id: casoId },
      },
    ]);
    expect(await bajar(id)).toEqual(xlsx);
    expect(await carga(id)).toMatchObject({ codigo: 'ENTIDAD_NO_ENCONTRADA' });
  });

  it('knows a CFDI by its content, whatever was said of it', async () => {
    const cfdi = Buffer.from(
      '<cfdi:Comprobante xmlns:cfdi="http://www.sat.gob.mx/cfd/4"><cfdi:Emisor Rfc="AAA010101AAA"/></cfdi:Comprobante>',
    );
    const id = await casa.completa('Foto de la placa.xml', cfdi);
    await ligar([id], crypto.randomUUID());
    expect((await entidad('Archivo', id, 'categoria tipoMime')).entidad).toEqual({
      categoria: 'XML_CFDI',
      tipoMime: 'application/xml',
    });
  });

  it('gives the case to a file of the client that had none, and leaves alone what is another’s or another case’s', async () => {
    const { world } = casa.kit;
    const [libre] = world.archivos(0).filter(({ sujeto }) => sujeto?.tipo === 'Poliza');
    const deOtroCaso = world.archivos(0).find(({ sujeto }) => sujeto?.tipo === 'Caso')!;
    const [deOtro] = world.archivos(1);
    const casoId = crypto.randomUUID();
    const incompleta = (await casa.solicitar('a.pdf', pdf)).id;
    await ligar([libre!.id, deOtroCaso.id, deOtro!.id, incompleta, crypto.randomUUID()], casoId);
    expect(await archivosDelCaso(casoId, 'id version')).toEqual([{ id: libre!.id, version: libre!.version + 1 }]);
    expect((await entidad('Archivo', deOtroCaso.id, 'sujeto { ... on Caso { id } }')).entidad.sujeto).toEqual({
      id: deOtroCaso.sujeto!.id,
    });
  });
});

it('a file that comes with a comment is the comment’s too, and stays about what it was about; one that came with a mail is the mail’s', async () => {
  const { world, database } = casa.kit;
  const comentario = world
    .comentarios(0)
    .find(({ sujeto, visibilidad }) => sujeto.tipo === 'Caso' && visibilidad === 'PUBLICO')!;
  const nuevo = await casa.completa('a.pdf', pdf);
  const propio = world.archivos(0).find(({ sujeto, adjuntoDe }) => sujeto?.tipo === 'Venta' && !adjuntoDe)!.id;
  const deCorreo = world
    .archivos(0)
    .find(({ sujeto, adjuntoDe }) => sujeto?.tipo !== 'Caso' && adjuntoDe?.tipo === 'Correo')!.id;
  const ligarConComentario = () =>
    database.write({ empresaId: world.empresa.id, clientes: [world.cliente(0).id] }, (tx) =>
      ligarArchivos(
        tx,
        { now: () => casa.ahora, log: pino({ level: 'silent' }) },
        {
          archivoIds: [nuevo, propio, deCorreo],
          clienteId: world.cliente(0).id,
          caso: { id: comentario.sujeto.id },
          comentarioId: comentario.id,
        },
      ),
    );
  expect(await ligarConComentario()).toBe(2);
  expect(await ligarConComentario()).toBe(0);
  const { entidad: con } = await entidad(
    'Comentario',
    comentario.id,
    'archivos { nodes { id sujeto { ... on Caso { id } ... on Venta { id } } } }',
  );
  const suyos = new Map(con.archivos.nodes.map(({ id, sujeto }: any) => [id, sujeto.id]));
  expect([suyos.get(nuevo), suyos.has(propio), suyos.has(deCorreo)]).toEqual([comentario.sujeto.id, true, false]);
  expect(suyos.get(propio)).not.toBe(comentario.sujeto.id);
});

describe('recogerCargas', () => {
  it('takes away what nobody linked a day after it expired, and nothing that somebody did', async () => {
    const [perdida, ligada] = [await casa.completa('a.pdf', pdf), await casa.completa('b.pdf', pdf)];
    const pendiente = (await casa.solicitar('c.pdf', pdf)).id;
    await ligar([ligada], crypto.randomUUID());
    const rutas = () => casa.enDisco().map((ruta) => ruta.split('/').at(-1));
    const filas = async () =>
      (await casa.kit.rows('select id::text as id from communications.cargas')).map(({ id }) => id as string);

    await en('2026-11-26T17:59:59.000Z', () => casa.kit.runNow('recogerCargas'));
    expect(rutas()).toEqual(expect.arrayContaining([perdida, ligada]));
    expect(await filas()).toEqual(expect.arrayContaining([perdida, ligada]));
    expect(await filas()).not.toContain(pendiente);

    await en('2026-11-26T18:00:01.000Z', () => casa.kit.runNow('recogerCargas'));
    expect(rutas()).toContain(ligada);
    expect(rutas()).not.toContain(perdida);
    expect(await filas()).toEqual([]);
    expect(await bajar(ligada)).toEqual(pdf);
  });
});
