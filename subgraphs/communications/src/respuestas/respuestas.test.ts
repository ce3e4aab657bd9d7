import { PeerUnavailable, type Peers, type SubgraphDefinition } from '@cliente360/subgraph';
import { insertRows, stubPeers, testSubgraph, type StubPeers, type TestSubgraph } from '@cliente360/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { archivos } from '../archivos/tables.ts';
import { pdf } from '../../test/archivosDePrueba.ts';
import { communications } from '../index.ts';
import { puertoLibre, servidorDeCorreo, type ServidorDeCorreo } from '../../test/servidores.ts';

const REMITENTE = 'Cliente 360 <cliente360@anahuac.example>';
const DIRECCION = 'lucia.pena@cliente.example';
const RECHAZADA = 'nadie@cliente.example';
const MEGA = 1024 * 1024;

/** The same subgraph, whose queues wait less between tries, and give up after the second. */
const impaciente: SubgraphDefinition = {
  ...communications,
  jobs: communications.jobs.map((job) =>
    job.cron
      ? job
      : { ...job, retrySeconds: 1, retryMaxSeconds: 1, ...(job.name === 'mandarRespuesta' ? { retries: 1 } : {}) },
  ),
};

interface Casa extends AsyncDisposable {
  readonly kit: TestSubgraph;
  readonly otros: StubPeers;
  /** Whether crm answers whoever sends. */
  crmCaido: boolean;
  /** Comments on a case of its own, with a contact of its own; gives the case's id. */
  responder(args?: object, as?: object, contacto?: object | null): Promise<string>;
}

async function abrir(correo?: { url: string | undefined; carpeta: string | undefined }): Promise<Casa> {
  const otros = stubPeers(() => kit.world);
  const peers: Peers = (subgraph, request, caller) => {
    if (casa.crmCaido && subgraph === 'crm' && caller.proceso === 'mandarRespuesta')
      throw new PeerUnavailable(subgraph);
    return otros.peers(subgraph, request, caller);
  };
  const services = correo ? { correo: { ...correo, remitente: REMITENTE } } : {};
  const kit = await testSubgraph(impaciente, { clientes: 2, outside: { services, peers } });
  const cliente = { id: kit.world.cliente(0).id };
  const casa: Casa = {
    kit,
    otros,
    crmCaido: false,
    responder: async (args = {}, as = {}, contacto = {}) => {
      const [id, contactoId] = [crypto.randomUUID(), crypto.randomUUID()];
      const persona = { id: contactoId, nombre: 'Lucía Peña', email: DIRECCION, activo: true, cliente };
      if (contacto) otros.entities.set(`Contacto:${contactoId}`, { ...persona, ...contacto });
      const caso = { id, numero: 'CASO-2026-000123', titulo: 'No imprime\r\nBcc: x@y.example', version: 1, cliente };
      otros.entities.set(`Caso:${id}`, { ...caso, contacto: contacto && { id: contactoId } });
      const variables = { id, cuerpo: 'Ya **quedó** listo.', visibilidad: 'PUBLICO', archivoIds: [], ...args };
      const { data, errors } = await kit.query(
        `mutation ($id: ID!, $cuerpo: String!, $visibilidad: Visibilidad!, $archivoIds: [ID!]!, $contactoId: ID, $claveIdempotencia: UUID) {
          comentarCaso(id: $id, cuerpo: $cuerpo, visibilidad: $visibilidad, archivoIds: $archivoIds, contactoId: $contactoId,
            claveIdempotencia: $claveIdempotencia) { caso { id } errores { codigo campo } } }`,
        { ...variables, ...('contactoId' in args ? { contactoId } : {}) },
        { alcances: ['comunicaciones:leer', 'soporte:escribir'], ...as },
      );
      expect(errors).toBeUndefined();
      expect((data as any).comentarCaso).toEqual({ caso: { id }, errores: [] });
      return id;
    },
    [Symbol.asyncDispose]: () => kit[Symbol.asyncDispose](),
  };
  return casa;
}

/** The case's mail, as its page shows it. */
async function correosDe({ kit }: Casa, casoId: string): Promise<any[]> {
  const { data, errors } = await kit.query(
    `query ($r: _Any!) { _entities(representations: [$r]) { ... on Caso { emails { nodes {
      sentido de para asunto cuerpoTexto cuerpoHtml messageId enRespuestaA hiloId contacto { id } cliente { id } comentario { id }
      adjuntos { id } automatico estado ultimoError } } comentarios { nodes { id } } } } }`,
    { r: { __typename: 'Caso', id: casoId } },
  );
  expect(errors).toBeUndefined();
  const { emails, comentarios } = (data as any)._entities[0];
  expect(comentarios.nodes).toHaveLength(1);
  return emails.nodes.map((correo: any) => ({ ...correo, suyo: correo.comentario.id === comentarios.nodes[0].id }));
}
const hasta = (casa: Casa, casoId: string, estado: string) =>
  vi.waitFor(
    async () => {
      const [correo, ...otros] = await correosDe(casa, casoId);
      expect(otros).toEqual([]);
      expect(correo).toMatchObject({ estado, suyo: true });
      return correo;
    },
    { timeout: 25_000 },
  );
/** How many sendings were queued, ever. */
const encolados = async ({ kit }: Casa) =>
  (
    await kit.database.asOwner(
      `select count(*)::int as cuantos from trabajos_communications.job where name = 'mandarRespuesta'`,
    )
  ).rows[0]!['cuantos'] as number;

describe('a public answer in a case', () => {
  let smtp: ServidorDeCorreo;
  let casa: Casa;
  beforeAll(async () => {
    smtp = await servidorDeCorreo({ rechazada: RECHAZADA });
    casa = await abrir({ url: smtp.url, carpeta: undefined });
  });
  afterAll(async () => {
    await casa[Symbol.asyncDispose]();
    await smtp[Symbol.asyncDispose]();
  });
  beforeEach(() => {
    casa.crmCaido = false;
  });
  const recibidos = (casoId: string) => smtp.recibidos.filter(({ references }) => String(references).includes(casoId));
  const archivo = async (diferencia: object = {}) => {
    const id = crypto.randomUUID();
    const suelto = { sujetoTipo: null, sujetoId: null, correoId: null, comentarioId: null, mensajeChatId: null };
    const fila = {
      ...{
        id,
        clienteId: casa.kit.world.cliente(0).id,
        nombre: 'a.pdf',
        tipoMime: 'application/pdf',
        bytes: pdf.length,
      },
      ...{ sha256: 'a'.repeat(64), contenido: 'DEMO', documento: null, categoria: 'OTRO', ...suelto },
      ...{ venceEn: null, confidencial: false, escaneo: 'LIMPIO', version: 1 },
      ...{ creadoEn: '2026-11-01T12:00:00.000Z', actualizadoEn: '2026-11-01T12:00:00.000Z', ...diferencia },
    };
    await insertRows(casa.kit, archivos, [fila]);
    return id;
  };

  it('is mailed to the contact in the case’s thread, once, and the case shows that it went', async () => {
    const claveIdempotencia = crypto.randomUUID();
    const id = await casa.responder({ claveIdempotencia });
    const correo = await hasta(casa, id, 'ENVIADO');
    const [mail, ...otros] = recibidos(id);
    expect(otros).toEqual([]);
    expect(mail!.a).toEqual([DIRECCION]);
    expect(mail!.subject).toBe('[CASO-2026-000123] No imprime Bcc: x@y.example');
    expect(mail!.headers.has('bcc')).toBe(false);
    expect(mail!.messageId).toBe(`<respuesta-${correo.comentario.id}@anahuac.example>`);
    expect([mail!.inReplyTo, mail!.references]).toEqual([
      `<caso-${id}@anahuac.example>`,
      `<caso-${id}@anahuac.example>`,
    ]);
    expect(mail!.text).toContain('Ya **quedó** listo.');
    expect(mail!.html).toContain('<p>Ya <strong>quedó</strong> listo.</p>');
    // A person wrote it, and yet no absent one is to answer.
    expect(mail!.headers.has('auto-submitted')).toBe(false);
    expect(mail!.headers.get('x-auto-response-suppress')).toBe('All');
    expect(correo).toMatchObject({
      sentido: 'SALIENTE',
      de: 'cliente360@anahuac.example',
      para: [DIRECCION],
      messageId: mail!.messageId,
      enRespuestaA: `<caso-${id}@anahuac.example>`,
      hiloId: id,
      cliente: { id: casa.kit.world.cliente(0).id },
      automatico: false,
      adjuntos: [],
      ultimoError: null,
    });
  });

  it('that is told again, as a queue may, does not go again', async () => {
    const id = await casa.responder();
    await hasta(casa, id, 'ENVIADO');
    const [{ id: correoId }] = (await casa.kit.rows(
      `select id::text from communications.correos where caso_id = '${id}'`,
    )) as [{ id: string }];
    const { rows } = await casa.kit.database.asOwner(
      `update trabajos_communications.job set state = 'created', started_on = null, completed_on = null, start_after = now()
       where name = 'mandarRespuesta' and data->>'correoId' = $1 returning id::text`,
      [correoId],
    );
    expect(rows).toHaveLength(1);
    await vi.waitFor(
      async () => {
        const { rows: hechos } = await casa.kit.database.asOwner(
          `select state::text from trabajos_communications.job where id = $1::uuid`,
          [rows[0]!['id']],
        );
        expect(hechos).toEqual([{ state: 'completed' }]);
      },
      { timeout: 10_000 },
    );
    expect(recibidos(id)).toHaveLength(1);
  });

  it('takes its files along, but what is confidential, and names what does not fit without a way to it', async () => {
    const archivoIds = [
      await archivo({ nombre: 'guía de envío.pdf' }),
      await archivo({ nombre: 'contrato.pdf', confidencial: true }),
      await archivo({ nombre: 'perdido.pdf', contenido: null }),
      await archivo({ nombre: 'mitad 1.pdf', bytes: 13 * MEGA }),
      await archivo({ nombre: 'mitad 2.pdf', bytes: 13 * MEGA }),
    ];
    const id = await casa.responder(
      { archivoIds },
      { alcances: ['comunicaciones:leer', 'comunicaciones:interno', 'soporte:escribir'] },
    );
    const correo = await hasta(casa, id, 'ENVIADO');
    const [mail] = recibidos(id);
    const van = mail!.attachments.map(({ filename }) => filename!);
    expect(van).toHaveLength(2);
    expect(van).toContain('guía de envío.pdf');
    const [entera] = van.filter((nombre) => nombre.startsWith('mitad'));
    const guia = mail!.attachments.find(({ filename }) => filename === 'guía de envío.pdf')!;
    expect([guia.contentType, guia.content.subarray(0, 5).toString()]).toEqual(['application/pdf', '%PDF-']);
    const otra = entera === 'mitad 1.pdf' ? 'mitad 2.pdf' : 'mitad 1.pdf';
    for (const cuerpo of [mail!.text!, mail!.html as string, correo.cuerpoTexto, correo.cuerpoHtml]) {
      for (const nombre of [otra, 'perdido.pdf']) expect(cuerpo).toContain(nombre);
      for (const nombre of [entera!, 'contrato', 'http', '/archivos/']) expect(cuerpo).not.toContain(nombre);
    }
    expect(correo.adjuntos.map((each: any) => each.id).toSorted()).toEqual(archivoIds.toSorted());
  });

  it('goes late if crm does not answer at first, and says so meanwhile', async () => {
    casa.crmCaido = true;
    const id = await casa.responder();
    const ultimoError = 'No se pudieron leer los datos del contacto.';
    await vi.waitFor(
      async () => expect((await correosDe(casa, id))[0]).toMatchObject({ estado: 'EN_COLA', ultimoError }),
      { timeout: 10_000 },
    );
    casa.crmCaido = false;
    expect(await hasta(casa, id, 'ENVIADO')).toMatchObject({ ultimoError: null });
    expect(recibidos(id)).toHaveLength(1);
  });

  it.each<[string, object]>([
    ['El contacto está dado de baja.', { activo: false }],
    ['El contacto no tiene un correo válido.', { email: null }],
    ['El contacto no tiene un correo válido.', { email: 'a@b.example, c@d.example' }],
    ['El correo del contacto es el nuestro.', { email: 'Cliente360@Anahuac.example' }],
    ['El contacto ya no es de este cliente.', { cliente: { id: crypto.randomUUID() } }],
    ['El servidor de correo rechazó el remitente o el destinatario (respuesta 550).', { email: RECHAZADA }],
  ])('that cannot go says why: %s %j', async (ultimoError, contacto) => {
    const id = await casa.responder({}, {}, contacto);
    expect(await hasta(casa, id, 'FALLIDO')).toMatchObject({ ultimoError, para: [] });
    expect(recibidos(id)).toEqual([]);
  });

  it('does not go once it was withdrawn', async () => {
    const id = await casa.responder({}, {}, { email: RECHAZADA });
    await vi.waitFor(async () => expect((await correosDe(casa, id))[0].ultimoError).not.toBeNull(), {
      timeout: 10_000,
    });
    await casa.kit.database.asOwner(
      `update communications.comentarios set cuerpo = '', cuerpo_html = '', eliminado_en = creado_en where sujeto_id = $1::uuid`,
      [id],
    );
    expect(await hasta(casa, id, 'FALLIDO')).toMatchObject({
      ultimoError: 'El comentario se retiró antes de enviarse.',
    });
  });

  it('is no note between ourselves, nothing that a contact said, nothing of a partner, and nobody’s without a contact', async () => {
    const antes = await encolados(casa);
    const socio = { sub: 'socio.api', clientes: [casa.kit.world.cliente(0).id] };
    const casos = [
      await casa.responder({ visibilidad: 'INTERNO' }),
      await casa.responder({ contactoId: 'suyo' }),
      await casa.responder({}, socio),
      await casa.responder({}, {}, null),
    ];
    for (const id of casos) expect(await correosDe(casa, id)).toEqual([]);
    expect(await encolados(casa)).toBe(antes);
  });
});

it('where mail is not configured, an answer says that it did not go, and nothing is queued', async () => {
  await using casa = await abrir();
  const id = await casa.responder();
  expect(await hasta(casa, id, 'FALLIDO')).toMatchObject({ ultimoError: 'El correo no está configurado.' });
  expect(await encolados(casa)).toBe(0);
});

it('where no server answers, an answer is tried again, and FALLIDO in the end', async () => {
  await using casa = await abrir({ url: `smtp://127.0.0.1:${await puertoLibre()}`, carpeta: undefined });
  const id = await casa.responder();
  const ultimoError = 'No se pudo conectar con el servidor de correo.';
  await vi.waitFor(
    async () => expect((await correosDe(casa, id))[0]).toMatchObject({ estado: 'EN_COLA', ultimoError }),
    { timeout: 10_000 },
  );
  expect(await hasta(casa, id, 'FALLIDO')).toMatchObject({ ultimoError });
});
