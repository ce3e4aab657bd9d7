/** Demo token: a JWT of the development key, for the first user of the demo company. */
import type { Config } from '@cliente360/config';
import { signDevelopmentToken } from '@cliente360/identity';

/** A working day. */
const VALIDITY = '8h';

/** Makes tokens of the demo's first user; undefined where this gateway would not accept them or has none to give. */
export function demoTokens({
  demo,
  auth,
  jwt,
  dataDir,
}: Pick<Config, 'demo' | 'auth' | 'jwt' | 'dataDir'>): (() => Promise<string>) | undefined {
  if (!demo || !auth || jwt.jwksUrl) return undefined;
  return async () => {
    const { USUARIOS_DEMO } = await import('@cliente360/demo/usuarios');
    const { usuario: sub, alcances } = USUARIOS_DEMO.find(({ usuario }) => usuario === 'ana.torres')!;
    return signDevelopmentToken(dataDir, { sub, empresa: 'demo', alcances, expira: VALIDITY });
  };
}
