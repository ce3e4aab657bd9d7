/** The catalogues of Carta Porte 3.1 that its heading uses, whole. */

export const TIPO_PERMISO = {
  TPAF01: 'Autotransporte Federal de carga general.',
  TPAF02: 'Transporte privado de carga.',
  TPAF03: 'Autotransporte Federal de Carga Especializada de materiales y residuos peligrosos.',
  TPAF04: 'Transporte de automóviles sin rodar en vehículo tipo góndola.',
  TPAF05: 'Transporte de carga de gran peso y/o volumen de hasta 90 toneladas.',
  TPAF06: 'Transporte de carga especializada de gran peso y/o volumen de más 90 toneladas.',
  TPAF07: 'Transporte Privado de materiales y residuos peligrosos.',
  TPAF08: 'Autotransporte internacional de carga de largo recorrido.',
  TPAF09: 'Autotransporte internacional de carga especializada de materiales y residuos peligrosos de largo recorrido.',
  TPAF10:
    'Autotransporte Federal de Carga General cuyo ámbito de aplicación comprende la franja fronteriza con Estados Unidos.',
  TPAF11:
    'Autotransporte Federal de Carga Especializada cuyo ámbito de aplicación comprende la franja fronteriza con Estados Unidos.',
  TPAF12: 'Servicio auxiliar de arrastre en las vías generales de comunicación.',
  TPAF13:
    'Servicio auxiliar de servicios de arrastre, arrastre y salvamento, y depósito de vehículos en las vías generales de comunicación.',
  TPAF14: 'Servicio de paquetería y mensajería en las vías generales de comunicación.',
  TPAF15: 'Transporte especial para el tránsito de grúas industriales con peso máximo de 90 toneladas.',
  TPAF16: 'Servicio federal para empresas arrendadoras servicio público federal.',
  TPAF17: 'Empresas trasladistas de vehículos nuevos.',
  TPAF18: 'Empresas fabricantes o distribuidoras de vehículos nuevos.',
  TPAF19:
    'Autorización expresa para circular en los caminos y puentes de jurisdicción federal con configuraciones de tractocamión doblemente articulado.',
  TPAF20: 'Autotransporte Federal de Carga Especializada de fondos y valores.',
  TPTM01: 'Permiso temporal para navegación de cabotaje',
  TPTA01: 'Concesión y/o autorización para el servicio regular nacional y/o internacional para empresas mexicanas',
  TPTA02: 'Permiso para el servicio aéreo regular de empresas extranjeras',
  TPTA03: 'Permiso para el servicio nacional e internacional no regular de fletamento',
  TPTA04: 'Permiso para el servicio nacional e internacional no regular de taxi aéreo',
  TPXX00: 'Permiso no contemplado en el catálogo.',
};

export const CONFIG_AUTOTRANSPORTE = {
  VL: 'Vehículo ligero de carga (2 llantas en el eje delantero y 2 llantas en el eje trasero)',
  C2: 'Camión Unitario (2 llantas en el eje delantero y 4 llantas en el eje trasero)',
  C3: 'Camión Unitario (2 llantas en el eje delantero y 6 o 8 llantas en los dos ejes traseros)',
  C2R2: 'Camión-Remolque (6 llantas en el camión y 8 llantas en remolque)',
  C3R2: 'Camión-Remolque (10 llantas en el camión y 8 llantas en remolque)',
  C2R3: 'Camión-Remolque (6 llantas en el camión y 12 llantas en remolque)',
  C3R3: 'Camión-Remolque (10 llantas en el camión y 12 llantas en remolque)',
  T2S1: 'Tractocamión Articulado (6 llantas en el tractocamión, 4 llantas en el semirremolque)',
  T2S2: 'Tractocamión Articulado (6 llantas en el tractocamión, 8 llantas en el semirremolque)',
  T2S3: 'Tractocamión Articulado (6 llantas en el tractocamión, 12 llantas en el semirremolque)',
  T3S1: 'Tractocamión Articulado (10 llantas en el tractocamión, 4 llantas en el semirremolque)',
  T3S2: 'Tractocamión Articulado (10 llantas en el tractocamión, 8 llantas en el semirremolque)',
  T3S3: 'Tractocamión Articulado (10 llantas en el tractocamión, 12 llantas en el semirremolque)',
  T2S1R2:
    'Tractocamión Semirremolque-Remolque (6 llantas en el tractocamión, 4 llantas en el semirremolque y 8 llantas en el remolque)',
  T2S2R2:
    'Tractocamión Semirremolque-Remolque (6 llantas en el tractocamión, 8 llantas en el semirremolque y 8 llantas en el remolque)',
  T2S1R3:
    'Tractocamión Semirremolque-Remolque (6 llantas en el tractocamión, 4 llantas en el semirremolque y 12 llantas en el remolque)',
  T3S1R2:
    'Tractocamión Semirremolque-Remolque (10 llantas en el tractocamión, 4 llantas en el semirremolque y 8 llantas en el remolque)',
  T3S1R3:
    'Tractocamión Semirremolque-Remolque (10 llantas en el tractocamión, 4 llantas en el semirremolque y 12 llantas en el remolque)',
  T3S2R2:
    'Tractocamión Semirremolque-Remolque (10 llantas en el tractocamión, 8 llantas en el semirremolque y 8 llantas en el remolque)',
  T3S2R3:
    'Tractocamión Semirremolque-Remolque (10 llantas en el tractocamión, 8 llantas en el semirremolque y 12 llantas en el remolque)',
  T3S2R4:
    'Tractocamión Semirremolque-Remolque (10 llantas en el tractocamión, 8 llantas en el semirremolque y 16 llantas en el remolque)',
  T2S2S2:
    'Tractocamión Semirremolque-Semirremolque (6 llantas en el tractocamión, 8 llantas en el semirremolque delantero y 8 llantas en el semirremolque trasero)',
  T3S2S2:
    'Tractocamión Semirremolque-Semirremolque (10 llantas en el tractocamión, 8 llantas en el semirremolque delantero y 8 llantas en el semirremolque trasero)',
  T3S3S2:
    'Tractocamión Semirremolque-Semirremolque (10 llantas en el tractocamión, 12 llantas en el semirremolque delantero y 8 llantas en el semirremolque trasero)',
  OTROEVGP: 'Especializado de carga Voluminosa y/o Gran Peso',
  OTROSG: 'Servicio de Grúas',
  GPLUTA: 'Grúa de Pluma Tipo A',
  GPLUTB: 'Grúa de Pluma Tipo B',
  GPLUTC: 'Grúa de Pluma Tipo C',
  GPLUTD: 'Grúa de Pluma Tipo D',
  GPLATA: 'Grúa de Plataforma Tipo A',
  GPLATB: 'Grúa de Plataforma Tipo B',
  GPLATC: 'Grúa de Plataforma Tipo C',
  GPLATD: 'Grúa de Plataforma Tipo D',
};

export const FIGURA_TRANSPORTE = {
  '01': 'Operador',
  '02': 'Propietario',
  '03': 'Arrendador',
  '04': 'Notificado',
};
