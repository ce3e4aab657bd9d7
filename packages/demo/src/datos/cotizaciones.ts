/** What quotes say. */
import type { TipoArticulo } from '../types.comercio.ts';

export const MOTIVOS_RECHAZO: readonly string[] = [
  'El precio queda por encima de otra propuesta.',
  'El tiempo de entrega no le sirve al proyecto.',
  'Se canceló la compra por recorte de presupuesto.',
  'Prefirió otra marca que ya tiene en planta.',
  'La forma de pago no se ajusta a su política.',
  'Aplazó la decisión al siguiente ejercicio.',
];

/** What may follow an article's name in a quote. */
export const ACLARACIONES: Readonly<Record<TipoArticulo, readonly string[]>> = {
  Inventariable: [
    '',
    '',
    ', entrega inmediata',
    ', entrega en 5 días hábiles',
    ', puesto en planta',
    ', con hoja de datos y certificado de calidad',
  ],
  NoInventariable: ['', '', ', en horario hábil', ', incluye viáticos', ', con reporte firmado'],
};
