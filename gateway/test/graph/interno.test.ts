/** A row that may be read names one that is internal: to who reads none of those it is as if nothing were named, in both shapes. */
import { buildSchema, isNonNullType, isObjectType } from 'graphql';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wholeGraph, type WholeGraph } from '../kit/graph.ts';

const LEER = ['crm:leer', 'finanzas:leer', 'comunicaciones:leer', 'datos-personales:leer'];
const NADIE = '019a0000-0000-7000-8000-0000000000ff';
const QUERY = `query ($numero: String!) { cliente(numero: $numero) { numero
  facturas(first: 100) { nodes { id xml { id nombre } } }
  emails(first: 100) { nodes { id comentario { id cuerpo } } } } }`;

const CORREOS =
  'query ($numero: String!) { cliente(numero: $numero) { emails(first: 100) { nodes { id contacto { id } } } } }';

describe.each(['embedded', 'http'] as const)('%s', (shape) => {
  let graph: WholeGraph;
  const ids: Record<string, string> = {};
  beforeAll(async () => {
    graph = await wholeGraph({ shape, url: process.env['TEST_DATABASE_URL'] });
    const clienteId = graph.world.cliente(0).id;
    const [conXml, suelta] = (
      await sql(
        'finance',
        `select id::text, xml_id::text as xml from finance.facturas where cliente_id = '${clienteId}' and xml_id is not null order by id limit 2`,
      )
    ).map((each) => each as { id: string; xml: string });
    await sql('communications', `update communications.archivos set confidencial = true where id = '${conXml!.xml}'`);
    await sql('finance', `update finance.facturas set xml_id = '${NADIE}' where id = '${suelta!.id}'`);
    // One of the page that is asked for below, and of those that all of these tokens read.
    const { body } = await graph.query(CORREOS, { numero: 'CLI-000001' }, { alcances: LEER });
    const correo = body.data.cliente.emails.nodes.find(({ contacto }: { contacto: unknown }) => contacto).id as string;
    const ligados = await sql(
      'communications',
      `update communications.correos m set comentario_id = (select id from communications.comentarios c where c.cliente_id = m.cliente_id and c.visibilidad = 'INTERNO' limit 1)
       where id = '${correo}' returning comentario_id::text as comentario`,
    );
    expect(ligados).toEqual([{ comentario: expect.any(String) }]);
    Object.assign(ids, { conXml: conXml!.id, suelta: suelta!.id, correo });
  }, 120_000);
  afterAll(() => graph?.[Symbol.asyncDispose]());

  const sql = async (name: string, text: string): Promise<readonly Record<string, unknown>[]> =>
    (await graph.targets.find(({ definition }) => definition.name === name)!.database.asOwner(text)).rows;
  const leer = async (claims: object) => {
    const { body } = await graph.query(QUERY, { numero: 'CLI-000001' }, claims);
    const fila = (relacion: string, id: string) =>
      body.data.cliente[relacion].nodes.find((each: { id: string }) => each.id === id);
    return {
      errors: body.errors,
      xml: fila('facturas', ids['conXml']!).xml,
      suelto: fila('facturas', ids['suelta']!).xml,
      comentario: fila('emails', ids['correo']!).comentario,
      legibles: body.data.cliente.facturas.nodes.filter(({ xml }: any) => xml?.nombre).length,
    };
  };

  it.each<[string, object]>([
    ['one of the company without the scope', { alcances: LEER }],
    ['a confined token', { alcances: [...LEER, 'comunicaciones:interno'], clientes: ['CLI-000001'] }],
  ])('%s hears nothing of it, and what is not there at all looks the same', async (_, claims) => {
    const { legibles, ...leido } = await leer(claims);
    expect(leido).toEqual({ errors: undefined, xml: null, suelto: null, comentario: null });
    expect(legibles).toBeGreaterThan(0);
  });

  it('who reads what is internal reads it, and is told of a reference to nothing', async () => {
    const { errors, xml, suelto, comentario } = await leer({ alcances: [...LEER, 'comunicaciones:interno'] });
    expect([xml?.nombre, comentario?.cuerpo]).toEqual([expect.any(String), expect.any(String)]);
    expect(suelto).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: 'ENTIDAD_NO_ENCONTRADA' } }]);
  });
});

it('no field that names one of them has to have it: null is an answer', () => {
  const internos = new Set(['Archivo', 'CanalChat', 'Comentario', 'Correo', 'Evento', 'MensajeChat']);
  const schema = buildSchema(readFileSync(new URL('../../../schema/api.graphql', import.meta.url), 'utf8'));
  const required = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.endsWith('Edge'))
    .flatMap((type) =>
      Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field.type] as const),
    )
    .filter(([, type]) => isNonNullType(type) && isObjectType(type.ofType) && internos.has(type.ofType.name))
    .map(([name]) => name);
  expect(required).toEqual([]);
});
