import type { CoberturaLoteDemo } from '../types.equipo.ts';
import type { Mundo } from './mundo.ts';

/** An extended warranty covers what the client has while it lasts: the articles that it names, or all equipment. */
export function coberturasDe(mundo: Mundo, i: number): CoberturaLoteDemo[] {
  const extendidas = mundo.polizasBase(i).filter((each) => each.tipo === 'GARANTIA_EXTENDIDA' && !each.estadoManual);
  return extendidas.flatMap(({ id: polizaId, clienteId, creadoEn, vigenteDesde, vigenteHasta, ...poliza }, k) => {
    const nombrados = new Set(poliza.articulosCubiertos.map((each) => each.id));
    const cubre = (articuloId: string) => nombrados.size === 0 || nombrados.has(articuloId);
    return mundo.lotes(i).flatMap(({ id: loteSerieId, articulo, tipo, entregadoEn, devueltoEn }, n) =>
      tipo === 'SERIE' &&
      entregadoEn !== null &&
      entregadoEn <= vigenteHasta &&
      (devueltoEn === null || devueltoEn >= mundo.instante(vigenteDesde, 0)) &&
      cubre(articulo.id)
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
