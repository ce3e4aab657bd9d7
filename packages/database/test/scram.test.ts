import { createHmac } from 'node:crypto';
import { PGlite } from '@electric-sql/pglite';
import { expect, it } from 'vitest';
import { roleLogin, withLogin } from '../src/login.ts';
import { scramVerifier } from '../src/scram.ts';

it('a verifier is what RFC 7677 works out: with it the server signs the standard’s own exchange', () => {
  const salt = 'W22ZaJ0SNY7soEsUEjb6gQ==';
  const nonce = 'rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0';
  const exchange = `n=user,r=rOprNGfwEbeRWgbNEkqO,r=${nonce},s=${salt},i=4096,c=biws,r=${nonce}`;
  const verifier = scramVerifier('pencil', Buffer.from(salt, 'base64'));
  const [, serverKey] = /:([^:]+)$/.exec(verifier)!;
  const signature = createHmac('sha256', Buffer.from(serverKey!, 'base64')).update(exchange).digest('base64');
  expect(signature).toBe('6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=');
});

it('and what the engine itself would have kept', async () => {
  await using pglite = await PGlite.create();
  await pglite.exec(`set password_encryption = 'scram-sha-256'; create role suya login password 'Secreta-9'`);
  const { rows } = await pglite.query<{ v: string }>(`select rolpassword as v from pg_authid where rolname = 'suya'`);
  const kept = rows[0]!.v;
  expect(scramVerifier('Secreta-9', Buffer.from(/:([^$]+)\$/.exec(kept)![1]!, 'base64'))).toBe(kept);
});

it('a role’s password follows from the address, for every process alike, and is another one’s for each role', () => {
  const address = 'postgres://cliente360:cl%40ve@db:5432/cliente360?sslmode=require';
  const { password, clause } = roleLogin(address, 'app_crm');
  expect(password).toMatch(/^[\w-]{43}$/);
  expect(roleLogin(address, 'app_crm').password).toBe(password);
  expect(roleLogin(address, 'app_finance').password).not.toBe(password);
  expect(clause).toMatch(/^login password 'SCRAM-SHA-256\$4096:/);
  expect(clause).not.toContain(password);
});

it('a role of an address without a password, or whose password somebody chose, is made without one', () => {
  expect(roleLogin('postgres://cliente360@db/cliente360', 'app_crm')).toEqual({ password: undefined, clause: 'login' });
  expect(roleLogin('postgres://u:p@db/x', 'app_crm', 'la que eligió')).toEqual({
    password: 'la que eligió',
    clause: 'login',
  });
});

it('the address of a role is the owner’s with another login, be it a host’s or a socket’s', () => {
  const own = new URL(withLogin('postgres://u:p@db:5432/x?sslmode=require', 'app_crm', 's3 &'));
  expect([own.username, own.password, own.host, own.pathname]).toEqual(['', '', 'db:5432', '/x']);
  expect(Object.fromEntries(own.searchParams)).toEqual({ sslmode: 'require', user: 'app_crm', password: 's3 &' });
  expect(withLogin('postgres:///x?host=/run/postgresql', 'app_crm', undefined)).toBe(
    'postgres:///x?host=%2Frun%2Fpostgresql&user=app_crm',
  );
});
