import type { SubgraphDefinition } from '@cliente360/subgraph';
import { testSubgraph, type TestSubgraph, type TestSubgraphOptions } from '@cliente360/testing';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { communications } from '../index.ts';
import { crmDePrueba, puertoLibre, servidorDeCorreo, type ServidorDeCorreo } from '../../test/servidores.ts';

const persona = { nombre: 'Lucía Peña', email: 'lucia.pena@cliente.example', activo: true };
const [lucia, sinCorreo, retirada] = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()];
const conocidos = new Map<string, object>([
  [lucia, persona],
  [sinCorreo, { ...persona, email: null }],
  [retirada, { ...persona, activo: false }],
]);
let crmCaido = false;
const REMITENTE = 'Cliente 360 <cliente360@anahuac.example>';
const CLAVE = 'la-clave.firmada';

/** The same subgraph, whose queues wait less between tries, and give up sooner. */
const impaciente: SubgraphDefinition = {
  ...communications,
  jobs: communications.jobs.map((job) => (job.cron ? job : { ...job, retrySeconds: 1, retryMaxSeconds: 1 })),
};
const conPrisa: SubgraphDefinition = {
  ...impaciente,
  jobs: impaciente.jobs.map((job) => (job.name === 'mandarEncuesta' ? { ...job, retries: 1 } : job)),
};
const abrir = (
  services: NonNullable<NonNullable<TestSubgraphOptions['outside']>['services']>,
  definition = impaciente,
) => testSubgraph(definition, { clientes: 1, outside: { services, peers: crmDePrueba(conocidos, () => crmCaido) } });

const evento = (contactoId: string | null, encuesta: string | null = CLAVE) => ({
  eventoId: crypto.randomUUID(),
  tipo: 'caso.resuelto.v1',
  correlacion: crypto.randomUUID(),
  ocurridoEn: '2026-11-24T17:00:00.000Z',
  clienteId: crypto.randomUUID(),
  actor: { tipo: 'Usuario', id: crypto.randomUUID(), proceso: null },
  caso: {
    id: crypto.randomUUID(),
    numero: 'CASO-2026-000123',
    titulo: 'No imprime la etiqueta',
    estado: 'RESUELTO',
    prioridad: 'ALTA',
    contactoId,
    venceEn: null,
  },
  clase: 'ESTADO',
  resumen: 'Se resolvió',
  cambios: [],
  avisos: [],
  archivoIds: [],
  encuesta,
});
type Evento = ReturnType<typeof evento>;

async function contar(kit: TestSubgraph, ...eventos: Evento[]): Promise<void> {
  const MUTACION = 'mutation ($eventos: [EventoDeCasoInput!]!) { recibirEventosDeCaso(eventos: $eventos) }';
  const { errors } = await kit.query(MUTACION, { eventos }, { proceso: 'entregarEventosDeCaso' });
  expect(errors).toBeUndefined();
}
/** The case's mail, as its page shows it. */
async function correosDe(kit: TestSubgraph, { caso }: Evento): Promise<any[]> {
  const { data, errors } = await kit.query(
    `query ($r: _Any!) { _entities(representations: [$r]) { ... on Caso { emails { nodes {
      sentido de para asunto cuerpoTexto cuerpoHtml messageId contacto { id } cliente { id } automatico estado } } } } }`,
    { r: { __typename: 'Caso', id: caso.id } },
  );
  expect(errors).toBeUndefined();
  return (data as any)._entities[0].emails.nodes;
}
/** How the survey's jobs ended. */
const trabajos = async ({ database }: TestSubgraph, { eventoId }: Evento) =>
  (
    await database.asOwner(
      `select state from trabajos_communications.job where name = 'mandarEncuesta' and data->>'eventoId' = $1`,
      [eventoId],
    )
  ).rows.map(({ state }) => state as string);

describe('the contact of a case that was resolved', () => {
  let smtp: ServidorDeCorreo;
  let kit: TestSubgraph;
  beforeAll(async () => {
    smtp = await servidorDeCorreo();
    const correo = { url: smtp.url, remitente: REMITENTE, carpeta: undefined };
    kit = await abrir({ correo, encuestaUrl: 'https://encuestas.example/caso' });
  });
  afterAll(async () => {
    await kit[Symbol.asyncDispose]();
    await smtp[Symbol.asyncDispose]();
  });
  const recibidos = ({ eventoId }: Evento) =>
    smtp.recibidos.filter(({ messageId }) => messageId === `<encuesta-${eventoId}@anahuac.example>`);

  it('gets one mail with the key and where to use it, however often it is told', async () => {
    const resuelto = evento(lucia);
    await contar(kit, resuelto, resuelto);
    await vi.waitFor(async () => expect(await correosDe(kit, resuelto)).toHaveLength(1), { timeout: 10_000 });
    await contar(kit, resuelto);
    expect(await trabajos(kit, resuelto)).toHaveLength(1);
    const [mail, ...otros] = recibidos(resuelto);
    expect(otros).toEqual([]);
    expect([mail!.a, mail!.subject]).toEqual([
      ['lucia.pena@cliente.example'],
      '[CASO-2026-000123] ¿Cómo te atendimos?',
    ]);
    expect(mail!.text).toContain(`https://encuestas.example/caso?token=${CLAVE}`);
    expect(mail!.html).toContain(CLAVE);
    expect(mail!.headers.get('auto-submitted')).toBe('auto-generated');
  });

  it('is shown to have got it, without the key', async () => {
    const resuelto = evento(lucia);
    await contar(kit, resuelto);
    await vi.waitFor(async () => expect(await correosDe(kit, resuelto)).toHaveLength(1), { timeout: 10_000 });
    const [correo] = await correosDe(kit, resuelto);
    expect(correo).toMatchObject({
      sentido: 'SALIENTE',
      de: 'cliente360@anahuac.example',
      para: ['lucia.pena@cliente.example'],
      messageId: `<encuesta-${resuelto.eventoId}@anahuac.example>`,
      contacto: { id: lucia },
      cliente: { id: resuelto.clienteId },
      automatico: true,
      estado: 'ENVIADO',
    });
    expect(`${correo.cuerpoTexto}${correo.cuerpoHtml}`).not.toContain(CLAVE);
  });

  it('gets it late if crm does not answer at first', async () => {
    crmCaido = true;
    const resuelto = evento(lucia);
    await contar(kit, resuelto);
    await vi.waitFor(async () => expect(await trabajos(kit, resuelto)).toEqual(['retry']), { timeout: 10_000 });
    crmCaido = false;
    await vi.waitFor(() => expect(recibidos(resuelto)).toHaveLength(1), { timeout: 20_000 });
  });

  it('gets none if nobody is to be asked: no key, no contact, no address, gone, unknown', async () => {
    const sinClave = [evento(lucia, null), evento(null)];
    const sinNadie = [evento(sinCorreo), evento(retirada), evento(crypto.randomUUID())];
    await contar(kit, ...sinClave, ...sinNadie);
    for (const each of sinClave) expect(await trabajos(kit, each)).toEqual([]);
    for (const each of sinNadie) {
      await vi.waitFor(async () => expect(await trabajos(kit, each)).toEqual(['completed']), { timeout: 10_000 });
      expect(await correosDe(kit, each)).toEqual([]);
      expect(recibidos(each)).toEqual([]);
    }
  });
});

it('where mail is not configured, nothing is sent and nothing is said to have been', async () => {
  await using kit = await abrir({});
  const resuelto = evento(lucia);
  await contar(kit, resuelto);
  await vi.waitFor(async () => expect(await trabajos(kit, resuelto)).toEqual(['completed']), { timeout: 10_000 });
  expect(await correosDe(kit, resuelto)).toEqual([]);
});

it('where the server takes none, the mail is FALLIDO in the end, and goes nowhere later', async () => {
  const correo = { url: `smtp://127.0.0.1:${await puertoLibre()}`, remitente: REMITENTE, carpeta: undefined };
  await using kit = await abrir({ correo }, conPrisa);
  const resuelto = evento(lucia);
  await contar(kit, resuelto);
  await vi.waitFor(
    async () => expect((await correosDe(kit, resuelto)).map(({ estado }) => estado as string)).toEqual(['FALLIDO']),
    { timeout: 25_000 },
  );
});
