/** What all CFDI of the demo share. */
import { instantText, localText } from '../calendar.ts';
import { uuidV4 } from '../ids.ts';
import type { Lugar } from '../datos/lugares.ts';
import type { CfdiDemo, ConceptoDemo, ParteFiscalDemo } from '../types.comercio.ts';
import type { ClienteDemo } from '../types.directorio.ts';
import type { Mundo } from './mundo.ts';

/** The client as receiver; the general public and foreigners have the postal code of where it is issued. */
export const receptorDe = (
  cliente: ClienteDemo,
  { cpExpedicion }: Pick<CfdiDemo, 'cpExpedicion'>,
): ParteFiscalDemo => ({
  rfc: cliente.rfc,
  nombre: cliente.razonSocial,
  regimen: cliente.regimenFiscal,
  cp: cliente.esRfcGenerico ? cpExpedicion : cliente.cpFiscal,
});

/** The stamp's UUID: random-looking, as a PAC's, and the same on every run. */
export const folioFiscal = (mundo: Mundo, kind: string, ...indices: number[]): string =>
  uuidV4([mundo.semilla, mundo.empresa.clave, `${kind}.uuid`, ...indices]);

const TASA_DE_FRONTERA = '0.080000';

/** Where a document with these lines is issued: the border's rate only at the border. */
export const expedicionDe = (mundo: Mundo, conceptos: readonly ConceptoDemo[]): Lugar =>
  conceptos.some(({ impuestos }) => impuestos.some(({ tasaOCuota }) => tasaOCuota === TASA_DE_FRONTERA))
    ? mundo.frontera
    : mundo.expedicion;

/** Issued at `epoch`, stamped within two minutes. */
export function emision(mundo: Mundo, epoch: number, timbrado: boolean, lugar: Lugar = mundo.expedicion) {
  const zona = lugar.zonaHoraria;
  return {
    fecha: localText(zona, epoch),
    fechaTimbrado: timbrado ? localText(zona, epoch + 95_000) : null,
    cpExpedicion: lugar.cp,
    instante: instantText(epoch - (epoch % 1000)),
    emisor: mundo.emisor,
    exportacion: '01',
    creadoEn: instantText(epoch),
  } satisfies Partial<CfdiDemo>;
}

/** Not later than a few minutes before `hoy` begins. */
export const antesDeHoy = (mundo: Mundo, epoch: number): number => Math.min(epoch, mundo.corteMs - 300_000);
