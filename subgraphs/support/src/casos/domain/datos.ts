/** Rules of the acts that leave a case in its state: assignment, priority, póliza, attachments, rating. */
import { trasCambioDePrioridad, type Objetivos } from '../../sla/domain/historia.ts';
import type { CalendarioCongelado } from '../../sla/domain/calendario.ts';
import type { Cambios, Caso, PrioridadCaso, UnidadPoliza } from './caso.ts';
import { cambio, motivoRequerido, yaTermino, type Falta, type Resultado } from './decision.ts';
import type { EstadoCaso } from '../../domain/estado.ts';
import { longitud } from './texto.ts';

export interface Asignacion {
  readonly responsableId: string;
  readonly departamentoId: string | null;
  readonly nota: string | null;
  /** The new one's name. */
  readonly nombre: string;
}

/** To somebody, or to another department; who gets it and who had it are told. */
export function asignar(
  caso: Caso,
  { responsableId, departamentoId, nota, nombre }: Asignacion,
  en: number,
): Resultado {
  const faltas = yaTermino(caso);
  if (faltas.length > 0) return faltas;
  const otra = responsableId !== caso.responsableId;
  if (!otra && departamentoId === caso.departamentoId) return null;
  return {
    cambios: { responsableId, departamentoId, ...(otra ? { asignadoEn: en } : {}) },
    sucesos: [
      {
        tipo: 'ASIGNADO',
        cambios: [
          ...cambio('responsable', caso.responsableId, responsableId),
          ...cambio('departamento', caso.departamentoId, departamentoId),
        ],
        motivo: nota,
      },
    ],
    resumen: otra ? `Se asignó a ${nombre}` : 'Cambió de departamento',
    avisos: otra
      ? [
          { usuarioId: responsableId, motivo: 'ASIGNADO' },
          { usuarioId: caso.responsableId, motivo: 'RETIRADO' },
        ]
      : [],
  };
}

const resuelto = ({ estado }: Caso) => estado === 'RESUELTO';
const cerrados = (caso: Caso) => ({ respondido: caso.primeraRespuestaEn !== null, resuelto: resuelto(caso) });

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
    cambios: { prioridad, objetivos: trasCambioDePrioridad(caso.objetivos, objetivos!, cerrados(caso)) },
    sucesos: [{ tipo: 'PRIORIDAD', cambios: cambio('prioridad', caso.prioridad, prioridad), motivo }],
    resumen: `Su prioridad pasó de ${PRIORIDADES[caso.prioridad]} a ${PRIORIDADES[prioridad]}`,
  };
}

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
  if (igual || resuelto(caso)) return {};
  const { calendario, pausaEn } = caso;
  return {
    politicaSlaId: politica.id,
    politicaSlaVersion: politica.version,
    pausaEn: politica.pausaEn,
    calendario: politica.calendario,
    objetivos: trasCambioDePrioridad(caso.objetivos, politica.objetivos!, cerrados(caso)),
    ...(cerrados(caso).respondido ? { respuestaCon: caso.respuestaCon ?? { calendario, pausaEn } } : {}),
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

export function adjuntar(caso: Caso, archivoIds: readonly string[]): Resultado {
  const faltas = yaTermino(caso);
  if (faltas.length > 0) return faltas;
  return {
    cambios: {},
    sucesos: [{ tipo: 'ADJUNTO', cambios: archivoIds.flatMap((id) => cambio('archivo', null, id)), motivo: null }],
    resumen: archivoIds.length === 1 ? 'Se adjuntó un archivo' : `Se adjuntaron ${archivoIds.length} archivos`,
    archivoIds,
  };
}

export const LARGO_COMENTARIO = 2_000;

export interface Respuesta {
  /** When the survey that is answered was sent. */
  readonly emitidaEn: number;
  readonly calificacion: number;
  readonly comentario: string | null;
}

/** The answer to the case's survey: to the last one sent, and once. */
export function calificar(caso: Caso, { emitidaEn, calificacion, comentario }: Respuesta, en: number): Resultado {
  const faltas: Falta[] = [];
  if (caso.encuestaEnviadaEn !== emitidaEn || caso.encuestaRespondidaEn !== null)
    faltas.push(['CALIFICACION_INVALIDA', 'token']);
  if (calificacion < 1 || calificacion > 5) faltas.push(['CALIFICACION_INVALIDA', 'calificacion']);
  if (comentario !== null && longitud(comentario) > LARGO_COMENTARIO)
    faltas.push([
      'CALIFICACION_INVALIDA',
      'comentario',
      undefined,
      'El comentario es muy largo: caben 2,000 caracteres.',
    ]);
  if (faltas.length > 0) return faltas;
  return {
    cambios: { encuestaRespondidaEn: en, calificacion, comentarioEncuesta: comentario },
    sucesos: [{ tipo: 'CALIFICADO', cambios: cambio('calificacion', null, String(calificacion)), motivo: comentario }],
    resumen: `El cliente lo calificó con ${calificacion} de 5`,
  };
}
