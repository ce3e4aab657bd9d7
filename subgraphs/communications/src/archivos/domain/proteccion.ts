/** Data classification of papers: which kinds are protected data inside, where nothing can be masked. */

/** As the graph's `CategoriaArchivo`. */
type Categoria =
  | 'CONTRATO'
  | 'CORRESPONDENCIA'
  | 'LEGAL'
  | 'CONSTANCIA_FISCAL'
  | 'ACTA'
  | 'PODER'
  | 'IDENTIFICACION'
  | 'XML_CFDI'
  | 'EVIDENCIA'
  | 'OTRO';

/**
 * Whether a paper of that kind says who somebody is: RFC, CURP, who signs and with what powers, where they live. A new
 * kind does not compile until it is decided here. What people wrote (letters) is open like the mails it came with;
 * evidence is of what is attended to, and who may see the case may see it.
 */
const TRAE_DATOS_PERSONALES: Readonly<Record<Categoria, boolean>> = {
  CONTRATO: true,
  CORRESPONDENCIA: false,
  LEGAL: true,
  CONSTANCIA_FISCAL: true,
  ACTA: true,
  PODER: true,
  IDENTIFICACION: true,
  XML_CFDI: true,
  EVIDENCIA: false,
  OTRO: false,
};

/** The address of such a paper asks for `datos-personales:leer`, and leaves a record of who got it. */
export const traeDatosPersonales = (categoria: Categoria): boolean => TRAE_DATOS_PERSONALES[categoria];
