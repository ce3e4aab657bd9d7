/** A house that was started before: its data folder, with the demo companies in it. */
import { cp } from 'node:fs/promises';
import { onceInRun } from '@cliente360/testing/run';
import { children, said, STARTED, stop } from './children.ts';

/** Makes `dataDir` as a first start and a stop leave an empty folder. One start serves the whole run. */
export async function startedBefore(dataDir: string): Promise<void> {
  await cp(await onceInRun('casa', firstStart), dataDir, { recursive: true });
}

async function firstStart(dataDir: string): Promise<void> {
  using procesos = children();
  const child = procesos.run('gateway/src/main.ts', [], { PORT: '0', DATA_DIR: dataDir });
  await said(child, STARTED);
  const code = await stop(child);
  if (code !== 0) throw new Error(`the first start ended with ${code}`);
}
