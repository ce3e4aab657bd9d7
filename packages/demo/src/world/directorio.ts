/** The company's people, departments, warehouses and catalogue. */
import { DESCONTINUADOS, PRODUCTOS, SERVICIOS } from '../datos/articulos.ts';
import { slug } from '../datos/nombres.ts';
import { fixed, micros, money, times } from '../money.ts';
import type { AlmacenDemo, ArticuloDemo } from '../types.comercio.ts';
import type { DepartamentoDemo, EmpresaDemo, UsuarioDemo } from '../types.directorio.ts';
import { DEPARTAMENTOS_DEMO, usuariosDeEmpresa } from '../usuarios.ts';

export type MakeId = (kind: string, at: string, ...indices: number[]) => string;
type MakeRandom = (kind: string, ...indices: number[]) => import('../random.ts').Random;

export const FUNDACION = '2019-02-04T15:00:00.000Z';

export function crearUsuarios(empresa: EmpresaDemo, id: MakeId): UsuarioDemo[] {
  return usuariosDeEmpresa(empresa.clave).map((each, k) => ({
    ...each,
    id: id('usuario', FUNDACION, k),
    creadoEn: FUNDACION,
  }));
}

export function crearDepartamentos(usuarios: readonly UsuarioDemo[], id: MakeId): DepartamentoDemo[] {
  return DEPARTAMENTOS_DEMO.map(({ clave, nombre, activo, lider }, k) => ({
    id: id('departamento', FUNDACION, k),
    clave,
    nombre,
    activo,
    liderId: usuarios.find(({ usuario }) => usuario === lider)?.id ?? null,
    miembroIds: usuarios.filter(({ departamentos }) => departamentos.includes(clave)).map((each) => each.id),
  }));
}

const ALMACENES = [
  ['CEDIS', 'Centro de distribución Vallejo', '02300', true],
  ['MTY', 'Almacén Monterrey', '64000', true],
  ['GDL', 'Almacén Guadalajara', '44100', true],
  ['TIJ', 'Almacén Tijuana', '22000', true],
  ['DEV', 'Devoluciones y reparación', '02300', true],
] as const;

export function crearAlmacenes(id: MakeId): AlmacenDemo[] {
  return ALMACENES.map(([clave, nombre, codigoPostal, activo], k) => ({
    id: id('almacen', FUNDACION, k),
    clave,
    nombre,
    codigoPostal,
    activo,
  }));
}

/** 60 Inventariable, then 32 NoInventariable. One of each is no longer sold. */
export function crearArticulos(id: MakeId, random: MakeRandom): ArticuloDemo[] {
  const productos = Object.entries(PRODUCTOS).flatMap(([categoria, list]) =>
    list.map(([nombre, claveProdServ, claveUnidad, precio, controla, garantiaMeses, tasaIva = '0.16']) => ({
      tipo: 'Inventariable' as const,
      prefijo: slug(categoria).slice(0, 3).toUpperCase(),
      nombre,
      claveProdServ,
      claveUnidad,
      objetoImp: '02',
      tasaIva,
      categoria,
      controla,
      garantiaMeses,
      duracionEstimadaMin: null,
      precioLista: money(micros(String(precio))),
    })),
  );
  const servicios = SERVICIOS.map(
    ([nombre, claveProdServ, claveUnidad, precio, duracionEstimadaMin, tasaIva = '0.16', objetoImp = '02']) => ({
      tipo: 'NoInventariable' as const,
      prefijo: 'SRV',
      nombre,
      claveProdServ,
      claveUnidad,
      objetoImp,
      tasaIva,
      duracionEstimadaMin,
      categoria: null,
      controla: null,
      garantiaMeses: null,
      precioLista: money(micros(String(precio))),
    }),
  );
  return [...productos, ...servicios].map(({ prefijo, ...each }, indice) => {
    const draw = random('articulo', indice);
    const producto = each.tipo === 'Inventariable';
    return {
      ...each,
      id: id('articulo', FUNDACION, indice),
      indice,
      sku: `${prefijo}-${String(indice + 1).padStart(3, '0')}`,
      activo: !DESCONTINUADOS.includes(each.nombre),
      existencia: producto ? String(draw.int(0, 400)) : null,
      costoUnitario: producto
        ? money(times(micros(each.precioLista), micros(fixed(BigInt(draw.int(55, 78)) * 10_000n, 2))))
        : null,
      creadoEn: FUNDACION,
    };
  });
}
