import { rfcDigito } from '../checkDigits.ts';
import { LUGARES, lugarPorCp, type Lugar } from '../datos/lugares.ts';
import { nombreSat } from '../datos/nombres.ts';
import type { ParteFiscalDemo } from '../types.comercio.ts';
import type { EmpresaDemo } from '../types.directorio.ts';
import { letrasMoral } from './rfc.ts';

/** The company as issuer of CFDI: a moral of régimen 601 in the first place we know of its zone. */
export function emisorDe(empresa: EmpresaDemo): { emisor: ParteFiscalDemo; expedicion: Lugar } {
  const expedicion = LUGARES.find(({ zonaHoraria }) => zonaHoraria === empresa.zonaHoraria) ?? lugarPorCp('02300');
  const base = `${letrasMoral(empresa.nombre)}010515AN`;
  return {
    expedicion,
    emisor: { rfc: base + rfcDigito(base), nombre: nombreSat(empresa.nombre), regimen: '601', cp: expedicion.cp },
  };
}
