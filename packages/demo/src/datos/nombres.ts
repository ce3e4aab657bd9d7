/** Given names, surnames and invented company names. */

export const NOMBRES: readonly string[] = [
  'María Fernanda', 'José Luis', 'Guadalupe', 'Juan Carlos', 'Ana Sofía', 'Miguel Ángel', 'Verónica', 'Francisco', 'Alejandra', 'Ricardo', 'Patricia', 'Fernando',
  'Gabriela', 'Jorge', 'Leticia', 'Roberto', 'Claudia', 'Sergio', 'Mónica', 'Eduardo', 'Adriana', 'Raúl', 'Silvia', 'Héctor', 'Daniela', 'Óscar', 'Beatriz', 'Arturo',
  'Ximena', 'Iván', 'Rocío', 'Gerardo', 'Mariana', 'Ernesto', 'Lourdes', 'Diego', 'Itzel', 'Andrés', 'Regina', 'Emiliano', 'Carmen', 'Ulises', 'Paola', 'Rodrigo',
];

export const APELLIDOS: readonly string[] = [
  'Hernández', 'García', 'Martínez', 'López', 'González', 'Pérez', 'Rodríguez', 'Sánchez', 'Ramírez', 'Cruz', 'Flores', 'Gómez', 'Morales', 'Vázquez', 'Jiménez', 'Reyes',
  'Díaz', 'Torres', 'Gutiérrez', 'Ruiz', 'Mendoza', 'Aguilar', 'Ortiz', 'Castillo', 'Romero', 'Álvarez', 'Chávez', 'Rivera', 'Juárez', 'Domínguez', 'Ramos', 'Herrera',
  'Medina', 'Castro', 'Vargas', 'Guzmán', 'Velázquez', 'Muñoz', 'Rojas', 'Contreras', 'Salazar', 'Luna', 'Ortega', 'Guerrero', 'Estrada', 'Bautista', 'Cortés', 'Soto',
  'Núñez', 'Peña', 'Ibáñez', 'Zamora', 'Ríos', 'Navarro', 'Ávila', 'Cervantes', 'Trejo', 'Figueroa', 'Escobedo', 'Quiroz', 'Olvera', 'Urrutia', 'Yáñez', 'Barragán',
];

export const GIROS: readonly string[] = [
  'Industrias', 'Comercializadora', 'Manufacturas', 'Servicios Integrales', 'Distribuidora', 'Constructora', 'Logística', 'Alimentos', 'Laboratorios', 'Empaques',
  'Refacciones', 'Aceros', 'Plásticos', 'Textiles', 'Hoteles', 'Clínica', 'Transportes', 'Agroindustrias', 'Ingeniería', 'Muebles', 'Tecnología', 'Farmacéutica',
  'Embotelladora', 'Imprenta', 'Maquinados', 'Papelera', 'Autopartes', 'Energía', 'Química', 'Colegio',
];

export const MARCAS: readonly string[] = [
  'Halcón', 'Cumbres', 'Quetzal', 'Mezquite', 'Obsidiana', 'Nopaltepec', 'Arrecife', 'Jacaranda', 'Tlaloc', 'Cenote', 'Colibrí', 'Granito', 'Ahuehuete', 'Sierra Alta',
  'Ocelote', 'Pitaya', 'Cardenal', 'Bahía Azul', 'Malinche', 'Turquesa', 'Cascabel', 'Dos Ríos', 'Volcán', 'Amate', 'Copal', 'Tecolote', 'Río Hondo', 'Pirul', 'Xolo',
  'Cacahuatal', 'Mar de Cortés', 'Tres Picos', 'Ámbar', 'Cempasúchil', 'Guayacán', 'Lince', 'Zafiro', 'Peñón', 'Tepozán', 'Yollotl',
];

export const REGIONES: readonly string[] = [
  'del Norte', 'del Bajío', 'del Pacífico', 'del Golfo', 'de Occidente', 'del Sureste', 'del Valle', 'de la Laguna', 'del Centro', 'de la Huasteca', 'Metropolitana',
  'Peninsular', 'de la Frontera', 'del Altiplano', 'de la Costa', 'Internacional', 'Nacional', 'de México', 'Asociados', 'y Compañía', 'Hermanos', 'del Istmo',
];

export const PUESTOS = {
  DECISOR: ['Directora general', 'Director de operaciones', 'Gerente de planta'],
  COMPRAS: ['Jefa de compras', 'Comprador', 'Analista de abastecimiento'],
  CUENTAS_POR_PAGAR: ['Encargada de cuentas por pagar', 'Auxiliar contable', 'Tesorero'],
  TECNICO: ['Jefe de mantenimiento', 'Ingeniera de sistemas', 'Técnico de planta'],
  ALMACEN: ['Jefe de almacén', 'Almacenista', 'Supervisora de recibo'],
  LEGAL: ['Abogada corporativa', 'Apoderado legal', 'Asesora jurídica'],
  USUARIO_FINAL: ['Operadora', 'Supervisor de turno', 'Auxiliar administrativo'],
} as const;

/** Without accents and ñ, as a mailbox or an upper-case SAT name needs it. */
export const ascii = (text: string): string => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');

/** As ascii, in lower case, with `separator` for what is not a letter or digit. */
export const slug = (text: string, separator = ''): string =>
  ascii(text).toLowerCase().replace(/[^a-z0-9]+/g, separator);

/** Upper case without accents but with Ñ, as the SAT writes names. */
export const nombreSat = (text: string): string =>
  text.toUpperCase().normalize('NFD').replace(/[\u0300-\u0302\u0304-\u036f]/g, '').normalize('NFC');
