import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importableDe, importarClaves } from '@cliente360/sat';
import { insertRows, testSubgraph } from '@cliente360/testing';
import { expect, it } from 'vitest';
import { createEscenario } from '../test/escenario.ts';
import { mercanciasTraslado } from './facturasTraslado/tables.ts';
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

it('a key that came from a file is described as it says, and valid on the days that it says', async () => {
  let ahora = new Date('2026-11-24T18:00:00.000Z');
  await using kit = await testSubgraph(finance, { clientes: 1, now: () => ahora });
  const folder = mkdtempSync(join(tmpdir(), 'sat-'));
  const archivo = join(folder, 'ccp_31_productos_servicios.csv');
  writeFileSync(
    archivo,
    `id,texto,similares,vigencia_desde,vigencia_hasta
10101506,Caballos,"Equinos, Potros",2022-01-01,
10101510,Ratones,,2022-01-01,2026-11-24
10101511,Cerdos,,2022-01-01,2026-11-23
10101512,Conejos,,2026-11-25,
`,
  );
  await importarClaves({ subgraph: 'finance', database: kit.database }, archivo, importableDe(archivo));
  rmSync(folder, { recursive: true });

  const { traslado, clienteId } = createEscenario(kit);
  const ccp = { idCcp: 'CCC1a2b3-1111-2222-3333-444455556666', versionCcp: '3.1', internacional: false };
  const facturaTrasladoId = await traslado({ ...ccp, pesoBrutoTotal: '1' });
  const mercancia = (bienesTransp: string, n: number) => ({
    ...{ id: crypto.randomUUID(), clienteId, facturaTrasladoId, renglon: n + 1, bienesTransp, descripcion: 'x' },
    ...{ cantidad: '1', claveUnidad: 'H87', pesoKg: '1', valor: null, moneda: null },
    ...{ materialPeligroso: null, loteSerieId: null },
  });
  const claves = ['10101506', '10101510', '10101511', '10101512', '10101599'];
  await insertRows(kit, mercanciasTraslado, claves.map(mercancia));
  const bienes = async () => {
    const { data, errors } = await kit.cliente(
      clienteId,
      'facturasTraslado { nodes { cartaPorte { mercancias { bienesTransp { clave descripcion vigente } } } } }',
    );
    expect(errors).toBeUndefined();
    return (data as any)._entities[0].facturasTraslado.nodes[0].cartaPorte.mercancias.map(
      ({ bienesTransp }: any) => bienesTransp,
    );
  };
  expect(await bienes()).toEqual([
    { clave: '10101506', descripcion: 'Caballos', vigente: true },
    { clave: '10101510', descripcion: 'Ratones', vigente: true },
    { clave: '10101511', descripcion: 'Cerdos', vigente: false },
    { clave: '10101512', descripcion: 'Conejos', vigente: false },
    { clave: '10101599', descripcion: 'Clave fuera de catálogo', vigente: false },
  ]);
  ahora = new Date('2026-11-25T18:00:00.000Z');
  expect((await bienes()).map(({ vigente }: any) => vigente)).toEqual([true, false, false, true, false]);
});
