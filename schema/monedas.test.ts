/** Money in several currencies: every relation that has some says in which, is filtered by it, and compares pesos. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
  type GraphQLObjectType,
} from 'graphql';
import { describe, expect, it } from 'vitest';

const api = buildSchema(readFileSync(join(import.meta.dirname, 'api.graphql'), 'utf8'));

/** A CFDI of transport bears no amount: its currency is XXX, always. */
const WITHOUT_AMOUNT = ['FacturasTraslado'];
/** Amounts of one row that are in one currency, so that they can be compared. */
const ONE_CURRENCY = ['Campanias'];

const relations = Object.values(api.getTypeMap())
  .filter(({ name }) => name.endsWith('Connection'))
  .map((connection) => {
    const name = connection.name.slice(0, -'Connection'.length);
    const node = getNamedType((connection as GraphQLObjectType).getFields()['nodes']!.type) as GraphQLObjectType;
    const filter = api.getType(`${name}Filtro`);
    const order = api.getType(`${name}CampoOrden`);
    return {
      name,
      amounts: amountsOf(node),
      filters: isInputObjectType(filter) ? Object.values(filter.getFields()) : [],
      orders: isEnumType(order) ? order.getValues() : [],
    };
  });

/** Fields of money of its own: an amount with its currency, or a document whose one currency is in `moneda`. */
function amountsOf(node: GraphQLObjectType): string[] {
  const fields = Object.values(node.getFields());
  const own = fields.filter(({ type }) => getNamedType(type).name === 'Dinero').map(({ name }) => name);
  return own.length || !node.getFields()['moneda'] ? own : ['moneda'];
}

const withMoney = relations.filter(({ name, amounts }) => amounts.length && !WITHOUT_AMOUNT.includes(name));

it('finds them', () => {
  expect(withMoney.length).toBeGreaterThan(12);
  expect(isObjectType(api.getType('Dinero'))).toBe(true);
});

describe.each(withMoney)('$name', ({ name, amounts, filters, orders }) => {
  it('is filtered by the currency of each of its amounts', () => {
    const wanted =
      amounts.length === 1 || ONE_CURRENCY.includes(name) ? ['moneda'] : amounts.map((amount) => `${amount}Moneda`);
    const moneda = filters.filter(({ name: filter }) => /moneda$/i.test(filter));
    expect(moneda.map(({ name: filter }) => filter)).toEqual(wanted);
    for (const { type } of moneda) expect(String(type)).toBe('[String!]');
  });

  it('compares pesos, and says so', () => {
    const sums = orders.filter(({ name: order }) =>
      /IMPORTE|TOTAL|MONTO|SALDO|VALOR|PRECIO|COSTO|PENDIENTE/.test(order),
    );
    for (const { name: order, description } of sums) expect(description, order).toContain('en pesos');
    for (const { name: filter, type, description } of filters)
      if (String(type) === 'FiltroImporte') expect(description, filter).toContain('en pesos');
  });
});
