/** `pnpm empresa` on empty data, and the house that then runs without anything of the demonstration. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigError, parseConfig, SUBGRAPH_NAMES, type Config } from '@cliente360/config';
import { empresaCommand, openEmbedded, openTargets } from '@cliente360/gateway/embedded';
import { ALCANCES, signDevelopmentToken } from '@cliente360/identity';
import { foundCompany, newId } from '@cliente360/subgraph';
import { suiteLogger } from '@cliente360/testing/logs';
import { createScratchDatabase, type ScratchDatabase } from '@cliente360/testing/postgres';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startGateway } from '../src/index.ts';
import { answered } from './kit/gateway.ts';

const url = process.env['TEST_DATABASE_URL'];
const dataDir = mkdtempSync(join(tmpdir(), 'empresa-'));
let scratch: ScratchDatabase | undefined;
let config: Config;

beforeAll(async () => {
  scratch = url ? await createScratchDatabase(url) : undefined;
  const database = scratch ? { DATABASE_URL: scratch.url } : undefined;
  config = parseConfig({ DATA_DIR: dataDir, DEMO: '0', PORT: '0', ...database });
});
afterAll(async () => {
  await scratch?.[Symbol.asyncDispose]();
  rmSync(dataDir, { recursive: true });
});

const ACME = ['--clave', 'acme', '--nombre', '  ACME,   S.A. de C.V. ', '--zona', 'America/Monterrey'];
const ANA = ['--admin', 'ana@acme.mx', '--admin-nombre', 'Ana Torres'];

it('what is wrong is said before anything is opened', () => {
  const wrong: [string[], RegExp][] = [
    [[], /^use: pnpm empresa crear/],
    [['borrar'], /^use: pnpm empresa crear/],
    [['crear', '--clave', 'ACME', '--nombre', 'x', ...ANA], /^--clave is a short key/],
    [['crear', '--clave', 'acme', '--nombre', ' ', ...ANA], /^--nombre is a name/],
    [['crear', '--clave', 'acme', '--nombre', 'x'.repeat(251), ...ANA], /^--nombre is a name/],
    [['crear', '--clave', 'acme', '--nombre', 'a\u0000b', ...ANA], /^--nombre is a name/],
    [['crear', ...ACME, '--admin', 'ana'], /^--admin is an e-mail address/],
    [['crear', '--clave', 'acme', '--nombre', 'x', '--zona', 'Marte/Norte', ...ANA], /^--zona is a time zone/],
    [['crear', ...ACME, ...ANA, '--nada'], /--nada/],
    [['lista', 'acme'], /acme/],
    [['usuario', '--clave', 'acme', '--usuario', 'a b', '--baja'], /^--usuario is what the token calls them/],
    [['usuario', '--clave', 'acme', '--usuario', 'a', '--baja', '--alta'], /^--alta or --baja, not both/],
  ];
  for (const [args, says] of wrong) {
    expect(() => empresaCommand(args), args.join(' ')).toThrow(ConfigError);
    expect(() => empresaCommand(args), args.join(' ')).toThrow(says);
  }
});

it('a company begins with its first user, two departments and the factory SLA; two companies see nothing of each other', async () => {
  const { targets, close } = await openTargets(config, SUBGRAPH_NAMES);
  const empresa = async (...args: string[]) => empresaCommand(args)(targets);
  expect(await empresa('lista')).toEqual(['There is no company yet: pnpm empresa crear']);

  // A creation that died after its first subgraph.
  const en = new Date();
  const half = { id: newId(en), clave: 'acme', nombre: 'ACME, S.A. de C.V.', zonaHoraria: 'America/Monterrey' };
  const administrador = { id: newId(en), usuario: 'ana', nombre: 'Ana Torres', email: 'ana@acme.mx' };
  const [{ definition, database }] = targets as [(typeof targets)[0]];
  expect(await foundCompany(definition, database, { empresa: half, administrador, en })).toBe(true);
  expect(await empresa('lista')).toEqual([
    expect.stringMatching(/^acme {2}ACME, S\.A\. de C\.V\. {2}America\/Monterrey {2}not in \w+, .*crear finishes it$/),
  ]);
  // Two that finish it at once: together they do it once.
  const both = await Promise.allSettled([empresa('crear', ...ACME, ...ANA), empresa('crear', ...ACME, ...ANA)]);
  const told = both.flatMap((each) => (each.status === 'fulfilled' ? each.value.slice(0, 1) : []));
  expect(told[0]).toMatch(/^acme .* was half made, and is whole now; its first user is ana/);
  await expect(empresa('crear', ...ACME, ...ANA)).rejects.toThrow('acme is there already: see pnpm empresa lista');
  // Somebody else creates it between the look at what is there and the first row: theirs is the one, everywhere.
  const suya = { id: newId(en), clave: 'otra', nombre: 'Otra', zonaHoraria: 'America/Mexico_City' };
  const lento: typeof database = {
    ...database,
    administer: async (...args) => {
      await foundCompany(definition, database, {
        empresa: suya,
        administrador: { ...administrador, id: newId(en) },
        en,
      });
      return database.administer(...args);
    },
  };
  await empresaCommand(['crear', '--clave', 'otra', '--nombre', 'Otra', '--admin', 'ana@otra.mx'])([
    { definition, database: lento },
    ...targets.slice(1),
  ]);
  const ids = targets.map(async ({ definition: { name }, database: own }) => {
    const sql = `select id::text as id from ${name}.empresas where clave = 'otra'`;
    return (await own.read({ empresaId: null, clientes: [] }, [{ sql, params: [] }]))[0]![0]!['id'];
  });
  expect(await Promise.all(ids)).toEqual(targets.map(() => suya.id));

  const luis = ['usuario', '--clave', 'acme', '--email', 'luis@acme.mx', '--nombre', 'Luis Mora', '--roles'];
  await expect(empresa(...luis, 'jefe')).rejects.toThrow(/^--roles takes one or more of .*; JEFE is none/);
  expect(await empresa(...luis, 'soporte,VENTAS')).toEqual(['luis (SOPORTE, VENTAS) is in the directory of acme.']);
  await expect(empresa(...luis, 'SOPORTE')).rejects.toThrow('acme has a user luis already');
  const eva = ['--usuario', 'eva', '--email', 'eva@acme.mx', '--nombre', 'Eva'];
  await empresa('usuario', '--clave', 'acme', ...eva, '--roles', 'LECTURA');
  const baja = (clave: string) => empresa('usuario', '--clave', clave, '--usuario', 'eva', '--baja');
  expect(await baja('acme')).toEqual(['eva of acme comes in no more.']);
  await expect(baja('otra')).rejects.toThrow('otra has no user eva');
  await expect(baja('nadie')).rejects.toThrow('there is no company nadie');
  expect(await empresa('lista')).toEqual([
    'acme  ACME, S.A. de C.V.  America/Monterrey  users: 2',
    'otra  Otra  America/Mexico_City  users: 1',
  ]);
  await close();

  const log = suiteLogger(() => {});
  await using embedded = closing(await openEmbedded({ config, log }));
  await using gateway = closing(await startGateway({ config, log, subgraphs: embedded.subgraphs }));
  const ask = async (sub: string, clave: string, query: string) => {
    const token = await signDevelopmentToken(dataDir, { sub, empresa: clave, alcances: [...ALCANCES], expira: '5m' });
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    return answered(
      await fetch(`${gateway.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) }),
    );
  };
  const whole = await ask(
    'ana',
    'acme',
    `{ yo { empresa usuario { nombre email roles activo zonaHoraria departamentos { clave nombre activo lider { usuario } miembros { usuario } } } }
      usuarios { totalCount } clientes { totalCount } casos { totalCount }
      politicasSla { nombre predeterminada pausaEn objetivos { prioridad primeraRespuestaMin resolucionMin }
        calendario { nombre zonaHoraria siempreAbierto tramos { diaSemana inicia termina } } } }`,
  );
  const departamento = (clave: string, nombre: string) => ({
    clave,
    nombre,
    activo: true,
    lider: { usuario: 'ana' },
    miembros: [{ usuario: 'ana' }],
  });
  expect(whole.body).toMatchObject({
    data: {
      yo: {
        empresa: 'acme',
        usuario: {
          nombre: 'Ana Torres',
          email: 'ana@acme.mx',
          roles: ['ADMIN'],
          activo: true,
          zonaHoraria: 'America/Monterrey',
          departamentos: [departamento('SOPORTE', 'Soporte'), departamento('VENTAS', 'Ventas')],
        },
      },
      usuarios: { totalCount: 3 },
      clientes: { totalCount: 0 },
      casos: { totalCount: 0 },
      politicasSla: [
        {
          nombre: 'Predeterminada',
          predeterminada: true,
          pausaEn: ['PENDIENTE'],
          calendario: {
            nombre: 'Lunes a viernes de 9 a 18',
            zonaHoraria: 'America/Monterrey',
            siempreAbierto: false,
            tramos: [1, 2, 3, 4, 5].map((diaSemana) => ({ diaSemana, inicia: '09:00', termina: '18:00' })),
          },
        },
      ],
    },
  });
  expect(whole.body.errors).toBeUndefined();
  const usuarios = '{ usuarios { nodes { usuario } } }';
  expect((await ask('luis', 'acme', usuarios)).body.data).toEqual({
    usuarios: { nodes: [{ usuario: 'ana' }, { usuario: 'eva' }, { usuario: 'luis' }] },
  });
  expect((await ask('ana', 'otra', usuarios)).body.data).toEqual({ usuarios: { nodes: [{ usuario: 'ana' }] } });
  for (const [sub, clave] of [
    ['eva', 'acme'],
    ['luis', 'otra'],
    ['ana', 'demo'],
  ] as const)
    expect((await ask(sub, clave, usuarios)).body.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
});

const closing = <Each extends { close(): Promise<void> }>(each: Each): Each & AsyncDisposable =>
  Object.assign(each, { [Symbol.asyncDispose]: () => each.close() });
