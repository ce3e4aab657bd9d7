/** The demo company as issuer of CFDI. */
import { rfcDigito } from '../checkDigits.ts';
import { LUGARES, lugarPorCp, type Lugar } from '../datos/lugares.ts';
import { nombreSat } from '../datos/nombres.ts';
import type { ParteFiscalDemo } from '../types.comercio.ts';
import type { EmpresaDemo } from '../types.directorio.ts';
import { letrasMoral } from './rfc.ts';

/** Postal codes with the stimulus of the northern border, where IVA may be 8 %. */
export const CON_ESTIMULO: readonly string[] = ['22000', '22800', '32000', '88500'];

/** The company as issuer of CFDI: a moral of régimen 601 in the first place we know of its zone, with a branch at the border unless it is there already. */
export function emisorDe(empresa: EmpresaDemo): { emisor: ParteFiscalDemo; expedicion: Lugar; frontera: Lugar } {
  const expedicion = LUGARES.find(({ zonaHoraria }) => zonaHoraria === empresa.zonaHoraria) ?? lugarPorCp('02300');
  const base = `${letrasMoral(empresa.nombre)}010515AN`;
  return {
    expedicion,
    frontera: CON_ESTIMULO.includes(expedicion.cp) ? expedicion : lugarPorCp('32000'),
    emisor: { rfc: base + rfcDigito(base), nombre: nombreSat(empresa.nombre), regimen: '601', cp: expedicion.cp },
  };
}
