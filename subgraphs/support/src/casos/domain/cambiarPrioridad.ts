/** Change of a case's priority, and of the SLA objectives that follow from it. */
import { recalcularObjetivos, type Objetivos } from '../../sla/domain/historia.ts';
import type { Caso, PrioridadCaso } from './caso.ts';
import { cambio, motivoRequerido, yaTermino, type Falta, type Resultado } from './decision.ts';

/** Which milestones of a case are met already: those keep their objective. */
export const hitosCerrados = ({ primeraRespuestaEn, estado }: Caso) => ({
  respondido: primeraRespuestaEn !== null,
  resuelto: estado === 'RESUELTO',
});

const PRIORIDADES: Readonly<Record<PrioridadCaso, string>> = {
  BAJA: 'baja',
  MEDIA: 'media',
  ALTA: 'alta',
  CRITICA: 'crítica',
};

/** The milestones still open go by the new priority's objectives, from the making of the case. `objetivos` is null where its policy has none. */
export function cambiarPrioridad(
  caso: Caso,
  { prioridad, motivo }: { readonly prioridad: PrioridadCaso; readonly motivo: string | null },
  objetivos: Objetivos | null,
): Resultado {
  const faltas: Falta[] = [...yaTermino(caso), ...motivoRequerido(motivo)];
  if (objetivos === null) faltas.push(['SIN_POLITICA_SLA', 'prioridad']);
  if (faltas.length > 0) return faltas;
  if (prioridad === caso.prioridad) return null;
  return {
    cambios: { prioridad, objetivos: recalcularObjetivos(caso.objetivos, objetivos!, hitosCerrados(caso)) },
    sucesos: [{ tipo: 'PRIORIDAD', cambios: cambio('prioridad', caso.prioridad, prioridad), motivo }],
    resumen: `Su prioridad pasó de ${PRIORIDADES[caso.prioridad]} a ${PRIORIDADES[prioridad]}`,
  };
}
