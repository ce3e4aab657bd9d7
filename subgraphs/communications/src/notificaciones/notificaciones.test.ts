import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SubgraphDefinition } from '@cliente360/subgraph';
import type { Directorio } from '@cliente360/caso';
import { AHORA, testSubgraph, type TestSubgraph, type TestSubgraphOptions } from '@cliente360/testing';
import { simpleParser } from 'mailparser';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { communications } from '../index.ts';
import { enviarNotificacion } from './enviar.ts';
import {
  crmDePrueba,
  puertoLibre,
  servidorDeChat,
  servidorDeCorreo,
  type ServidorDeChat,
} from '../../test/servidores.ts';

const clienteId = crypto.randomUUID();
const ana = {
  id: crypto.randomUUID(),
  nombre: 'Ana «la de soporte», Torres',
  email: 'ana.torres@anahuac.example',
  activo: true,
  usuarioRocketchat: 'ana.torres' as string | null,
  zonaHoraria: 'America/Tijuana',
};
const inactivo = { ...ana, id: crypto.randomUUID(), activo: false };
const sinChat = { ...ana, id: crypto.randomUUID(), usuarioRocketchat: null };
const sinCorreo = { ...ana, id: crypto.randomUUID(), email: 'ana\r\nBcc: x@y.mx' };
const rechazada = { ...ana, id: crypto.randomUUID(), email: 'nadie@anahuac.example' };
const crm = crmDePrueba(
  new Map<string, object>([
    [clienteId, { nombre: 'Aceros & Láminas' }],
    ...[ana, inactivo, sinChat, sinCorreo, rechazada].map((each) => [each.id, each] as const),
  ]),
);
const SIN_CORREO = { url: undefined, remitente: 'Cliente 360 <cliente360@anahuac.example>', carpeta: undefined };
const conCorreo = (url: string) => ({ ...SIN_CORREO, url });
const conChat = ({ url, credenciales }: ServidorDeChat) => ({ url, ...credenciales });

/** The same subgraph, whose queue waits less between tries. */
const impaciente: SubgraphDefinition = {
  ...communications,
  jobs: communications.jobs.map((job) => ({ ...job, retrySeconds: 1 })),
};
const abrir = (services: NonNullable<TestSubgraphOptions['outside']>['services'], peers = crm) =>
  testSubgraph(impaciente, { clientes: 1, outside: { peers, services: services! } });

/** Something that happened to a new case, of which people are told. */
const evento = (usuarioId: string, cambios: object = {}) => ({
  eventoId: crypto.randomUUID(),
  tipo: 'caso.creado.v1',
  correlacion: crypto.randomUUID(),
  ocurridoEn: '2026-11-24T17:00:00.000Z',
  clienteId,
  actor: { tipo: 'Usuario', id: crypto.randomUUID(), proceso: null },
  caso: {
    id: crypto.randomUUID(),
    numero: 'CASO-2026-000123',
    titulo: 'No imprime la etiqueta «Ñandú» <b>',
    estado: 'NUEVO',
    prioridad: 'ALTA',
    contactoId: null,
    venceEn: '2026-11-24T20:30:00.000Z',
  },
  clase: 'CREACION',
  resumen: 'Se registró el caso',
  cambios: [],
  avisos: [{ usuarioId, motivo: 'ASIGNADO' }],
  archivoIds: [],
  encuesta: null,
  ...cambios,
});
type Evento = ReturnType<typeof evento>;

async function contar(kit: TestSubgraph, ...eventos: Evento[]): Promise<void> {
  const { data, errors } = await kit.query(
    'mutation ($eventos: [EventoDeCasoInput!]!) { recibirEventosDeCaso(eventos: $eventos) }',
    { eventos },
    { proceso: 'entregarEventosDeCaso' },
  );
  expect(errors).toBeUndefined();
  expect(data).toEqual({ recibirEventosDeCaso: true });
}

const CAMPOS = 'canal estado autoasignado intentos ultimoError enviadaEn destinatario { id } caso { id }';

async function notificacionesDe(kit: TestSubgraph, ...casoIds: string[]): Promise<any[][]> {
  const { data, errors } = await kit.query(
    `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Caso { notificaciones { ${CAMPOS} } } } }`,
    { r: casoIds.map((id) => ({ __typename: 'Caso', id })) },
  );
  expect(errors).toBeUndefined();
  return (data as any)._entities.map(({ notificaciones }: any) => notificaciones);
}

/** Once they are as expected, mail first. */
const llegaA = ({ caso }: Evento, kit: TestSubgraph, esperadas: object[]) =>
  vi.waitFor(
    async () => {
      const [suyas] = await notificacionesDe(kit, caso.id);
      expect(suyas!.toSorted((a, b) => a.canal.localeCompare(b.canal))).toMatchObject(esperadas);
    },
    { timeout: 20_000, interval: 100 },
  );

/** The mail among a case's notices. */
const porCorreo = async (kit: TestSubgraph, { caso }: Evento) =>
  (await notificacionesDe(kit, caso.id))[0]!.find(({ canal }) => canal === 'CORREO');

const correosDe = async (kit: TestSubgraph) => {
  const { data } = await kit.cliente(
    clienteId,
    'emails(first: 100) { nodes { sentido de para asunto cuerpoTexto cuerpoHtml messageId enRespuestaA hiloId automatico estado fecha caso { id } } }',
  );
  return (data as any)._entities[0].emails.nodes;
};

describe('with mail and chat', () => {
  let kit: TestSubgraph;
  let smtp: Awaited<ReturnType<typeof servidorDeCorreo>>;
  let chat: ServidorDeChat;
  beforeAll(async () => {
    smtp = await servidorDeCorreo({ rechazada: rechazada.email });
    chat = await servidorDeChat('ana.torres');
    kit = await abrir({ correo: conCorreo(smtp.url), rocketchat: conChat(chat) });
  });
  afterAll(async () => {
    await kit[Symbol.asyncDispose]();
    await chat[Symbol.asyncDispose]();
    await smtp[Symbol.asyncDispose]();
  });
  const mailDe = ({ caso }: Evento) =>
    smtp.recibidos.filter(({ references }) => [references].flat().includes(`<caso-${caso.id}@anahuac.example>`));

  it.each([
    ['RESPONDIDO', 'Respondió el cliente'],
    ['MENCIONADO', 'Se te mencionó'],
  ])('%s is told like anything else, once, and is no entry of the bitácora', async (motivo, asunto) => {
    const dicho = evento(ana.id, { clase: null, avisos: [{ usuarioId: ana.id, motivo }] });
    const entradas = async () => kit.rows('select count(*)::int as n from communications.bitacora');
    const antes = await entradas();
    await contar(kit, dicho);
    await contar(kit, dicho);
    await llegaA(dicho, kit, [
      { canal: 'CORREO', estado: 'ENVIADA' },
      { canal: 'ROCKETCHAT', estado: 'ENVIADA' },
    ]);
    expect(mailDe(dicho).map(({ subject }) => subject)).toEqual([expect.stringContaining(asunto)]);
    expect(await entradas()).toEqual(antes);
  });

  it('a case is told to who attends it, once by each channel, and the case shows both', async () => {
    const uno = evento(ana.id);
    await contar(kit, uno);
    const ambas = { destinatario: { id: ana.id }, caso: { id: uno.caso.id }, intentos: 1, ultimoError: null };
    const enviada = { ...ambas, estado: 'ENVIADA', autoasignado: false, enviadaEn: AHORA.toISOString() };
    await llegaA(uno, kit, [
      { canal: 'CORREO', ...enviada },
      { canal: 'ROCKETCHAT', ...enviada },
    ]);

    const [mail, ...mas] = mailDe(uno);
    expect(mas).toEqual([]);
    expect(mail!.a).toEqual([ana.email]);
    expect(mail!.subject).toBe('[CASO-2026-000123] Se te asignó: No imprime la etiqueta «Ñandú» <b>');
    expect(mail!.from!.value).toEqual([{ name: 'Cliente 360', address: 'cliente360@anahuac.example' }]);
    expect((mail!.to as any).value).toEqual([{ name: ana.nombre, address: ana.email }]);
    expect(mail!.headers.get('auto-submitted')).toBe('auto-generated');
    expect(mail!.inReplyTo).toBe(`<caso-${uno.caso.id}@anahuac.example>`);
    expect(mail!.messageId).toMatch(/^<notificacion-[\da-f-]{36}@anahuac\.example>$/);
    expect(mail!.date).toEqual(AHORA);
    expect(mail!.text).toContain('Cliente: Aceros & Láminas');
    expect(mail!.text).toContain('12:30 (America/Tijuana)');
    expect(mail!.html).toContain('No imprime la etiqueta «Ñandú» &lt;b&gt;');
    expect(chat.recibidos.at(-1)).toMatchObject({
      channel: '@ana.torres',
      text: expect.stringMatching(/^\*CASO-2026-000123\* · Se te asignó\n/),
    });

    expect((await correosDe(kit)).filter(({ caso }: any) => caso.id === uno.caso.id)).toEqual([
      {
        sentido: 'SALIENTE',
        de: 'cliente360@anahuac.example',
        para: [ana.email],
        asunto: mail!.subject,
        cuerpoTexto: expect.stringContaining('Título: No imprime la etiqueta «Ñandú» <b>'),
        cuerpoHtml: expect.stringContaining('&lt;b&gt;'),
        messageId: mail!.messageId,
        enRespuestaA: mail!.inReplyTo,
        hiloId: uno.caso.id,
        automatico: true,
        estado: 'ENVIADO',
        fecha: AHORA.toISOString(),
        caso: { id: uno.caso.id },
      },
    ]);
  });

  it('an event told five times at once is told to nobody twice', async () => {
    const uno = evento(ana.id);
    const antes = chat.recibidos.length;
    await Promise.all(Array.from({ length: 5 }, () => contar(kit, uno)));
    await llegaA(uno, kit, [
      { canal: 'CORREO', estado: 'ENVIADA' },
      { canal: 'ROCKETCHAT', estado: 'ENVIADA' },
    ]);
    expect((await notificacionesDe(kit, uno.caso.id))[0]).toHaveLength(2);
    expect(mailDe(uno)).toHaveLength(1);
    expect(chat.recibidos.length - antes).toBe(1);
    expect((await correosDe(kit)).filter(({ caso }: any) => caso.id === uno.caso.id)).toHaveLength(1);
  });

  it('what was sent is not sent again when its job comes back', async () => {
    const uno = evento(ana.id);
    await contar(kit, uno);
    await llegaA(uno, kit, [{ estado: 'ENVIADA' }, { estado: 'ENVIADA' }]);
    const trabajos = await trabajosDe(kit, uno);
    for (const trabajo of trabajos)
      await hacer(kit, trabajo, { correo: conCorreo(smtp.url), rocketchat: conChat(chat) });
    expect(trabajos).toHaveLength(2);
    expect(mailDe(uno)).toHaveLength(1);
  });

  it('who gives a case to themselves is told too, and it says so', async () => {
    const uno = evento(ana.id, { actor: { tipo: 'Usuario', id: ana.id, proceso: null } });
    await contar(kit, uno);
    await llegaA(uno, kit, [
      { estado: 'ENVIADA', autoasignado: true },
      { estado: 'ENVIADA', autoasignado: true },
    ]);
    expect(mailDe(uno)[0]!.text).toContain('porque te asignaste el caso');
  });

  it('each person of an event is told, one that is named twice but once', async () => {
    const uno = evento(ana.id, {
      avisos: [
        { usuarioId: ana.id, motivo: 'RIESGO' },
        { usuarioId: ana.id, motivo: 'ESCALADO' },
        { usuarioId: sinChat.id, motivo: 'ESCALADO' },
      ],
    });
    await contar(kit, uno);
    const esperadas = [
      { canal: 'CORREO', estado: 'ENVIADA', destinatario: { id: ana.id } },
      { canal: 'CORREO', estado: 'ENVIADA', destinatario: { id: sinChat.id } },
      { canal: 'ROCKETCHAT', estado: 'ENVIADA', destinatario: { id: ana.id } },
      {
        canal: 'ROCKETCHAT',
        estado: 'OMITIDA',
        destinatario: { id: sinChat.id },
        ultimoError: 'El destinatario no tiene usuario de Rocket.Chat.',
      },
    ];
    await vi.waitFor(
      async () => {
        const [suyas] = await notificacionesDe(kit, uno.caso.id);
        expect(suyas).toHaveLength(4);
        expect(suyas).toEqual(expect.arrayContaining(esperadas.map((each) => expect.objectContaining(each))));
      },
      { timeout: 20_000, interval: 100 },
    );
  });

  it('who cannot be told is left out, with the reason', async () => {
    const omitida = { estado: 'OMITIDA', intentos: 0, enviadaEn: null };
    const esperados: [string, string, string?][] = [
      [inactivo.id, 'El destinatario está dado de baja.'],
      [crypto.randomUUID(), 'El destinatario ya no existe.'],
    ];
    for (const [usuarioId, ultimoError] of esperados) {
      const uno = evento(usuarioId);
      await contar(kit, uno);
      await llegaA(uno, kit, [
        { ...omitida, ultimoError },
        { ...omitida, ultimoError },
      ]);
    }
    const uno = evento(sinCorreo.id);
    await contar(kit, uno);
    await llegaA(uno, kit, [
      { ...omitida, ultimoError: 'El destinatario no tiene un correo válido.' },
      { estado: 'ENVIADA' },
    ]);
  });

  it('a refusal is kept with its code and without where it came from', async () => {
    const uno = evento(rechazada.id);
    await contar(kit, uno);
    await llegaA(uno, kit, [
      {
        estado: 'PENDIENTE',
        ultimoError: 'El servidor de correo rechazó el remitente o el destinatario (respuesta 550).',
      },
      { estado: 'ENVIADA' },
    ]);
  });

  it.each([
    [401, { status: 'error' }, 'Rocket.Chat no aceptó nuestras credenciales.'],
    [
      200,
      { success: false, error: '[invalid-channel]' },
      'Rocket.Chat rechazó el mensaje (respuesta 200): [invalid-channel].',
    ],
    [503, '<html>', 'Rocket.Chat falló (respuesta 503).'],
    [302, '', 'Rocket.Chat está en otra dirección (respuesta 302).', { location: '/api/v1/chat.postMessage' }],
    [200, `{"success":true,"relleno":"${'x'.repeat(200_000)}"}`, 'Rocket.Chat rechazó el mensaje (respuesta 200).'],
  ] as [number, unknown, string, Record<string, string>?][])(
    'a chat that answers %i does not hold the mail back, and is asked again until it takes the message',
    async (status, body, ultimoError, headers = {}) => {
      const antes = chat.recibidos.length;
      chat.respuesta = { status, body, headers };
      const uno = evento(ana.id);
      await contar(kit, uno);
      await llegaA(uno, kit, [{ estado: 'ENVIADA' }, { estado: 'PENDIENTE', ultimoError, enviadaEn: null }]);
      chat.respuesta = undefined;
      await llegaA(uno, kit, [{ estado: 'ENVIADA' }, { estado: 'ENVIADA', ultimoError: null }]);
      expect(
        (await notificacionesDe(kit, uno.caso.id))[0]!.find(({ canal }) => canal === 'ROCKETCHAT').intentos,
      ).toBeGreaterThan(1);
      expect(chat.recibidos.length - antes).toBe(1);
    },
  );

  it('are read in one statement for a page of cases, and only by who may see their client', async () => {
    const dos = [evento(ana.id), evento(ana.id)];
    await contar(kit, ...dos);
    const ids = dos.map(({ caso }) => caso.id);
    kit.statements();
    const leidas = await notificacionesDe(kit, ...ids, crypto.randomUUID());
    expect(leidas.map((each) => each.length)).toEqual([2, 2, 0]);
    expect(kit.statements().filter((sql) => sql.includes('"notificaciones"') && sql.includes('"parent"'))).toHaveLength(
      1,
    );
    const { data } = await kit.query(
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Caso { notificaciones { id } } } }',
      { r: [{ __typename: 'Caso', id: ids[0] }] },
      { clientes: [crypto.randomUUID()] },
    );
    expect(data).toEqual({ _entities: [{ notificaciones: [] }] });
  });
});

/** The data of the jobs that send an event's notices. */
async function trabajosDe(kit: TestSubgraph, { caso }: Evento) {
  const filas = await kit.rows(
    'select id::text as id from communications.notificaciones where caso_id = $1::uuid order by canal',
    [caso.id],
  );
  return filas.map(({ id }) => ({
    empresa: kit.world.empresa.clave,
    notificacionId: id as string,
    caso,
    departamentoId: null,
  }));
}

/** Does a job by hand, in a context as the runner makes it. */
async function hacer(
  kit: TestSubgraph,
  data: Awaited<ReturnType<typeof trabajosDe>>[number],
  services: object,
  como: { attempt: number; last: boolean } = { attempt: 1, last: false },
  log: object = {},
  peers = crm,
) {
  const scope = { empresaId: kit.world.empresa.id, clientes: '*' as const };
  const caller = { identity: {}, requestId: 'x', deadline: 0 } as never;
  const context = {
    empresa: kit.world.empresa,
    now: () => AHORA,
    services,
    log,
    ask: (subgraph: string, request: never) => peers(subgraph, request, caller),
    write: (work: never) => kit.database.write(scope, work),
    db: { query: async (query: never) => (await kit.database.read(scope, [query]))[0]! },
  };
  await enviarNotificacion.run(context as never, { id: 'x', requestId: 'x', data, ...como });
}

describe('a mail server that is down', () => {
  it('is tried again, with the reason in sight, and has the mail once when it is back', async () => {
    const puerto = await puertoLibre();
    await using kit = await abrir({ correo: conCorreo(`smtp://127.0.0.1:${puerto}`) });
    const uno = evento(ana.id);
    await contar(kit, uno);
    const ultimoError = 'No se pudo conectar con el servidor de correo.';
    await llegaA(uno, kit, [{ estado: 'PENDIENTE', intentos: expect.any(Number), ultimoError }, { estado: 'OMITIDA' }]);
    expect(await correosDe(kit)).toEqual([]);
    await using smtp = await servidorDeCorreo({ puerto });
    await llegaA(uno, kit, [{ estado: 'ENVIADA', ultimoError: null, enviadaEn: AHORA.toISOString() }, {}]);
    expect((await porCorreo(kit, uno)).intentos).toBeGreaterThan(1);
    expect(smtp.recibidos).toHaveLength(1);
    expect(await correosDe(kit)).toHaveLength(1);
  });

  it('has eight tries, further and further apart, and the notice is FALLIDA after the last one', async () => {
    const { retries, retrySeconds, retryMaxSeconds } = enviarNotificacion;
    expect(1 + retries!).toBe(8);
    expect(retrySeconds).toBeLessThan(retryMaxSeconds!);
    const correo = conCorreo(`smtp://127.0.0.1:${await puertoLibre()}`);
    // Nobody takes its jobs: the test does.
    await using kit = await testSubgraph(
      { ...communications, jobs: communications.jobs.map((job) => ({ ...job, run: async () => {} })) },
      { clientes: 1, outside: { peers: crm, services: { correo } } },
    );
    const uno = evento(ana.id);
    await contar(kit, uno);
    const [trabajo] = await trabajosDe(kit, uno);
    const ultimoError = 'No se pudo conectar con el servidor de correo.';
    for (let attempt = 1; attempt <= 8; attempt++) {
      const last = attempt === 8;
      await expect(hacer(kit, trabajo!, { correo }, { attempt, last }, { warn: vi.fn() })).rejects.toThrow(ultimoError);
      const estado = last ? 'FALLIDA' : 'PENDIENTE';
      expect(await porCorreo(kit, uno)).toMatchObject({
        estado,
        intentos: attempt,
        ultimoError,
      });
    }
    await hacer(kit, trabajo!, { correo });
    expect(await porCorreo(kit, uno)).toMatchObject({ estado: 'FALLIDA', intentos: 8 });
  });
});

it('a sending whose last try did not live to say how it went is FALLIDA all the same', async () => {
  const interrumpida: SubgraphDefinition = {
    ...communications,
    jobs: communications.jobs.map((job) =>
      job === enviarNotificacion ? { ...job, retries: 0, run: () => Promise.reject(new Error('interrupted')) } : job,
    ),
  };
  const correo = conCorreo(`smtp://127.0.0.1:${await puertoLibre()}`);
  await using kit = await testSubgraph(interrumpida, { clientes: 1, outside: { peers: crm, services: { correo } } });
  const uno = evento(ana.id);
  await contar(kit, uno);
  await llegaA(uno, kit, [
    { canal: 'CORREO', estado: 'FALLIDA', ultimoError: 'No se pudo enviar.', enviadaEn: null },
    { canal: 'ROCKETCHAT', estado: 'OMITIDA' },
  ]);
});

it('a crm that is down is waited for', async () => {
  let caido = true;
  const conocidos = new Map<string, object>([[ana.id, ana]]);
  await using smtp = await servidorDeCorreo();
  await using kit = await abrir(
    { correo: conCorreo(smtp.url) },
    crmDePrueba(conocidos, () => caido),
  );
  const uno = evento(ana.id);
  await contar(kit, uno);
  await llegaA(uno, kit, [{ estado: 'PENDIENTE', ultimoError: 'No se pudieron leer los datos del destinatario.' }, {}]);
  caido = false;
  await llegaA(uno, kit, [{ estado: 'ENVIADA' }, {}]);
  expect(smtp.recibidos).toHaveLength(1);
});

describe('who is gone', () => {
  const persona = (nombre: string, cambios: object = {}) => ({
    ...ana,
    id: crypto.randomUUID(),
    nombre,
    email: `${nombre}@anahuac.example`,
    usuarioRocketchat: null,
    roles: ['SOPORTE'],
    ...cambios,
  });
  const [lider, uno, otro] = [persona('lider'), persona('uno'), persona('otro')];
  const seFue = persona('se.fue', { activo: false });
  const guardia = persona('guardia');
  const jefa = persona('jefa', { roles: ['LIDER_SOPORTE', 'ADMIN'] });
  const admin = persona('admin', { roles: ['ADMIN'] });
  const baja = <P extends object>(quien: P) => ({ ...quien, activo: false });
  const departamentoId = crypto.randomUUID();
  let directorio: Directorio;
  let kit: TestSubgraph;
  let smtp: Awaited<ReturnType<typeof servidorDeCorreo>>;
  let caido = false;
  beforeAll(async () => {
    smtp = await servidorDeCorreo();
    const conocidos = new Map<string, object>([
      [clienteId, { nombre: 'Aceros & Láminas' }],
      ...[lider, uno, otro, seFue, guardia, jefa, admin].map((each) => [each.id, each] as const),
    ]);
    kit = await testSubgraph(impaciente, {
      clientes: 1,
      outside: {
        peers: crmDePrueba(conocidos, undefined, () => (caido ? SIN_RESPUESTA : directorio)),
        services: { correo: conCorreo(smtp.url) },
      },
    });
  });
  const SIN_RESPUESTA = {} as Directorio;
  afterAll(async () => {
    await kit[Symbol.asyncDispose]();
    await smtp[Symbol.asyncDispose]();
  });
  const casa = (suyo: object, deGuardia: readonly object[] = [], nodes: readonly object[] = []) =>
    ({
      departamentos: [
        { id: departamentoId, clave: 'SOPORTE', lider: null, miembros: [], ...suyo },
        { id: crypto.randomUUID(), clave: 'GUARDIA', lider: null, miembros: deGuardia },
      ],
      usuarios: { nodes },
    }) as unknown as Directorio;
  const del = (quien: { id: string }, motivo = 'ASIGNADO') => {
    const suceso = evento(quien.id, { avisos: [{ usuarioId: quien.id, motivo }] });
    return { ...suceso, caso: { ...suceso.caso, departamentoId } };
  };
  /** Who has had mail of it, once its notices are `cuantas` and none is to be sent any more. */
  const avisados = async (suceso: Evento, cuantas: number) => {
    await vi.waitFor(
      async () => {
        const [suyas] = await notificacionesDe(kit, suceso.caso.id);
        expect(suyas).toHaveLength(cuantas * 2);
        expect(suyas!.filter(({ estado }) => estado === 'PENDIENTE')).toEqual([]);
      },
      { timeout: 20_000, interval: 100 },
    );
    const suyos = smtp.recibidos.filter(({ references }) =>
      [references].flat().includes(`<caso-${suceso.caso.id}@anahuac.example>`),
    );
    return suyos.flatMap(({ a }) => a).toSorted();
  };
  const correosDeGente = (...gente: { email: string }[]) => gente.map(({ email }) => email).toSorted();

  it.each<[string, { email: string }[], Directorio]>([
    ['the leader of the department', [lider], casa({ lider, miembros: [seFue, uno] }, [guardia], [jefa])],
    [
      'its active members',
      [uno, otro],
      casa({ lider: baja(lider), miembros: [seFue, uno, otro, baja(lider)] }, [guardia], [jefa]),
    ],
    ['who is on duty', [guardia], casa({ lider: seFue, miembros: [seFue] }, [guardia], [jefa])],
    ['who leads support', [jefa], casa({}, [baja(guardia)], [admin, jefa])],
    ['who administers', [admin], casa({}, [], [admin])],
    ['whoever can be reached', [uno], casa({ lider: { ...lider, email: 'x\r\ny' }, miembros: [uno] })],
  ])('is told for by %s, once', async (_, esperados, suyo) => {
    directorio = suyo;
    const suceso = del(seFue);
    await contar(kit, suceso);
    await contar(kit, suceso);
    expect(await avisados(suceso, 1 + esperados.length)).toEqual(correosDeGente(...esperados));
    expect(smtp.recibidos.at(-1)!.subject).toContain('Falta quien lo atienda');
    const [suyas] = await notificacionesDe(kit, suceso.caso.id);
    expect(suyas!.find(({ destinatario, canal }) => canal === 'CORREO' && destinatario.id === seFue.id)).toMatchObject({
      estado: 'OMITIDA',
      ultimoError: 'El destinatario está dado de baja.',
    });
  });

  it('of a case without department is told for by their own', async () => {
    directorio = casa({ lider, miembros: [seFue, uno] });
    const suceso = { ...del(seFue), ...{ caso: { ...del(seFue).caso, departamentoId: null } } } as unknown as Evento;
    await contar(kit, suceso);
    expect(await avisados(suceso, 2)).toEqual(correosDeGente(lider));
  });

  it('is told for once where who follows was told already, and by nobody of what was theirs alone', async () => {
    directorio = casa({ lider });
    const suceso = { ...del(seFue), avisos: [seFue, lider].map(({ id }) => ({ usuarioId: id, motivo: 'ESCALADO' })) };
    await contar(kit, suceso);
    expect(await avisados(suceso, 2)).toEqual(correosDeGente(lider));
    for (const motivo of ['RETIRADO', 'MENCIONADO']) {
      const suyo = del(seFue, motivo);
      await contar(kit, suyo);
      expect(await avisados(suyo, 1)).toEqual([]);
    }
  });

  it('is waited for while crm does not say who follows', async () => {
    directorio = casa({ lider });
    caido = true;
    const suceso = del(seFue);
    await contar(kit, suceso);
    await llegaA(suceso, kit, [
      { canal: 'CORREO', estado: 'PENDIENTE', ultimoError: 'No se pudieron leer los datos del destinatario.' },
      { canal: 'ROCKETCHAT', estado: 'OMITIDA' },
    ]);
    caido = false;
    expect(await avisados(suceso, 2)).toEqual(correosDeGente(lider));
  });
});

describe('who could not be told, after the last try', () => {
  const persona = (nombre: string, email = `${nombre}@anahuac.example`) => ({
    ...sinChat,
    id: crypto.randomUUID(),
    nombre,
    email,
    roles: ['SOPORTE'],
  });
  const [lider, guardia] = [persona('lider'), persona('guardia')];
  const [rota, otraRota] = [persona('rota', rechazada.email), persona('otra.rota', rechazada.email)];
  const departamentoId = crypto.randomUUID();
  const FALLO = 'El servidor de correo rechazó el remitente o el destinatario (respuesta 550).';
  const casa = (quien: object, miembros: readonly object[] = []) =>
    ({
      departamentos: [
        { id: departamentoId, clave: 'SOPORTE', lider: quien, miembros },
        { id: crypto.randomUUID(), clave: 'GUARDIA', lider: null, miembros: [guardia] },
      ],
      usuarios: { nodes: [] },
    }) as unknown as Directorio;
  const conocidos = new Map<string, object>([
    [clienteId, { nombre: 'Aceros & Láminas' }],
    ...[ana, rechazada, lider, guardia, rota, otraRota].map((each) => [each.id, each] as const),
  ]);
  const conDepartamento = (quien: { id: string }) => {
    const suceso = evento(quien.id);
    return { ...suceso, caso: { ...suceso.caso, departamentoId } } as Evento;
  };
  /** One try, and it is the last. */
  const deUnIntento: SubgraphDefinition = {
    ...communications,
    jobs: communications.jobs.map((job) => (job === enviarNotificacion ? { ...job, retries: 0 } : job)),
  };
  const mails = async (kit: TestSubgraph, { caso }: Evento) =>
    (await notificacionesDe(kit, caso.id))[0]!
      .filter(({ canal }) => canal === 'CORREO')
      .map(({ destinatario, estado, ultimoError }) => [destinatario.id, estado, ultimoError]);

  it.each<[string, Directorio, readonly { id: string }[], { id: string }]>([
    ['the leader', casa(lider), [], lider],
    [
      'the next one down the line, past those who could not be told either',
      casa(rota, [otraRota]),
      [rota, otraRota],
      guardia,
    ],
  ])('is told for by %s, once, and the failure stays in sight', async (_, directorio, perdidos, quien) => {
    await using smtp = await servidorDeCorreo({ rechazada: rechazada.email });
    await using kit = await testSubgraph(deUnIntento, {
      clientes: 1,
      outside: {
        peers: crmDePrueba(conocidos, undefined, () => directorio),
        services: { correo: conCorreo(smtp.url) },
      },
    });
    const suceso = conDepartamento(rechazada);
    await contar(kit, suceso);
    const esperados = [
      ...[rechazada, ...perdidos].map(({ id }) => [id, 'FALLIDA', FALLO]),
      [quien.id, 'ENVIADA', null],
    ];
    await vi.waitFor(async () => expect(await mails(kit, suceso)).toEqual(esperados), {
      timeout: 20_000,
      interval: 100,
    });
    expect(smtp.recibidos.map(({ subject }) => subject)).toEqual([expect.stringContaining('Falta quien lo atienda')]);
  });

  it('is told by nobody else where another channel told them, and waits for crm to say who', async () => {
    let caido = false;
    await using chat = await servidorDeChat('ana.torres');
    const servicios = { correo: conCorreo(`smtp://127.0.0.1:${await puertoLibre()}`), rocketchat: conChat(chat) };
    // Nobody takes its jobs: the test does.
    await using kit = await testSubgraph(
      { ...communications, jobs: communications.jobs.map((job) => ({ ...job, run: async () => {} })) },
      { clientes: 1, outside: { peers: crm, services: servicios } },
    );
    const peers = crmDePrueba(conocidos, undefined, () => (caido ? ({} as Directorio) : casa(lider)));
    const suceso = conDepartamento(ana);
    await contar(kit, suceso);
    const [deCorreo, deChat] = await trabajosDe(kit, suceso);
    await hacer(kit, deChat!, servicios, undefined, {}, peers);
    const ultimo = { attempt: 8, last: true };
    caido = true;
    await expect(hacer(kit, deCorreo!, servicios, ultimo, {}, peers)).rejects.toThrow();
    const ultimoError = 'No se pudo conectar con el servidor de correo.';
    expect(await mails(kit, suceso)).toEqual([[ana.id, 'PENDIENTE', ultimoError]]);
    caido = false;
    await expect(hacer(kit, deCorreo!, servicios, ultimo, {}, peers)).rejects.toThrow();
    expect(await mails(kit, suceso)).toEqual([[ana.id, 'FALLIDA', ultimoError]]);
  });
});

it('who is gone, with nobody at all left to be told, is in the log', async () => {
  const correo = conCorreo('smtp://127.0.0.1:9');
  // Nobody takes its jobs: the test does.
  await using kit = await testSubgraph(
    { ...communications, jobs: communications.jobs.map((job) => ({ ...job, run: async () => {} })) },
    { clientes: 1, outside: { peers: crm, services: { correo } } },
  );
  const uno = evento(inactivo.id);
  await contar(kit, uno);
  const [trabajo] = await trabajosDe(kit, uno);
  const warn = vi.fn();
  await hacer(kit, trabajo!, { correo }, undefined, { warn });
  expect(warn.mock.calls).toEqual([
    [expect.objectContaining({ casoId: uno.caso.id, destinatarioId: inactivo.id }), expect.stringMatching(/^nobody/)],
  ]);
  expect(await porCorreo(kit, uno)).toMatchObject({ estado: 'OMITIDA' });
});

it('a house without channels tells nobody, and says why', async () => {
  await using kit = await abrir({ correo: SIN_CORREO });
  const uno = evento(ana.id);
  await contar(kit, uno);
  await llegaA(uno, kit, [
    { canal: 'CORREO', estado: 'OMITIDA', intentos: 0, ultimoError: 'El correo no está configurado.' },
    { canal: 'ROCKETCHAT', estado: 'OMITIDA', intentos: 0, ultimoError: 'Rocket.Chat no está configurado.' },
  ]);
  expect(await correosDe(kit)).toEqual([]);
});

it('the demonstration leaves its mail in a folder, whole and by its Message-ID', async () => {
  const carpeta = join(await mkdtemp(join(tmpdir(), 'correo-')), 'salida');
  try {
    await using kit = await abrir({ correo: { ...SIN_CORREO, carpeta } });
    const uno = evento(ana.id);
    await contar(kit, uno);
    await llegaA(uno, kit, [{ canal: 'CORREO', estado: 'ENVIADA' }, {}]);
    const [nombre, ...mas] = await readdir(carpeta);
    expect(mas).toEqual([]);
    const bytes = await readFile(join(carpeta, nombre!));
    const mail = await simpleParser(bytes);
    expect(`<${nombre!.replace(/\.eml$/, '')}>`).toBe(mail.messageId);
    expect(mail.subject).toContain('[CASO-2026-000123]');
    expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
    expect(bytes.toString('latin1').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect((await correosDe(kit)).map(({ messageId }: any) => messageId)).toEqual([mail.messageId]);
  } finally {
    await rm(join(carpeta, '..'), { recursive: true });
  }
});

describe('the demonstration', () => {
  it('has told who attends each recent case, by both channels', async () => {
    await using kit = await testSubgraph(communications);
    const recientes = kit.world.casos(0).filter(({ asignadoEn }) => asignadoEn >= '2026-09-01');
    expect(recientes.length).toBeGreaterThan(0);
    const leidas = await notificacionesDe(kit, ...recientes.map(({ id }) => id));
    for (const [k, { responsableId }] of recientes.entries())
      expect(new Set(leidas[k]!.map(({ canal, destinatario }) => `${canal} ${destinatario.id}`))).toEqual(
        new Set([`CORREO ${responsableId}`, `ROCKETCHAT ${responsableId}`]),
      );
  });
});
