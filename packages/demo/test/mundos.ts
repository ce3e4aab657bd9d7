/** The demo of both companies as its walks see it; for tests only. */
import { EMPRESAS_DEMO } from '../src/usuarios.ts';
import { createWorld } from '../src/world.ts';
import type { World } from '../src/types.ts';

export const HOY = '2026-11-24';

export const worlds = EMPRESAS_DEMO.map(({ clientes, ...empresa }) =>
  createWorld({ semilla: 7, hoy: HOY, empresa, clientes }),
);

/** Every client of both companies. */
export function* clientes(): Generator<readonly [World, number]> {
  for (const world of worlds) for (let i = 0; i < world.clientes; i++) yield [world, i];
}

/** Rows by what a key says. */
export const por = <Fila, Clave>(filas: readonly Fila[], clave: (fila: Fila) => Clave): Map<Clave, Fila[]> =>
  Map.groupBy(filas, clave);
