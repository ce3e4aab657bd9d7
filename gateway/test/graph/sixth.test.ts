/** A sixth subgraph, in a scratch copy of the tree: a folder, and a line of the list. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { SUBGRAPH_NAMES, SUBGRAPHS, urlVariable } from '@cliente360/config';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { children, said, stop } from '../kit/children.ts';

const root = join(import.meta.dirname, '../../..');
const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim().split('\n');

/** The tree as it is here, with what is installed: what links to a package of ours links to the copy's. */
function copyTree(to: string): void {
  for (const file of git('ls-files', '-co', '--exclude-standard')) {
    if (!existsSync(join(root, file))) continue;
    mkdirSync(dirname(join(to, file)), { recursive: true });
    cpSync(join(root, file), join(to, file));
  }
  const installed = join(root, 'node_modules');
  for (const file of git('ls-files', 'package.json', '*/package.json')) {
    const from = join(root, dirname(file), 'node_modules');
    const isOwn = (path: string) => dirname(path) !== installed || !/\/\.(?!bin$)[^/]*$/.test(path);
    if (existsSync(from))
      cpSync(from, join(to, dirname(file), 'node_modules'), { recursive: true, verbatimSymlinks: true, filter: isOwn });
  }
  symlinkSync(join(installed, '.pnpm'), join(to, 'node_modules/.pnpm'));
}

const ROOM: Readonly<Record<string, string>> = {
  'encuestas.graphql': `"Encuesta que contestó un cliente."
type Sondeo @key(fields: "id") {
  "Identificador."
  id: ID!
  "Cliente que la contestó."
  cliente: Cliente!
  "Lo que se le preguntó."
  pregunta: String!
  "Cuándo la contestó."
  creadoEn: DateTime!
}
"Filtro de \`sondeos\`."
input SondeosFiltro {
  "Que pregunte esto."
  pregunta: FiltroTexto
}
"Campos de orden de \`sondeos\`."
enum SondeosCampoOrden {
  "Cuándo se contestó."
  CREADO_EN
}
extend type Cliente {
  "Sondeos que contestó."
  sondeos: SondeosConnection @connection(of: "Sondeo")
}
`,
  'tables.ts': `import { index, instante, tenantTable, text, uuid } from '@cliente360/database/columns';
import { sexto } from '../schema.ts';

export const sondeos = tenantTable(
  sexto,
  'sondeos',
  { clienteId: uuid('cliente_id').notNull(), pregunta: text('pregunta').notNull(), creadoEn: instante('creado_en').notNull() },
  (t) => [index('sondeos_por_fecha').on(t.empresaId, t.clienteId, t.creadoEn.desc().nullsLast(), t.id)],
);
`,
  'room.ts': `import { byInstant, connection, entity, entityReference, room, text } from '@cliente360/subgraph';
import { sondeos as t } from './tables.ts';

const sondeo = entity<any>()({ type: 'Sondeo', table: t, fields: { cliente: entityReference('Cliente', t.clienteId) } });
const sondeosConnection = connection<any, any>()({
  name: 'Sondeos',
  node: sondeo,
  parents: { 'Cliente.sondeos': t.clienteId },
  filters: { pregunta: text(t.pregunta) },
  orders: { CREADO_EN: byInstant(t.creadoEn) },
});
export const encuestas = room({ folder: import.meta.dirname, entities: [sondeo], connections: [sondeosConnection] });
`,
};

/** The folder: what is the same in every subgraph is finance's, by another name. */
function addFolder(house: string): void {
  const [finance, sexto] = [join(house, 'subgraphs/finance'), join(house, 'subgraphs/sexto')];
  mkdirSync(join(sexto, 'src/encuestas'), { recursive: true });
  for (const file of ['package.json', 'drizzle.config.ts', 'src/index.ts', 'src/schema.ts'])
    writeFileSync(join(sexto, file), readFileSync(join(finance, file), 'utf8').replaceAll('finance', 'sexto'));
  writeFileSync(join(sexto, 'src/references.graphql'), 'type Cliente @key(fields: "id") {\n  id: ID!\n}\n');
  writeFileSync(join(sexto, 'src/subgraph.ts'), "export { encuestas } from './encuestas/room.ts';\n");
  for (const [file, text] of Object.entries(ROOM)) writeFileSync(join(sexto, 'src/encuestas', file), text);
  cpSync(join(finance, 'node_modules'), join(sexto, 'node_modules'), { recursive: true, verbatimSymlinks: true });
}

const PORT = Math.max(...Object.values(SUBGRAPHS).map(({ port }) => port)) + 1;

function addLine(house: string): void {
  const list = join(house, 'packages/config/src/subgraphs.ts');
  const text = readFileSync(list, 'utf8');
  writeFileSync(list, text.replace(/^\} as const/m, `  sexto: { port: ${PORT}, alcance: 'sexto' },\n} as const`));
}

describe('a sixth subgraph', () => {
  let house: string;
  const read = (file: string) => readFileSync(join(house, file), 'utf8');
  const node = (...args: string[]) =>
    execFileSync(process.execPath, args, { cwd: house, encoding: 'utf8', stdio: 'pipe' });
  const procesos = children();
  beforeAll(() => {
    house = mkdtempSync(join(tmpdir(), 'sexto-'));
    copyTree(house);
    addFolder(house);
    addLine(house);
    node('schema/compose.ts');
    node('schema/lists.ts');
    node('packages/database/src/generate.ts', 'sexto', 'inicial');
  }, 240_000);
  afterAll(() => {
    procesos[Symbol.dispose]();
    rmSync(house, { recursive: true });
  });

  it('is composed into the graph, with scopes of its own', () => {
    expect(read('schema/api.graphql')).toContain('type SondeosConnection');
    expect(read('schema/supergraph.graphql')).toMatch(
      new RegExp(`SEXTO @join__graph\\(name: "sexto", url: "http://127.0.0.1:${PORT}/graphql"\\)`),
    );
    expect(read('schema/sexto.graphql')).toContain('@requiresScopes(scopes: [["sexto:leer"]])');
  });

  it('is a container of its own, and is in the documents', () => {
    const compose = read('docker-compose.yml');
    expect(compose).toContain('command: [node, subgraphs/main.ts, sexto]');
    expect(compose).toContain(`SUBGRAPH_SEXTO_URL: http://sexto:${PORT}/graphql`);
    expect(compose).toContain('sexto: { condition: service_healthy }');
    expect(read('docs/uso.md')).toMatch(/^\| `sondeos` +\| sexto +\| Sondeos que contestó\. +\|$/m);
  });

  it('serves in the gateway’s process', async () => {
    const elsewhere = Object.fromEntries(
      SUBGRAPH_NAMES.map((name) => [urlVariable(name), 'http://127.0.0.1:9/graphql']),
    );
    const gateway = procesos.run(
      'gateway/src/main.ts',
      [],
      { PORT: '0', DEMO: '0', DATA_DIR: join(house, 'datos'), LOG_LEVEL: 'silent', ...elsewhere },
      house,
    );
    const [, url] = await said(gateway, /atiende en (http:\S+)\/graphql/);
    const ready = await (await fetch(`${url}/health/ready`)).json();
    expect(ready).toMatchObject({ status: 'degraded', subgraphs: { crm: 'unavailable', sexto: 'ok' } });
    expect(await stop(gateway)).toBe(0);
  }, 240_000);
});
