/** `pnpm jwt`: prints a token of the local development key, and nothing else. Never opens the database. */
import { parseArgs } from 'node:util';
import { ConfigError, parseConfig } from '@cliente360/config';
import { writePrivately } from '@cliente360/config/private';
import { signDevelopmentToken, type DevelopmentToken } from '@cliente360/identity';

const USE =
  'use: pnpm jwt --usuario ana.torres [--empresa demo] [--alcances "crm:leer soporte:escribir"] [--clientes CLI-000001,CLI-000002] [--expira 1h]';

try {
  const token = await tokenOf(process.argv.slice(2));
  const { dataDir } = parseConfig(process.env);
  writePrivately(dataDir);
  console.log(await signDevelopmentToken(dataDir, token));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

/** What is not said is what the demo knows of the user. */
async function tokenOf(args: string[]): Promise<DevelopmentToken> {
  const { usuario, empresa = 'demo', alcances, clientes, expira = '1h' } = parse(args);
  if (!usuario) throw new ConfigError(`--usuario is needed\n${USE}`);
  if (!/^[1-9]\d{0,5}[smhd]$/.test(expira)) throw new ConfigError('--expira is a duration, as 30m, 1h or 2d');
  const known = alcances === undefined || clientes === undefined ? await demoUser(usuario, empresa) : undefined;
  if (!known && alcances === undefined)
    throw new ConfigError(`--alcances is needed: the demo knows no ${usuario} in the company ${empresa}`);
  const confined = clientes === undefined ? known?.clientes : list(clientes, ',');
  return {
    sub: usuario,
    empresa,
    alcances: alcances === undefined ? known!.alcances : list(alcances, /[\s,]+/),
    expira,
    ...(confined === undefined || confined === '*' ? {} : { clientes: confined }),
  };
}

/** What the demo knows of a user; nothing where its package is not installed. */
async function demoUser(usuario: string, empresa: string) {
  const demo = await import('@cliente360/demo/usuarios').catch(() => undefined);
  return demo?.USUARIOS_DEMO.find((each) => each.usuario === usuario && each.empresas.includes(empresa));
}

function parse(args: string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({ args, options: { usuario: text, empresa: text, alcances: text, clientes: text, expira: text } })
      .values;
  } catch (error) {
    throw new ConfigError(`${(error as Error).message}\n${USE}`);
  }
}

function list(value: string, separator: string | RegExp): string[] {
  return value
    .split(separator)
    .map((each) => each.trim())
    .filter(Boolean);
}
