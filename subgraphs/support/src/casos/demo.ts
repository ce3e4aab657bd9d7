/** Demo rows of cases, from the demo world. */
import type { CasoDemo, DemoGenerator, World } from '@cliente360/demo';
import { congelar, type Historia } from '../sla/index.ts';
import { plazosDe } from './sla/plazos.ts';
import { AVISADOS, type Avisado } from './domain/avisado.ts';
import { casos } from './tables.ts';

const instante = (texto: string | null) => (texto === null ? null : Date.parse(texto));

/** What the case was promised, as its policy says, and when that falls due, as the clock of the SLA says. */
function promesa(world: World, caso: CasoDemo) {
  const { calendario, objetivos, pausaEn } = world.politicasSla.find(({ id }) => id === caso.politicaSlaId)!;
  const { primeraRespuestaMin, resolucionMin } = objetivos.find((each) => each.prioridad === caso.prioridad)!;
  const creadoEn = Date.parse(caso.creadoEn);
  const calendarioSla = congelar(calendario, creadoEn);
  const historia: Historia = {
    creadoEn,
    pasos: caso.historial.map(({ a, en, motivo }) => ({ estado: a, en: Date.parse(en), motivo })),
    primeraRespuestaEn: instante(caso.primeraRespuestaEn),
    objetivos: { primeraRespuestaMin, resolucionMin },
    pausaEn,
    calendario: calendarioSla,
  };
  const plazos = plazosDe(historia, Date.parse(world.corte));
  const avisados = new Set(world.avisosSla(caso).map(({ hito, nivel }): Avisado => `${hito}_${nivel}`));
  return {
    politicaSlaId: caso.politicaSlaId,
    politicaSlaVersion: 1,
    calendarioSla,
    pausaEn,
    primeraRespuestaMin,
    resolucionMin,
    ...plazos,
    // Whoever had to be told by then was.
    avisados: AVISADOS.filter((each) => avisados.has(each)),
    calendarioRespuesta: null,
    pausaEnRespuesta: null,
  };
}

export const demo: readonly DemoGenerator[] = [
  {
    name: 'support.casos',
    table: casos,
    *rows(world, i) {
      const proyectoDe = new Map(world.proyectos(i).flatMap(({ id, casoIds }) => casoIds.map((caso) => [caso, id])));
      for (const caso of world.casos(i)) {
        const { articulo, satisfaccion, historial: _, primeraRespuestaPor: __, ...resto } = caso;
        const { tiempoMin, motivoCancelacion: ___, ...fila } = resto;
        yield {
          ...fila,
          ...promesa(world, caso),
          tiempoMin: tiempoMin ?? 0,
          articuloTipo: articulo?.tipo ?? null,
          articuloId: articulo?.id ?? null,
          proyectoId: proyectoDe.get(caso.id) ?? null,
          encuestaEnviadaEn: satisfaccion?.enviadaEn ?? null,
          encuestaRespondidaEn: satisfaccion?.respondidaEn ?? null,
          calificacion: satisfaccion?.calificacion ?? null,
          comentarioEncuesta: satisfaccion?.comentario ?? null,
        };
      }
    },
  },
];
