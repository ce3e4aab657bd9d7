import { expect, it } from 'vitest';
import { atiendeCasos, faltasDePermiso, PERMISOS, type ActoDeCaso } from './permisos.ts';

const TODOS = Object.keys(PERMISOS) as ActoDeCaso[];
const puede = (roles: readonly string[], clientes: '*' | readonly string[] = '*', activo = true) =>
  TODOS.filter((acto) => faltasDePermiso(acto, { activo, roles }, { clientes }).length === 0);

const DEL_CLIENTE = [
  'agregarCaso',
  'comentarCaso',
  'marcarMencionLeida',
  'adjuntarArchivosCaso',
  'reabrirCaso',
  'calificarCaso',
];
const DE_CASA = [...DEL_CLIENTE, 'comentarCaso.INTERNO', 'comentarCaso.contactoId'];

it('who only reads asks and says, and does nothing that the company answers for', () => {
  expect(puede(['LECTURA']).sort()).toEqual([...DEL_CLIENTE].sort());
  expect(puede(['LECTURA'], ['c1']).sort()).toEqual([...DEL_CLIENTE].sort());
  expect(puede([]).sort()).toEqual([...DEL_CLIENTE].sort());
});

it('the company’s own note things down, unless their token is confined to some clients', () => {
  expect(puede(['VENTAS']).sort()).toEqual([...DE_CASA].sort());
  expect(puede(['VENTAS', 'LECTURA'], ['c1']).sort()).toEqual([...DEL_CLIENTE].sort());
});

it.each(['SOPORTE', 'LIDER_SOPORTE'])('%s does all of it; confined, all but what is between ourselves', (rol) => {
  expect(puede([rol])).toEqual(TODOS);
  expect(puede([rol], ['c1'])).toEqual(TODOS.filter((acto) => !DE_CASA.includes(acto) || DEL_CLIENTE.includes(acto)));
});

it('who left, or was never there, does nothing', () => {
  expect(puede(['SOPORTE'], '*', false)).toEqual([]);
  expect(TODOS.flatMap((acto) => faltasDePermiso(acto, null, { clientes: '*' }))).toHaveLength(TODOS.length);
  expect(atiendeCasos({ activo: false, roles: ['SOPORTE'] })).toBe(false);
});
