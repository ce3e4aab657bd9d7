/**
 * The SAT's catalogues of CFDI 4.0 and Carta Porte 3.1 that the graph speaks of,
 * with the official descriptions and validity. The small ones were compared key
 * by key with the public domain mirror phpcfdi/resources-sat-catalogs, but for
 * c_MotivoCancelacion, which the mirror has not: that one is from the SAT's
 * cancellation scheme. The descriptions of the keys of c_ClaveUnidad,
 * c_ClaveProdServ and c_ClaveProdServCP were not: a file puts them right. Whole for the small ones, only the keys in use for those
 * that a file completes (`importables.ts`), c_Pais and c_Estado (Mexico's).
 */
import { CONFIG_AUTOTRANSPORTE, FIGURA_TRANSPORTE, TIPO_PERMISO } from './cartaPorte.ts';
import { CLAVES_PROD_SERV, CLAVES_UNIDAD } from './claves.ts';

export interface ClaveCatalogo {
  readonly catalogo: string;
  readonly clave: string;
  readonly descripcion: string;
  readonly vigenteDesde: string;
  /** null while in force. */
  readonly vigenteHasta: string | null;
}

const CFDI_40 = '2022-01-01';
const CARTA_PORTE_31 = '2024-07-17';

const FORMA_PAGO = {
  '01': 'Efectivo',
  '02': 'Cheque nominativo',
  '03': 'Transferencia electrónica de fondos',
  '04': 'Tarjeta de crédito',
  '05': 'Monedero electrónico',
  '06': 'Dinero electrónico',
  '08': 'Vales de despensa',
  '12': 'Dación en pago',
  '13': 'Pago por subrogación',
  '14': 'Pago por consignación',
  '15': 'Condonación',
  '17': 'Compensación',
  '23': 'Novación',
  '24': 'Confusión',
  '25': 'Remisión de deuda',
  '26': 'Prescripción o caducidad',
  '27': 'A satisfacción del acreedor',
  '28': 'Tarjeta de débito',
  '29': 'Tarjeta de servicios',
  '30': 'Aplicación de anticipos',
  '31': 'Intermediario pagos',
  '99': 'Por definir',
};

const REGIMEN_FISCAL = {
  '601': 'General de Ley Personas Morales',
  '603': 'Personas Morales con Fines no Lucrativos',
  '605': 'Sueldos y Salarios e Ingresos Asimilados a Salarios',
  '606': 'Arrendamiento',
  '607': 'Régimen de Enajenación o Adquisición de Bienes',
  '608': 'Demás ingresos',
  '610': 'Residentes en el Extranjero sin Establecimiento Permanente en México',
  '611': 'Ingresos por Dividendos (socios y accionistas)',
  '612': 'Personas Físicas con Actividades Empresariales y Profesionales',
  '614': 'Ingresos por intereses',
  '615': 'Régimen de los ingresos por obtención de premios',
  '616': 'Sin obligaciones fiscales',
  '620': 'Sociedades Cooperativas de Producción que optan por diferir sus ingresos',
  '621': 'Incorporación Fiscal',
  '622': 'Actividades Agrícolas, Ganaderas, Silvícolas y Pesqueras',
  '623': 'Opcional para Grupos de Sociedades',
  '624': 'Coordinados',
  '625': 'Régimen de las Actividades Empresariales con ingresos a través de Plataformas Tecnológicas',
  '626': 'Régimen Simplificado de Confianza',
};

/** Who may be in each regime (c_RegimenFiscal). */
export const PERSONAS_POR_REGIMEN: Readonly<Record<string, readonly ('FISICA' | 'MORAL')[]>> = {
  '601': ['MORAL'],
  '603': ['MORAL'],
  '605': ['FISICA'],
  '606': ['FISICA'],
  '607': ['FISICA'],
  '608': ['FISICA'],
  '610': ['FISICA', 'MORAL'],
  '611': ['FISICA'],
  '612': ['FISICA'],
  '614': ['FISICA'],
  '615': ['FISICA'],
  '616': ['FISICA'],
  '620': ['MORAL'],
  '621': ['FISICA'],
  '622': ['MORAL'],
  '623': ['MORAL'],
  '624': ['MORAL'],
  '625': ['FISICA'],
  '626': ['FISICA', 'MORAL'],
};

const USO_CFDI = {
  G01: 'Adquisición de mercancías.',
  G02: 'Devoluciones, descuentos o bonificaciones.',
  G03: 'Gastos en general.',
  I01: 'Construcciones.',
  I02: 'Mobiliario y equipo de oficina por inversiones.',
  I03: 'Equipo de transporte.',
  I04: 'Equipo de computo y accesorios.',
  I05: 'Dados, troqueles, moldes, matrices y herramental.',
  I06: 'Comunicaciones telefónicas.',
  I07: 'Comunicaciones satelitales.',
  I08: 'Otra maquinaria y equipo.',
  D01: 'Honorarios médicos, dentales y gastos hospitalarios.',
  D02: 'Gastos médicos por incapacidad o discapacidad.',
  D03: 'Gastos funerales.',
  D04: 'Donativos.',
  D05: 'Intereses reales efectivamente pagados por créditos hipotecarios (casa habitación).',
  D06: 'Aportaciones voluntarias al SAR.',
  D07: 'Primas por seguros de gastos médicos.',
  D08: 'Gastos de transportación escolar obligatoria.',
  D09: 'Depósitos en cuentas para el ahorro, primas que tengan como base planes de pensiones.',
  D10: 'Pagos por servicios educativos (colegiaturas).',
  S01: 'Sin efectos fiscales.',
  CP01: 'Pagos',
  CN01: 'Nómina',
};

const GASTO = ['601', '603', '606', '612', '620', '621', '622', '623', '624', '625', '626'];
const DEDUCCION_PERSONAL = ['605', '606', '607', '608', '611', '612', '614', '615', '625'];
const CUALQUIERA = [
  '601',
  '603',
  '605',
  '606',
  '607',
  '608',
  '610',
  '611',
  '612',
  '614',
  '615',
  '616',
  '620',
  '621',
  '622',
  '623',
  '624',
  '625',
  '626',
];

/** The receiver's regimes that each use of the CFDI admits (c_UsoCFDI). */
export const REGIMENES_POR_USO: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.keys(USO_CFDI).map((uso) => {
    if (uso === 'S01' || uso === 'CP01') return [uso, CUALQUIERA];
    if (uso === 'CN01') return [uso, ['605']];
    if (uso === 'G02') return [uso, [...GASTO, '616']];
    return [uso, uso.startsWith('D') ? DEDUCCION_PERSONAL : GASTO];
  }),
);

const TIPO_RELACION = {
  '01': 'Nota de crédito de los documentos relacionados',
  '02': 'Nota de débito de los documentos relacionados',
  '03': 'Devolución de mercancía sobre facturas o traslados previos',
  '04': 'Sustitución de los CFDI previos',
  '05': 'Traslados de mercancías facturados previamente',
  '06': 'Factura generada por los traslados previos',
  '07': 'CFDI por aplicación de anticipo',
};

const ESTADO = {
  AGU: 'Aguascalientes',
  BCN: 'Baja California',
  BCS: 'Baja California Sur',
  CAM: 'Campeche',
  CHP: 'Chiapas',
  CHH: 'Chihuahua',
  COA: 'Coahuila',
  COL: 'Colima',
  CMX: 'Ciudad de México',
  DUR: 'Durango',
  GUA: 'Guanajuato',
  GRO: 'Guerrero',
  HID: 'Hidalgo',
  JAL: 'Jalisco',
  MEX: 'Estado de México',
  MIC: 'Michoacán',
  MOR: 'Morelos',
  NAY: 'Nayarit',
  NLE: 'Nuevo León',
  OAX: 'Oaxaca',
  PUE: 'Puebla',
  QUE: 'Querétaro',
  ROO: 'Quintana Roo',
  SLP: 'San Luis Potosí',
  SIN: 'Sinaloa',
  SON: 'Sonora',
  TAB: 'Tabasco',
  TAM: 'Tamaulipas',
  TLA: 'Tlaxcala',
  VER: 'Veracruz',
  YUC: 'Yucatán',
  ZAC: 'Zacatecas',
};

const MOTIVO_CANCELACION = {
  '01': 'Comprobante emitido con errores con relación',
  '02': 'Comprobante emitido con errores sin relación',
  '03': 'No se llevó a cabo la operación',
  '04': 'Operación nominativa relacionada en la factura global',
};

/** Every key with its catalogue; one row per (catalogo, clave). */
export const CATALOGOS_SAT: readonly ClaveCatalogo[] = [
  ...rows('c_FormaPago', FORMA_PAGO),
  ...rows('c_MetodoPago', { PUE: 'Pago en una sola exhibición', PPD: 'Pago en parcialidades o diferido' }),
  ...rows('c_TipoDeComprobante', { I: 'Ingreso', E: 'Egreso', T: 'Traslado', N: 'Nómina', P: 'Pago' }),
  ...rows('c_UsoCFDI', USO_CFDI),
  ...rows('c_RegimenFiscal', REGIMEN_FISCAL),
  ...rows('c_TipoRelacion', TIPO_RELACION),
  ...rows('c_ObjetoImp', {
    '01': 'No objeto de impuesto.',
    '02': 'Sí objeto de impuesto.',
    '03': 'Sí objeto del impuesto y no obligado al desglose.',
  }),
  ...rows('c_ObjetoImp', { '04': 'Sí objeto del impuesto y no causa impuesto.' }, '2022-10-07'),
  ...rows('c_ObjetoImp', { '05': 'Sí objeto del impuesto, IVA crédito PODEBI.' }, '2023-12-06'),
  ...rows(
    'c_ObjetoImp',
    {
      '06': 'Sí objeto del IVA, No traslado IVA.',
      '07': 'No traslado del IVA, Sí desglose IEPS.',
      '08': 'No traslado del IVA, No desglose IEPS.',
    },
    '2024-12-13',
  ),
  ...rows('c_Exportacion', { '01': 'No aplica', '02': 'Definitiva con clave A1', '03': 'Temporal' }),
  ...rows(
    'c_Exportacion',
    { '04': 'Definitiva con clave distinta a A1 o cuando no existe enajenación en términos del CFF' },
    '2022-02-25',
  ),
  ...rows('c_Impuesto', { '001': 'ISR', '002': 'IVA', '003': 'IEPS' }),
  ...rows('c_Moneda', {
    MXN: 'Peso Mexicano',
    USD: 'Dólar americano',
    EUR: 'Euro',
    XXX: 'Los códigos asignados para las transacciones en que intervenga ninguna moneda',
  }),
  ...rows('c_Pais', { MEX: 'México', USA: 'Estados Unidos (los)', CAN: 'Canadá' }),
  ...rows('c_Estado', ESTADO),
  ...rows('c_MotivoCancelacion', MOTIVO_CANCELACION),
  ...rows('c_ClaveUnidad', CLAVES_UNIDAD),
  ...rows('c_ClaveProdServ', CLAVES_PROD_SERV),
  ...rows('c_ClaveProdServCP', bienes(), CARTA_PORTE_31),
  ...rows('c_TipoPermiso', TIPO_PERMISO, CARTA_PORTE_31),
  ...rows('c_ConfigAutotransporte', CONFIG_AUTOTRANSPORTE, CARTA_PORTE_31),
  ...rows('c_FiguraTransporte', FIGURA_TRANSPORTE, CARTA_PORTE_31),
  ...rows('c_FiguraTransporte', { '05': 'Integrante de Coordinados' }, '2024-07-26'),
];

/** Of the keys in use, those of goods: services begin at segment 70, and no Carta Porte carries them. */
function bienes(): Record<string, string> {
  return Object.fromEntries(Object.entries(CLAVES_PROD_SERV).filter(([clave]) => clave < '70'));
}

function rows(catalogo: string, keys: Readonly<Record<string, string>>, vigenteDesde = CFDI_40): ClaveCatalogo[] {
  // Keys like '601' would be sorted as integers; the order of the list means nothing here.
  return Object.entries(keys).map(([clave, descripcion]) => ({
    catalogo,
    clave,
    descripcion,
    vigenteDesde,
    vigenteHasta: null,
  }));
}
