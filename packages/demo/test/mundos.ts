/** The demo of both companies as its walks see it; for tests only. */
import { EMPRESAS_DEMO } from '../src/usuarios.ts';
import { createWorld } from '../src/world.ts';
import type { World } from '../src/types.ts';

export const HOY = '2026-11-24';

export const worlds = EMPRESAS_DEMO.map(({ clientes, ...empresa }) =>
  createWorld({ semilla: 7, hoy: HOY, empresa, clientes }),
);

/** How many clients of a company are walked, the first ones; `DEMO_CLIENTES=200` walks the whole demo. */
const RECORRIDOS = Number(process.env['DEMO_CLIENTES'] ?? 20);

/** The clients of both companies that are walked, of worlds that are whole. */
export function* clientes(): Generator<readonly [World, number]> {
  for (const world of worlds) for (let i = 0; i < Math.min(world.clientes, RECORRIDOS); i++) yield [world, i];
}

/** Rows by what a key says. */
export const por = <Fila, Clave>(filas: readonly Fila[], clave: (fila: Fila) => Clave): Map<Clave, Fila[]> =>
  Map.groupBy(filas, clave);
