/** Which comprobantes of the demo have their XML kept, and what it is called: finance names it, communications has it. */
import type { CfdiConXml } from './cfdiConXml.ts';
import { instantText } from '../calendar.ts';
import { facturaXml, notaXml } from '../contenido/cfdiXml.ts';
import { pagoXml } from '../contenido/pagoXml.ts';
import { trasladoXml } from '../contenido/trasladoXml.ts';
import type { CfdiDemo } from '../types.comercio.ts';
import type { Plan } from './planDeArchivo.ts';
import type { Mundo } from './mundo.ts';

/** How many of the newest, so that a client's files are not all XML. */
const DEL_PRIMERO = 40;
const DE_LOS_DEMAS = 3;
/** Between issuing and the stamp's coming back. */
const TIMBRADO_MS = 95_000;

/** Of client `i`, newest first. */
export function cfdisConXml(mundo: Mundo, i: number): CfdiConXml[] {
  const cliente = { tipo: 'Cliente', id: mundo.cliente(i).id } as const;
  const factura = (id: string) => ({ tipo: 'Factura', id }) as const;
  return [
    ...mundo.facturas(i).map((cfdi) => ({ cfdi, sujeto: factura(cfdi.id), documento: () => facturaXml(cfdi) })),
    ...mundo.notasCredito(i).map((cfdi) => ({ cfdi, sujeto: factura(cfdi.facturaId), documento: () => notaXml(cfdi) })),
    ...mundo.pagos(i).map((cfdi) => ({ cfdi, sujeto: cliente, documento: () => pagoXml(cfdi) })),
    ...mundo.facturasTraslado(i).map((cfdi) => ({
      cfdi,
      sujeto: cliente,
      documento: () =>
        trasladoXml(cfdi, {
          movimiento: mundo.movimientos(i).find(({ id }) => id === cfdi.movimientoId)!,
          direcciones: mundo.direcciones(i),
        }),
    })),
  ]
    .filter(({ cfdi }) => cfdi.uuid !== null)
    .sort((a, b) => b.cfdi.creadoEn.localeCompare(a.cfdi.creadoEn) || (a.cfdi.id < b.cfdi.id ? -1 : 1))
    .slice(0, i === 0 ? DEL_PRIMERO : DE_LOS_DEMAS);
}

/** The id of the file that is the CFDI's XML; null for a draft, and for those too old to have it kept. */
export const xmlDe = (mundo: Mundo, i: number, cfdi: CfdiDemo): string | null =>
  mundo.cfdisConXml(i).some((each) => each.cfdi.id === cfdi.id) ? idDelXml(mundo, i, cfdi) : null;

/** The document itself, without its seals. */
export const documentoXml = (mundo: Mundo, i: number, cfdiId: string): string | null =>
  mundo
    .cfdisConXml(i)
    .find(({ cfdi }) => cfdi.id === cfdiId)
    ?.documento() ?? null;

const idDelXml = (mundo: Mundo, i: number, { id, creadoEn }: CfdiDemo): string =>
  mundo.id('archivo.xml', creadoEn, i, parseInt(id.slice(-12), 16));

/** The files themselves. */
export const planesDeXml = (mundo: Mundo, i: number): Plan[] =>
  mundo.cfdisConXml(i).map(({ cfdi, sujeto, documento }) => ({
    id: idDelXml(mundo, i, cfdi),
    cfdiId: cfdi.id,
    nombre: `CFDI_${cfdi.serie}-${cfdi.folio}.xml`,
    tipoMime: 'application/xml',
    categoria: 'XML_CFDI',
    sujeto,
    creadoEn: instantText(Date.parse(cfdi.creadoEn) + TIMBRADO_MS),
    documento: documento(),
  }));
