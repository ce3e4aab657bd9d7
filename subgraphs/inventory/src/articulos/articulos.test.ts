import type { ArticuloDemo } from '@cliente360/demo';
import { insertRows, testSubgraph, type TestSubgraph } from '@cliente360/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inventory } from '../index.ts';
import { inventariables } from './tables.ts';

let kit: TestSubgraph;
beforeAll(async () => {
  kit = await testSubgraph(inventory, { clientes: 1 });
});
afterAll(() => kit[Symbol.asyncDispose]());

const DE_CATALOGO = `__typename id sku nombre tasaIva activo creadoEn actualizadoEn version
  precioLista { importe moneda importeMxn tipoCambio }
  claveProdServ { clave vigente } claveUnidad { clave vigente } objetoImp { clave vigente }`;

/** Articles as references from another subgraph would ask for them. */
const pedir = (...articulos: { __typename: string; id: string }[]) =>
  kit.query(
    `query ($r: [_Any!]!) { _entities(representations: $r) {
      ... on Inventariable { ${DE_CATALOGO} categoria controla garantiaMeses existencia }
      ... on NoInventariable { ${DE_CATALOGO} duracionEstimadaMin }
    } }`,
    { r: articulos },
  );
const referencia = ({ tipo, id }: ArticuloDemo) => ({ __typename: tipo, id });

/** What the domain says an article shows, from the demo's row. */
function esperado(articulo: ArticuloDemo) {
  const { id, sku, nombre, tasaIva, activo, creadoEn, precioLista, claveProdServ, claveUnidad, objetoImp } = articulo;
  const clave = (each: string) => ({ clave: each, vigente: true });
  const comun = {
    ...{ __typename: articulo.tipo, id, sku, nombre, tasaIva, activo, creadoEn, actualizadoEn: creadoEn, version: 1 },
    precioLista: { importe: precioLista, moneda: 'MXN', importeMxn: precioLista, tipoCambio: '1' },
    claveProdServ: clave(claveProdServ),
    claveUnidad: clave(claveUnidad),
    objetoImp: clave(objetoImp),
  };
  const { categoria, controla, garantiaMeses, existencia, duracionEstimadaMin } = articulo;
  return articulo.tipo === 'Inventariable'
    ? { ...comun, categoria, controla, garantiaMeses, existencia }
    : { ...comun, duracionEstimadaMin };
}

describe('the catalogue', () => {
  it('gives every article with its price and the SAT’s keys, goods and services asked together', async () => {
    const { articulos } = kit.world;
    expect(new Set(articulos.map(({ tipo }) => tipo)).size).toBe(2);
    const { data, errors } = await pedir(...articulos.map(referencia));
    expect(errors).toBeUndefined();
    expect((data as any)._entities).toEqual(articulos.map(esperado));
  });

  it('costs one statement per kind, however many are asked', async () => {
    await pedir(referencia(kit.world.articulos[0]!));
    kit.statements();
    await pedir(...kit.world.articulos.map(referencia));
    const sent = kit.statements().filter((sql) => sql.includes('inventariables"'));
    expect(sent).toHaveLength(2);
  });

  it('shows a price in pesos at its own exchange rate, and none where there is none', async () => {
    const [base, ids] = [kit.world.articulos[0]!, [crypto.randomUUID(), crypto.randomUUID()] as const];
    const { tipo: _, indice: __, costoUnitario: ___, duracionEstimadaMin: ____, ...fila } = base;
    const precio = (importe: string | null) => ({
      precioLista: importe,
      precioListaMoneda: 'USD',
      precioListaTipoCambio: '18.4375',
    });
    const resto = { actualizadoEn: base.creadoEn, version: 1 };
    await insertRows(kit, inventariables, [
      { ...fila, ...resto, id: ids[0], sku: 'USD-1', ...precio('10.33') },
      { ...fila, ...resto, id: ids[1], sku: 'USD-2', ...precio(null) },
    ]);
    const { data } = await pedir(...ids.map((id) => ({ __typename: 'Inventariable', id })));
    expect((data as any)._entities.map(({ precioLista }: any) => precioLista)).toEqual([
      { importe: '10.33', moneda: 'USD', importeMxn: '190.46', tipoCambio: '18.4375' },
      null,
    ]);
  });

  it('does not know a service as goods, nor another company’s article', async () => {
    const servicio = kit.world.articulos.find(({ tipo }) => tipo === 'NoInventariable')!;
    for (const each of [{ __typename: 'Inventariable', id: servicio.id }, referencia(kit.otra.articulos[0]!)]) {
      const { errors } = await pedir(each);
      expect(errors![0]!.extensions!['code']).toBe('ENTIDAD_NO_ENCONTRADA');
    }
  });
});
