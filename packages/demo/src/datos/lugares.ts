/**
 * Real postal codes with their colonia, municipality, state and time zone
 * (Correos de México, open data), one or a few per state; `lada` is the area
 * code and the coordinates are those of the place's centre.
 */
export interface Lugar {
  readonly cp: string;
  readonly colonia: string;
  readonly municipio: string;
  /** Key of c_Municipio, within its state: INEGI's. */
  readonly claveMunicipio: string;
  /** The city, which is not always called as its municipality. */
  readonly localidad: string;
  /** Key of c_Estado. */
  readonly estado: string;
  readonly zonaHoraria: string;
  readonly lada: string;
  readonly latitud: number;
  readonly longitud: number;
}

const CENTRO = 'America/Mexico_City';
const NORESTE = 'America/Monterrey';
const PACIFICO = 'America/Mazatlan';

/** The state's key, then its places: cp, colonia, municipio and its key, lada, latitude, longitude, zone. */
const PLACES: readonly (readonly [string, string, string, string, string, string, number, number, string])[] = [
  ['CMX', '06600', 'Juárez', 'Cuauhtémoc', '015', '55', 19.427, -99.16, CENTRO],
  ['CMX', '06700', 'Roma Norte', 'Cuauhtémoc', '015', '55', 19.419, -99.162, CENTRO],
  ['CMX', '03100', 'Del Valle Centro', 'Benito Juárez', '014', '55', 19.38, -99.168, CENTRO],
  ['CMX', '02300', 'Industrial Vallejo', 'Azcapotzalco', '002', '55', 19.489, -99.163, CENTRO],
  ['CMX', '04100', 'Del Carmen', 'Coyoacán', '003', '55', 19.353, -99.161, CENTRO],
  ['CMX', '09040', 'Central de Abasto', 'Iztapalapa', '007', '55', 19.375, -99.093, CENTRO],
  ['MEX', '50000', 'Centro', 'Toluca', '106', '722', 19.292, -99.656, CENTRO],
  ['MEX', '53100', 'Ciudad Satélite', 'Naucalpan de Juárez', '057', '55', 19.51, -99.234, CENTRO],
  ['NLE', '64000', 'Centro', 'Monterrey', '039', '81', 25.672, -100.31, NORESTE],
  ['NLE', '66220', 'Del Valle', 'San Pedro Garza García', '019', '81', 25.653, -100.36, NORESTE],
  ['JAL', '44100', 'Guadalajara Centro', 'Guadalajara', '039', '33', 20.677, -103.347, CENTRO],
  ['JAL', '45100', 'Zapopan Centro', 'Zapopan', '120', '33', 20.721, -103.389, CENTRO],
  ['PUE', '72000', 'Centro', 'Puebla', '114', '222', 19.044, -98.198, CENTRO],
  ['QUE', '76000', 'Centro', 'Querétaro', '014', '442', 20.592, -100.392, CENTRO],
  ['GUA', '37000', 'Centro', 'León', '020', '477', 21.122, -101.683, CENTRO],
  ['GUA', '38000', 'Centro', 'Celaya', '007', '461', 20.523, -100.815, CENTRO],
  ['AGU', '20000', 'Centro', 'Aguascalientes', '001', '449', 21.882, -102.296, CENTRO],
  ['SLP', '78000', 'Centro', 'San Luis Potosí', '028', '444', 22.151, -100.976, CENTRO],
  ['BCN', '22000', 'Zona Centro', 'Tijuana', '004', '664', 32.533, -117.038, 'America/Tijuana'],
  ['BCN', '22800', 'Zona Centro', 'Ensenada', '001', '646', 31.865, -116.623, 'America/Tijuana'],
  ['CHH', '31000', 'Centro', 'Chihuahua', '019', '614', 28.635, -106.077, 'America/Chihuahua'],
  ['CHH', '32000', 'Centro', 'Juárez', '037', '656', 31.739, -106.487, 'America/Ciudad_Juarez'],
  ['SON', '83000', 'Centro', 'Hermosillo', '030', '662', 29.075, -110.959, 'America/Hermosillo'],
  ['SIN', '80000', 'Centro', 'Culiacán', '006', '667', 24.809, -107.394, PACIFICO],
  ['BCS', '23000', 'Centro', 'La Paz', '003', '612', 24.161, -110.315, PACIFICO],
  ['NAY', '63000', 'Centro', 'Tepic', '017', '311', 21.509, -104.893, PACIFICO],
  ['COA', '25000', 'Centro', 'Saltillo', '030', '844', 25.422, -100.994, NORESTE],
  ['COA', '27000', 'Centro', 'Torreón', '035', '871', 25.54, -103.455, NORESTE],
  ['TAM', '89000', 'Centro', 'Tampico', '038', '833', 22.216, -97.858, NORESTE],
  ['TAM', '88500', 'Centro', 'Reynosa', '032', '899', 26.093, -98.278, 'America/Matamoros'],
  ['DUR', '34000', 'Centro', 'Durango', '005', '618', 24.024, -104.668, NORESTE],
  ['ZAC', '98000', 'Centro', 'Zacatecas', '056', '492', 22.775, -102.572, CENTRO],
  ['VER', '91000', 'Centro', 'Xalapa', '087', '228', 19.529, -96.923, CENTRO],
  ['VER', '91700', 'Centro', 'Veracruz', '193', '229', 19.2, -96.138, CENTRO],
  ['TAB', '86000', 'Centro', 'Centro', '004', '993', 17.989, -92.929, CENTRO],
  ['CHP', '29000', 'Centro', 'Tuxtla Gutiérrez', '101', '961', 16.753, -93.116, CENTRO],
  ['OAX', '68000', 'Centro', 'Oaxaca de Juárez', '067', '951', 17.061, -96.726, CENTRO],
  ['MOR', '62000', 'Centro', 'Cuernavaca', '007', '777', 18.922, -99.234, CENTRO],
  ['HID', '42000', 'Centro', 'Pachuca de Soto', '048', '771', 20.127, -98.732, CENTRO],
  ['MIC', '58000', 'Centro', 'Morelia', '053', '443', 19.703, -101.192, CENTRO],
  ['COL', '28000', 'Centro', 'Colima', '002', '312', 19.243, -103.728, CENTRO],
  ['GRO', '39300', 'Centro', 'Acapulco de Juárez', '001', '744', 16.849, -99.908, CENTRO],
  ['TLA', '90000', 'Centro', 'Tlaxcala', '033', '246', 19.317, -98.239, CENTRO],
  ['CAM', '24000', 'Centro', 'Campeche', '002', '981', 19.845, -90.538, 'America/Merida'],
  ['YUC', '97000', 'Centro', 'Mérida', '050', '999', 20.967, -89.624, 'America/Merida'],
  ['ROO', '77500', 'Centro', 'Benito Juárez', '005', '998', 21.161, -86.826, 'America/Cancun'],
];

const LOCALIDADES: Readonly<Record<string, string>> = {
  'MEX Toluca': 'Toluca de Lerdo',
  'CHH Juárez': 'Ciudad Juárez',
  'TAB Centro': 'Villahermosa',
  'ROO Benito Juárez': 'Cancún',
  'DUR Durango': 'Victoria de Durango',
  'QUE Querétaro': 'Santiago de Querétaro',
};

export const LUGARES: readonly Lugar[] = PLACES.map(
  ([estado, cp, colonia, municipio, claveMunicipio, lada, latitud, longitud, zonaHoraria]) => ({
    cp,
    colonia,
    municipio,
    claveMunicipio,
    localidad: LOCALIDADES[`${estado} ${municipio}`] ?? (estado === 'CMX' ? 'Ciudad de México' : municipio),
    estado,
    zonaHoraria,
    lada,
    latitud,
    longitud,
  }),
);

/** The place with this postal code. Throws RangeError when the table has none. */
export function lugarPorCp(cp: string): Lugar {
  const found = LUGARES.find((each) => each.cp === cp);
  if (!found) throw new RangeError(`no place with postal code ${cp}`);
  return found;
}

export const CALLES: readonly string[] = [
  'Avenida Hidalgo',
  'Avenida Juárez',
  'Avenida Revolución',
  'Calle Morelos',
  'Calle Zaragoza',
  'Calle 5 de Mayo',
  'Avenida Benito Juárez',
  'Calle Allende',
  'Calle Aldama',
  'Calzada de los Insurgentes',
  'Avenida de la Industria',
  'Calle Francisco I. Madero',
  'Boulevard Adolfo López Mateos',
  'Calle Matamoros',
  'Avenida Constitución',
  'Calle Guerrero',
  'Avenida Venustiano Carranza',
  'Calle Vicente Guerrero',
  'Boulevard Lázaro Cárdenas',
  'Calle Galeana',
  'Avenida Universidad',
  'Calle Mina',
  'Avenida Tecnológico',
  'Calle Ocampo',
  'Prolongación Reforma',
  'Calle Abasolo',
];
