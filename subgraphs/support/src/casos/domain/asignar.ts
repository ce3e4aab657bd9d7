/** Assignment of a case: to somebody, or to a department. Instants are epoch milliseconds. */
import type { Caso } from './caso.ts';
import { cambio, yaTermino, type Resultado } from './decision.ts';

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
