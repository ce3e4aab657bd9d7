/** Protected data, through the public graph and at a subgraph's own door: masked for whoever lacks the scope, and everything else alike. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ALCANCES } from '@cliente360/identity';
import { isPersonal } from '@cliente360/subgraph';
import { buildASTSchema, isObjectType, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wholeGraph, type WholeGraph } from './kit/graph.ts';

let graph: WholeGraph;
beforeAll(async () => {
  graph = await wholeGraph({ shape: 'http', acceptsJwt: true });
});
afterAll(() => graph[Symbol.asyncDispose]());

const ALCANCE = 'datos-personales:leer';
const SIN = { alcances: ALCANCES.filter((each) => !each.endsWith(':escribir') && each !== ALCANCE) };

const tagged = Object.values(
  buildASTSchema(parse(readFileSync(join(import.meta.dirname, '../../schema/supergraph.graphql'), 'utf8')), {
    assumeValidSDL: true,
  }).getTypeMap(),
)
  .filter(isObjectType)
  .flatMap((type) =>
    Object.values(type.getFields())
      .filter(({ astNode }) => isPersonal(astNode))
      .map(({ name }) => `${type.name}.${name}`),
  );

/** Everything that is protected, of a client that has some of each. */
const PROTEGIDO = [
  '__typename numero nombre esRfcGenerico rfc telefono email contactos(first: 100) { nodes { __typename nombre email telefono movil } }',
  'facturas(first: 5) { nodes { emisor { __typename de: nombre rfc } receptor { __typename nombre rfc } } }',
  'notasCredito(first: 5) { nodes { quien: emisor { __typename rfc } receptor { __typename rfc } } }',
  `cfdisPago(first: 20) { nodes { emisor { __typename rfc } receptor { __typename rfc }
    pagos { __typename numeroOperacion rfcBancoOrdenante cuentaOrdenante rfcBancoBeneficiario cuentaBeneficiaria } } }`,
  `facturasTraslado(first: 20) { nodes { emisor { __typename rfc } receptor { __typename rfc } origen { __typename rfc } destinos { __typename rfc nombre }
    cartaPorte { ubicaciones { __typename rfc } figuras { __typename rfc nombre licencia } } } }`,
  'movimientosBancarios(first: 20) { nodes { cuenta { __typename alias clabe } } }',
  'emails(first: 100) { nodes { __typename asunto messageId de para cc } }',
  'bitacora(first: 100, filtro: { tipo: [CAMBIO] }) { nodes { tipo resumen cambios { __typename campo antes despues } } }',
  'casos(first: 5) { nodes { numero eventos(first: 20) { nodes { cambios { __typename campo antes despues } } } } }',
];

interface Leaf {
  readonly path: string;
  /** `Type.field`. */
  readonly campo: string;
  readonly value: unknown;
  readonly of: Readonly<Record<string, unknown>>;
}

/** Every value that is no object, in order; an empty list is one. */
function leaves(value: unknown, path: readonly string[] = [], of: Record<string, unknown> = {}): Leaf[] {
  if (Array.isArray(value) && value.length) return value.flatMap((each, i) => leaves(each, [...path, String(i)], of));
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return Object.entries(value).flatMap(([key, each]) => leaves(each, [...path, key], value as typeof of));
  const campo = `${String(of['__typename'])}.${path.findLast((step) => !/^\d+$/.test(step))}`;
  return [{ path: path.join('.'), campo, value, of }];
}

const ultimos4 = (value: string) => `**** ${value.slice(-4)}`;
const sinFecha = (value: string) => `${value.slice(0, -9)}******${value.slice(-3)}`;
const inicial = (value: string) => value.replace(/^(.).*@/u, '$1***@');
const LICENCIA = (value: string) => ultimos4(value.replaceAll(/[^\p{L}\p{N}]/gu, ''));

/** The forms of the house, said again. */
const FORMAS: Readonly<Record<string, (value: string) => string>> = {
  rfc: sinFecha,
  rfcBancoOrdenante: sinFecha,
  rfcBancoBeneficiario: sinFecha,
  email: inicial,
  de: inicial,
  para: inicial,
  cc: inicial,
  telefono: ultimos4,
  movil: ultimos4,
  clabe: ultimos4,
  cuentaOrdenante: ultimos4,
  cuentaBeneficiaria: ultimos4,
  licencia: LICENCIA,
  nombre: (value) => `${value.slice(0, 1)}***`,
};

const protegidas = (found: readonly Leaf[]) => found.filter(({ campo }) => tagged.includes(campo));

async function ask(claims?: Parameters<WholeGraph['query']>[2]): Promise<Leaf[]> {
  const answers = await Promise.all(
    PROTEGIDO.map(async (selection) => {
      const { body } = await graph.query(`{ cliente(numero: "CLI-000001") { ${selection} } }`, {}, claims);
      expect(body.errors, selection).toBeUndefined();
      return leaves(body.data);
    }),
  );
  return answers.flat();
}

describe('every field with the tag', () => {
  let claras: Leaf[];
  let veladas: Leaf[];
  beforeAll(async () => {
    claras = await ask();
    veladas = await ask(SIN);
  });

  it('is met in the demo, with a value', () => {
    const vistas = new Set(protegidas(claras).flatMap(({ campo, value }) => (value === null ? [] : [campo])));
    expect([...vistas].sort()).toEqual([...tagged].sort());
  });

  it('is masked without the scope, in its form, in the same places; nothing else differs', () => {
    expect(veladas.map(({ path }) => path)).toEqual(claras.map(({ path }) => path));
    const distintas = new Set<string>();
    for (const [i, { path, campo, value, of }] of claras.entries()) {
      const velada = veladas[i]!.value;
      const nombre = campo.startsWith('CambioCampo.') ? String(of['campo']) : campo.split('.')[1]!;
      const abierta = !tagged.includes(campo) || (campo.startsWith('CambioCampo.') && !(nombre in FORMAS));
      if (value === null || Array.isArray(value) || abierta || /emisor|quien/.test(path))
        expect(velada, path).toEqual(value);
      else {
        expect(velada, path).toBe(FORMAS[nombre]!(value as string));
        expect(velada, path).not.toBe(value);
        distintas.add(campo);
      }
    }
    expect([...distintas].sort()).toEqual([...tagged].sort());
  });

  it('costs no statement more to mask', async () => {
    const cuantas = async (claims?: typeof SIN) => {
      graph.statements();
      await ask(claims);
      return graph.statements().length;
    };
    expect(await cuantas(SIN)).toBe(await cuantas());
  });
});

/** As Apollo Router would: the caller's own token, at the subgraph itself. */
async function atTheDoor(subgraph: string, query: string, alcances: readonly string[]) {
  const response = await fetch(graph.urls[subgraph]!, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await graph.token({ alcances })}` },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as any;
}

it('a subgraph that is asked with a caller’s token keeps it as well', async () => {
  const { rfc, numero } = graph.world.cliente(1);
  const query = `{ cliente(numero: "${numero}") { rfc } }`;
  expect(await atTheDoor('crm', query, ['crm:leer'])).toEqual({ data: { cliente: { rfc: sinFecha(rfc) } } });
  expect(await atTheDoor('crm', query, ['crm:leer', ALCANCE])).toEqual({ data: { cliente: { rfc } } });
  const porRfc = await atTheDoor('crm', `{ cliente(rfc: "${rfc}") { numero } }`, ['crm:leer']);
  expect([porRfc.data, porRfc.errors[0].extensions.code]).toEqual([{ cliente: null }, 'DATO_PROTEGIDO']);
});

describe('what asks by a protected datum', () => {
  const operador = 'facturasTraslado(filtro: { operador: "a" }) { totalCount }';

  it.each([
    ['an RFC', 'cliente(rfc: "COSC8001137NA") { numero }', 'rfc', ['cliente']],
    ['a generic RFC', 'cliente(rfc: "XAXX010101000") { numero }', 'rfc', ['cliente']],
    [
      'an operator',
      `cliente(numero: "CLI-000001") { ${operador} }`,
      'filtro.operador',
      ['cliente', 'facturasTraslado'],
    ],
  ])('is DATO_PROTEGIDO by %s, and the rest arrives', async (_, field, argumento, path) => {
    const { body } = await graph.query(`{ ${field} yo { empresa } }`, {}, SIN);
    expect(body.data).toMatchObject({ yo: { empresa: 'demo' } });
    expect(body.errors).toEqual([
      {
        message: expect.stringContaining(`«${argumento}»`),
        path,
        extensions: { code: 'DATO_PROTEGIDO', argumento, alcances: [ALCANCE] },
      },
    ]);
  });

  it('answers with the scope', async () => {
    const { rfc, numero } = graph.world.cliente(1);
    const { body } = await graph.query(
      `query ($rfc: RFC) { cliente(rfc: $rfc) { numero } otro: cliente(numero: "CLI-000001") { ${operador} } }`,
      { rfc },
    );
    expect(body).toEqual({
      data: { cliente: { numero }, otro: { facturasTraslado: { totalCount: expect.any(Number) } } },
    });
  });

  it('a text is looked for in the other columns only', async () => {
    const { rfc, email, numero, id } = graph.world.cliente(1);
    const contacto = graph.world.contactos(1).find((each) => each.email)!;
    const query = `query ($texto: String!, $correo: String!, $id: ID!) {
      clientes(filtro: { texto: $texto }) { totalCount nodes { numero } }
      cliente(id: $id) { contactos(filtro: { texto: $correo }) { totalCount } }
    }`;
    const hallados = async (texto: string, claims?: typeof SIN) => {
      const { body } = await graph.query(query, { texto, correo: contacto.email, id }, claims);
      expect(body.errors).toBeUndefined();
      return [body.data.clientes.totalCount, body.data.cliente.contactos.totalCount];
    };
    expect(await hallados(rfc)).toEqual([1, 1]);
    expect(await hallados(email)).toEqual([1, 1]);
    expect(await hallados(rfc, SIN)).toEqual([0, 0]);
    expect(await hallados(email, SIN)).toEqual([0, 0]);
    expect(await hallados(numero, SIN)).toEqual([1, 0]);
  });
});

const PAPELES = ['CONTRATO', 'LEGAL', 'CONSTANCIA_FISCAL', 'ACTA', 'PODER', 'IDENTIFICACION', 'XML_CFDI'];

it('the address of a paper full of protected data is null without the scope, said once; that of any other is given', async () => {
  const archivos = (filtro: string) =>
    `archivos(first: 50, filtro: { categoria: [${filtro}] }) { nodes { id urlDescarga } }`;
  const query = `{ cliente(numero: "CLI-000001") { ${PAPELES.map((clase) => `${clase}: ${archivos(clase)}`).join(' ')} otros: ${archivos('CORRESPONDENCIA, EVIDENCIA, OTRO')} } }`;
  const { body: con } = await graph.query(query);
  expect(con.errors).toBeUndefined();
  const { body: sin } = await graph.query(query, {}, SIN);
  for (const clase of PAPELES) {
    const { nodes } = con.data.cliente[clase];
    expect(nodes.some(({ urlDescarga }: any) => urlDescarga)).toBe(true);
    expect(sin.data.cliente[clase].nodes).toEqual(nodes.map(({ id }: any) => ({ id, urlDescarga: null })));
  }
  expect(sin.data.cliente.otros).toEqual(con.data.cliente.otros);
  expect(con.data.cliente.otros.nodes.some(({ urlDescarga }: any) => urlDescarga)).toBe(true);
  const forbidden = { code: 'FORBIDDEN', alcances: [ALCANCE], campo: 'Archivo.urlDescarga' };
  expect(sin.errors).toEqual(
    PAPELES.map((clase) =>
      expect.objectContaining({ path: ['cliente', clase, 'nodes', 0, 'urlDescarga'], extensions: forbidden }),
    ),
  );
});

it('a partner’s application shows the people to call by name, and their addresses masked', async () => {
  const { body } = await graph.query(
    'query ($numero: String!) { cliente(numero: $numero) { ejecutivo { email } contactos(first: 50) { nodes { nombre email telefono } } } }',
    { numero: 'CLI-000001' },
    { sub: 'socio.api', alcances: ['crm:leer', 'soporte:leer', 'soporte:escribir'], clientes: ['CLI-000001'] },
  );
  expect(body.errors).toBeUndefined();
  const porNombre = new Map(graph.world.contactos(0).map((each) => [`${each.nombre}|${each.email}`, each]));
  const { ejecutivo, contactos } = body.data.cliente;
  expect(ejecutivo.email).not.toContain('***');
  const esperados = [...porNombre.values()].map(({ nombre, email }) => [nombre, email && inicial(email)]);
  for (const { nombre, email, telefono } of contactos.nodes) {
    expect(esperados).toContainEqual([nombre, email]);
    if (telefono) expect(telefono).toMatch(/^\*{4} \d{4}$/);
  }
});
