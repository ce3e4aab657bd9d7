import type { CasoDemo, DemoGenerator, World } from '@cliente360/demo';
import { conFestivos } from '../sla/calendarioDemo.ts';
import { congelar } from '../sla/domain/congelar.ts';
import { casos } from './tables.ts';

/** What the case was promised, as its policy says; when that falls due is for the clock of the SLA to say. */
function promesa(world: World, { politicaSlaId, prioridad, estado, historial, creadoEn }: CasoDemo) {
  const { calendario, objetivos, pausaEn } = world.politicasSla.find(({ id }) => id === politicaSlaId)!;
  const { primeraRespuestaMin, resolucionMin } = objetivos.find((each) => each.prioridad === prioridad)!;
  return {
    politicaSlaId,
    politicaSlaVersion: 1,
    calendarioSla: congelar(conFestivos(world, calendario), Date.parse(creadoEn)),
    pausaEn,
    primeraRespuestaMin,
    resolucionMin,
    primeraRespuestaAvisaEn: null,
    primeraRespuestaVenceEn: null,
    resolucionAvisaEn: null,
    resolucionVenceEn: null,
    pausadoDesde: pausaEn.includes(estado) ? historial.at(-1)!.en : null,
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
        const { tiempoMin: ___, motivoCancelacion: ____, ...fila } = resto;
        yield {
          ...fila,
          ...promesa(world, caso),
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
