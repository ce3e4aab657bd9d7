/** What the graph says is protected, and that nothing open to everybody gets at it by another way. */
import { CAMPOS_PERSONALES } from '@cliente360/caso';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadDefinitions } from '@cliente360/gateway/embedded';
import {
  isPersonal,
  MASCARA_POR_ESCALAR,
  toQuery,
  type Connection,
  type Field,
  type Filter,
  type SubgraphDefinition,
} from '@cliente360/subgraph';
import { getTableColumns, getTableName, sql, type AnyColumn, type SQL } from 'drizzle-orm';
import {
  buildASTSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
  Kind,
  parse,
  visit,
  type GraphQLInputObjectType,
  type GraphQLSchema,
} from 'graphql';
import { describe, expect, it } from 'vitest';

const supergraph = buildASTSchema(parse(readFileSync(join(import.meta.dirname, 'supergraph.graphql'), 'utf8')), {
  assumeValidSDL: true,
});
const definitions = await loadDefinitions();

/** Said again, by hand: the datum of a person, or of an account, that each of them is. */
const SALIDAS = [
  'CambioCampo.antes',
  'CambioCampo.despues',
  'Cliente.email',
  'Cliente.rfc',
  'Cliente.telefono',
  'Contacto.email',
  'Contacto.movil',
  'Contacto.telefono',
  'Correo.cc',
  'Correo.de',
  'Correo.para',
  'CuentaTesoreria.clabe',
  'FiguraTransporte.licencia',
  'FiguraTransporte.nombre',
  'FiguraTransporte.rfc',
  'Pago.cuentaBeneficiaria',
  'Pago.cuentaOrdenante',
  'Pago.rfcBancoBeneficiario',
  'Pago.rfcBancoOrdenante',
  'ParteFiscal.rfc',
  'Ubicacion.rfc',
];
const ENTRADAS = ['FacturasTrasladoFiltro.operador', 'Query.cliente(rfc:)'];

/** Of the house's own people, whom the graph is open about. */
const DE_LA_CASA = ['Usuario.email'];

function tagged(schema: GraphQLSchema): { salidas: string[]; entradas: string[] } {
  const salidas: string[] = [];
  const entradas: string[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (isObjectType(type))
      for (const field of Object.values(type.getFields())) {
        if (isPersonal(field.astNode)) salidas.push(`${type.name}.${field.name}`);
        for (const arg of field.args)
          if (isPersonal(arg.astNode)) entradas.push(`${type.name}.${field.name}(${arg.name}:)`);
      }
    const inner = isInputObjectType(type) ? Object.values(type.getFields()) : isEnumType(type) ? type.getValues() : [];
    for (const each of inner) if (isPersonal(each.astNode)) entradas.push(`${type.name}.${each.name}`);
  }
  return { salidas: salidas.sort(), entradas: entradas.sort() };
}

describe('the composed schema', () => {
  it('tags what is personal or a bank’s, and nothing else', () => {
    expect(tagged(supergraph)).toEqual({ salidas: SALIDAS, entradas: ENTRADAS });
  });

  it('leaves no RFC, e-mail, telephone or CLABE of anybody else without the tag', () => {
    const sensibles = Object.keys(MASCARA_POR_ESCALAR).filter((each) => each !== 'String');
    const sueltos = Object.values(supergraph.getTypeMap())
      .filter(isObjectType)
      .flatMap((type) =>
        Object.values(type.getFields())
          .filter((field) => sensibles.includes(getNamedType(field.type).name) && !isPersonal(field.astNode))
          .map(({ name }) => `${type.name}.${name}`),
      );
    expect(sueltos).toEqual(DE_LA_CASA);
  });

  it('has every protected name masked where a log tells of its change', () => {
    // What a log tells of has a name that is public (`Sujeto`); a person on the road is none of those.
    const sinNombre = SALIDAS.filter((each) => each !== 'FiguraTransporte.nombre' && !each.startsWith('CambioCampo.'));
    expect(Object.keys(CAMPOS_PERSONALES).sort()).toEqual(
      [...new Set(sinNombre.map((each) => each.split('.')[1]!))].sort(),
    );
  });

  it('and by every subgraph that has such a log, whatever form the value has', () => {
    const logs = definitions.flatMap(({ name, schema }) => {
      const type = schema.getType('CambioCampo');
      return isObjectType(type) ? [{ name, fields: type.getFields() }] : [];
    });
    expect(logs.map(({ name }) => name)).toEqual(['support', 'communications']);
    for (const { name, fields } of logs)
      for (const lado of ['antes', 'despues'] as const)
        for (const campo of Object.keys(CAMPOS_PERSONALES))
          expect(
            fields[lado]!.resolve!({ campo, [lado]: 'sin forma' }, {}, { datosPersonales: false }, {
              fieldName: lado,
            } as never),
            `${name}, ${campo}`,
          ).not.toContain('forma');
  });
});

/** The columns behind the fields with the tag, as SQL names them. */
function protectedColumns({ schema, entities }: SubgraphDefinition): string[] {
  const found = new Set<string>();
  const nameOf = (column: AnyColumn) => `"${getTableName(column.table)}"."${column.name}"`;
  const add = (column: AnyColumn) => found.add(nameOf(column));
  const walk = (typeName: string, fields: Iterable<readonly [string, Field]>) => {
    const type = schema.getType(typeName);
    if (!isObjectType(type)) return;
    for (const [name, field] of fields) {
      const declared = type.getFields()[name];
      if (!declared) continue;
      if (field.object) walk(field.object.type, field.object.fields);
      const inner = getNamedType(declared.type);
      const holds = isObjectType(inner) && Object.values(inner.getFields()).some(({ astNode }) => isPersonal(astNode));
      if (field.column && (isPersonal(declared.astNode) || (holds && !field.refersTo))) add(field.column);
    }
  };
  for (const { type, fields, table } of entities) {
    walk(type, fields);
    // A stored key is what it is made of.
    for (const each of Object.values(getTableColumns(table))) {
      const { sql: made } = toQuery(sql`${(each.generated?.as ?? sql``) as SQL}`);
      const read = (name: string) => new RegExp(`\\b${name}\\b`).test(made);
      if (Object.values(getTableColumns(table)).some((one) => found.has(nameOf(one)) && read(one.name))) add(each);
    }
  }
  return [...found].sort();
}

const ID = '0199e7a0-0000-7000-8000-000000000001';
const VALUES: Readonly<Record<string, unknown>> = {
  '[ID!]': [ID],
  '[String!]': ['x'],
  String: 'x',
  Boolean: true,
  UUID: ID,
  Date: '2026-11-24',
  Periodo: { desde: '2026-11-01', hasta: '2026-11-24' },
  FiltroImporte: { gte: '1', lte: '2' },
  FiltroTexto: { igual: 'x', contiene: 'x', empieza: 'x' },
};
const sinAlcance = { now: new Date(), hoy: '2026-11-24', zonaHoraria: 'America/Mexico_City', datosPersonales: false };

/** What anybody may filter and order by: the SQL of each. */
function* openSql({ schema }: SubgraphDefinition, { name, filters, orders }: Connection) {
  const filtro = (schema.getType(`${name}Filtro`) as GraphQLInputObjectType).getFields();
  for (const [field, { input, toSql }] of Object.entries(filters) as [string, Filter<unknown>][]) {
    if (isPersonal(filtro[field]!.astNode)) continue;
    const type = getNamedType(filtro[field]!.type);
    const [first] = isEnumType(type) ? type.getValues().map(({ value }): unknown => value) : [];
    const value = input === '[Enum!]' ? [first] : input === 'Enum' ? first : VALUES[input];
    expect(value, `${name}Filtro.${field}: a value for ${input}`).toBeDefined();
    yield [`${name}Filtro.${field}`, toQuery(toSql(value, sinAlcance, field)).sql] as const;
  }
  const campo = schema.getType(`${name}CampoOrden`);
  for (const [value, { expression }] of Object.entries(orders))
    if (!isEnumType(campo) || !isPersonal(campo.getValue(value)!.astNode))
      yield [`${name}CampoOrden.${value}`, toQuery(expression.getSQL()).sql] as const;
}

describe.each(definitions)('$name', (definition) => {
  const columns = protectedColumns(definition);

  it('filters and orders by a protected column only where the tag says so', () => {
    for (const each of definition.connections)
      for (const [path, sql] of openSql(definition, each))
        expect(
          columns.filter((column) => sql.includes(column)),
          path,
        ).toEqual([]);
  });

  it('says of each filter that looks at something protected which rows it finds by that, for the record of who searched', () => {
    const conAlcance = { ...sinAlcance, datosPersonales: true };
    for (const { name, filters } of definition.connections) {
      const filtro = (definition.schema.getType(`${name}Filtro`) as GraphQLInputObjectType).getFields();
      for (const [field, { input, toSql, personal }] of Object.entries(filters) as [string, Filter<unknown>][]) {
        if (input !== 'String' && !isPersonal(filtro[field]!.astNode)) continue;
        const sqlOf = (context: typeof sinAlcance) => toQuery(toSql('x', context, field)).sql;
        const looks = isPersonal(filtro[field]!.astNode) || sqlOf(conAlcance) !== sqlOf(sinAlcance);
        expect(personal !== undefined, `${name}Filtro.${field}`).toBe(looks);
      }
    }
  });

  it('orders by nothing protected unless told to', () => {
    for (const { name, orders } of definition.connections) {
      const campo = definition.schema.getType(`${name}CampoOrden`);
      const first = isEnumType(campo) ? campo.getValue(Object.keys(orders)[0]!) : undefined;
      expect(isPersonal(first!.astNode), name).toBe(false);
    }
  });

  it('gives no other subgraph a protected field to find things by, and takes none', () => {
    const names = new Set(SALIDAS.map((each) => each.split('.')[1]!));
    visit(definition.document, {
      Directive: ({ name, arguments: args }) => {
        const fields = args?.find((arg) => arg.name.value === 'fields')?.value;
        if (!['key', 'requires', 'provides'].includes(name.value) || fields?.kind !== Kind.STRING) return;
        expect(fields.value.split(/\W+/).filter((each) => names.has(each))).toEqual([]);
      },
    });
  });
});

it('the columns behind the tags are found, wherever they are: alone, in a list, in a document', () => {
  const known = definitions.flatMap(protectedColumns);
  expect(known).toEqual(
    expect.arrayContaining([
      '"clientes"."rfc"',
      '"clientes"."busqueda_personal"',
      '"contactos"."busqueda_personal"',
      '"contactos"."movil"',
      '"correos"."de"',
      '"bitacora"."cambios"',
      '"pagos"."cuenta_ordenante"',
      '"facturas"."receptor_rfc"',
      '"figuras_transporte"."nombre"',
      '"cuentas_tesoreria"."clabe"',
    ]),
  );
});
