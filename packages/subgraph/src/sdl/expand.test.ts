import { parse, print } from 'graphql';
import { describe, expect, it } from 'vitest';
import { expandConnections } from './expand.ts';

const ROOM = `
  type Cliente { contactos: ContactosConnection @connection(of: "Contacto") }
  input ContactosFiltro { activo: Boolean }
  enum ContactosCampoOrden { NOMBRE }`;

const expanded = (sdl: string) => print(expandConnections(parse(sdl)));

describe('@connection', () => {
  it('becomes the six arguments, and goes', () => {
    const sdl = expanded(ROOM);
    for (const argument of [
      'first: Int',
      'after: String',
      'last: Int',
      'before: String',
      'filtro: ContactosFiltro',
      'orden: [ContactosOrden!]',
    ])
      expect(sdl).toContain(argument);
    expect(sdl).not.toContain('@connection');
  });

  it('says what a page costs: as many rows as asked for, twenty if nobody says, and one for the count', () => {
    const sdl = expanded(ROOM);
    expect(sdl).toMatch(/contactos\([\s\S]*?\): ContactosConnection @listSize\([^)]*assumedSize: 20[^)]*\)/);
    expect(sdl).toContain('totalCount: Int! @cost(weight: 1)');
  });

  it('brings its connection, edge and order once, however many parents have it', () => {
    const sdl = expanded(`${ROOM} type Caso { contactos: ContactosConnection @connection(of: "Contacto") }`);
    for (const type of ['type ContactosConnection', 'type ContactosEdge', 'input ContactosOrden'])
      expect(sdl.split(type)).toHaveLength(2);
  });

  it('adds cursor and node to an edge that has attributes of its own', () => {
    const sdl = expanded(`${ROOM} type ContactosEdge { desde: Date }`);
    expect(sdl.split('type ContactosEdge')).toHaveLength(2);
    expect(sdl).toMatch(/type ContactosEdge \{[^}]*cursor: String![^}]*node: Contacto![^}]*desde: Date/);
  });

  it.each([
    [
      'a filter that is missing',
      'type Cliente { x: ContactosConnection @connection(of: "Contacto") } enum ContactosCampoOrden { A }',
      'ContactosFiltro',
    ],
    [
      'an order that is missing',
      'type Cliente { x: ContactosConnection @connection(of: "Contacto") } input ContactosFiltro { a: Int }',
      'ContactosCampoOrden',
    ],
    ['a field that is no connection', 'type Cliente { x: [Contacto] @connection(of: "Contacto") }', 'Connection'],
    [
      'no node',
      'type Cliente { x: ContactosConnection @connection } input ContactosFiltro { a: Int } enum ContactosCampoOrden { A }',
      'of:',
    ],
  ])('refuses %s in words', (_, sdl, said) => {
    expect(() => expanded(sdl)).toThrow(said);
  });
});
