/** What projects are about. */

/** A name and its milestones, each with its weight; the weights of each add up to 100. */
export const OBRAS: readonly (readonly [string, readonly (readonly [string, number])[]])[] = [
  [
    'Modernización del cuarto de bombas',
    [
      ['Levantamiento en sitio', 10],
      ['Ingeniería de detalle', 15],
      ['Suministro de equipos', 35],
      ['Instalación y tubería', 25],
      ['Puesta en marcha', 15],
    ],
  ],
  [
    'Red de aire comprimido',
    [
      ['Diagnóstico de fugas y demanda', 10],
      ['Suministro de compresores y secador', 40],
      ['Tendido de la red', 30],
      ['Pruebas de hermeticidad', 10],
      ['Capacitación a operadores', 10],
    ],
  ],
  [
    'Respaldo de energía del centro de cómputo',
    [
      ['Estudio de cargas', 10],
      ['Suministro de UPS y baterías', 45],
      ['Canalización y tableros', 20],
      ['Conexión en ventana de paro', 15],
      ['Pruebas con carga y entrega', 10],
    ],
  ],
  [
    'Climatización de oficinas',
    [
      ['Cálculo térmico', 10],
      ['Suministro de equipos', 40],
      ['Instalación', 35],
      ['Balanceo y entrega', 15],
    ],
  ],
  [
    'Monitoreo de equipos críticos',
    [
      ['Alcance y puntos de medición', 15],
      ['Instalación de sensores', 30],
      ['Integración con el sistema de control', 30],
      ['Ajuste de alarmas', 15],
      ['Entrega y capacitación', 10],
    ],
  ],
  [
    'Sustitución de motores por alta eficiencia',
    [
      ['Inventario de motores', 10],
      ['Suministro de la primera línea', 30],
      ['Cambio en la primera línea', 15],
      ['Suministro de la segunda línea', 30],
      ['Cambio en la segunda línea', 15],
    ],
  ],
  [
    'Contrato marco de refacciones',
    [
      ['Catálogo y mínimos acordados', 20],
      ['Primer resurtido', 30],
      ['Segundo resurtido', 30],
      ['Revisión de consumo', 20],
    ],
  ],
  [
    'Sistema contra incendio',
    [
      ['Dictamen de riesgo', 10],
      ['Proyecto ejecutivo', 15],
      ['Suministro de equipo y válvulas', 35],
      ['Montaje', 25],
      ['Pruebas y dictamen final', 15],
    ],
  ],
  [
    'Equipamiento del almacén',
    [
      ['Consultoría de distribución', 15],
      ['Suministro de montacargas y patines', 50],
      ['Estación de carga de baterías', 20],
      ['Capacitación y arranque', 15],
    ],
  ],
];
