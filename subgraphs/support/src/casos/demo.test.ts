import type { CasoDemo } from '@cliente360/demo';
import { testSubgraph, type TestSubgraph } from '@cliente360/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { support } from '../index.ts';
import { congelar } from '../sla/domain/congelar.ts';
import { festivosLft } from '../sla/domain/festivos.ts';
import type { Hito } from '../sla/domain/hito.ts';
import { slaDe } from '../sla/domain/sla.ts';

const CLIENTES = 40;
let kit: TestSubgraph;
beforeAll(async () => {
  kit = await testSubgraph(support, { clientes: CLIENTES });
});
afterAll(() => kit[Symbol.asyncDispose]());

const corte = () => Date.parse(kit.world.corte);

/** The case's SLA by the house's clock, as it was when the demo's day began. */
function slaAlCorte(caso: CasoDemo) {
  const politica = kit.world.politicasSla.find(({ id }) => id === caso.politicaSlaId)!;
  const objetivos = politica.objetivos.find(({ prioridad }) => prioridad === caso.prioridad)!;
  const creadoEn = Date.parse(caso.creadoEn);
  const historia = {
    creadoEn,
    pasos: caso.historial.map(({ a, en, motivo }) => ({ estado: a, en: Date.parse(en), motivo })),
    primeraRespuestaEn: caso.primeraRespuestaEn === null ? null : Date.parse(caso.primeraRespuestaEn),
    objetivos,
    pausaEn: politica.pausaEn,
    calendario: congelar(politica.calendario, creadoEn),
  };
  return slaDe(historia, corte());
}

/** Which levels a milestone has been through: near its end, over it, and as long again. */
const nivelesDe = ({ plazo, cumplidoEn, consumidoMin, objetivoMin, estado }: Hito): number[] => {
  if (plazo === null) return [];
  const avisado = plazo.avisaEn !== null && plazo.avisaEn < (cumplidoEn ?? corte()) && consumidoMin >= objetivoMin - 15;
  const vencido = estado === 'INCUMPLIDO';
  const doble = vencido && consumidoMin >= 2 * objetivoMin;
  return [avisado ? 0 : null, vencido ? 1 : null, doble ? 2 : null].filter((each) => each !== null);
};

describe('the demo’s cases', () => {
  it('were told of when the house’s own clock says: at risk, missed, and twice as late', () => {
    let avisos = 0;
    for (let i = 0; i < CLIENTES; i++)
      for (const caso of kit.world.casos(i)) {
        const sla = slaAlCorte(caso);
        for (const [hito, suyo] of [
          ['PRIMERA_RESPUESTA', sla.primeraRespuesta],
          ['RESOLUCION', sla.resolucion],
        ] as const) {
          const dichos = kit.world
            .avisosSla(caso)
            .filter((each) => each.hito === hito)
            .map(({ nivel }) => nivel);
          expect(dichos, `${caso.numero} ${hito}`).toEqual(nivelesDe(suyo));
          avisos += dichos.length;
        }
      }
    expect(avisos).toBeGreaterThan(50);
  });

  it('go by calendars that close on the holidays of the law', () => {
    const [{ calendario }] = kit.world.politicasSla as [(typeof kit.world.politicasSla)[number]];
    const deLey = calendario.festivos.filter(({ origen }) => origen === 'LFT');
    const anios = [...new Set(deLey.map(({ fecha }) => Number(fecha.slice(0, 4))))];
    expect(anios).toHaveLength(17);
    expect(deLey).toEqual(anios.flatMap((anio) => festivosLft(anio)));
  });

  it('say of every milestone missed so: an event, and the level that it was escalated to', async () => {
    const { data, errors } = await kit.cliente(
      kit.world.cliente(0).id,
      `casos(first: 100) { nodes { numero estado nivelEscalamiento
         sla { primeraRespuesta { estado venceEn } resolucion { estado venceEn } }
         eventos(first: 100) { nodes { tipo motivo cambios { campo despues } } } } }`,
    );
    expect(errors).toBeUndefined();
    let vencidos = 0;
    for (const { numero, nivelEscalamiento, sla, eventos } of (data as any)._entities[0].casos.nodes) {
      const esperados = [
        ['PRIMERA_RESPUESTA', sla.primeraRespuesta],
        ['RESOLUCION', sla.resolucion],
      ].filter(([, { estado, venceEn }]) => estado === 'INCUMPLIDO' && (venceEn === null || venceEn < kit.world.corte));
      const dichos = eventos.nodes
        .filter(({ tipo }: any) => tipo === 'SLA_INCUMPLIDO')
        .map(({ motivo }: any) => motivo);
      expect(new Set(dichos), numero).toEqual(new Set(esperados.map(([hito]) => hito)));
      expect(dichos, numero).toHaveLength(esperados.length);
      const niveles = eventos.nodes
        .filter(({ tipo }: any) => tipo === 'ESCALADO')
        .flatMap(({ cambios }: any) => cambios.map(({ despues }: any) => Number(despues)));
      expect(Math.max(0, ...niveles), numero).toBe(nivelEscalamiento);
      vencidos += dichos.length;
    }
    expect(vencidos).toBeGreaterThan(5);
  });
});
