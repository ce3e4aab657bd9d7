/** Demo recalls. */
import { addDays } from '../calendar.ts';
import type { LoteSerieDemo } from '../types.comercio.ts';
import type { RetiroDemo } from '../types.equipo.ts';
import type { Mundo } from './mundo.ts';

interface Caso {
  readonly tipo: LoteSerieDemo['tipo'];
  readonly severidad: RetiroDemo['severidad'];
  readonly cerrado: boolean;
  readonly motivo: string;
}

const CASOS: readonly Caso[] = [
  {
    tipo: 'LOTE',
    severidad: 'ALTA',
    cerrado: false,
    motivo: 'Falla prematura en las pruebas del fabricante: se sustituye sin costo',
  },
  { tipo: 'LOTE', severidad: 'MEDIA', cerrado: true, motivo: 'Resultado de laboratorio fuera de especificación' },
  {
    tipo: 'SERIE',
    severidad: 'CRITICA',
    cerrado: false,
    motivo: 'Riesgo de sobrecalentamiento: dejar de usar y devolver',
  },
  { tipo: 'LOTE', severidad: 'BAJA', cerrado: true, motivo: 'Etiqueta con la fecha de fabricación equivocada' },
];
/** The oldest keys of one article. */
const CLAVES = 3;
/** A lot goes out for a month; the recall comes after. */
const DIAS_ANTES = 60;

/** Recalls of what the first client has: a lot's key is the same for all who got of it, so theirs too. */
export function crearRetiros(mundo: Mundo): RetiroDemo[] {
  const limite = mundo.dia(-DIAS_ANTES);
  const lotes = mundo.lotes(0).filter(({ entregadoEn, ventaId }) => ventaId && entregadoEn && entregadoEn <= limite);
  return CASOS.flatMap((caso, k) => {
    const deSuTipo = CASOS.slice(0, k).filter(({ tipo }) => tipo === caso.tipo).length;
    const articulos = [
      ...Map.groupBy(
        lotes.filter(({ tipo }) => tipo === caso.tipo),
        ({ articulo }) => articulo.id,
      ).values(),
    ];
    const masComprado = articulos.toSorted((a, b) => b.length - a.length)[deSuTipo];
    return masComprado ? [retiroDe(mundo, k, caso, masComprado)] : [];
  });
}

function retiroDe(
  mundo: Mundo,
  k: number,
  { severidad, cerrado, motivo }: Caso,
  lotes: readonly LoteSerieDemo[],
): RetiroDemo {
  const random = mundo.random('retiro', k);
  const nombrados = lotes.toSorted((a, b) => (a.entregadoEn! < b.entregadoEn! ? -1 : 1)).slice(0, CLAVES);
  const dia = addDays(nombrados.at(-1)!.entregadoEn!, random.int(32, 45));
  const emitidoEn = mundo.instante(dia, random.int(540, 1020));
  return {
    id: mundo.id('retiro', emitidoEn, k),
    folio: `RET-${String(k + 1).padStart(4, '0')}`,
    motivo,
    severidad,
    emitidoEn,
    cerradoEn: cerrado ? mundo.instante(addDays(dia, random.int(8, 13)), 720) : null,
    claves: nombrados.map(({ articulo, clave }, n) => ({
      id: mundo.id('claveRetiro', emitidoEn, k, n),
      productoId: articulo.id,
      clave,
    })),
  };
}
