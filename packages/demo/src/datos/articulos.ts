/** The shared catalogue. Prices in MXN without IVA. */
import type { ClaveProdServ, ClaveUnidad } from '@cliente360/sat';

type Control = 'NINGUNO' | 'LOTE' | 'SERIE';

/** name, prodserv, unit, list price, tracked by, months of warranty[, IVA]. */
type Producto = readonly [string, ClaveProdServ, ClaveUnidad, number, Control, number, string?];

export const PRODUCTOS: Readonly<Record<string, readonly Producto[]>> = {
  Bombas: [
    ['Bomba centrífuga 1 HP', '40151500', 'H87', 5480, 'SERIE', 12],
    ['Bomba centrífuga 3 HP', '40151500', 'H87', 11950, 'SERIE', 12],
    ['Bomba sumergible 2 HP', '40151500', 'H87', 9340.5, 'SERIE', 18],
    ['Bomba dosificadora de químicos', '40151500', 'H87', 7215, 'SERIE', 12],
    ['Sello mecánico 1 1/4"', '40151500', 'H87', 689.9, 'LOTE', 3],
    ['Impulsor de bronce', '40151500', 'H87', 1240, 'NINGUNO', 3],
  ],
  Compresores: [
    ['Compresor de pistón 5 HP', '40151601', 'H87', 28900, 'SERIE', 12],
    ['Compresor de tornillo 20 HP', '40151601', 'H87', 164500, 'SERIE', 24],
    ['Filtro de aire para compresor', '40161505', 'H87', 845, 'LOTE', 0],
    ['Separador aire-aceite', '40151601', 'H87', 3275.75, 'LOTE', 6],
    ['Secador refrigerativo 50 CFM', '40151601', 'H87', 31200, 'SERIE', 12],
  ],
  Motores: [
    ['Motor eléctrico trifásico 2 HP', '26101100', 'H87', 6890, 'SERIE', 12],
    ['Motor eléctrico trifásico 10 HP', '26101100', 'H87', 18740, 'SERIE', 12],
    ['Rodamiento rígido de bolas 6205', '31171500', 'H87', 119.35, 'LOTE', 0],
    ['Rodamiento de rodillos 22212', '31171500', 'H87', 1890, 'LOTE', 0],
    ['Banda industrial B-68', '31162800', 'H87', 214.6, 'NINGUNO', 0],
    ['Grasa de litio 16 kg', '15121902', 'XUN', 2350, 'LOTE', 0],
  ],
  Válvulas: [
    ['Válvula de bola 1" acero inoxidable', '40141600', 'H87', 740, 'LOTE', 12],
    ['Válvula de compuerta 2"', '40141600', 'H87', 1385.5, 'LOTE', 12],
    ['Válvula solenoide 1/2"', '40141600', 'H87', 1120, 'LOTE', 6],
    ['Válvula check 3"', '40141600', 'H87', 2210, 'NINGUNO', 12],
  ],
  Eléctrico: [
    ['UPS en línea 3 kVA', '39121011', 'H87', 24600, 'SERIE', 24],
    ['UPS interactivo 1 kVA', '39121011', 'H87', 4190, 'SERIE', 12],
    ['Batería sellada 12 V 9 Ah', '26111701', 'H87', 565, 'LOTE', 6],
    ['Cable THW calibre 10, rollo 100 m', '26121600', 'XUN', 1985, 'NINGUNO', 0],
    ['Cable uso rudo 3x12', '26121600', 'MTR', 48.75, 'NINGUNO', 0],
    ['Interruptor termomagnético 3x100 A', '39121600', 'H87', 3640, 'NINGUNO', 12],
    ['Contactor 3 polos 40 A', '39121600', 'H87', 1275, 'NINGUNO', 12],
  ],
  Clima: [
    ['Minisplit inverter 1 tonelada', '40101701', 'H87', 11400, 'SERIE', 24],
    ['Minisplit inverter 2 toneladas', '40101701', 'H87', 19850, 'SERIE', 24],
    ['Unidad paquete 5 toneladas', '40101701', 'H87', 68700, 'SERIE', 12],
    ['Filtro de aire plisado 24x24', '40161505', 'H87', 189, 'LOTE', 0],
  ],
  Herramienta: [
    ['Taladro percutor 1/2"', '27112700', 'H87', 2890, 'SERIE', 12],
    ['Esmeriladora angular 4 1/2"', '27112700', 'H87', 1745, 'SERIE', 12],
    ['Rotomartillo SDS Max', '27112700', 'H87', 9980, 'SERIE', 12],
    ['Juego de dados 94 piezas', '31162800', 'XUN', 2460, 'NINGUNO', 12],
    ['Tornillería surtida, caja', '31162800', 'XBX', 389, 'NINGUNO', 0],
    ['Báscula digital 200 kg', '41111500', 'H87', 5650, 'SERIE', 12],
  ],
  Cómputo: [
    ['Computadora portátil 14"', '43211503', 'H87', 17890, 'SERIE', 12],
    ['Computadora de escritorio i5', '43211507', 'H87', 14350, 'SERIE', 12],
    ['Impresora láser multifunción', '43212105', 'H87', 8420, 'SERIE', 12],
    ['Enrutador empresarial', '43222609', 'H87', 6180, 'SERIE', 24],
    ['Tóner negro de alto rendimiento', '44103103', 'H87', 2140, 'LOTE', 3],
    ['Papel bond carta, caja 5000 hojas', '14111507', 'XBX', 985, 'NINGUNO', 0],
  ],
  Lubricantes: [
    ['Aceite hidráulico ISO 68, 19 L', '15121504', 'XUN', 1690, 'LOTE', 0],
    ['Aceite motor 15W-40, 19 L', '15121501', 'XUN', 1985.8, 'LOTE', 0],
    ['Aceite para compresor, 5 L', '15121504', 'XUN', 1240, 'LOTE', 0],
    ['Esmalte anticorrosivo, 19 L', '31211500', 'XUN', 2870, 'LOTE', 0],
  ],
  Seguridad: [
    ['Guantes de nitrilo, par', '46181504', 'H87', 86.5, 'NINGUNO', 0],
    ['Botas con casquillo', '46181604', 'H87', 1120, 'NINGUNO', 3],
    ['Extintor PQS 6 kg', '46191601', 'H87', 1185, 'SERIE', 12],
    ['Extintor CO2 4.5 kg', '46191601', 'H87', 3290, 'SERIE', 12],
  ],
  Manejo: [
    ['Montacargas eléctrico 1.5 t', '24101603', 'H87', 312000, 'SERIE', 12],
    ['Patín hidráulico 2.5 t', '24101603', 'H87', 7890, 'SERIE', 12],
    ['Batería de tracción 36 V', '26111701', 'H87', 64300, 'SERIE', 12],
  ],
  Consumo: [
    ['Garrafón de agua purificada 20 L', '50202301', 'XUN', 48, 'LOTE', 0, '0'],
    ['Garrafón de agua desmineralizada 20 L', '50202301', 'XUN', 92, 'LOTE', 0, '0'],
    ['Manual técnico de bombeo, libro', '55101500', 'H87', 640, 'NINGUNO', 0, '0'],
    ['Manual de instalaciones eléctricas, libro', '55101500', 'H87', 720, 'NINGUNO', 0, '0'],
    ['Costal de sal para suavizador 20 kg', '01010101', 'XUN', 186, 'NINGUNO', 0],
  ],
};

/** name, prodserv, unit, price, minutes it takes or null[, IVA[, objeto de impuesto]]. */
export const SERVICIOS: readonly (readonly [
  string,
  ClaveProdServ,
  ClaveUnidad,
  number,
  number | null,
  string?,
  string?,
])[] = [
  ['Mantenimiento preventivo de bombas', '73152100', 'E48', 2850, 180],
  ['Mantenimiento preventivo de compresores', '73152100', 'E48', 4200, 240],
  ['Reparación en sitio, hora técnico', '73152100', 'HUR', 780, 60],
  ['Instalación eléctrica industrial', '72151500', 'HUR', 690, 60],
  ['Instalación eléctrica en región fronteriza norte', '72151500', 'HUR', 690, 60, '0.08'],
  ['Mantenimiento en región fronteriza norte', '73152100', 'E48', 2850, 180, '0.08'],
  ['Flete nacional', '78101802', 'E48', 3400, null],
  ['Flete local', '78101802', 'E48', 950, null],
  ['Soporte remoto, hora', '81111811', 'HUR', 540, 60],
  ['Mesa de ayuda mensual', '81111811', 'MON', 6900, null],
  ['Licencia de monitoreo de equipos, mes', '81112500', 'MON', 1290, null],
  ['Licencia de mantenimiento predictivo, mes', '81112500', 'MON', 3750, null],
  ['Actualización de software de control', '81112200', 'E48', 5400, 120],
  ['Mantenimiento de equipo de cómputo', '81112300', 'E48', 980, 90],
  ['Diagnóstico de eficiencia energética', '81101700', 'E48', 14800, 480],
  ['Ingeniería de detalle', '81101700', 'HUR', 1150, 60],
  ['Capacitación a operadores', '86132000', 'E48', 8600, 240],
  ['Consultoría de almacenes', '80101500', 'HUR', 1480, 60],
  ['Puesta en marcha', '73152100', 'E48', 6200, 360],
  ['Depósito en garantía de equipo', '01010101', 'E48', 5000, null, '0', '01'],
  ['Garantía extendida de equipo, año', '73152100', 'E48', 9600, null],
  ['Póliza de mantenimiento de compresores, mes', '73152100', 'MON', 5200, null],
  ['Póliza de mantenimiento de climas, mes', '73152100', 'MON', 3100, null],
  ['Atención 24×7, mes', '81111811', 'MON', 12400, null],
  ['Análisis de aceite y vibraciones', '73152100', 'E48', 3950, 120],
  ['Calibración y ajuste de básculas', '73152100', 'E48', 1650, 90],
  ['Mantenimiento de extintores', '73152100', 'E48', 420, 30],
  ['Limpieza de ductos y serpentines', '73152100', 'E48', 2300, 150],
  ['Maniobras y traslado de equipo pesado', '78101802', 'E48', 7800, null],
  ['Estudio de calidad de la energía', '81101700', 'E48', 21500, 600],
  ['Licencia de respaldo de datos, mes', '81112500', 'MON', 890, null],
  ['Capacitación en seguridad eléctrica', '86132000', 'E48', 7900, 240],
];

/** Of these only what was sold before is left. */
export const DESCONTINUADOS: readonly string[] = ['Costal de sal para suavizador 20 kg', 'Puesta en marcha'];
