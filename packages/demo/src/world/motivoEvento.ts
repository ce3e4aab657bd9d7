/** Why there is an event: a case, an opportunity, or the account itself. */
import { ASUNTOS_EVENTO, RESULTADOS } from '../datos/agenda.ts';
import type { Random } from '../random.ts';
import type { EventoDemo } from '../types.comunicaciones.ts';
import type { Mundo } from './mundo.ts';

export interface Motivo {
  readonly titulo: string;
  /** What came of it, if it happened and if it did not. */
  readonly resultados: readonly [string, string];
  readonly organizadorId: string;
  readonly contactoId: string | null;
  readonly casoId: string | null;
  readonly oportunidadId: string | null;
}

const DE_CASO = {
  VISITA: 'Diagnóstico en sitio',
  LLAMADA: 'Llamada de seguimiento',
  REUNION: 'Revisión con el cliente',
};
const DE_OPORTUNIDAD = {
  VISITA: 'Demostración',
  LLAMADA: 'Llamada de seguimiento',
  REUNION: 'Presentación de propuesta',
};

/** Of what was there when the event was made; tasks and reminders are the account's. */
export function motivoDe(mundo: Mundo, i: number, tipo: EventoDemo['tipo'], creadoEn: string, random: Random): Motivo {
  const [titulo, ...resultados] = random.pick(ASUNTOS_EVENTO[tipo]);
  const { ejecutivoId: organizadorId } = mundo.cliente(i);
  const deLaCuenta = { titulo, resultados, organizadorId, contactoId: null, casoId: null, oportunidadId: null };
  const draw = random.next();
  if (tipo === 'TAREA' || tipo === 'RECORDATORIO') return deLaCuenta;
  const anterior = <Row extends { readonly creadoEn: string }>(rows: readonly Row[]) =>
    rows.findLast((each) => each.creadoEn < creadoEn);
  const caso = draw < 0.35 ? anterior(mundo.casos(i)) : undefined;
  if (caso)
    return {
      ...deLaCuenta,
      titulo: `${DE_CASO[tipo]}: ${caso.numero}, ${caso.titulo}`,
      resultados: random.pick(RESULTADOS.caso),
      organizadorId: caso.responsableId,
      contactoId: caso.contactoId,
      casoId: caso.id,
    };
  const oportunidad = draw > 0.6 ? anterior(mundo.oportunidades(i)) : undefined;
  if (!oportunidad) return deLaCuenta;
  return {
    ...deLaCuenta,
    titulo: `${DE_OPORTUNIDAD[tipo]}: ${oportunidad.nombre}`,
    resultados: random.pick(RESULTADOS.oportunidad),
    organizadorId: oportunidad.responsableId,
    contactoId: oportunidad.contactoId,
    oportunidadId: oportunidad.id,
  };
}
