/** Field type `ClaveSat` (`claveSat.graphql`): a key with its catalogue's description and validity. */
import type { Field } from '@cliente360/subgraph';
import { sql, type AnyColumn, type SQL } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';

type CatalogosSat = PgTable & Record<'catalogo' | 'clave' | 'descripcion' | 'vigenteDesde' | 'vigenteHasta', AnyColumn>;

/**
 * `ClaveSat` fields over a subgraph's `catalogos_sat`: the key as stored, with
 * its catalogue's description and whether it is valid today. A key that the
 * catalogue does not have (an old document's) is shown as it is, not valid.
 */
export const createClaveSat =
  (catalogos: CatalogosSat) =>
  (catalogo: string, clave: AnyColumn | SQL): Field => ({
    compile: (_, { hoy }) => ({
      expressions: [
        sql`${clave}`,
        sql`(select json_build_array(${catalogos.descripcion}, ${catalogos.vigenteDesde} <= ${hoy}::date and (${catalogos.vigenteHasta} is null or ${catalogos.vigenteHasta} >= ${hoy}::date)) from ${catalogos} where ${catalogos.catalogo} = ${catalogo} and ${catalogos.clave} = ${clave})`,
      ],
      read: ([key, found]) => {
        if (key === null) return null;
        const [descripcion, vigente] = (found ?? ['Clave fuera de catálogo', false]) as [string, boolean];
        return { clave: key, descripcion, vigente };
      },
    }),
  });
