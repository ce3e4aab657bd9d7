/**
 * The demo's companies and people, in code: `pnpm jwt` makes a token for one of
 * them without opening a database.
 */
import { ALCANCES } from '@cliente360/identity/scopes';
import type { EmpresaDemo, RolUsuario, UsuarioEstatico } from './types.directorio.ts';
import { slug } from './datos/nombres.ts';

/** The companies of the demo, with how many clientes each has. */
export const EMPRESAS_DEMO: readonly (Omit<EmpresaDemo, 'id'> & { readonly clientes: number })[] = [
  { clave: 'demo', nombre: 'Suministros Industriales Anáhuac', zonaHoraria: 'America/Mexico_City', clientes: 200 },
  { clave: 'otra', nombre: 'Refacciones del Pacífico', zonaHoraria: 'America/Tijuana', clientes: 20 },
];

/** Keys and names of the departments; the first two are the factory's. */
export const DEPARTAMENTOS_DEMO = [
  { clave: 'SOPORTE_TECNICO', nombre: 'Soporte técnico', activo: true, lider: 'hector.mendoza' },
  { clave: 'ATENCION_CLIENTE', nombre: 'Atención a clientes', activo: true, lider: 'gabriela.rios' },
  { clave: 'VENTAS', nombre: 'Ventas', activo: true, lider: 'patricia.navarro' },
  { clave: 'COBRANZA', nombre: 'Crédito y cobranza', activo: true, lider: 'ricardo.aguilar' },
  { clave: 'GARANTIAS', nombre: 'Garantías (integrado a Soporte técnico)', activo: false, lider: null },
] as const;

const CENTRO = 'America/Mexico_City';
const DE_SOPORTE = [
  'crm:leer',
  'inventario:leer',
  'soporte:leer',
  'soporte:escribir',
  'comunicaciones:leer',
  'comunicaciones:escribir',
  'comunicaciones:interno',
];
const DE_LIDER = [...DE_SOPORTE, 'soporte:asignar', 'finanzas:leer', 'datos-personales:leer'];
const DE_FINANZAS = ['crm:leer', 'finanzas:leer', 'finanzas:escribir', 'inventario:leer'];

interface Person extends Partial<Omit<UsuarioEstatico, 'usuario' | 'nombre' | 'roles' | 'alcances'>> {
  readonly nombre: string;
  readonly roles: readonly RolUsuario[];
  readonly alcances: readonly string[];
}

const PEOPLE: readonly Person[] = [
  {
    nombre: 'Ana Torres',
    roles: ['SOPORTE', 'ADMIN'],
    alcances: ALCANCES,
    departamentos: ['SOPORTE_TECNICO', 'ATENCION_CLIENTE'],
    empresas: ['demo', 'otra'],
  },
  {
    nombre: 'Luis Mora',
    roles: ['VENTAS'],
    alcances: ['crm:leer', 'comunicaciones:leer'],
    departamentos: ['VENTAS'],
    empresas: ['demo', 'otra'],
  },
  {
    nombre: 'Héctor Mendoza',
    roles: ['LIDER_SOPORTE', 'SOPORTE'],
    alcances: DE_LIDER,
    departamentos: ['SOPORTE_TECNICO'],
    empresas: ['demo', 'otra'],
  },
  {
    nombre: 'Gabriela Ríos',
    roles: ['LIDER_SOPORTE', 'SOPORTE'],
    alcances: DE_LIDER,
    departamentos: ['ATENCION_CLIENTE'],
    empresas: ['demo', 'otra'],
  },
  {
    nombre: 'Itzel Cervantes',
    roles: ['SOPORTE'],
    alcances: DE_SOPORTE,
    departamentos: ['SOPORTE_TECNICO'],
    empresas: ['demo', 'otra'],
  },
  {
    nombre: 'Óscar Villaseñor',
    roles: ['SOPORTE'],
    alcances: DE_SOPORTE,
    departamentos: ['SOPORTE_TECNICO', 'ATENCION_CLIENTE'],
  },
  {
    nombre: 'Mariana Quiroz',
    roles: ['SOPORTE'],
    alcances: DE_SOPORTE,
    departamentos: ['ATENCION_CLIENTE'],
    empresas: ['demo', 'otra'],
  },
  {
    nombre: 'Rodrigo Barragán',
    roles: ['SOPORTE'],
    alcances: DE_SOPORTE,
    departamentos: ['SOPORTE_TECNICO'],
    zonaHoraria: 'America/Tijuana',
    empresas: ['demo', 'otra'],
  },
  {
    nombre: 'Patricia Navarro',
    roles: ['VENTAS'],
    alcances: ['crm:leer', 'crm:escribir', 'comunicaciones:leer', 'comunicaciones:escribir', 'comunicaciones:interno'],
    departamentos: ['VENTAS'],
    empresas: ['demo', 'otra'],
  },
  {
    nombre: 'Diego Estrada',
    roles: ['VENTAS'],
    alcances: ['crm:leer', 'crm:escribir', 'comunicaciones:leer'],
    departamentos: ['VENTAS'],
  },
  {
    nombre: 'Ricardo Aguilar',
    roles: ['FINANZAS'],
    alcances: DE_FINANZAS,
    departamentos: ['COBRANZA'],
    empresas: ['demo', 'otra'],
  },
  {
    nombre: 'Leticia Ávila',
    roles: ['FINANZAS', 'LECTURA'],
    alcances: DE_FINANZAS,
    departamentos: ['COBRANZA'],
    zonaHoraria: 'America/Monterrey',
  },
  {
    nombre: 'Ulises Ortega',
    roles: ['ALMACEN'],
    alcances: ['crm:leer', 'inventario:leer', 'inventario:escribir'],
    empresas: ['demo', 'otra'],
  },
  { nombre: 'Regina Soto', roles: ['ADMIN'], alcances: ALCANCES },
  {
    nombre: 'Ernesto Luna',
    roles: ['SOPORTE'],
    alcances: DE_SOPORTE,
    departamentos: ['SOPORTE_TECNICO'],
    activo: false,
    usuarioRocketchat: null,
    empresas: ['demo', 'otra'],
  },
];

/** A partner's machine account, confined to two clients. */
const SOCIO: UsuarioEstatico = {
  usuario: 'socio.api',
  nombre: 'Socio integrador',
  email: 'socio.api@integrador.example',
  activo: true,
  roles: ['LECTURA'],
  zonaHoraria: CENTRO,
  usuarioRocketchat: null,
  departamentos: [],
  empresas: ['demo'],
  alcances: ['crm:leer', 'soporte:leer', 'soporte:escribir'],
  clientes: ['CLI-000001', 'CLI-000002'],
};

/** Everyone, with the scopes and confinement of their development token. */
export const USUARIOS_DEMO: readonly UsuarioEstatico[] = [...PEOPLE.map(fromPerson), SOCIO];

function fromPerson(person: Person): UsuarioEstatico {
  const usuario = slug(person.nombre, '.');
  return {
    usuario,
    email: `${usuario}@anahuac.example`,
    activo: true,
    zonaHoraria: CENTRO,
    usuarioRocketchat: usuario,
    departamentos: [],
    empresas: ['demo'],
    clientes: '*',
    ...person,
  };
}

/** The people of a company; a company that is none of the demo's gets those of `demo`. */
export function usuariosDeEmpresa(clave: string): readonly UsuarioEstatico[] {
  const known = EMPRESAS_DEMO.some((each) => each.clave === clave) ? clave : 'demo';
  return USUARIOS_DEMO.filter(({ empresas }) => empresas.includes(known));
}
