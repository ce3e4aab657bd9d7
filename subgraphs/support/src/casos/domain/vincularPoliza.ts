/** Change of the póliza that a case is attended with, and of the SLA policy that follows from it. */
import type { CalendarioCongelado } from '../../sla/domain/calendario.ts';
import { recalcularObjetivos, type Objetivos } from '../../sla/domain/historia.ts';
import type { EstadoCaso } from '../../domain/estado.ts';
import { hitosCerrados } from './cambiarPrioridad.ts';
import type { Cambios, Caso, UnidadPoliza } from './caso.ts';
import { cambio, yaTermino, type Resultado } from './decision.ts';

/** The policy that applies with the new póliza, its calendar as a case of that age keeps it. */
export interface PoliticaNueva {
  readonly id: string;
  readonly version: number;
  readonly pausaEn: readonly EstadoCaso[];
  readonly calendario: CalendarioCongelado;
  /** Null where it has none for the case's priority. */
  readonly objetivos: Objetivos | null;
}

export interface PolizaNueva {
  readonly id: string;
  readonly numero: string;
  readonly unidad: UnidadPoliza;
}

/** What the open milestones go by from now on; one already met keeps the calendar and the pauses that it was met by. */
function promesa(caso: Caso, politica: PoliticaNueva): Cambios {
  const igual = politica.id === caso.politicaSlaId && politica.version === caso.politicaSlaVersion;
  const cerrados = hitosCerrados(caso);
  if (igual || cerrados.resuelto) return {};
  const { calendario, pausaEn } = caso;
  return {
    politicaSlaId: politica.id,
    politicaSlaVersion: politica.version,
    pausaEn: politica.pausaEn,
    calendario: politica.calendario,
    objetivos: recalcularObjetivos(caso.objetivos, politica.objetivos!, cerrados),
    ...(cerrados.respondido ? { respuestaCon: caso.respuestaCon ?? { calendario, pausaEn } } : {}),
  };
}

/** With another póliza, or with none: what it takes of each follows by itself (`unidades.ts`). */
export function vincularPoliza(caso: Caso, poliza: PolizaNueva | null, politica: PoliticaNueva | null): Resultado {
  const faltas = yaTermino(caso);
  if (faltas.length > 0) return faltas;
  if ((poliza?.id ?? null) === caso.polizaId) return null;
  if (!politica?.objetivos) return [['SIN_POLITICA_SLA', 'polizaId']];
  return {
    cambios: { polizaId: poliza?.id ?? null, polizaUnidad: poliza?.unidad ?? null, ...promesa(caso, politica) },
    sucesos: [{ tipo: 'POLIZA', cambios: cambio('poliza', caso.polizaId, poliza?.id ?? null), motivo: null }],
    resumen: poliza ? `Se atiende con la póliza ${poliza.numero}` : 'Ya no se atiende con póliza',
  };
}
