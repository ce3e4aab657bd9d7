import { testSubgraph } from '@cliente360/testing';
import { expect, it } from 'vitest';
import { finance } from './index.ts';

it('a start puts the SAT’s catalogues into any database, demo or not', async () => {
  await using kit = await testSubgraph(finance, { clientes: 0 });
  const claves = (catalogo: string) =>
    kit.rows(
      'select clave, descripcion, vigente_desde::text as desde from finance.catalogos_sat where catalogo = $1 order by clave',
      [catalogo],
    );
  expect((await claves('c_ObjetoImp')).map(({ clave }) => clave)).toEqual([
    '01',
    '02',
    '03',
    '04',
    '05',
    '06',
    '07',
    '08',
  ]);
  expect((await claves('c_FormaPago')).find(({ clave }) => clave === '03')).toMatchObject({
    descripcion: 'Transferencia electrónica de fondos',
  });
});
