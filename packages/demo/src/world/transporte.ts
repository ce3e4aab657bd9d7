/** Who and what drives: the same few vehicles and drivers for all of a company's waybills. */
import { APELLIDOS, MARCAS, NOMBRES, nombreSat, REGIONES } from '../datos/nombres.ts';
import { ASEGURADORAS, FLOTA, OPERADORES, type Vehiculo } from '../datos/transporte.ts';
import type { Random } from '../random.ts';
import type { CartaPorteDemo } from '../types.tesoreria.ts';
import type { Mundo } from './mundo.ts';
import { anioEntre, letrasFisica, letrasMoral, rfcUnico } from './rfc.ts';

type Autotransporte = NonNullable<CartaPorteDemo['autotransporte']>;
type Figura = Omit<CartaPorteDemo['figuras'][number], 'id'>;

/** Beyond any client's index: nobody else has these RFC. */
const RFC_OPERADORES = 5_000_000;
const RFC_EMPRESAS = 6_000_000;
const LETRAS = [...'ABCDEFGHJKLMNPRSTUVWXYZ'];

/** The smallest vehicle that carries the load, or now and then a bigger one. */
export function vehiculoPara(random: Random, pesoKg: number): number {
  const caben = FLOTA.map((_, v) => v).filter((v) => FLOTA[v]!.capacidadKg >= pesoKg);
  if (caben.length === 0) return FLOTA.length - 1;
  return random.chance(0.5) ? caben[0]! : random.pick(caben);
}

export function autotransporteDe(mundo: Mundo, v: number, id: string): Autotransporte {
  const random = mundo.random('vehiculo', v);
  const { configVehicular, permSct, pesoBrutoVehicular, remolques } = FLOTA[v]!;
  const placa = () =>
    `${random.digits(2)}${random.pick(LETRAS)}${random.pick(LETRAS)}${random.digits(1)}${random.pick(LETRAS)}`;
  return {
    id,
    permSct,
    numPermiso: permSct === 'TPXX00' ? 'Permiso no contemplado en el catálogo' : `SICT-${random.digits(8)}`,
    configVehicular,
    placa: placa(),
    anioModelo: Number(mundo.hoy.slice(0, 4)) - random.int(1, 9),
    pesoBrutoVehicular,
    aseguradora: random.pick(ASEGURADORAS),
    polizaSeguro: `RC-${random.digits(9)}`,
    remolques: Array.from({ length: remolques }, placa),
  };
}

/** The driver, and whose the vehicle is when it is not the company's. */
export function figurasDe(mundo: Mundo, random: Random, v: number): Figura[] {
  const figuras = [operador(mundo, random.int(0, OPERADORES - 1))];
  const { de } = FLOTA[v]!;
  if (de !== 'PROPIO') figuras.push(duenio(mundo, v, de));
  return figuras;
}

function operador(mundo: Mundo, k: number): Figura {
  const random = mundo.random('operador', k);
  const [given, father, mother] = [random.pick(NOMBRES), random.pick(APELLIDOS), random.pick(APELLIDOS)];
  const extranjero = k === OPERADORES - 1;
  return {
    tipo: '01',
    rfc: extranjero
      ? null
      : rfcUnico(letrasFisica(given, father, mother), anioEntre(random, 1965, 1998), RFC_OPERADORES + k),
    nombre: `${given} ${father} ${mother}`,
    licencia: extranjero ? `TX${random.digits(8)}` : `LFD${random.digits(8)}`,
  };
}

function duenio(mundo: Mundo, v: number, de: Vehiculo['de']): Figura {
  const random = mundo.random('duenio', v);
  const nombre = `${de === 'FLETERO' ? 'Fletes' : 'Arrendadora'} ${random.pick(MARCAS)} ${random.pick(REGIONES)}`;
  return {
    tipo: de === 'FLETERO' ? '02' : '03',
    rfc: rfcUnico(letrasMoral(nombre), anioEntre(random, 1990, 2015), RFC_EMPRESAS + v),
    nombre: nombreSat(nombre),
    licencia: null,
  };
}
