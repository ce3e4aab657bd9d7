/** Relation of users (the directory): how the fields of `Usuario` are read, and the filters and orders of their pages. */
import { sql } from 'drizzle-orm';
import {
  byText,
  condition,
  connection,
  entity,
  flag,
  idsParam,
  entityReferences,
  someOf,
  words,
} from '@cliente360/subgraph';
import { departamentos, miembrosDepartamento as miembros } from '../departamentos/tables.ts';
import type { Usuario, UsuariosCampoOrden, UsuariosFiltro } from '../graphql.gen.ts';
import { usuarios } from './tables.ts';

export const usuario = entity<Usuario>()({
  type: 'Usuario',
  table: usuarios,
  fields: {
    departamentos: entityReferences('Departamento', {
      from: sql`${miembros} join ${departamentos} on ${departamentos.empresaId} = ${miembros.empresaId} and ${departamentos.id} = ${miembros.departamentoId}`,
      id: departamentos.id,
      where: sql`${miembros.empresaId} = ${usuarios.empresaId} and ${miembros.usuarioId} = ${usuarios.id}`,
      orderBy: sql`${departamentos.clave}`,
    }),
  },
});

export const usuariosConnection = connection<UsuariosFiltro, UsuariosCampoOrden>()({
  name: 'Usuarios',
  node: usuario,
  parents: { 'Query.usuarios': null },
  filters: {
    texto: words(usuarios.busqueda),
    activo: flag(usuarios.activo),
    roles: someOf(usuarios.roles),
    departamentoIds: condition(
      '[ID!]',
      (ids: readonly string[], _, path) =>
        sql`exists (select from ${miembros} where ${miembros.empresaId} = ${usuarios.empresaId} and ${miembros.usuarioId} = ${usuarios.id} and ${miembros.departamentoId} = any (${idsParam(ids, path)}))`,
    ),
  },
  orders: { NOMBRE: byText(usuarios.nombreOrden) },
});
