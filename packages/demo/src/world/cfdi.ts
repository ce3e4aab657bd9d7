/** What all CFDI of the demo share. */
import { instantText, localText } from '../calendar.ts';
import { uuidV4 } from '../ids.ts';
import type { CfdiDemo, ParteFiscalDemo } from '../types.comercio.ts';
import type { ClienteDemo } from '../types.directorio.ts';
import type { Mundo } from './mundo.ts';

export const receptorDe = (cliente: ClienteDemo): ParteFiscalDemo => ({
  rfc: cliente.rfc,
  nombre: cliente.razonSocial,
  regimen: cliente.regimenFiscal,
  cp: cliente.cpFiscal,
});

/** The stamp's UUID: random-looking, as a PAC's, and the same on every run. */
export const folioFiscal = (mundo: Mundo, kind: string, ...indices: number[]): string =>
  uuidV4([mundo.semilla, mundo.empresa.clave, `${kind}.uuid`, ...indices]);

/** Issued at `epoch`, stamped within two minutes. */
export function emision(mundo: Mundo, epoch: number, timbrado: boolean) {
  const zona = mundo.expedicion.zonaHoraria;
  return {
    fecha: localText(zona, epoch),
    fechaTimbrado: timbrado ? localText(zona, epoch + 95_000) : null,
    cpExpedicion: mundo.expedicion.cp,
    instante: instantText(epoch - (epoch % 1000)),
    emisor: mundo.emisor,
    exportacion: '01',
    creadoEn: instantText(epoch),
  } satisfies Partial<CfdiDemo>;
}

/** Not later than a few minutes before `hoy` begins. */
export const antesDeHoy = (mundo: Mundo, epoch: number): number => Math.min(epoch, mundo.corteMs - 300_000);
