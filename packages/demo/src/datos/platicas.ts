/** What is said in chats. */

/** Who writes a line: the client's person, a second one of the client, ours. */
export type Voz = 'C' | 'D' | 'U';

export interface Platica {
  readonly tema: string;
  /** As a room is named: lower case, with hyphens. */
  readonly sala: string;
  /** Ten to twelve; `%` stands for an article. */
  readonly lineas: readonly (readonly [Voz, string])[];
}

export const PLATICAS: readonly Platica[] = [
  {
    tema: 'Entregas y embarques',
    sala: 'entregas',
    lineas: [
      ['C', 'Buenos días. ¿Ya tienen fecha para el embarque de esta semana?'],
      ['U', 'Buen día. Sí, sale mañana por la tarde y llega pasado mañana antes de mediodía.'],
      ['C', 'Perfecto. ¿Nos pueden compartir la guía en cuanto la tengan?'],
      ['U', 'Claro, la subo aquí mismo apenas la genere la paquetería.'],
      ['C', 'Otra cosa: el andén 2 está en obra, que entren por la puerta de Calle Norte.'],
      ['U', 'Anotado, ya le avisé al transportista. ¿Quién recibe?'],
      ['D', 'Recibo yo, en almacén estamos de 8 a 15 horas.'],
      ['U', 'Gracias. Va también la caja que quedó pendiente del pedido anterior.'],
      ['D', 'Excelente, ya la estaban preguntando en producción.'],
      ['U', 'Listo, quedó cargado. Les aviso cuando salga de ruta.'],
      ['C', 'Muchas gracias por el apoyo.'],
    ],
  },
  {
    tema: 'Facturas y complementos de pago',
    sala: 'facturacion',
    lineas: [
      ['C', 'Hola, buenas tardes. Hicimos la transferencia el viernes y no nos ha llegado el complemento de pago.'],
      ['U', 'Buenas tardes. Permítame revisarlo con cobranza. ¿Me pasa la referencia de la transferencia?'],
      ['C', 'Es la 4471902, salió de nuestra cuenta de Banorte.'],
      ['U', 'Ya la localicé. Entró sin concepto y por eso no se había aplicado.'],
      ['C', 'Una disculpa, a la otra le ponemos el folio de la factura.'],
      ['U', 'No hay problema. Hoy mismo se timbra y se lo mando al correo de cuentas por pagar.'],
      ['C', 'De paso, ¿nos puede reenviar el XML de la factura anterior? Al contador no le aparece.'],
      ['U', 'Con gusto, se lo reenvío junto con el PDF.'],
      ['C', 'Ya llegaron los dos, muchas gracias.'],
      ['U', 'A la orden. El saldo de esas facturas ya está en ceros.'],
    ],
  },
  {
    tema: 'Visita de mantenimiento preventivo',
    sala: 'mantenimiento',
    lineas: [
      ['U', 'Buen día. Les escribo para confirmar el mantenimiento preventivo de la próxima semana.'],
      ['C', 'Buen día. ¿Podría ser el jueves? El martes tenemos auditoría.'],
      ['U', 'Sin problema, lo muevo al jueves a las nueve.'],
      ['C', '¿Cuánto tiempo hay que parar la línea?'],
      ['U', 'Entre dos y tres horas; si encontramos desgaste en las bandas, media hora más.'],
      ['C', 'De acuerdo. Le aviso a producción para que adelanten el lote.'],
      ['U', 'El técnico necesita entrar con equipo de protección, ¿ustedes lo proporcionan?'],
      ['D', 'Aquí le damos casco y lentes; botas sí tienen que traer.'],
      ['U', 'Perfecto, ya le pasé el dato. También lleva su constancia del seguro social.'],
      ['D', 'Gracias, sin esa no lo dejan pasar en caseta.'],
      ['C', 'Queda confirmado entonces. Nos vemos el jueves.'],
      ['U', 'Confirmado. Al terminar les dejo el reporte firmado.'],
    ],
  },
  {
    tema: 'Equipo detenido',
    sala: 'soporte',
    lineas: [
      ['C', 'Buenas, tenemos un problema: % marcó una alarma y se detuvo.'],
      ['U', 'Buen día. ¿Qué dice la pantalla, me puede escribir el código?'],
      ['C', 'Dice E-14 y no deja reiniciar.'],
      ['U', 'Ese código es de presión de entrada. ¿Me ayuda a revisar que la válvula esté abierta por completo?'],
      ['C', 'Déjeme voy a verla.'],
      ['C', 'Estaba a la mitad, ya la abrí toda.'],
      ['U', 'Bien. Ahora apague el interruptor un minuto y vuelva a encender.'],
      ['C', 'Ya arrancó, la alarma se quitó.'],
      ['U', 'Qué bueno. Déjelo trabajar unos quince minutos y me dice cómo va la presión.'],
      ['C', 'Va estable, en 6.2.'],
      ['U', 'Está en su rango. Dejo asentado el reporte; si se repite, mandamos a un técnico.'],
      ['C', 'Muchas gracias, nos salvó el turno.'],
    ],
  },
  {
    tema: 'Cotización de refacciones',
    sala: 'refacciones',
    lineas: [
      ['C', 'Hola, ¿me pueden cotizar un juego de refacciones para %?'],
      ['U', 'Hola, con gusto. ¿Para cuántas horas de trabajo lo necesita, mil o dos mil?'],
      ['C', 'El de dos mil, que incluya filtros y sellos.'],
      ['U', 'Lo tenemos en existencia. Le mando la cotización en un momento.'],
      ['C', '¿Hay descuento si pedimos dos juegos?'],
      ['U', 'Sí, con dos le puedo dar cinco por ciento y el envío va por nuestra cuenta.'],
      ['C', 'Me parece bien. ¿Qué tiempo de entrega manejan?'],
      ['U', 'Tres días hábiles a partir de la orden de compra.'],
      ['C', 'Ya la está firmando mi jefa, se la comparto hoy.'],
      ['U', 'Perfecto, aparto el material para que no se lo ganen.'],
      ['C', 'Gracias, quedo al pendiente.'],
    ],
  },
  {
    tema: 'Garantía de un equipo',
    sala: 'garantias',
    lineas: [
      ['C', 'Buenas tardes. Queremos hacer válida la garantía de %, empezó a tirar aceite.'],
      ['U', 'Buenas tardes. Lamento el inconveniente. ¿Tiene a la mano el número de serie?'],
      ['C', 'Sí, está en la placa, se lo mando en foto.'],
      ['U', 'Ya lo vi. Está dentro de garantía, le vence hasta el año que entra.'],
      ['C', '¿Lo tenemos que llevar o vienen por él?'],
      ['U', 'Vamos nosotros. Si es el retén se cambia ahí mismo, no hace falta moverlo.'],
      ['C', '¿Y tiene algún costo?'],
      ['U', 'Ninguno, la garantía cubre pieza y mano de obra.'],
      ['C', 'Muy bien. Aquí estamos de lunes a viernes, de nueve a seis.'],
      ['U', 'Pasa el técnico mañana entre diez y doce.'],
      ['C', 'De acuerdo, lo esperamos.'],
    ],
  },
  {
    tema: 'Capacitación de operadores',
    sala: 'capacitacion',
    lineas: [
      ['C', 'Buen día, entraron operadores nuevos y necesitamos darles el curso.'],
      ['U', 'Buen día. ¿Cuántos son y en qué turno?'],
      ['C', 'Son seis, cuatro de la mañana y dos de la tarde.'],
      ['U', 'Podemos hacer dos sesiones el mismo día, una a las diez y otra a las cuatro.'],
      ['C', 'Así nos funciona. ¿Les dan constancia?'],
      ['U', 'Sí, con valor ante la Secretaría del Trabajo. Sólo necesito nombres completos y CURP.'],
      ['D', 'Yo le mando la lista por correo hoy en la tarde.'],
      ['U', 'Gracias. ¿Tienen sala con proyector?'],
      ['D', 'Sí, la de juntas de la planta baja, caben quince.'],
      ['U', 'Excelente, queda apartada la fecha. Llevamos manuales impresos.'],
      ['C', 'Muchas gracias, nos vemos ese día.'],
    ],
  },
  {
    tema: 'Estado de un pedido',
    sala: 'pedidos',
    lineas: [
      ['C', 'Hola, ¿me ayudan a saber en qué va nuestro último pedido?'],
      ['U', 'Hola, claro que sí. Está surtido en nueve de diez partidas.'],
      ['C', '¿Cuál falta?'],
      ['U', 'La última, la está esperando el almacén; llega el lunes.'],
      ['C', '¿Se puede mandar lo que ya está y lo otro después?'],
      ['U', 'Sí, hago dos embarques. El primero sale hoy.'],
      ['C', 'Buenísimo, porque lo demás nos urge.'],
      ['U', 'La factura va por cada embarque, ¿está bien así?'],
      ['C', 'Sí, nada más que lleven nuestro número de orden de compra.'],
      ['U', 'De acuerdo, va en las observaciones de las dos.'],
    ],
  },
  {
    tema: 'Renovación del contrato de servicio',
    sala: 'contrato',
    lineas: [
      ['U', 'Buenas tardes. Su contrato de servicio está por terminar y les preparamos la renovación.'],
      ['C', 'Gracias por avisar. ¿Cambia el precio?'],
      ['U', 'Sube cuatro por ciento, pero agregamos dos visitas al año.'],
      ['C', 'Tengo que pasarlo con dirección. ¿Hasta cuándo respetan la propuesta?'],
      ['U', 'Hasta fin de mes.'],
      ['C', 'Nos interesa que la atención sea también los sábados.'],
      ['U', 'Se puede, con horario de nueve a dos. Se lo agrego sin costo.'],
      ['C', 'Entonces es casi seguro que lo autoricen.'],
      ['D', 'Ya lo revisé, falta que diga el tiempo de respuesta por escrito.'],
      ['U', 'Tiene razón. Mando la versión corregida con los tiempos en el anexo.'],
      ['D', 'Recibida. La firmamos esta semana.'],
      ['U', 'Muchas gracias por su confianza.'],
    ],
  },
];

/** What a room says by itself when somebody writes from the web page. */
export const BIENVENIDA = 'Gracias por escribirnos. En un momento le atiende una persona de nuestro equipo.';

/** What is said of a case, once its person has told what happens and been greeted. */
export const DEL_CASO: readonly (readonly [Voz, string])[] = [
  ['U', 'Buen día, ya leí su mensaje. Abrí el reporte y yo le doy seguimiento.'],
  ['C', 'Gracias. ¿Qué necesita de nuestra parte?'],
  ['U', 'Si puede, una foto y desde cuándo sucede.'],
  ['C', 'Desde ayer por la tarde. Le mando la foto en un minuto.'],
  ['U', 'Con eso me basta por ahora. Lo estoy consultando con el área técnica.'],
  ['C', '¿Tienen una idea de cuánto tarda?'],
  ['U', 'Hoy mismo le doy respuesta, no lo voy a dejar así.'],
  ['C', 'De acuerdo, quedo al pendiente.'],
  ['U', 'Ya me confirmaron lo que sigue; se lo dejé por escrito en el reporte.'],
  ['C', 'Lo acabo de ver, muy claro.'],
];

/** How a conversation is left waiting for us. */
export const PREGUNTAS: readonly string[] = [
  'Una última pregunta: ¿a qué hora pasarían?',
  '¿Me confirman por favor si se puede antes del viernes?',
  '¿Nos pueden mandar también la ficha técnica?',
  'Me pide mi jefe el dato por escrito, ¿me ayudan?',
];
