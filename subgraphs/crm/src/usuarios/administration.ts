/** Administration of the directory from the command line: people are added, and let in or not. */
import { insertQuery, toQuery, updateQuery, type Administration } from '@cliente360/subgraph';
import { and, eq, sql } from 'drizzle-orm';
import { ROLES_USUARIO, usuarios } from './tables.ts';

type Rol = (typeof ROLES_USUARIO)[number];

export const administration: Administration = {
  roles: ROLES_USUARIO,
  add: async (tx, empresaId, { roles, ...user }) => {
    const row = { ...user, roles: roles as readonly Rol[], empresaId, activo: true, usuarioRocketchat: null };
    const added = insertQuery(usuarios, [row], sql`on conflict (empresa_id, usuario) do nothing returning id`);
    return (await tx.query(added)).length > 0;
  },
  setActive: async (tx, empresaId, usuario, activo) => {
    const who = and(eq(usuarios.empresaId, empresaId), eq(usuarios.usuario, usuario))!;
    return (await tx.query(updateQuery(usuarios, { activo }, who, sql`returning ${usuarios.id}`))).length > 0;
  },
  count: async (tx, empresaId) => {
    const own = and(eq(usuarios.empresaId, empresaId), usuarios.activo);
    const [row] = await tx.query(toQuery(sql`select count(*)::int as n from ${usuarios} where ${own}`));
    return Number(row!['n']);
  },
};
