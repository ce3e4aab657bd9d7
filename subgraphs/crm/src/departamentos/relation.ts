/** Relation of departments: how the fields of `Departamento` are read. */
import { sql } from 'drizzle-orm';
import { entity, entityReference, entityReferences } from '@cliente360/subgraph';
import type { Departamento } from '../graphql.gen.ts';
import { usuarios } from '../usuarios/tables.ts';
import { departamentos, miembrosDepartamento as miembros } from './tables.ts';

export const departamento = entity<Departamento>()({
  type: 'Departamento',
  table: departamentos,
  fields: {
    lider: entityReference('Usuario', departamentos.liderId),
    miembros: entityReferences('Usuario', {
      from: sql`${miembros} join ${usuarios} on ${usuarios.empresaId} = ${miembros.empresaId} and ${usuarios.id} = ${miembros.usuarioId}`,
      id: usuarios.id,
      where: sql`${miembros.empresaId} = ${departamentos.empresaId} and ${miembros.departamentoId} = ${departamentos.id}`,
      orderBy: sql`${usuarios.nombreOrden}, ${usuarios.id}`,
    }),
  },
});
