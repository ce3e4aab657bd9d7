/** A case as an act on it sees it: what it is, what it was promised and what happened to it. Instants are epoch milliseconds. */
import type { CalendarioCongelado } from '../../sla/domain/calendario.ts';
import type { Historia } from '../../sla/domain/historia.ts';
import type { Avisado } from './avisado.ts';
import type { EstadoCaso } from '../../domain/estado.ts';

export type UnidadPoliza = 'INCIDENTES' | 'HORAS' | 'DIAS' | 'ILIMITADA';

export type PrioridadCaso = 'BAJA' | 'MEDIA' | 'ALTA' | 'CRITICA';

export interface Caso extends Historia {
  readonly id: string;
  readonly clienteId: string;
  readonly version: number;
  readonly titulo: string;
  readonly estado: EstadoCaso;
  readonly prioridad: PrioridadCaso;
  readonly solucion: string | null;
  readonly contactoId: string | null;
  readonly responsableId: string;
  readonly departamentoId: string | null;
  readonly polizaId: string | null;
  /** Of its póliza. */
  readonly polizaUnidad: UnidadPoliza | null;
  readonly articuloId: string | null;
  readonly activoId: string | null;
  readonly politicaSlaId: string;
  readonly politicaSlaVersion: number;
  readonly calendario: CalendarioCongelado;
  readonly respuestaCon?: Pick<Caso, 'calendario' | 'pausaEn'> | null;
  readonly asignadoEn: number;
  readonly resueltoEn: number | null;
  readonly cerradoEn: number | null;
  readonly reaperturas: number;
  readonly nivelEscalamiento: number;
  readonly avisados: readonly Avisado[];
  /** Minutes of work that its resolutions said, all of them. */
  readonly tiempoMin: number;
  readonly encuestaEnviadaEn: number | null;
  readonly encuestaRespondidaEn: number | null;
  readonly calificacion: number | null;
  readonly comentarioEncuesta: string | null;
}

/** What an act may change of a case; a new `estado` is a step of its story. */
export type Cambios = Partial<Omit<Caso, 'id' | 'clienteId' | 'version' | 'titulo' | 'pasos' | 'creadoEn'>>;

/** The case after a change at `en`. */
export function aplicarCambios(caso: Caso, cambios: Cambios, en: number, motivo: string | null): Caso {
  const { estado } = cambios;
  const pasos = estado === undefined ? caso.pasos : [...caso.pasos, { estado, en, motivo }];
  return { ...caso, ...cambios, pasos };
}

/** When something done at `ahora` happens: never before what already happened, however the clocks of two machines differ. */
export const momentoDe = (caso: Caso, ahora: number): number => Math.max(ahora, caso.pasos.at(-1)!.en);
