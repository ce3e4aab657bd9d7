/** What is in a calendar. */
import type { EventoDemo } from '../types.comunicaciones.ts';

/** Title, what came of it, and why it did not happen. */
export type Asunto = readonly [titulo: string, realizado: string, noRealizado: string];

export const ASUNTOS_EVENTO: Readonly<Record<EventoDemo['tipo'], readonly Asunto[]>> = {
  REUNION: [
    [
      'Revisión trimestral de cuenta',
      'Se revisaron ventas y casos del trimestre; piden mejorar los tiempos de entrega en la planta.',
      'Dirección pidió moverla; queda pendiente la nueva fecha.',
    ],
    [
      'Presentación de la línea nueva',
      'Se interesaron en dos equipos; quieren una demostración con su propio material.',
      'No llegó el responsable de compras.',
    ],
    [
      'Negociación de condiciones de crédito',
      'Se acordó ampliar el plazo a 45 días con revisión en seis meses.',
      'Falta que entreguen sus estados financieros.',
    ],
    [
      'Cierre de propuesta de servicio',
      'Aceptaron la propuesta; mandan la orden de compra esta semana.',
      'Se canceló en su sitio por una visita de la autoridad.',
    ],
  ],
  LLAMADA: [
    [
      'Llamada de seguimiento de cotización',
      'Siguen comparando; el precio les parece bien y falta la autorización.',
      'No contestaron; se dejó recado.',
    ],
    [
      'Confirmar recepción del embarque',
      'Recibieron completo y sin daños.',
      'Sonó ocupado tres veces; se les escribió por correo.',
    ],
    [
      'Recordatorio de saldo por vencer',
      'Programan el pago para el viernes.',
      'La persona de pagos estaba de vacaciones.',
    ],
  ],
  VISITA: [
    [
      'Visita técnica a planta',
      'Se tomaron medidas y se levantó el reporte de condiciones del sitio.',
      'No dieron acceso: faltaba la constancia del seguro social.',
    ],
    [
      'Demostración en sitio',
      'Se hizo la demostración con dos turnos; el supervisor quedó convencido.',
      'El equipo de demostración seguía en otra planta.',
    ],
    [
      'Levantamiento para proyecto',
      'Se midió el área y se definió la ruta de la tubería.',
      'Llovió y el patio estaba cerrado.',
    ],
  ],
  TAREA: [
    ['Preparar propuesta de mantenimiento', 'Enviada por correo con dos opciones.', 'Falta el costo del proveedor.'],
    [
      'Actualizar expediente del cliente',
      'Quedaron constancia fiscal y poder notarial vigentes.',
      'El cliente no mandó los documentos.',
    ],
    ['Enviar fichas técnicas y certificados', 'Enviadas las cuatro.', 'El laboratorio no entregó los certificados.'],
  ],
  RECORDATORIO: [
    ['Renovar contrato de servicio', 'Se mandó la renovación.', 'Se pospuso al mes siguiente.'],
    ['Felicitar por aniversario de la empresa', 'Se envió la felicitación de la dirección.', 'Se pasó la fecha.'],
    ['Vence la línea de crédito', 'Se pidió la revisión a crédito y cobranza.', 'Crédito ya la había revisado.'],
  ],
};

/** What came of an event about a case or an opportunity, and why it did not happen. */
export const RESULTADOS: Readonly<Record<'caso' | 'oportunidad', readonly (readonly [string, string])[]>> = {
  caso: [
    [
      'Se revisó junto con el cliente y se acordó el siguiente paso; quedó anotado en el caso.',
      'No se pudo: el equipo estaba en operación y no lo detuvieron.',
    ],
    [
      'Se confirmó la causa y se explicó la solución propuesta.',
      'La persona que reportó estaba en otro turno; se reprograma.',
    ],
  ],
  oportunidad: [
    ['Les interesó el alcance; piden ajustar el plazo de pago.', 'Pidieron moverla por cierre de mes.'],
    ['Se resolvieron las dudas técnicas; la presentan a su comité.', 'Faltó quien decide; no tenía caso presentarla.'],
  ],
};
