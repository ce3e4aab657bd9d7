/** Tenant resolver, with a cache: the company behind the key of a token. */
import type { Database } from '@cliente360/database';
import { LRUCache } from 'lru-cache';
import type { Empresa } from '../context.ts';
import { graphqlError } from '../errors.ts';
import { bytesOf } from '../cache/objectSize.ts';

const TTL_MS = 60_000;
const MAX_BYTES = 2 ** 20;

/**
 * The company behind a token's key, from the subgraph's own `empresas`; kept
 * for a minute. Throws UNAUTHENTICATED for a company that does not exist here.
 */
export function createEmpresas(database: Database, subgraph: string): (clave: string) => Promise<Empresa> {
  const known = new LRUCache<string, Empresa>({ maxSize: MAX_BYTES, sizeCalculation: bytesOf, ttl: TTL_MS });
  return async (clave) => {
    const cached = known.get(clave);
    if (cached) return cached;
    const [rows] = await database.read({ empresaId: null, clientes: [] }, [
      {
        sql: `select id::text as "id", clave, nombre, zona_horaria as "zonaHoraria" from ${subgraph}.empresas where clave = $1`,
        params: [clave],
      },
    ]);
    // As `empresasTable` has it, in any subgraph's schema.
    const empresa = rows?.[0] as unknown as Empresa | undefined;
    if (!empresa) throw graphqlError('UNAUTHENTICATED', 'La empresa del token no existe.');
    known.set(clave, empresa);
    return empresa;
  };
}
