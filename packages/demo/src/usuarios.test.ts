import { describe, expect, test } from 'vitest';
import { ALCANCES } from '@cliente360/identity/scopes';
import { USUARIOS_DEMO, usuariosDeEmpresa } from './usuarios.ts';

const usuario = (login: string) => USUARIOS_DEMO.find((each) => each.usuario === login)!;

describe('USUARIOS_DEMO', () => {
  test('has the people whom the contract names, with their scopes', () => {
    expect(usuario('ana.torres')).toMatchObject({
      alcances: ALCANCES,
      empresas: ['demo', 'otra'],
      clientes: '*',
      activo: true,
    });
    expect(usuario('ana.torres').roles).toContain('SOPORTE');
    expect(usuario('luis.mora')).toMatchObject({ roles: ['VENTAS'], alcances: ['crm:leer', 'comunicaciones:leer'] });
    expect(usuario('socio.api')).toMatchObject({
      alcances: ['crm:leer', 'soporte:leer', 'soporte:escribir'],
      clientes: ['CLI-000001', 'CLI-000002'],
    });
  });

  test.each(['demo', 'otra'])('%s has five active agents at least, someone inactive, and unique logins', (clave) => {
    const people = usuariosDeEmpresa(clave);
    expect(people.filter(({ activo, roles }) => activo && roles.includes('SOPORTE')).length).toBeGreaterThanOrEqual(5);
    expect(people.some(({ activo }) => !activo)).toBe(true);
    expect(new Set(people.map((each) => each.usuario)).size).toBe(people.length);
    expect(people.every(({ alcances }) => alcances.every((each) => ALCANCES.includes(each)))).toBe(true);
  });
});
