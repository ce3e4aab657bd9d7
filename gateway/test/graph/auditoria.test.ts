import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ALCANCES } from '@cliente360/identity';
import { loadDefinitions } from '@cliente360/gateway/embedded';
import { personalFields } from '@cliente360/subgraph';
import { buildSchema, getNamedType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wholeGraph, type WholeGraph } from '../kit/graph.ts';

const api = buildSchema(readFileSync(join(import.meta.dirname, '../../../schema/api.graphql'), 'utf8'));
const personal = new Set((await loadDefinitions()).flatMap(({ document }) => [...personalFields(document)]));

/** `Pago.cuentaOrdenante` of `CfdiPago.pagos.cuentaOrdenante`. */
function coordinateOf(campo: string): string {
  const [first, ...way] = campo.split('.') as [string, ...string[]];
  const last = way.pop()!;
  const type = way.reduce((from, name) => {
    const of = api.getType(from);
    return isObjectType(of) ? getNamedType(of.getFields()[name]!.type).name : from;
  }, first);
  return `${type}.${last}`;
}

/** Everything personal that hangs from a client. */
const TODO = `query Todo($id: ID!) { cliente(id: $id) { rfc telefono email
  contactos(first: 100) { nodes { email telefono movil cliente { id } } }
  facturas { nodes { emisor { rfc } receptor { rfc } } }
  notasCredito { nodes { receptor { rfc nombre } } }
  cfdisPago { nodes { pagos { rfcBancoOrdenante cuentaOrdenante rfcBancoBeneficiario cuentaBeneficiaria } } }
  facturasTraslado { nodes { origen { rfc } cartaPorte { ubicaciones { rfc } figuras { rfc nombre licencia } } } }
  movimientosBancarios { nodes { cuenta { clabe } } }
  emails(first: 100) { nodes { de para cc } }
  archivos(first: 100) { nodes { categoria urlDescarga } }
  bitacora(first: 100) { nodes { cambios { antes despues } } }
  casos { nodes { eventos(first: 100) { nodes { cambios { antes despues } } } } } } }`;
const ACCESOS = `query ($id: ID!) { accesos(clienteId: $id, first: 100) { totalCount perdidos nodes
  { id usuario campos filas operacion traza subgrafo ocurridoEn } } }`;
const SIN_DATOS = ALCANCES.filter((each) => !each.endsWith(':escribir') && each !== 'datos-personales:leer');

interface Acceso {
  readonly id: string;
  readonly usuario: string;
  readonly campos: readonly string[];
  readonly filas: number;
  readonly operacion: string | null;
  readonly traza: string;
  readonly subgrafo: string;
  readonly ocurridoEn: string;
}

describe.each(['embedded', 'http'] as const)('who read whose personal data (%s)', (shape) => {
  let graph: WholeGraph;
  beforeAll(async () => {
    graph = await wholeGraph({ shape, url: process.env['TEST_DATABASE_URL'] });
  }, 120_000);
  afterAll(() => graph?.[Symbol.asyncDispose]());

  const accesosDe = async (id: string): Promise<Acceso[]> => {
    await graph.settle();
    const { body } = await graph.query(ACCESOS, { id }, { sub: 'regina.soto', alcances: ['auditoria:leer'] });
    expect(body.errors).toBeUndefined();
    return body.data.accesos.nodes;
  };

  it('is a record of each subgraph that gave any, with the fields, the person and the request', async () => {
    const { id } = graph.world.cliente(0);
    const { body, headers } = await graph.query(TODO, { id });
    expect(body.errors).toBeUndefined();
    const accesos = await accesosDe(id);
    expect(accesos.map(({ subgrafo }) => subgrafo).sort()).toEqual(['communications', 'crm', 'finance', 'support']);
    for (const each of accesos)
      expect(each).toMatchObject({
        usuario: 'ana.torres',
        operacion: 'Todo',
        traza: headers.get('x-request-id'),
        ocurridoEn: '2026-11-24T18:00:00.000Z',
      });
    const de = Object.fromEntries(accesos.map(({ subgrafo, campos, filas }) => [subgrafo, { campos, filas }]));
    expect([...de['crm']!.campos].sort()).toEqual([
      'Cliente.email',
      'Cliente.rfc',
      'Cliente.telefono',
      'Contacto.email',
      'Contacto.movil',
      'Contacto.telefono',
    ]);
    expect(de['crm']!.filas).toBe(1 + body.data.cliente.contactos.nodes.length);
    expect(de['finance']!.campos).toContain('Factura.receptor.rfc');
    expect(de['finance']!.campos).not.toContain('Factura.emisor.rfc');
    expect(de['finance']!.campos).toContain('FacturaTraslado.cartaPorte.figuras.licencia');

    // Of all that is personal only the company's own account is not there, which is no client's.
    const given = new Set(accesos.flatMap(({ campos }) => campos.map(coordinateOf)));
    expect([...personal].filter((each) => !given.has(each))).toEqual(['CuentaTesoreria.clabe']);
    // The address of a file that says who somebody is has no tag: it is never masked, but refused.
    expect([...given].filter((each) => !personal.has(each))).toEqual(['Archivo.urlDescarga']);
  });

  it('is not of who is not shown it, nor of what was not asked or is not there', async () => {
    const { id } = graph.world.cliente(1);
    await graph.query(TODO, { id }, { alcances: SIN_DATOS });
    await graph.query(
      'query ($id: ID!) { cliente(id: $id) { numero nombre contactos { totalCount nodes { nombre } } } }',
      { id },
    );
    await graph.query(
      'query ($id: ID!) { cliente(id: $id) { rfc @skip(if: true) contactos(first: 0) { nodes { email } } } }',
      {
        id,
      },
    );
    expect(await accesosDe(id)).toEqual([]);
  });

  it('is of a file’s address where the file says who somebody is, and of no other file', async () => {
    const { id } = graph.world.cliente(3);
    const query = `query ($id: ID!, $de: [CategoriaArchivo!]!) {
      cliente(id: $id) { archivos(first: 100, filtro: {categoria: $de}) { nodes { urlDescarga } } } }`;
    const de = ['CORRESPONDENCIA', 'EVIDENCIA', 'OTRO'];
    expect((await graph.query(query, { id, de })).body.data.cliente.archivos.nodes.length).toBeGreaterThan(0);
    expect(await accesosDe(id)).toEqual([]);
    const { body } = await graph.query(query, {
      id,
      de: ['CONTRATO', 'LEGAL', 'CONSTANCIA_FISCAL', 'ACTA', 'PODER', 'XML_CFDI', 'IDENTIFICACION'],
    });
    const dados = body.data.cliente.archivos.nodes.filter((each: { urlDescarga: string | null }) => each.urlDescarga);
    expect(dados.length).toBeGreaterThan(0);
    expect(await accesosDe(id)).toMatchObject([{ campos: ['Archivo.urlDescarga'], filas: dados.length }]);
  });

  it('is of each client that a list shows, and of no other', async () => {
    const { body } = await graph.query(
      'query Lista { clientes(first: 3, filtro: {estado: [ACTIVO]}) { nodes { id email } } }',
      {},
      {
        sub: 'luis.mora',
      },
    );
    const shown = body.data.clientes.nodes.filter(({ email }: { email: string | null }) => email !== null);
    expect(shown.length).toBeGreaterThan(0);
    for (const { id } of shown)
      expect((await accesosDe(id)).filter(({ usuario }) => usuario === 'luis.mora')).toMatchObject([
        { campos: ['Cliente.email'], filas: 1, operacion: 'Lista', subgrafo: 'crm' },
      ]);
    const not = Array.from({ length: 24 }, (_, i) => graph.world.cliente(i).id).filter(
      (id) => !shown.some((each: { id: string }) => each.id === id),
    );
    for (const id of not) expect((await accesosDe(id)).filter(({ usuario }) => usuario === 'luis.mora')).toEqual([]);
  });

  it('names each reader, also where two of them call their requests the same', async () => {
    const { id } = graph.world.cliente(5);
    for (const sub of ['ana.torres', 'luis.mora']) {
      const response = await fetch(`${graph.url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-request-id': 'la-misma',
          authorization: `Bearer ${await graph.token({ sub })}`,
        },
        body: JSON.stringify({ query: 'query ($id: ID!) { cliente(id: $id) { rfc telefono } }', variables: { id } }),
      });
      expect(response.status).toBe(200);
    }
    const accesos = await accesosDe(id);
    expect(accesos.map(({ usuario, traza }) => `${usuario} ${traza}`).sort()).toEqual([
      'ana.torres la-misma',
      'luis.mora la-misma',
    ]);
  });

  describe('is of who was found by something personal, whatever is shown of them', () => {
    const encontrado = () => {
      const { world } = graph;
      return Array.from({ length: 24 }, (_, i) => world.cliente(i)).filter(({ esRfcGenerico }) => !esRfcGenerico);
    };
    const nuevos = async (id: string, query: string, variables: object, claims = {}) => {
      const antes = new Set((await accesosDe(id)).map((each) => each.id));
      const { body } = await graph.query(query, { ...variables }, claims);
      expect(body.errors).toBeUndefined();
      const ahora = (await accesosDe(id)).filter((each) => !antes.has(each.id));
      return ahora.map(({ campos, filas }) => ({ campos, filas }));
    };

    it.each([
      ['its number only', 'nodes { numero }'],
      ['no row, but whether there are more', 'pageInfo { hasNextPage }'],
      ['how many', 'totalCount'],
    ])('by an RFC in «texto»: %s', async (_, shown) => {
      const { id, rfc } = encontrado()[0]!;
      const first = shown.startsWith('pageInfo') ? 0 : 3;
      const query = `query ($t: String!) { clientes(first: ${first}, filtro: {texto: $t}) { ${shown} } }`;
      expect(await nuevos(id, query, { t: rfc.toLowerCase().slice(0, 10) })).toEqual([
        { campos: ['ClientesFiltro.texto'], filas: 1 },
      ]);
    });

    it('by its RFC alone', async () => {
      const { id, rfc } = encontrado()[1]!;
      const porRfc = 'query ($rfc: RFC!) { cliente(rfc: $rfc) { __typename } }';
      expect(await nuevos(id, porRfc, { rfc })).toEqual([{ campos: ['Query.cliente(rfc:)'], filas: 1 }]);
      expect(await nuevos(id, 'query ($n: String!) { cliente(numero: $n) { nombre } }', { n: 'CLI-000002' })).toEqual(
        [],
      );
    });

    it('by a contact’s e-mail, and by who drove', async () => {
      const { id } = graph.world.cliente(0);
      const contactos =
        'query ($id: ID!, $t: String!) { cliente(id: $id) { contactos(filtro: {texto: $t}) { totalCount } } }';
      const email = graph.world.contactos(0).find((each) => each.email)!.email!;
      expect(await nuevos(id, contactos, { id, t: email })).toMatchObject([{ campos: ['ContactosFiltro.texto'] }]);
      const traslados = `query ($id: ID!, $t: String!) { cliente(id: $id) { facturasTraslado(filtro: {operador: $t}) { totalCount nodes { folio } } } }`;
      const [acceso, ...mas] = await nuevos(id, traslados, { id, t: 'a' });
      expect(acceso!.campos).toEqual(['FacturasTrasladoFiltro.operador']);
      expect(acceso!.filas).toBeGreaterThan(0);
      expect(mas).toEqual([]);
    });

    it('and not of who was found by a name, or by somebody who may not search so', async () => {
      const { id, nombre, rfc } = encontrado()[2]!;
      const query = 'query ($t: String!) { clientes(filtro: {texto: $t}) { totalCount nodes { nombre } } }';
      expect(await nuevos(id, query, { t: nombre })).toEqual([]);
      expect(await nuevos(id, query, { t: rfc }, { alcances: SIN_DATOS })).toEqual([]);
    });
  });

  it('costs the answer no statement: it is written after it', async () => {
    const { id } = graph.world.cliente(2);
    const query = 'query ($id: ID!) { cliente(id: $id) { rfc contactos { nodes { email } } } }';
    await graph.settle();
    graph.statements();
    await graph.query(query, { id });
    const noted = graph.statements().length;
    await graph.query(query, { id }, { alcances: SIN_DATOS });
    expect(noted).toBe(graph.statements().length);
  });

  it('is told by nobody but the house', async () => {
    const { body } = await graph.query(
      'mutation { registrarAccesos(subgrafo: "crm", accesos: [], perdidos: []) }',
      {},
      {
        alcances: ALCANCES,
      },
    );
    expect(body.errors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
  });
});
