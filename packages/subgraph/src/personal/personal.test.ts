import { buildSubgraphSchema } from '@apollo/subgraph';
import { execute, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { scalars } from '../scalars.ts';
import { guardInputs } from './inputs.ts';
import { maskOutputs, PROPIO } from './outputs.ts';
import type { Mascara } from './masks.ts';

const FEDERATION = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@tag", "@shareable"])
  scalar RFC  scalar Email  scalar Telefono
`;
const TAG = '@tag(name: "personal")';

const SDL = `
  type Query {
    yo: Persona
    buscar(rfc: RFC ${TAG}, nombre: String, filtro: Filtro, orden: [Orden!]): String
    libre(nombre: String): String
  }
  type Persona { rfc: RFC ${TAG} correos: [Email!]! ${TAG} telefono: Telefono ${TAG} apodo: String ${TAG} clave: String ${TAG} nombre: String! parte: Persona }
  input Filtro { texto: String email: Email ${TAG} y: [Filtro!] }
  input Orden { campo: Campo! = NOMBRE }
  enum Campo { NOMBRE RFC ${TAG} }`;

const persona = {
  rfc: 'XAXX010101000',
  correos: ['ana@dominio.mx', 'b@dominio.mx'],
  telefono: () => Promise.resolve('+525512345678'),
  apodo: 'La Güera',
  clave: '0123456789',
  nombre: 'Ana',
};

function schemaOf(sdl: string, masks: Record<string, Mascara> = {}, yo: object = persona) {
  const Query = { yo: () => yo, buscar: () => 'hallado', libre: () => 'hallado' };
  const schema = buildSubgraphSchema([
    { typeDefs: parse(FEDERATION + sdl), resolvers: { ...scalars, Query: sdl === SDL ? Query : {} } as never },
  ]);
  maskOutputs(schema, masks);
  guardInputs(schema);
  return schema;
}

const CLAVE = { 'Persona.clave': 'cuenta' } as const;
const ask = async (query: string, datosPersonales = false, schema = schemaOf(SDL, CLAVE)) =>
  execute({ schema, document: parse(query), contextValue: { datosPersonales } });

const TODO = '{ yo { rfc correos telefono apodo clave nombre } }';

describe('a field with the tag', () => {
  it('is masked by its scalar, item by item, by what its room declares, or whole', async () => {
    expect(await ask(TODO)).toEqual({
      data: {
        yo: {
          rfc: 'XAXX******000',
          correos: ['a***@dominio.mx', 'b***@dominio.mx'],
          telefono: '**** 5678',
          apodo: '****',
          clave: '**** 6789',
          nombre: 'Ana',
        },
      },
    });
  });

  it('is as it is for whoever may read it, and where it is of the company itself', async () => {
    const claro = { ...persona, telefono: '+525512345678' };
    expect((await ask(TODO, true)).data).toEqual({ yo: claro });
    const propia = schemaOf(SDL, CLAVE, { ...persona, [PROPIO]: true, parte: persona });
    expect((await ask('{ yo { rfc parte { rfc } } }', false, propia)).data).toEqual({
      yo: { rfc: 'XAXX010101000', parte: { rfc: 'XAXX******000' } },
    });
  });

  it('stays null, and what is no text is hidden whole', async () => {
    const rara = schemaOf(SDL, CLAVE, { ...persona, rfc: null, telefono: 5512345678 });
    expect((await ask('{ yo { rfc telefono } }', false, rara)).data).toEqual({ yo: { rfc: null, telefono: '****' } });
  });

  it('has to be something that can be masked, and a mask has to be of a field with the tag', () => {
    expect(() => schemaOf(`type Query { edad: Int ${TAG} }`)).toThrow('Query.edad is tagged personal');
    expect(() => schemaOf('type Query { apodo: String }', { 'Query.apodo': 'nombre' })).toThrow(
      /without @tag.*Query.apodo/,
    );
  });
});

describe('without the scope', () => {
  it.each([
    ['rfc', 'buscar(rfc: "XAXX010101000")'],
    ['filtro.email', 'buscar(filtro: { texto: "x", email: "a@b.mx" })'],
    ['filtro.y.y.email', 'buscar(filtro: { y: [{ texto: "x" }, { y: { email: "a@b.mx" } }] })'],
    ['orden.campo', 'buscar(orden: [{ campo: NOMBRE }, { campo: RFC }])'],
  ])('what asks by %s is DATO_PROTEGIDO', async (argumento, field) => {
    const { data, errors } = await ask(`{ ${field} libre(nombre: "x") }`);
    expect(data).toEqual({ buscar: null, libre: 'hallado' });
    expect(errors).toHaveLength(1);
    expect(errors![0]!.extensions).toEqual({
      code: 'DATO_PROTEGIDO',
      argumento,
      alcances: ['datos-personales:leer'],
    });
    expect(errors![0]!.message).toContain(`«${argumento}»`);
    expect(await ask(`{ ${field} }`, true)).toEqual({ data: { buscar: 'hallado' } });
  });

  it.each(['buscar', 'buscar(rfc: null, filtro: { email: null, texto: "x" }, orden: [{}])', 'buscar(orden: null)'])(
    '%s asks by nothing that is protected',
    async (field) => {
      expect(await ask(`{ ${field} }`)).toEqual({ data: { buscar: 'hallado' } });
    },
  );
});
