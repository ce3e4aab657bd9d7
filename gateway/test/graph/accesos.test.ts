import { SUBGRAPH_NAMES } from '@cliente360/config';
import { ALCANCES, sliceScopes } from '@cliente360/identity';
import { buildSchema, isObjectType } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { relationsOf } from '../../../schema/relations.ts';
import { sorted, wholeGraph, type WholeGraph } from '../kit/graph.ts';
import { operation } from '../kit/operations.ts';

/** Whose each relation of Cliente is, by the scope that reads it. */
const RELACIONES: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  SUBGRAPH_NAMES.map((name) => [sliceScopes(name).leer, relationsOf(name).map(({ field }) => field)]),
);
const DE = new Map(Object.entries(RELACIONES).flatMap(([alcance, names]) => names.map((name) => [name, alcance])));

const api = buildSchema(readFileSync(join(import.meta.dirname, '../../../schema/api.graphql'), 'utf8'));
const cliente = api.getType('Cliente');
const relaciones = (isObjectType(cliente) ? Object.values(cliente.getFields()) : [])
  .filter(({ type }) => String(type).endsWith('Connection'))
  .map(({ name }) => name);

const RAICES = {
  'crm:leer': 'clientes { totalCount } usuarios { totalCount } departamentos { clave }',
  'soporte:leer': 'casos { totalCount } politicasSla { nombre }',
};
const CAMPOS = {
  clientes: 'crm:leer',
  usuarios: 'crm:leer',
  departamentos: 'crm:leer',
  casos: 'soporte:leer',
  politicasSla: 'soporte:leer',
};

const forbidden = (campo: string, alcance: string, path: readonly (string | number)[]) => ({
  message: 'El token no tiene el alcance necesario.',
  path,
  extensions: { code: 'FORBIDDEN', alcances: [alcance], campo },
});

describe.each(['embedded', 'http'] as const)('scopes, over the whole graph (%s)', (shape) => {
  let graph: WholeGraph;
  beforeAll(async () => {
    graph = await wholeGraph({ shape, url: process.env['TEST_DATABASE_URL'], acceptsJwt: true });
  }, 120_000);
  afterAll(() => graph?.[Symbol.asyncDispose]());

  const ask = async (query: string, alcances: readonly string[], variables: Record<string, unknown> = {}) => {
    const { status, body } = await graph.query(query, variables, { alcances });
    const errors = (body.errors ?? []).map(({ message, path, extensions }) => ({ message, path, extensions }));
    return { status, data: body.data, errors };
  };
  /** Which subgraphs' tables were read since the last call. */
  const asked = () => [
    ...new Set(
      graph.statements().flatMap((sql) => (sql.includes('.empresas') ? [] : (/from "(\w+)"\./.exec(sql)?.[1] ?? []))),
    ),
  ];

  it('every relation needs its slice’s, and so does its total', async () => {
    expect([...DE.keys()].sort()).toEqual([...relaciones].sort());
    const { id } = graph.world.cliente(0);
    const query = `query ($id: ID!) { cliente(id: $id) { id ${relaciones.map((name) => `${name} { totalCount }`).join(' ')} } }`;
    for (const alcance of Object.keys(RELACIONES)) {
      graph.statements();
      const { data, errors, status } = await ask(query, ['crm:leer', alcance], { id });
      expect(status).toBe(200);
      const lost = relaciones.filter((name) => !['crm:leer', alcance].includes(DE.get(name)!));
      expect(errors).toEqual(lost.map((name) => forbidden(`Cliente.${name}`, DE.get(name)!, ['cliente', name])));
      for (const name of relaciones)
        if (lost.includes(name)) expect(data.cliente[name], name).toBeNull();
        else expect(data.cliente[name].totalCount, name).toBeGreaterThan(0);
      const own = SUBGRAPH_NAMES.find((name) => sliceScopes(name).leer === alcance)!;
      expect(asked().sort()).toEqual([...new Set(['crm', own])].sort());
    }
  });

  it.each([[], ...ALCANCES.map((each) => [each])])(
    'a token with %j alone gets the roots that it may, and no others',
    async (...alcances) => {
      const query = `{ yo { empresa alcances } ${Object.values(RAICES).join(' ')} }`;
      const { data, errors, status } = await ask(query, alcances);
      expect(status).toBe(200);
      expect(data.yo).toEqual({ empresa: 'demo', alcances });
      const lost = Object.entries(CAMPOS).filter(([, alcance]) => !alcances.includes(alcance));
      expect(errors).toEqual(lost.map(([name, alcance]) => forbidden(`Query.${name}`, alcance, [name])));
      for (const name of Object.keys(CAMPOS))
        expect(data[name] === null, name).toBe(lost.some(([its]) => its === name));
    },
  );

  it('what everything is forbidden of is an answer all the same, and asks nobody', async () => {
    graph.statements();
    expect(await ask('{ clientes { totalCount } }', ['finanzas:leer'])).toEqual({
      status: 200,
      data: { clientes: null },
      errors: [forbidden('Query.clientes', 'crm:leer', ['clientes'])],
    });
    expect(graph.statements()).toEqual([]);
  });

  it('what cannot be null takes its owner with it: a case without its client’s name', async () => {
    const caso = graph.world.casos(0)[0]!;
    const query = 'query ($id: ID!) { caso(id: $id) { titulo cliente { id nombre } contacto { id } } }';
    const { data, errors } = await ask(query, ['soporte:leer'], { id: caso.id });
    expect(data.caso).toMatchObject({ titulo: caso.titulo, cliente: null, contacto: { id: expect.any(String) } });
    expect(errors).toEqual([forbidden('Cliente.nombre', 'crm:leer', ['caso', 'cliente'])]);
  });

  it('is told once, whatever the rows', async () => {
    const { data, errors } = await ask('{ clientes { nodes { numero casos { totalCount nodes { titulo } } } } }', [
      'crm:leer',
    ]);
    expect(data.clientes.nodes.length).toBeGreaterThan(5);
    for (const node of data.clientes.nodes) expect(node.casos).toBeNull();
    expect(errors).toEqual([forbidden('Cliente.casos', 'soporte:leer', ['clientes', 'nodes', 0, 'casos'])]);
  });

  it('a union is answered by the type each thing is', async () => {
    const query = `query ($id: ID!) { cliente(id: $id) { archivos(first: 100) { nodes { nombre sujeto { __typename
      ... on Cliente { nombre } ... on Caso { numero titulo } ... on Factura { uuid } ... on Venta { id } } } } } }`;
    const { id } = graph.world.cliente(0);
    const whole = await ask(query, ALCANCES, { id });
    expect(whole.errors).toEqual([]);
    const { data, errors } = await ask(
      query,
      ['crm:leer', 'comunicaciones:leer', 'comunicaciones:interno', 'finanzas:leer'],
      { id },
    );
    const { nodes } = data.cliente.archivos;
    const kinds = new Set<string>();
    for (const [index, { nombre, sujeto }] of whole.data.cliente.archivos.nodes.entries()) {
      kinds.add(sujeto?.__typename);
      expect(sorted(nodes[index])).toEqual(sorted({ nombre, sujeto: sujeto?.__typename === 'Caso' ? null : sujeto }));
    }
    expect(kinds.has('Caso') && kinds.has('Cliente')).toBe(true);
    expect(errors.map(({ extensions }) => extensions['campo'])).toEqual(['Caso.numero', 'Caso.titulo']);
  });

  it('a mutation without its scope is not executed', async () => {
    graph.statements();
    const { status, data, errors } = await ask(operation('agregarCaso'), ['crm:leer', 'soporte:leer'], {
      input: INPUT,
    });
    expect({ status, data }).toEqual({ status: 200, data: null });
    expect(errors).toEqual([forbidden('Mutation.agregarCaso', 'soporte:escribir', ['agregarCaso'])]);
    expect(graph.statements()).toEqual([]);
  });

  it('who may only write is checked by the house all the same, and is shown nothing that they may not read', async () => {
    const mutation = `mutation ($input: AgregarCasoInput!) { agregarCaso(input: $input) { caso { id numero } errores { codigo } } }`;
    const input = { ...INPUT, clienteId: graph.world.cliente(0).id };
    const { data, errors } = await ask(mutation, ['soporte:escribir'], { input });
    expect(data.agregarCaso.caso).toBeNull();
    const codigos = data.agregarCaso.errores.map(({ codigo }: { codigo: string }) => codigo);
    expect(codigos).toEqual(expect.arrayContaining(['CONTACTO_NO_ENCONTRADO', 'RESPONSABLE_NO_ENCONTRADO']));
    expect(codigos).not.toContain('CLIENTE_NO_ENCONTRADO');
    expect(errors).toEqual([forbidden('Caso.numero', 'soporte:leer', ['agregarCaso', 'caso'])]);
  });

  it('without a token nothing is told, whatever is asked', async () => {
    for (const query of ['{ yo { empresa } }', '{ clientes { totalCount } }', '{ __typename }']) {
      const response = await fetch(`${graph.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      expect([response.status, ((await response.json()) as any).errors[0].extensions.code]).toEqual([
        401,
        'UNAUTHENTICATED',
      ]);
    }
  });

  it.runIf(shape === 'http')('a subgraph keeps its own rules on whoever comes by another way', async () => {
    const { id } = graph.world.cliente(0);
    const response = await fetch(graph.urls['finance']!, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await graph.token({ alcances: ['crm:leer', 'soporte:leer'] })}`,
      },
      body: JSON.stringify({
        query:
          'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Cliente { id facturas { totalCount } } } }',
        variables: { r: [{ __typename: 'Cliente', id }] },
      }),
    });
    const { data, errors } = (await response.json()) as any;
    expect(data).toEqual({ _entities: [{ id, facturas: null }] });
    expect(errors).toMatchObject([forbidden('Cliente.facturas', 'finanzas:leer', ['_entities', 0, 'facturas'])]);
  });
});

const NADIE = '019a0000-0000-7000-8000-000000000000';
const INPUT = {
  clienteId: NADIE,
  contactoId: NADIE,
  titulo: 'No enciende',
  categoria: 'PROBLEMA_TECNICO',
  estado: 'NUEVO',
  prioridad: 'ALTA',
  descripcion: 'El equipo no enciende desde ayer.',
  responsableId: NADIE,
  departamentoId: NADIE,
  claveIdempotencia: '019a0000-0000-7000-8000-0000000000aa',
};
