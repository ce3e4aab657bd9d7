/** Which storage this house uses. */
import { join } from 'node:path';
import type { Services } from '@cliente360/subgraph';
import type { Almacenamiento } from './almacenamiento.ts';
import { enDisco } from './disco.ts';

export const almacenamientoDe = ({ dataDir }: Pick<Services, 'dataDir'>): Almacenamiento =>
  enDisco(join(dataDir, 'archivos'));
