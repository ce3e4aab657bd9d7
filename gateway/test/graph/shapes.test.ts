import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sorted, wholeGraph, type WholeGraph } from '../kit/graph.ts';
import { operation } from '../kit/operations.ts';

/** Embedded is always the embedded engine; distributed is the server of this run, if it has one. */
const url = process.env['TEST_DATABASE_URL'];
let embedded: WholeGraph;
let distributed: WholeGraph;
beforeAll(async () => {
  embedded = await wholeGraph({ shape: 'embedded' });
  distributed = await wholeGraph({ shape: 'http', url });
}, 120_000);
afterAll(async () => {
  await embedded?.[Symbol.asyncDispose]();
  await distributed?.[Symbol.asyncDispose]();
});

const bytes = (value: unknown) => JSON.stringify(sorted(value));

/** Everything a node of the five relations can say. */
const COMPLETO = `query ($id: ID!) { cliente(id: $id) { numero
  contactos(first: 100) { totalCount edges { cursor node { id nombre apellidos roles email activo direccion { id formatoPostal } } } }
  facturas(first: 100) { totalCount nodes { id uuid fecha instante total saldo estadoCobro diasVencida formaPago { clave descripcion vigente } conceptos { descripcion importe articulo { id nombre sku } impuestos { importe } } aplicaciones { numParcialidad pagado } notasCredito { totalCount nodes { folio total } } } }
  movimientosAlmacen(first: 100) { totalCount nodes { folio fecha almacenOrigen { nombre } partidas { surtido articulo { nombre } lotes { cantidad loteSerie { clave garantia { estado fin diasRestantes } } } } } }
  casos(first: 100) { totalCount nodes { numero titulo grupoEstado estadosPermitidos contacto { nombre } responsable { nombre departamentos { clave } } departamento { nombre } poliza { numero estado disponibles } articulo { id sku nombre } eventos { nodes { tipo en cambios { campo antes despues } } } emails { totalCount } } }
  emails(first: 100) { totalCount nodes { asunto fecha de para messageId contacto { nombre } caso { numero titulo } } } } }`;

describe('embedded and distributed', () => {
  it('answer listaClientes alike to the byte, and without an error', async () => {
    const answers = await Promise.all([embedded, distributed].map((graph) => graph.query(operation('listaClientes'))));
    for (const { body } of answers) expect(body.errors).toBeUndefined();
    expect(answers[0]!.body.data.clientes.nodes).toHaveLength(20);
    expect(bytes(answers[1]!.body)).toBe(bytes(answers[0]!.body));
  });

  it('answer fichaCliente alike to the byte, for every client', async () => {
    for (let i = 0; i < embedded.world.clientes; i++) {
      const { id } = embedded.world.cliente(i);
      const [a, b] = await Promise.all(
        [embedded, distributed].map((graph) => graph.query(operation('fichaCliente'), { id })),
      );
      expect(a!.body.errors).toBeUndefined();
      expect(bytes(b!.body)).toBe(bytes(a!.body));
    }
  });

  it('answer cliente360 alike to the byte, with rows in all 29 relations', async () => {
    const { id } = embedded.world.cliente(0);
    const [a, b] = await Promise.all(
      [embedded, distributed].map((graph) => graph.query(operation('cliente360'), { id })),
    );
    expect(a!.body.errors).toBeUndefined();
    const relations = Object.entries(a!.body.data.cliente).filter(([, value]) => (value as any)?.edges);
    expect(relations).toHaveLength(29);
    for (const [field, { totalCount, edges }] of relations as [string, any][]) {
      expect(totalCount, field).toBeGreaterThanOrEqual(3);
      expect(edges, field).toHaveLength(Math.min(10, totalCount));
    }
    expect(bytes(b!.body)).toBe(bytes(a!.body));
  });

  it('answer alike to the byte all that hangs from the big client, across every border', async () => {
    const { id } = embedded.world.cliente(0);
    const [a, b] = await Promise.all([embedded, distributed].map((graph) => graph.query(COMPLETO, { id })));
    expect(a!.body.errors).toBeUndefined();
    const { contactos, facturas, movimientosAlmacen, casos, emails } = a!.body.data.cliente;
    for (const { totalCount } of [contactos, facturas, movimientosAlmacen, casos, emails])
      expect(totalCount).toBeGreaterThanOrEqual(25);
    expect(bytes(b!.body)).toBe(bytes(a!.body));
  });

  it.each([
    ['an unknown enum', '{ casos(filtro: { estado: [ABIERTO] }) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
    [
      'a malformed day',
      '{ casos(filtro: { creadoEn: { desde: "ayer" } }) { totalCount } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'a period turned round',
      '{ casos(filtro: { creadoEn: { desde: "2026-02-01", hasta: "2026-01-01" } }) { totalCount } }',
      'BAD_USER_INPUT',
    ],
    ['a malformed id', '{ cliente(id: "abc") { numero } }', 'BAD_USER_INPUT'],
    ['a page too long', '{ clientes(first: 101) { totalCount } }', 'BAD_USER_INPUT'],
    ['a negative page', '{ clientes(first: -1) { totalCount } }', 'BAD_USER_INPUT'],
    ['both ends at once', '{ clientes(first: 1, last: 1) { totalCount } }', 'BAD_USER_INPUT'],
    ['a cursor of nobody’s', '{ clientes(after: "x") { totalCount } }', 'CURSOR_INVALIDO'],
    ['an empty list', '{ clientes(filtro: { estado: [] }) { totalCount } }', 'BAD_USER_INPUT'],
    ['a generic RFC', '{ cliente(rfc: "XEXX010101000") { numero } }', 'BAD_USER_INPUT'],
  ])('refuse %s alike, in words that say where', async (_, query, code) => {
    const [a, b] = await Promise.all([embedded, distributed].map((graph) => graph.query(query)));
    expect(a!.body.errors!.map(({ extensions }) => extensions['code'])).toEqual([code]);
    expect([b!.status, bytes(b!.body)]).toEqual([a!.status, bytes(a!.body)]);
    expect(a!.body.errors![0]!.message).not.toMatch(/undefined|\bat \/|select /);
  });

  it('refuse a wrong variable with the place that is wrong', async () => {
    for (const graph of [embedded, distributed]) {
      const { body } = await graph.query('query ($e: [EstadoCaso!]) { casos(filtro: { estado: $e }) { totalCount } }', {
        e: ['ABIERTO'],
      });
      expect(body.errors).toMatchObject([
        { message: expect.stringContaining('e[0]'), extensions: { code: 'BAD_USER_INPUT' } },
      ]);
    }
  });
});

describe('a value that is no day', () => {
  it.each([
    ['in the query', '{ casos(filtro: { creadoEn: { desde: "ayer" } }) { totalCount } }', {}, /"ayer".*AAAA-MM-DD/],
    [
      'in a variable',
      'query ($p: Periodo) { casos(filtro: { creadoEn: $p }) { totalCount } }',
      { p: { desde: 'ayer' } },
      /p\.desde.*AAAA-MM-DD/,
    ],
  ])('is refused %s with what was found, where, and what to write', async (_, query, variables, said) => {
    for (const graph of [embedded, distributed]) {
      const { status, body } = await graph.query(query, variables);
      expect(status).toBe(400);
      expect(body.errors).toMatchObject([{ message: expect.stringMatching(said), locations: [{ line: 1 }] }]);
    }
  });
});

describe('a partner’s token', () => {
  const socio = {
    sub: 'socio.api',
    alcances: ['crm:leer', 'finanzas:leer', 'soporte:leer', 'comunicaciones:leer'],
    clientes: ['CLI-000001', 'cli-nada', 'CLI-000002'],
  };

  it('sees its two clients by number, in lists, counts and slices, and nothing of the others', async () => {
    for (const graph of [embedded, distributed]) {
      const { body } = await graph.query(
        '{ yo { confinadoA } clientes { totalCount nodes { numero facturas { totalCount } emails { totalCount } } } casos { totalCount } }',
        {},
        socio,
      );
      expect(body.errors).toBeUndefined();
      expect(body.data.clientes.nodes.map(({ numero }: any) => numero).sort()).toEqual(['CLI-000001', 'CLI-000002']);
      expect(body.data.clientes.totalCount).toBe(2);
      expect(body.data.yo.confinadoA.sort()).toEqual([0, 1].map((i) => graph.world.cliente(i).id).sort());
      expect(body.data.casos.totalCount).toBe(graph.world.casos(0).length + graph.world.casos(1).length);
      const ajeno = graph.world.cliente(2);
      const oculto = await graph.query(
        'query ($id: ID!, $caso: String!) { cliente(id: $id) { nombre } caso(numero: $caso) { titulo } }',
        { id: ajeno.id, caso: graph.world.casos(2)[0]!.numero },
        socio,
      );
      expect(oculto.body).toEqual({ data: { cliente: null, caso: null } });
    }
  });

  it('that names nobody who exists sees nobody', async () => {
    const { body } = await distributed.query(
      '{ clientes { totalCount } casos { totalCount } }',
      {},
      { ...socio, clientes: ['CLI-999999'] },
    );
    expect(body).toEqual({ data: { clientes: { totalCount: 0 }, casos: { totalCount: 0 } } });
  });

  it('of another company sees that one', async () => {
    const { body } = await embedded.query(
      '{ yo { empresa } clientes(first: 100) { nodes { id } } }',
      {},
      { empresa: 'otra' },
    );
    expect(body.data.yo.empresa).toBe('otra');
    expect(new Set(body.data.clientes.nodes.map(({ id }: any) => id))).toEqual(
      new Set(Array.from({ length: embedded.otra.clientes }, (_, i) => embedded.otra.cliente(i).id)),
    );
  });
});
