import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { EMPRESAS_DEMO, usuariosDeEmpresa } from './usuarios.ts';
import { createWorld } from './world.ts';
import type { World, WorldOptions } from './types.ts';

const demo = (options: Partial<WorldOptions> = {}) =>
  createWorld({ semilla: 7, hoy: '2026-11-24', empresa: EMPRESAS_DEMO[0]!, clientes: 200, ...options });

const todo = (world: World, i: number) => [
  world.cliente(i),
  world.contactos(i),
  world.direcciones(i),
  world.ventas(i),
  world.facturas(i),
  world.pagos(i),
  world.notasCredito(i),
  world.movimientos(i),
  world.lotes(i),
  world.polizas(i),
  world.casos(i),
  world.emails(i),
  world.rentas(i),
  world.comisiones(i),
  world.eventos(i),
  world.canalesChat(i),
  world.facturasTraslado(i),
];

function huella(world: World, order: readonly number[]): string {
  const parts = new Map(order.map((i) => [i, JSON.stringify(todo(world, i))]));
  return createHash('sha256')
    .update(
      order
        .toSorted((a, b) => a - b)
        .map((i) => parts.get(i))
        .join(),
    )
    .digest('hex');
}

const all = Array.from({ length: 200 }, (_, i) => i);

describe('createWorld', () => {
  test('gives the same rows for the same arguments, in whatever order clients are asked for', () => {
    expect(huella(demo(), all)).toBe(huella(demo(), all.toReversed()));
  });

  test('gives another world for another seed, day or company', () => {
    const some = [0, 1, 2];
    const fingerprints = [
      demo(),
      demo({ semilla: 8 }),
      demo({ hoy: '2026-11-25' }),
      demo({ empresa: EMPRESAS_DEMO[1]! }),
    ].map((world) => huella(world, some));
    expect(new Set(fingerprints).size).toBe(4);
  });

  test('the ids of clients, contacts and addresses do not depend on how many clients there are', () => {
    const ids = (world: World) =>
      [5, 17].flatMap((i) => [world.cliente(i), ...world.contactos(i), ...world.direcciones(i)].map(({ id }) => id));
    expect(ids(demo({ clientes: 40 }))).toEqual(ids(demo({ clientes: 2000 })));
  });

  test('every row has an id of its own', () => {
    const world = demo();
    const ids = all.flatMap((i) =>
      todo(world, i)
        .flat()
        .map(({ id }) => id),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(['2026-11-24', '2027-01-01', '2028-02-29'])(
    'CLI-000001 on %s has 25 to 300 rows where the contract says so',
    (hoy) => {
      const world = demo({ hoy });
      for (const lista of [
        'contactos',
        'ventas',
        'facturas',
        'pagos',
        'notasCredito',
        'movimientos',
        'lotes',
        'casos',
        'emails',
        'rentas',
        'comisiones',
        'eventos',
        'facturasTraslado',
      ] as const) {
        const { length } = world[lista](0);
        expect([lista, length >= 25 && length <= 300]).toEqual([lista, true]);
      }
      expect(world.contactos(0).length).toBeLessThanOrEqual(40);
      expect(world.direcciones(0).length).toBeGreaterThanOrEqual(3);
      expect(world.canalesChat(0).length).toBeGreaterThanOrEqual(3);
    },
  );

  test('nothing that happened is dated on hoy or later', () => {
    const world = demo();
    const instants = all.flatMap((i) =>
      todo(world, i)
        .flat()
        .flatMap((row) =>
          Object.entries(row)
            .filter(([name]) => /En$|^fecha$|^instante$/.test(name))
            .map(([, value]) => value as string | null),
        ),
    );
    const late = instants.filter(
      (each) => each !== null && (each.endsWith('Z') ? each >= world.corte : each >= '2026-11-24T00:00:00'),
    );
    expect(late.filter((each) => typeof each === 'string' && each.length > 10)).toEqual([]);
  });

  test('people, departments and catalogue hang together', () => {
    const world = demo();
    const ids = new Set(world.usuarios.map(({ id }) => id));
    expect(world.usuarios).toHaveLength(usuariosDeEmpresa('demo').length);
    expect(world.departamentos.map(({ clave }) => clave)).toEqual(
      expect.arrayContaining(['SOPORTE_TECNICO', 'ATENCION_CLIENTE']),
    );
    for (const { miembroIds, liderId } of world.departamentos)
      for (const id of [...miembroIds, ...(liderId ? [liderId] : [])]) expect(ids.has(id)).toBe(true);
    expect(world.articulos.filter(({ tipo }) => tipo === 'Inventariable')).toHaveLength(60);
    expect(world.articulos.filter(({ tipo }) => tipo === 'NoInventariable')).toHaveLength(32);
    expect(new Set(world.articulos.map(({ sku }) => sku)).size).toBe(92);
    expect(world.politicasSla.filter(({ predeterminada }) => predeterminada)).toHaveLength(1);
  });

  test('refuses a day that is none, no clients, and a client that is not there', () => {
    expect(() => demo({ hoy: 'ayer' })).toThrow(RangeError);
    expect(() => demo({ clientes: 0 })).toThrow(RangeError);
    expect(() => demo().cliente(200)).toThrow(RangeError);
  });
});
