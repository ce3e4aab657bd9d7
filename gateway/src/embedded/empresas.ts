/** Commands of `pnpm empresa`: creation and list of companies, and their people, in every subgraph. */
import { parseArgs } from 'node:util';
import { ConfigError } from '@cliente360/config';
import { ALCANCES } from '@cliente360/identity';
import { foundCompany, newId, scalars, type Administration, type Empresa } from '@cliente360/subgraph';
import { IANAZone } from 'luxon';
import type { Target } from './target.ts';

const USE = `use: pnpm empresa crear --clave acme --nombre "ACME, S.A. de C.V." --admin ana@acme.mx [--admin-nombre "Ana Torres"] [--usuario ana] [--zona America/Monterrey]
  or: pnpm empresa lista
  or: pnpm empresa usuario --clave acme --email luis@acme.mx --nombre "Luis Mora" --roles SOPORTE,VENTAS [--usuario luis]
  or: pnpm empresa usuario --clave acme --usuario luis --baja (or --alta)`;

const ZONA = 'America/Mexico_City';
/** Of a name, in code points. */
const MAX_NOMBRE = 250;

/** What is done with the databases, and the lines it is told with. */
export type Command = (targets: readonly Target[]) => Promise<readonly string[]>;

/** What the arguments ask for, which is checked at once; it throws ConfigError too where the company or the person is not there, or is already. */
export function empresaCommand([name, ...args]: string[]): Command {
  if (name === 'crear') return crear(args);
  if (name === 'usuario') return usuario(args);
  if (name === 'lista') {
    given(args, []);
    return lista;
  }
  throw new ConfigError(USE);
}

function crear(args: string[]): Command {
  const values = given(args, ['clave', 'nombre', 'admin', 'admin-nombre', 'usuario', 'zona']);
  const email = correo('--admin', values.admin);
  const empresa = {
    clave: claveDe(values.clave),
    nombre: nombreDe('--nombre', values.nombre),
    zonaHoraria: zonaDe(values.zona ?? ZONA),
  };
  const administrador = {
    email,
    usuario: usuarioDe(values.usuario ?? email.split('@')[0]),
    nombre: nombreDe('--admin-nombre', values['admin-nombre'] ?? email),
  };
  return async (targets) => {
    const en = new Date();
    // One id in every subgraph, also where a creation that was cut short is finished.
    const there = (await Promise.all(targets.map((target) => find(target, empresa.clave)))).find(Boolean);
    let founded: Empresa = { ...empresa, ...there, id: there?.id ?? newId(en) };
    const admin = { ...administrador, id: newId(en) };
    let created = 0;
    for (const target of targets) {
      const { definition, database } = target;
      if (await foundCompany(definition, database, { empresa: founded, administrador: admin, en })) created++;
      // Somebody else who creates it at the same time was here first, and is in all the others: theirs is the one.
      else founded = (await find(target, empresa.clave)) ?? founded;
    }
    if (created === 0) throw new ConfigError(`${empresa.clave} is there already: see pnpm empresa lista`);
    const { clave, nombre, zonaHoraria } = founded;
    return [
      `${clave} («${nombre}», ${zonaHoraria}) ${there ? 'was half made, and is whole now' : 'is created'}; its first user is ${admin.usuario}.`,
      'Your identity provider (JWKS_URL) gives them a token with these claims:',
      `  sub: ${admin.usuario}`,
      `  empresa: ${clave}`,
      `  scope: ${ALCANCES.join(' ')}`,
      'To try it on this machine, without one:',
      `  pnpm jwt --usuario ${admin.usuario} --empresa ${clave} --alcances "${ALCANCES.join(' ')}"`,
    ];
  };
}

function usuario(args: string[]): Command {
  const values = given(args, ['clave', 'email', 'nombre', 'roles', 'usuario'], ['alta', 'baja']);
  const clave = claveDe(values.clave);
  if (values.alta || values.baja) {
    if (values.alta && values.baja) throw wrong('--alta or --baja, not both');
    const activo = values.alta === true;
    const who = usuarioDe(values.usuario);
    return async (targets) => {
      const { administration, database, empresa } = await ownerOfPeople(targets, clave);
      const done = await database.administer({ empresaId: empresa.id, clientes: '*' }, (tx) =>
        administration.setActive(tx, empresa.id, who, activo),
      );
      if (!done) throw new ConfigError(`${clave} has no user ${who}`);
      return [`${who} of ${clave} ${activo ? 'may come in again' : 'comes in no more'}.`];
    };
  }
  const email = correo('--email', values.email);
  const user = {
    email,
    usuario: usuarioDe(values.usuario ?? email.split('@')[0]),
    nombre: nombreDe('--nombre', values.nombre),
    roles: [...new Set((values.roles ?? '').split(',').map((each) => each.trim().toUpperCase()))].filter(Boolean),
  };
  return async (targets) => {
    const { administration, database, empresa } = await ownerOfPeople(targets, clave);
    const unknown = user.roles.find((each) => !administration.roles.includes(each));
    if (!user.roles.length || unknown !== undefined)
      throw wrong(
        `--roles takes one or more of ${administration.roles.join(',')}${unknown ? `; ${unknown} is none` : ''}`,
      );
    const row = { ...user, id: newId(new Date()), zonaHoraria: empresa.zonaHoraria };
    const added = await database.administer({ empresaId: empresa.id, clientes: '*' }, (tx) =>
      administration.add(tx, empresa.id, row),
    );
    if (!added) throw new ConfigError(`${clave} has a user ${user.usuario} already`);
    return [`${user.usuario} (${user.roles.join(', ')}) is in the directory of ${clave}.`];
  };
}

async function lista(targets: readonly Target[]): Promise<readonly string[]> {
  const all = new Map<string, { readonly empresa: Empresa; readonly subgraphs: string[] }>();
  for (const target of targets)
    for (const empresa of await companiesOf(target)) {
      const known = all.get(empresa.clave) ?? { empresa, subgraphs: [] };
      known.subgraphs.push(target.definition.name);
      all.set(empresa.clave, known);
    }
  if (!all.size) return ['There is no company yet: pnpm empresa crear'];
  const lines: string[] = [];
  for (const { empresa, subgraphs } of all.values()) {
    const { clave, nombre, zonaHoraria } = empresa;
    const missing = targets.map(({ definition }) => definition.name).filter((each) => !subgraphs.includes(each));
    const people = missing.length ? undefined : await peopleOf(targets, clave);
    const rest = missing.length ? `not in ${missing.join(', ')}: pnpm empresa crear finishes it` : `users: ${people}`;
    lines.push(`${clave}  ${nombre}  ${zonaHoraria}  ${rest}`);
  }
  return lines;
}

async function peopleOf(targets: readonly Target[], clave: string): Promise<number> {
  const { administration, database, empresa } = await ownerOfPeople(targets, clave);
  return database.administer({ empresaId: empresa.id, clientes: '*' }, (tx) => administration.count(tx, empresa.id));
}

async function ownerOfPeople(
  targets: readonly Target[],
  clave: string,
): Promise<Pick<Target, 'database'> & { readonly administration: Administration; readonly empresa: Empresa }> {
  const target = targets.find(({ definition }) => definition.administration)!;
  const empresa = await find(target, clave);
  if (!empresa) throw new ConfigError(`there is no company ${clave}: see pnpm empresa lista`);
  return { database: target.database, administration: target.definition.administration!, empresa };
}

async function find(target: Target, clave: string): Promise<Empresa | undefined> {
  return (await companiesOf(target)).find((each) => each.clave === clave);
}

async function companiesOf({ definition, database }: Target): Promise<Empresa[]> {
  const sql = `select id::text as id, clave, nombre, zona_horaria as "zonaHoraria" from ${definition.name}.empresas order by clave`;
  const [rows] = await database.read({ empresaId: null, clientes: [] }, [{ sql, params: [] }]);
  // As `empresasTable` has it, in any subgraph's schema.
  return rows as unknown as Empresa[];
}

function given<Text extends string, Flag extends string = never>(
  args: string[],
  texts: readonly Text[],
  flags: readonly Flag[] = [],
): { readonly [Name in Text]?: string } & { readonly [Name in Flag]?: boolean } {
  const options = Object.fromEntries([
    ...texts.map((each) => [each, { type: 'string' }] as const),
    ...flags.map((each) => [each, { type: 'boolean' }] as const),
  ]);
  try {
    return parseArgs({ args, options }).values as ReturnType<typeof given<Text, Flag>>;
  } catch (error) {
    throw wrong((error as Error).message);
  }
}

function claveDe(value: string | undefined): string {
  if (!/^[a-z][a-z0-9-]{0,29}$/.test(value ?? '')) throw wrong('--clave is a short key of small letters, as acme');
  return value!;
}

function nombreDe(option: string, value: string | undefined): string {
  const nombre = (value ?? '').normalize('NFC').replace(/\s+/g, ' ').trim();
  if (!nombre || [...nombre].length > MAX_NOMBRE || /\p{Cc}/u.test(nombre))
    throw wrong(`${option} is a name of at most ${MAX_NOMBRE} characters`);
  return nombre;
}

function usuarioDe(value: string | undefined): string {
  if (!/^[\w][\w.@+|:-]{0,99}$/.test(value ?? ''))
    throw wrong('--usuario is what the token calls them (sub): letters, digits and . _ - + @ | :, as ana.torres');
  return value!;
}

function correo(option: string, value: string | undefined): string {
  try {
    return scalars['Email']!.parseValue(value ?? '') as string;
  } catch {
    throw wrong(`${option} is an e-mail address, as ana@acme.mx`);
  }
}

function zonaDe(value: string): string {
  if (!IANAZone.isValidZone(value)) throw wrong('--zona is a time zone, as America/Monterrey');
  return value;
}

function wrong(says: string): ConfigError {
  return new ConfigError(`${says}\n${USE}`);
}
