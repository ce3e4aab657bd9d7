import { describe, expect, test } from 'vitest';
import { idDemo, uuidV4, uuidV7 } from './ids.ts';

const world = { semilla: 7, empresa: { clave: 'demo' } };

describe('ids', () => {
  test('are lower-case UUIDv7 that carry their instant', () => {
    const at = '2026-11-24T14:05:00.123Z';
    const id = idDemo(world, 'caso', at, 3, 1);
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(Date.parse(at));
  });

  test('are the same for the same thing, another for each seed, company, kind or index', () => {
    const at = '2026-11-24';
    const same = idDemo(world, 'caso', at, 3, 1);
    expect(idDemo(world, 'caso', at, 3, 1)).toBe(same);
    const others = [
      idDemo({ ...world, semilla: 8 }, 'caso', at, 3, 1),
      idDemo({ ...world, empresa: { clave: 'otra' } }, 'caso', at, 3, 1),
      idDemo(world, 'venta', at, 3, 1),
      idDemo(world, 'caso', at, 1, 3),
      idDemo(world, 'caso', at, 3),
    ];
    expect(new Set([same, ...others]).size).toBe(6);
  });

  test('do not collide in 200,000 neighbours of one instant', () => {
    const ids = new Set<string>();
    for (let i = 0; i < 2000; i++) for (let k = 0; k < 100; k++) ids.add(uuidV7(0, [7, 'demo', 'x', i, k]));
    expect(ids.size).toBe(200_000);
  });

  test('of a stamp are UUIDv4', () => {
    expect(uuidV4([7, 'factura', 1])).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});
