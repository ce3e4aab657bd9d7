/** Demo bank accounts and cash boxes of the company. */
import { clabeDigito } from '../checkDigits.ts';
import type { CuentaTesoreriaDemo } from '../types.tesoreria.ts';
import type { World } from '../types.ts';

const MONEDAS = ['MXN', 'USD'] as const;
const TIPOS = ['BANCO', 'CAJA'] as const;

/** The company's bank as a CFDI names it. */
export const RFC_BANAMEX = 'BNM840515VB1';

/** A bank account and a cash box in each currency. */
export function crearCuentasTesoreria(id: World['id'], random: World['random']): CuentaTesoreriaDemo[] {
  return MONEDAS.flatMap((moneda, k) =>
    TIPOS.map((tipo, t) => ({
      id: id('cuentaTesoreria', '2020-01-01', t, k),
      alias: `${tipo === 'BANCO' ? 'Banamex' : 'Caja'} ${moneda}`,
      tipo,
      banco: tipo === 'BANCO' ? 'Banamex' : null,
      clabe: tipo === 'BANCO' ? clabe(random, k) : null,
      moneda,
    })),
  );
}

/** Banamex (002), Mexico City (180): the bank's and the place's keys of a CLABE. */
function clabe(random: World['random'], k: number): string {
  const sin = `002180${String(random('clabe', k).int(0, 99_999_999)).padStart(11, '0')}`;
  return `${sin}${clabeDigito(sin)}`;
}

/** The account or cash box where money of this currency goes in and out. */
export const cuentaTesoreriaDe = (
  { cuentasTesoreria }: Pick<World, 'cuentasTesoreria'>,
  tipo: CuentaTesoreriaDemo['tipo'],
  moneda: CuentaTesoreriaDemo['moneda'],
): CuentaTesoreriaDemo => cuentasTesoreria.find((each) => each.tipo === tipo && each.moneda === moneda)!;
