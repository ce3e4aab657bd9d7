/** The services of a process, made from its configuration. */
import { join } from 'node:path';
import type { Config } from '@cliente360/config';
import { internalKey } from '@cliente360/identity';
import type { Services } from '../services.ts';

/** What a process gives the rooms of its subgraphs. */
export function servicesOf({
  dataDir,
  internalKey: key,
  demo,
  correo,
  encuestaUrl,
  rocketchat,
}: Pick<Config, 'dataDir' | 'internalKey' | 'demo' | 'correo' | 'encuestaUrl' | 'rocketchat'>): Services {
  return {
    key: key ?? internalKey(dataDir),
    dataDir,
    correo: { ...correo, carpeta: demo && !correo.url ? join(dataDir, 'correo') : undefined },
    encuestaUrl,
    rocketchat,
  };
}
