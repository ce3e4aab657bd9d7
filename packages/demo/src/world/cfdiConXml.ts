/** A stamped demo CFDI, as its XML and its file need it. */
import type { CfdiDemo } from '../types.comercio.ts';
import type { SujetoDemo } from '../types.comunicaciones.ts';

/** A stamped CFDI and what its XML is about: an invoice, or the client where a `Sujeto` has no such type. */
export interface CfdiConXml {
  readonly cfdi: CfdiDemo;
  readonly sujeto: SujetoDemo;
  /** The document, without its seals. */
  documento(): string;
}
