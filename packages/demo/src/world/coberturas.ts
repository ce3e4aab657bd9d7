/** Which demo póliza covers a case. */
import type { Random } from '../random.ts';
import type { CasoDemo } from '../types.servicio.ts';
import type { Mundo } from './mundo.ts';
import type { PolizaBase } from './polizaBase.ts';

/** The first client's póliza that has to be used up (see `polizas.ts`). */
const POR_AGOTAR = 2;

/** What a case is about, and so has to be covered. */
export interface Cubierto {
  readonly articuloId: string | null;
  readonly activoId: string | null;
}

/** The póliza a case of `dia` goes on: in force that day, with units left, covering what it is about. Not every case has one. */
export function elegirPoliza(
  mundo: Mundo,
  i: number,
  dia: string,
  cubierto: Cubierto,
  tiempoMin: number,
  anteriores: readonly CasoDemo[],
  random: Random,
): PolizaBase | null {
  const draw = random.next();
  const sirven = mundo.polizasBase(i).filter((poliza) => sirve(poliza, dia, cubierto, tiempoMin, anteriores));
  const porAgotar = i === 0 ? sirven.find(({ numero }) => numero.endsWith(`-${POR_AGOTAR + 1}`)) : undefined;
  if (porAgotar) return porAgotar;
  return draw < 0.6 ? (sirven[Math.floor((draw / 0.6) * sirven.length)] ?? null) : null;
}

function sirve(
  poliza: PolizaBase,
  dia: string,
  cubierto: Cubierto,
  tiempoMin: number,
  anteriores: readonly CasoDemo[],
): boolean {
  if (poliza.estadoManual !== null || dia < poliza.vigenteDesde || dia > poliza.vigenteHasta) return false;
  if (!cubre(poliza, cubierto)) return false;
  if (poliza.contratadas === null) return true;
  const suyos = anteriores.filter(({ polizaId, estado }) => polizaId === poliza.id && estado !== 'CANCELADO');
  const contratadas = Number(poliza.contratadas);
  if (poliza.unidad === 'INCIDENTES') return suyos.length < contratadas;
  return suyos.reduce((sum, each) => sum + (each.tiempoMin ?? 0), tiempoMin) <= contratadas * 60;
}

/** As support has it: naming nothing at all covers everything; else what is named, and nothing that a list of its kind leaves out. */
function cubre({ articulosCubiertos, activosCubiertos }: PolizaBase, { articuloId, activoId }: Cubierto): boolean {
  if (articuloId === null && activoId === null) return true;
  if (articulosCubiertos.length === 0 && activosCubiertos.length === 0) return true;
  const articulo = articulosCubiertos.some(({ id }) => id === articuloId);
  const activo = activoId !== null && activosCubiertos.includes(activoId);
  return (
    (articulo || activo) &&
    (articuloId === null || articulosCubiertos.length === 0 || articulo) &&
    (activoId === null || activosCubiertos.length === 0 || activo)
  );
}
