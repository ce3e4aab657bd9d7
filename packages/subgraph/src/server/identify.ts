import type { Database } from '@cliente360/database';
import type { Empresa } from '../context.ts';
import { graphqlError } from '../errors.ts';

const TTL_MS = 60_000;

/**
 * The company behind a token's key, from the subgraph's own `empresas`; kept
 * for a minute. Throws UNAUTHENTICATED for a company that does not exist here.
 */
export function createEmpresas(database: Database, subgraph: string): (clave: string) => Promise<Empresa> {
  const known = new Map<string, { empresa: Empresa; until: number }>();
  return async (clave) => {
    const cached = known.get(clave);
    if (cached && cached.until > Date.now()) return cached.empresa;
    const [rows] = await database.read({ empresaId: null, clientes: [] }, [
      {
        sql: `select id::text as "id", clave, nombre, zona_horaria as "zonaHoraria" from ${subgraph}.empresas where clave = $1`,
        params: [clave],
      },
    ]);
    const empresa = rows?.[0] as unknown as Empresa | undefined;
    if (!empresa) throw graphqlError('UNAUTHENTICATED', 'La empresa del token no existe.');
    known.set(clave, { empresa, until: Date.now() + TTL_MS });
    return empresa;
  };
}
