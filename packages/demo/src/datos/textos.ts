/** What cases and mails say. */
import type { CasoDemo } from '../types.servicio.ts';

type Categoria = CasoDemo['categoria'];

/** Title, description and solution of each category; `%` stands for the article. */
export const ASUNTOS_CASO: Readonly<Record<Categoria, readonly (readonly [string, string, string])[]>> = {
  PROBLEMA_TECNICO: [
    [
      '% no enciende',
      'El equipo dejó de encender después de un corte de energía. El tablero no muestra alarmas y el interruptor está cerrado.',
      'Se reemplazó el fusible de la fuente y se verificó el arranque en tres ciclos completos.',
    ],
    [
      'Ruido anormal en %',
      'Desde ayer se escucha un golpeteo a media carga. Adjuntaremos un video; el nivel de vibración subió respecto al último reporte.',
      'Se alineó el acoplamiento y se cambió el rodamiento del lado libre; la vibración volvió a lo normal.',
    ],
    [
      '% se detiene por sobretemperatura',
      'El equipo se protege a los cuarenta minutos de operación continua, con la ventilación limpia.',
      'Se limpió el intercambiador y se ajustó el umbral del sensor, que estaba fuera de calibración.',
    ],
    [
      'Sin comunicación con %',
      'El monitoreo no recibe datos desde la madrugada. La red del sitio responde y otros equipos sí reportan.',
      'Se actualizó el software de control y se restableció la dirección del módulo de comunicación.',
    ],
  ],
  CONSULTA: [
    [
      'Duda sobre la instalación de %',
      'Queremos confirmar la separación mínima a la pared y la sección del cable de alimentación.',
      'Se envió la ficha técnica con las distancias y el calibre recomendado.',
    ],
    [
      'Compatibilidad de refacciones de %',
      'Tenemos refacciones de un modelo anterior y queremos saber si sirven para este.',
      'Se confirmó la compatibilidad por número de parte y se indicó la única excepción.',
    ],
  ],
  SOLICITUD: [
    [
      'Programar mantenimiento de %',
      'Solicitamos fecha para el mantenimiento preventivo, de preferencia en fin de semana.',
      'Se programó y realizó la visita; el reporte quedó firmado por el responsable del sitio.',
    ],
    [
      'Capacitación para operar %',
      'Entraron tres operadores nuevos y necesitan la capacitación básica.',
      'Se impartió la capacitación en sitio y se entregaron constancias.',
    ],
  ],
  QUEJA: [
    [
      'Entrega incompleta',
      'La última entrega llegó con menos piezas que las remisionadas. El transportista firmó la diferencia.',
      'Se surtió el faltante sin costo y se corrigió el procedimiento de embarque.',
    ],
    [
      'El técnico no llegó a la cita',
      'Esperamos toda la mañana y nadie avisó. Es la segunda vez en el mes.',
      'Se atendió la visita al día siguiente con el supervisor y se bonificó el servicio.',
    ],
  ],
  GARANTIA: [
    [
      'Hacer válida la garantía de %',
      'El equipo falló dentro del plazo de garantía. Tenemos la factura y la póliza a la mano.',
      'Se dictaminó defecto de fábrica y se reemplazó la pieza en garantía.',
    ],
  ],
  FACTURACION: [
    [
      'Corregir uso de CFDI',
      'La factura salió con un uso que no corresponde. Pedimos su sustitución antes del cierre de mes.',
      'Se canceló con relación y se emitió el comprobante sustituto.',
    ],
    [
      'No encontramos el complemento de pago',
      'Pagamos hace una semana y no hemos recibido el comprobante del pago.',
      'Se reenviaron el XML y el PDF del complemento a cuentas por pagar.',
    ],
  ],
  OTRO: [
    [
      'Actualizar datos de contacto',
      'Cambió la persona que recibe la mercancía y sus horarios.',
      'Se actualizaron los datos en el expediente del cliente.',
    ],
  ],
};

/** Subject, what the client writes and what we answer, outside any case. */
export const HILOS: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    'Cotización de refacciones',
    [
      'Buen día. ¿Nos pueden cotizar las piezas de la lista anexa?',
      '¿Mantienen ese precio si confirmamos esta semana?',
      'Confirmado, enviamos la orden de compra.',
    ],
    [
      'Con gusto. La cotización lleva entrega en cinco días hábiles.',
      'Sí, el precio se sostiene hasta el viernes.',
      'Recibida, gracias. Le avisamos al embarcar.',
    ],
  ],
  [
    'Estado de mi pedido',
    ['¿Tienen fecha de entrega del pedido pendiente?', 'Gracias, estaremos al pendiente.'],
    ['Sale hoy del almacén; le comparto la guía en cuanto la tenga.', 'Ya va en camino, llega mañana por la mañana.'],
  ],
  [
    'Aclaración de saldo',
    ['Nuestro estado de cuenta no coincide con el suyo en dos facturas.', 'Ya localizamos el pago, va el comprobante.'],
    ['Lo reviso con cobranza y le confirmo hoy mismo.', 'Aplicado. El saldo queda en cero en ambas facturas.'],
  ],
  [
    'Visita técnica de la próxima semana',
    ['¿Podemos mover la visita al jueves?', 'Perfecto, damos acceso desde las ocho.'],
    ['Claro, el jueves a las nueve. ¿Quién recibe al técnico?', 'Anotado. Llevará equipo de protección completo.'],
  ],
  [
    'Ficha técnica y certificado',
    ['Necesitamos el certificado de calibración para una auditoría.', 'Recibido, muchas gracias.'],
    ['Se lo envío adjunto junto con la ficha técnica.', 'Quedamos a sus órdenes.'],
  ],
];

export const COMENTARIOS_ENCUESTA: Readonly<Record<number, readonly string[]>> = {
  1: ['Tardaron demasiado y tuve que insistir.'],
  2: ['Se resolvió, pero sin avisos en el camino.'],
  3: ['Bien, aunque esperaba más rapidez.'],
  4: ['Buena atención del técnico.'],
  5: ['Excelente servicio, resuelto a la primera.', 'Muy amables y claros.'],
};
