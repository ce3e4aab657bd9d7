/** What a contact says of a closed case, with a file, through the gateway: one follow-up that has all of it, and somebody who is told. */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { AHORA, wholeGraph, type WholeGraph } from '../kit/graph.ts';

const ALCANCES = [
  'crm:leer',
  'soporte:leer',
  'soporte:escribir',
  'comunicaciones:leer',
  'comunicaciones:interno',
  'datos-personales:leer',
];
const HORA = 60 * 60_000;
const CASOS = `query ($contacto: [ID!], $texto: String) { casos(first: 50, filtro: { contactoIds: $contacto, texto: $texto }) { nodes {
  id estado casoOrigen { id } responsable { usuario }
  archivos { nodes { nombre urlDescarga } } comentarios { nodes { cuerpo } }
  notificaciones { canal estado destinatario { usuario } } } } }`;
const PACIENCIA = { timeout: 30_000, interval: 200 };

describe.each(['embedded', 'http'] as const)('after a case was closed (%s)', (shape) => {
  let carpeta: string;
  let graph: WholeGraph;
  let ahora = AHORA.getTime();
  beforeAll(async () => {
    carpeta = mkdtempSync(join(tmpdir(), 'correo-'));
    graph = await wholeGraph({
      shape,
      url: process.env['TEST_DATABASE_URL'],
      now: () => new Date(ahora),
      services: { correo: { url: undefined, remitente: 'Cliente 360 <cliente360@anahuac.example>', carpeta } },
    });
  }, 120_000);
  afterAll(async () => {
    await graph?.[Symbol.asyncDispose]();
    rmSync(carpeta, { recursive: true });
  });

  const pedir = async (texto: string, variables: object) => {
    const { body } = await graph.query(texto, { ...variables }, { alcances: ALCANCES });
    expect(body.errors).toBeUndefined();
    return body.data;
  };
  const hacer = async (texto: string, variables: object) => {
    const { hecho } = await pedir(texto, variables);
    expect(hecho.errores).toEqual([]);
    return hecho.caso;
  };
  const contacto = () => graph.world.contactos(0)[0]!.id;

  /** A closed case of that responsible, and what it is about. */
  const cerrado = async (responsableId: string) => {
    const titulo = `No imprime ${crypto.randomUUID().slice(0, 8)}`;
    const input = {
      ...{ clienteId: graph.world.cliente(0).id, contactoId: contacto(), titulo, responsableId },
      ...{ categoria: 'PROBLEMA_TECNICO', estado: 'NUEVO', prioridad: 'ALTA' },
      descripcion: 'Desde ayer no imprime ninguna etiqueta.',
    };
    const { id } = await hacer(
      'mutation ($input: AgregarCasoInput!) { hecho: agregarCaso(input: $input) { caso { id } errores { codigo } } }',
      { input },
    );
    const { version } = await hacer(
      'mutation ($id: ID!) { hecho: resolverCaso(id: $id, version: 1, solucion: "Se cambió el cable.", tiempoMin: 30) { caso { version } errores { codigo } } }',
      { id },
    );
    await hacer(
      'mutation ($id: ID!, $version: Int!) { hecho: cerrarCaso(id: $id, version: $version) { caso { id } errores { codigo } } }',
      { id, version },
    );
    ahora += HORA;
    return { id: id as string, titulo };
  };
  const responder = async (id: string, cuerpo: string, nombre: string) => {
    const contenido = Buffer.from(`${cuerpo}\n`);
    const sha256 = createHash('sha256').update(contenido).digest('hex');
    const { hecho } = await pedir(
      `mutation ($nombre: String!, $bytes: Int!, $sha256: String!) {
        hecho: solicitarCargaArchivo(nombre: $nombre, bytes: $bytes, sha256: $sha256) { carga { id url } errores { codigo } } }`,
      { nombre, bytes: contenido.length, sha256 },
    );
    await fetch(graph.url + hecho.carga.url, { method: 'PUT', body: contenido as BodyInit });
    await hacer(
      `mutation ($id: ID!, $cuerpo: String!, $contacto: ID, $archivos: [ID!]!) {
        hecho: comentarCaso(id: $id, cuerpo: $cuerpo, visibilidad: PUBLICO, contactoId: $contacto, archivoIds: $archivos) { caso { id } errores { codigo } } }`,
      { id, cuerpo, contacto: contacto(), archivos: [hecho.carga.id] },
    );
    ahora += HORA;
  };
  const seguimientos = async ({ id, titulo }: { id: string; titulo: string }) =>
    (await pedir(CASOS, { contacto: [contacto()], texto: titulo })).casos.nodes.filter(
      (each: any) => each.casoOrigen?.id === id,
    );
  const nombres = (nodes: { nombre: string }[]) => nodes.map(({ nombre }) => nombre).toSorted();

  it('the first answer opens one case, which has its words and its file, and the second goes into it with its own', async () => {
    const responsable = graph.world.usuarios.find((each) => each.usuario === 'itzel.cervantes')!;
    const caso = await cerrado(responsable.id);
    await responder(caso.id, 'Volvió a fallar', 'foto.txt');
    const primero = await vi.waitFor(async () => {
      const [uno, ...mas] = await seguimientos(caso);
      expect(mas).toEqual([]);
      expect(nombres(uno.archivos.nodes)).toEqual(['foto.txt']);
      expect(uno.comentarios.nodes.map(({ cuerpo }: any) => cuerpo)).toEqual(['Volvió a fallar']);
      expect(uno.notificaciones).toContainEqual({
        canal: 'CORREO',
        estado: 'ENVIADA',
        destinatario: { usuario: 'itzel.cervantes' },
      });
      return uno;
    }, PACIENCIA);
    const [{ urlDescarga }] = primero.archivos.nodes;
    expect(await (await fetch(graph.url + urlDescarga)).text()).toBe('Volvió a fallar\n');

    await responder(caso.id, 'Y ya no prende', 'segunda.txt');
    await vi.waitFor(async () => {
      const [uno, ...mas] = await seguimientos(caso);
      expect([uno.id, mas]).toEqual([primero.id, []]);
      expect(nombres(uno.archivos.nodes)).toEqual(['foto.txt', 'segunda.txt']);
      expect(uno.comentarios.nodes).toHaveLength(2);
      expect(
        uno.notificaciones.filter(({ canal, estado }: any) => canal === 'CORREO' && estado === 'ENVIADA'),
      ).toHaveLength(2);
    }, PACIENCIA);
  }, 90_000);

  it('where who had it left, and who leads them too, it is of somebody active, who is told', async () => {
    const departamento = graph.world.departamentos.find(({ clave }) => clave === 'SOPORTE_TECNICO')!;
    const responsable = graph.world.usuarios.find(
      ({ activo, roles, id, usuario }) =>
        activo && roles.includes('SOPORTE') && id !== departamento.liderId && usuario !== 'ana.torres',
    )!;
    const caso = await cerrado(responsable.id);
    const crm = graph.targets.find(({ definition }) => definition.name === 'crm')!.database;
    const lideres = graph.world.departamentos.flatMap(({ liderId }) => liderId ?? []);
    const ana = graph.world.usuarios.find(({ usuario }) => usuario === 'ana.torres')!.id;
    const idos = [responsable.id, ...lideres].filter((id) => id !== ana);
    const activos = (si: boolean) =>
      crm.asOwner('update crm.usuarios set activo = $1 where id = any ($2::uuid[])', [si, idos]);
    await activos(false);
    try {
      await responder(caso.id, 'Sigue igual', 'otra.txt');
      await vi.waitFor(async () => {
        const [uno, ...mas] = await seguimientos(caso);
        expect(mas).toEqual([]);
        const quedan = graph.world.usuarios.filter(({ id, activo }) => activo && !idos.includes(id));
        expect(quedan.map(({ usuario }) => usuario)).toContain(uno.responsable.usuario);
        expect(nombres(uno.archivos.nodes)).toEqual(['otra.txt']);
        expect(uno.notificaciones).toContainEqual({
          canal: 'CORREO',
          estado: 'ENVIADA',
          destinatario: { usuario: uno.responsable.usuario },
        });
      }, PACIENCIA);
    } finally {
      await activos(true);
    }
  }, 90_000);
});
