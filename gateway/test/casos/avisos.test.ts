import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { wholeGraph, type WholeGraph } from '../kit/graph.ts';

const AGREGAR = `mutation ($input: AgregarCasoInput!) { agregarCaso(input: $input) { caso { id numero } errores { codigo } } }`;
const CASO = `query ($id: ID!) {
  caso(id: $id) {
    notificaciones { canal estado autoasignado intentos ultimoError enviadaEn destinatario { usuario } caso { numero } }
    emails { nodes { para automatico caso { numero } } }
  }
}`;
const ALCANCES = {
  alcances: [
    'crm:leer',
    'soporte:leer',
    'soporte:escribir',
    'comunicaciones:leer',
    'comunicaciones:interno',
    'datos-personales:leer',
  ],
};

describe('who attends a new case is told of it', () => {
  const carpeta = mkdtempSync(join(tmpdir(), 'correo-'));
  let graph: WholeGraph;
  beforeAll(async () => {
    graph = await wholeGraph({
      shape: 'http',
      url: process.env['TEST_DATABASE_URL'],
      services: {
        correo: { url: undefined, remitente: 'Cliente 360 <cliente360@anahuac.example>', carpeta },
        // Nobody listens there.
        rocketchat: { url: 'http://127.0.0.1:9', userId: 'bot', token: 'token' },
      },
    });
  });
  afterAll(async () => {
    await graph[Symbol.asyncDispose]();
    rmSync(carpeta, { recursive: true });
  });

  it('by mail, though the chat is down: the case is there all the same, and says how each notice goes', async () => {
    const { world } = graph;
    const responsable = world.usuarios.find(
      ({ activo, roles, usuario }) => activo && roles.includes('SOPORTE') && usuario !== 'ana.torres',
    )!;
    const input = {
      clienteId: world.cliente(0).id,
      titulo: 'No imprime la impresora',
      categoria: 'PROBLEMA_TECNICO',
      estado: 'NUEVO',
      prioridad: 'ALTA',
      descripcion: 'Desde ayer no imprime ninguna etiqueta.',
      responsableId: responsable.id,
    };
    const { body } = await graph.query(AGREGAR, { input }, ALCANCES);
    const { caso, errores } = (body as any).data.agregarCaso;
    expect(errores).toEqual([]);

    const { numero } = caso;
    const aviso = { autoasignado: false, destinatario: { usuario: responsable.usuario }, caso: { numero } };
    const enviada = { estado: 'ENVIADA', intentos: 1, ultimoError: null, enviadaEn: '2026-11-24T18:00:00.000Z' };
    const pendiente = { estado: 'PENDIENTE', ultimoError: 'No se pudo conectar con Rocket.Chat.', enviadaEn: null };
    await vi.waitFor(
      async () => {
        const { body: leido } = await graph.query(CASO, { id: caso.id }, ALCANCES);
        expect((leido as any).errors).toBeUndefined();
        const { notificaciones, emails } = (leido as any).data.caso;
        const porCanal = Object.fromEntries(notificaciones.map(({ canal, ...resto }: any) => [canal, resto]));
        expect(porCanal).toEqual({
          CORREO: { ...aviso, ...enviada },
          ROCKETCHAT: { ...aviso, ...pendiente, intentos: expect.any(Number) },
        });
        expect(emails.nodes).toEqual([{ para: [responsable.email], automatico: true, caso: { numero } }]);
      },
      { timeout: 20_000, interval: 200 },
    );
    const [eml, ...mas] = readdirSync(carpeta);
    expect(mas).toEqual([]);
    expect(readFileSync(join(carpeta, eml!), 'utf8')).toContain(`Caso: ${numero}`);
  });

  it('and where they left, who follows them is told that the client answered a case that nobody has', async () => {
    const { world } = graph;
    const responsable = world.usuarios.find(
      ({ activo, roles, usuario }) => activo && roles.includes('SOPORTE') && usuario !== 'ana.torres',
    )!;
    const input = {
      clienteId: world.cliente(0).id,
      titulo: 'No abre el cajón',
      categoria: 'PROBLEMA_TECNICO',
      estado: 'NUEVO',
      prioridad: 'ALTA',
      descripcion: 'Desde ayer no abre de ninguna manera.',
      responsableId: responsable.id,
    };
    const { body } = await graph.query(AGREGAR, { input }, ALCANCES);
    const { id } = (body as any).data.agregarCaso.caso;
    const crm = graph.targets.find(({ definition }) => definition.name === 'crm')!.database;
    const activo = (si: boolean) =>
      crm.asOwner('update crm.usuarios set activo = $1 where id = $2', [si, responsable.id]);
    await activo(false);
    try {
      const { body: dicho } = await graph.query(
        `mutation ($id: ID!, $contactoId: ID) { comentarCaso(id: $id, cuerpo: "Sigue igual", visibilidad: PUBLICO, contactoId: $contactoId) { errores { codigo } } }`,
        { id, contactoId: world.contactos(0)[0]!.id },
        ALCANCES,
      );
      expect((dicho as any).data.comentarCaso.errores).toEqual([]);
      await vi.waitFor(
        async () => {
          const { body: leido } = await graph.query(CASO, { id }, ALCANCES);
          const otros = (leido as any).data.caso.notificaciones.filter(
            ({ destinatario, canal }: any) => canal === 'CORREO' && destinatario.usuario !== responsable.usuario,
          );
          expect(otros).not.toEqual([]);
          expect(otros.map(({ estado }: any) => estado)).toEqual(otros.map(() => 'ENVIADA'));
          const activos = world.usuarios.filter((each) => each.activo).map(({ usuario }) => usuario);
          for (const { destinatario } of otros) expect(activos).toContain(destinatario.usuario);
        },
        { timeout: 20_000, interval: 200 },
      );
    } finally {
      await activo(true);
    }
  });
});
