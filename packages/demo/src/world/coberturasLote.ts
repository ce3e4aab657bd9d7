/** Demo extended warranties: which lots a póliza covers. */
import type { CoberturaLoteDemo } from '../types.equipo.ts';
import type { Mundo } from './mundo.ts';

/** An extended warranty covers what the client has while it lasts: the articles and assets that it names, or all equipment where it names none. */
export function coberturasDe(mundo: Mundo, i: number): CoberturaLoteDemo[] {
  const extendidas = mundo.polizasBase(i).filter((each) => each.tipo === 'GARANTIA_EXTENDIDA' && !each.estadoManual);
  return extendidas.flatMap(({ id: polizaId, clienteId, creadoEn, vigenteDesde, vigenteHasta, ...poliza }, k) => {
    const activos = new Set(poliza.activosCubiertos);
    const nombrados = new Set([
      ...poliza.articulosCubiertos.map((each) => each.id),
      ...mundo.activos(i).flatMap(({ id, loteSerieId }) => (activos.has(id) && loteSerieId ? [loteSerieId] : [])),
    ]);
    const todo = poliza.articulosCubiertos.length + activos.size === 0;
    const cubre = (...ids: string[]) => todo || ids.some((id) => nombrados.has(id));
    return mundo.lotes(i).flatMap(({ id: loteSerieId, articulo, tipo, entregadoEn, devueltoEn }, n) =>
      tipo === 'SERIE' &&
      entregadoEn !== null &&
      entregadoEn <= vigenteHasta &&
      (devueltoEn === null || devueltoEn >= mundo.instante(vigenteDesde, 0)) &&
      cubre(articulo.id, loteSerieId)
        ? [
            {
              id: mundo.id('coberturaLote', creadoEn, i, k, n),
              clienteId,
              loteSerieId,
              polizaId,
              vigenteDesde,
              vigenteHasta,
            },
          ]
        : [],
    );
  });
}
