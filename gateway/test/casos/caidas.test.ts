import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { freePort } from '../kit/children.ts';
import { wholeGraph, type WholeGraph } from '../kit/graph.ts';

const ALCANCES = ['crm:leer', 'soporte:leer', 'soporte:escribir', 'comunicaciones:leer'];

let graph: WholeGraph;
let puerto: number;
beforeAll(async () => {
  puerto = await freePort();
  graph = await wholeGraph({
    shape: 'http',
    url: process.env['TEST_DATABASE_URL'],
    services: {
      correo: { url: `smtp://127.0.0.1:${puerto}`, remitente: 'Soporte <soporte@empresa.mx>', carpeta: undefined },
    },
  });
}, 120_000);
afterAll(() => graph?.[Symbol.asyncDispose]());

async function agregar(titulo: string): Promise<any> {
  const { world } = graph;
  const input = {
    clienteId: world.cliente(0).id,
    titulo,
    categoria: 'CONSULTA',
    estado: 'NUEVO',
    prioridad: 'BAJA',
    descripcion: 'Se pregunta mientras algo no responde.',
    responsableId: world.usuarios.find(({ activo, roles }) => activo && roles.includes('SOPORTE'))!.id,
  };
  const { body } = await graph.query(
    `mutation ($input: AgregarCasoInput!) { agregarCaso(input: $input) { caso { id numero } errores { codigo tipo campo } } }`,
    { input },
    { alcances: ALCANCES },
  );
  expect(body.errors).toBeUndefined();
  return (body.data as any).agregarCaso;
}

/** How many rows a case leaves, wherever it leaves them. */
async function filas(): Promise<number[]> {
  const { database } = graph.targets.find(({ definition }) => definition.name === 'support')!;
  const tablas = ['support.casos', 'support.caso_eventos', 'support.claves_idempotencia', 'trabajos_support.job'];
  const counts = tablas.map((tabla) => ({ sql: `select count(*)::int as n from ${tabla}`, params: [] }));
  const results = await database.read({ empresaId: graph.world.empresa.id, clientes: '*' }, counts);
  return results.map(([fila]) => fila!['n'] as number);
}

it('with the mail server down a case is there at once, and its mail arrives when the server is back', async () => {
  const { caso } = await agregar('Con el correo caído');
  const deCorreo = async () => {
    const { body } = await graph.query(
      `query ($id: ID!) { caso(id: $id) { notificaciones { canal estado ultimoError } } }`,
      { id: caso.id },
      { alcances: ALCANCES },
    );
    return (body.data as any).caso.notificaciones.find(({ canal }: { canal: string }) => canal === 'CORREO');
  };
  await vi.waitFor(
    async () =>
      expect(await deCorreo()).toMatchObject({
        estado: 'PENDIENTE',
        ultimoError: 'No se pudo conectar con el servidor de correo.',
      }),
    { timeout: 20_000 },
  );
  const correos: string[] = [];
  const smtp = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData: (stream, _, done) => {
      let mail = '';
      stream.on('data', (chunk: Buffer) => (mail += String(chunk)));
      stream.on('end', () => {
        correos.push(mail);
        done();
      });
    },
  });
  await new Promise<void>((resolve) => smtp.listen(puerto, '127.0.0.1', resolve));
  try {
    await vi.waitFor(async () => expect(await deCorreo()).toMatchObject({ estado: 'ENVIADA' }), { timeout: 60_000 });
    expect(correos).toEqual([expect.stringMatching(new RegExp(`^Subject: .*${caso.numero}`, 'm'))]);
  } finally {
    await new Promise<void>((resolve) => smtp.close(resolve));
  }
}, 120_000);

it('with crm stopped nothing is written, and the form is told that it may be sent again as it is', async () => {
  const antes = await filas();
  await graph.stop('crm');
  expect(await agregar('Con crm caído')).toEqual({
    caso: null,
    errores: [{ codigo: 'DEPENDENCIA_NO_DISPONIBLE', tipo: 'DEPENDENCIA', campo: null }],
  });
  expect(await filas()).toEqual(antes);
});
