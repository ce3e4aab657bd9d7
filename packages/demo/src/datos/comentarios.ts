/** What people write beside a client, a case, a project or an opportunity. */
import type { CasoDemo } from '../types.servicio.ts';

/** First public answer of the person who attends the case. `%` stands for the contact's name. */
export const PRIMERAS_RESPUESTAS: Readonly<Record<CasoDemo['categoria'], readonly string[]>> = {
  PROBLEMA_TECNICO: [
    'Hola, %. Ya tengo su reporte y estoy revisando el historial del equipo. ¿Me confirma si la falla aparece desde el arranque o después de un rato de operación?',
    'Hola, %. Recibí el caso. Mientras preparo el diagnóstico le pido no volver a energizar el equipo.',
  ],
  CONSULTA: [
    'Hola, %. Con gusto le ayudo; estoy reuniendo la ficha técnica para responderle con el dato del fabricante.',
    'Hola, %. Ya vi su consulta. La confirmo con ingeniería y le respondo por aquí mismo.',
  ],
  SOLICITUD: [
    'Hola, %. Tomé su solicitud. Le propongo fechas en cuanto revise la agenda de los técnicos de su zona.',
    'Hola, %. Recibida la solicitud; ¿quién firma de recibido en sitio?',
  ],
  QUEJA: [
    'Hola, %. Lamento lo ocurrido. Ya lo estoy revisando con el área responsable y hoy le digo qué vamos a hacer.',
  ],
  GARANTIA: [
    'Hola, %. Ya localicé la factura y la serie en nuestro sistema. Inicio el dictamen de garantía y le aviso del resultado.',
  ],
  FACTURACION: [
    'Hola, %. Ya tengo el comprobante a la vista y lo reviso con facturación. Le confirmo antes del cierre del día.',
  ],
  OTRO: ['Hola, %. Recibí los datos; los verifico y actualizo el expediente.'],
};

/** What the contact answers to that. */
export const RESPUESTAS_DEL_CONTACTO: readonly string[] = [
  'Gracias por la pronta respuesta. Quedo al pendiente.',
  'Sí, la falla aparece desde el arranque. Les comparto las fotografías de la placa.',
  'De acuerdo. Por favor avísenme con un día de anticipación para gestionar el acceso.',
  'Gracias. Nos urge porque la línea está detenida.',
];

/** Notes on a case that only we read. `@` stands for the login of whoever is mentioned. */
export const NOTAS_DE_CASO: readonly string[] = [
  '@ ¿puedes revisar si hay refacción en Vallejo? Si no, la pedimos a Monterrey hoy mismo.',
  'El cliente ya reportó algo parecido hace unos meses; la causa fue la alimentación eléctrica. @, tenlo en cuenta antes de cambiar piezas.',
  '@ hablé con el contacto: acepta la visita, pero pide que sea antes de las diez.',
  'Falta el número de serie. Sin él no se puede dictaminar la garantía. @, por favor insiste con el contacto.',
  '@ con esto queda cubierto por su póliza; no hay que cotizar.',
];

/** Notes on a client that only we read; the first ones are worth pinning. */
export const NOTAS_DE_CLIENTE: readonly string[] = [
  'Reciben mercancía sólo de 8:00 a 13:00 y piden cita con un día de anticipación.\n\nSin cita no dejan entrar al transporte.',
  'Toda factura debe llevar el número de su orden de compra; sin él no entra a revisión.',
  'Cuentas por pagar revisa los martes. @, programa la cobranza para ese día.',
  'En la visita mencionaron que abrirán otra planta el próximo año. @, conviene preparar una propuesta de equipo.',
  'Pidieron ampliar la línea de crédito. @, ¿me ayudas con el análisis antes del viernes?',
  'Cambió el gerente de compras; el nuevo pide tres cotizaciones para todo lo que pase de cien mil pesos.',
  'Prefieren que se les llame por la tarde. Por la mañana están en piso.',
  'Solicitaron precios especiales por volumen en refacciones. @, revísalo con dirección comercial.',
];

export const NOTAS_DE_PROYECTO: readonly string[] = [
  'La obra civil va una semana atrás; recorrer la entrega del tablero para no dejarlo a la intemperie. @, avisa a almacén.',
  'Se aprobó en sitio el cambio de trayectoria de la tubería. Falta la firma del cliente en la minuta.',
  '@ necesitamos al soldador certificado los tres primeros días; si no, se mueve la prueba hidrostática.',
  'Terminó la puesta en marcha. Sólo queda la capacitación y la carpeta de entrega.',
];

export const NOTAS_DE_OPORTUNIDAD: readonly string[] = [
  'El competidor ofreció 5 % menos, pero sin póliza de servicio. @, armemos el comparativo de costo total.',
  'Quien decide es el director de operaciones; compras sólo ejecuta.',
  'Piden demostración en planta antes de avanzar. @, ¿hay equipo de prueba disponible?',
  'Ya tienen presupuesto autorizado para este año; hay que cerrar antes de que termine el ejercicio.',
];
