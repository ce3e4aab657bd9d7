import { blankDatabase } from '@cliente360/testing/filled';
import { createWorld, EMPRESAS_DEMO } from '@cliente360/demo';
import { expect, it } from 'vitest';
import { demoWorlds, loadCompany, loadWhereEmpty } from './demo.ts';
import { openTargets } from './open.ts';
import type { Target } from './target.ts';

const HOY = '2026-11-24';

const emails = async ({ database }: Target, empresaId: string) =>
  (
    await database.read({ empresaId, clientes: '*' }, [
      { sql: 'select count(*)::int as n from communications.correos', params: [] },
    ])
  )[0]![0]!['n'];

it('a first load that was cut short is done again, whole, and a company of somebody’s own is never joined by the demo’s', async () => {
  const { targets, close } = await openTargets({ database: { url: undefined, urls: {} }, ...(await blankDatabase()) }, [
    'communications',
  ]);
  try {
    const target = targets[0]!;
    const [demo] = demoWorlds(HOY);
    const cut = loadCompany(target, demo!, {
      onProgress: ({ clientes }) => {
        if (clientes === 150) throw new Error('cut');
      },
    });
    await expect(cut).rejects.toThrow('cut');
    const part = (await emails(target, demo!.empresa.id)) as number;
    expect(part).toBeGreaterThan(0);

    const told: string[] = [];
    await loadWhereEmpty(target, HOY, (empresa) => told.push(empresa));
    expect(told).toEqual(['demo', 'otra']);
    const whole = Array.from({ length: demo!.clientes }, (_, i) => demo!.emails(i).length).reduce(
      (sum, n) => sum + n,
      0,
    );
    expect(await emails(target, demo!.empresa.id)).toBe(whole);

    const propia = createWorld({
      semilla: 1,
      hoy: HOY,
      empresa: { ...EMPRESAS_DEMO[0]!, clave: 'propia' },
      clientes: 1,
    });
    await loadCompany(target, propia);
    const scope = { empresaId: demo!.empresa.id, clientes: '*' } as const;
    const gone = { sql: 'delete from communications.empresas where id = $1', params: [scope.empresaId] };
    await target.database.administer(scope, (tx) => tx.query(gone));
    await target.database.write(scope, async (tx) => {
      for (const table of ['archivos', 'correos'])
        await tx.query({ sql: `delete from communications.${table}`, params: [] });
    });
    await loadWhereEmpty(target, HOY);
    expect(await emails(target, demo!.empresa.id)).toBe(0);
  } finally {
    await close();
  }
}, 60_000);
