/** Seed data of the directory: the company's first user. */
import { seed, type Founding, type Seed } from '@cliente360/subgraph';
import { usuarios } from './tables.ts';

export const founding = ({ administrador, empresa: { zonaHoraria } }: Founding): readonly Seed[] => [
  seed(usuarios, [{ ...administrador, activo: true, roles: ['ADMIN'], usuarioRocketchat: null, zonaHoraria }]),
];
