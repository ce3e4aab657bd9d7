import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError, parseConfig, portOf, SUBGRAPH_NAMES, VARIABLES } from './index.ts';

describe('the environment', () => {
  it('may be empty: embedded, on this machine, with demo data', () => {
    const config = parseConfig({});
    expect(config).toMatchObject({ host: '127.0.0.1', dataDir: '.data', demo: true, auth: true, subgraphUrls: {} });
    expect([portOf(config), portOf(config, 'finance')]).toEqual([4000, 4002]);
  });

  it('is no demonstration once it names a database or an issuer, unless told', () => {
    expect(parseConfig({ DATABASE_URL: 'postgres://h/d' }).demo).toBe(false);
    expect(parseConfig({ JWKS_URL: 'https://h/jwks' }).demo).toBe(false);
    expect(parseConfig({ DATABASE_URL: 'postgres://h/d', DEMO: '1' }).demo).toBe(true);
  });

  it('may give each subgraph an address and a database', () => {
    const config = parseConfig({
      SUBGRAPH_CRM_URL: 'http://127.0.0.1:4001/graphql',
      DATABASE_URL_FINANCE: 'postgres://h/f',
      PORT: '',
    });
    expect(config.subgraphUrls).toEqual({ crm: 'http://127.0.0.1:4001/graphql' });
    expect(config.database.urls).toEqual({ finance: 'postgres://h/f' });
  });

  it.each([
    ['PORT', { PORT: '70000' }],
    ['PORT', { PORT: 'http' }],
    ['DATABASE_URL', { DATABASE_URL: 'mysql://h/d' }],
    ['DATABASE_URL_CRM', { DATABASE_URL_CRM: 'h' }],
    ['SUBGRAPH_CRM_URL', { SUBGRAPH_CRM_URL: 'ftp://h' }],
    ['ENCUESTA_URL', { ENCUESTA_URL: 'encuesta.empresa.mx' }],
    ['DEMO', { DEMO: 'yes' }],
    ['LOG_LEVEL', { LOG_LEVEL: 'loud' }],
    ['INTERNAL_KEY', { INTERNAL_KEY: 'short' }],
    ['AUTH', { AUTH: 'none' }],
    ['CORS_ORIGINS', { CORS_ORIGINS: '*' }],
    ['CORS_ORIGINS', { CORS_ORIGINS: 'null' }],
    ['CORS_ORIGINS', { CORS_ORIGINS: 'app.empresa.mx' }],
    ['CORS_ORIGINS', { CORS_ORIGINS: 'https://app.empresa.mx/' }],
    ['CORS_ORIGINS', { CORS_ORIGINS: 'https://app.empresa.mx,https://*.empresa.mx' }],
    ['MAX_DEPTH', { MAX_DEPTH: '-1' }],
    ['MAX_TOKENS', { MAX_TOKENS: 'many' }],
    ['MAX_COST', { MAX_COST: '1.5' }],
    ['MAX_BODY_BYTES', { MAX_BODY_BYTES: '99999999999' }],
    ['PARTNER_COST_PER_MINUTE', { PARTNER_COST_PER_MINUTE: '0' }],
    ['WRITES_PER_MINUTE', { WRITES_PER_MINUTE: '0' }],
    ['FIELD_SUGGESTIONS', { FIELD_SUGGESTIONS: 'off' }],
    ['REQUEST_TIMEOUT_MS', { REQUEST_TIMEOUT_MS: '1000' }],
    ['AUTH', { AUTH: 'off', HOST: '0.0.0.0' }],
    ['ALLOW_DEV_KEY', { HOST: '0.0.0.0' }],
    ['INTERNAL_KEY', { SUBGRAPH_CRM_URL: 'http://crm:4001/graphql' }],
  ])('with a wrong %s stops with one line that names it', (name, environment) => {
    const parse = () => parseConfig(environment as Record<string, string>);
    expect(parse).toThrow(ConfigError);
    expect(parse).toThrow(new RegExp(`^[^\n]*\\b${name}\\b[^\n]*$`));
  });

  it('names the origins of other front ends one by one, and adds those of this machine in a demonstration', () => {
    const CORS_ORIGINS = 'https://app.empresa.mx, http://localhost:5173';
    const origins = ['https://app.empresa.mx', 'http://localhost:5173'];
    expect(parseConfig({ CORS_ORIGINS }).cors).toEqual({ origins, loopback: true });
    expect(parseConfig({ CORS_ORIGINS, JWKS_URL: 'https://h/jwks' }).cors).toEqual({ origins, loopback: false });
    expect(parseConfig({ JWKS_URL: 'https://h/jwks' }).cors).toEqual({ origins: [], loopback: false });
  });

  it('has limits for every request, and proposes names of the schema in a demonstration only', () => {
    expect(parseConfig({}).limits).toMatchObject({ depth: 16, tokens: 5_000, batch: 0, cost: 100_000 });
    expect(parseConfig({ MAX_DEPTH: '5' }).limits.depth).toBe(5);
    expect(parseConfig({}).limits.fieldSuggestions).toBe(true);
    expect(parseConfig({ DATABASE_URL: 'postgres://h/d' }).limits.fieldSuggestions).toBe(false);
  });

  it('is described in docs/configuracion.md, each variable of it and no other', () => {
    const table = readFileSync(join(import.meta.dirname, '../../../docs/configuracion.md'), 'utf8');
    const rows = table.split('\n').filter((line) => line.startsWith('| `'));
    const named = rows.flatMap((row) => [...row.split('|')[1]!.matchAll(/`([A-Z_<>]+)`/g)].map(([, name]) => name!));
    const each = named.flatMap((name) =>
      name.includes('<SUBGRAPH>') ? SUBGRAPH_NAMES.map((of) => name.replace('<SUBGRAPH>', of.toUpperCase())) : name,
    );
    expect(each.toSorted()).toEqual([...VARIABLES].toSorted());
  });

  it('lets a development key be seen from outside only when told so', () => {
    expect(parseConfig({ HOST: '0.0.0.0', ALLOW_DEV_KEY: '1' }).host).toBe('0.0.0.0');
    expect(parseConfig({ HOST: '0.0.0.0', JWKS_URL: 'https://h/jwks' }).host).toBe('0.0.0.0');
  });
});
