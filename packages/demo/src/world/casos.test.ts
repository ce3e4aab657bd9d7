import { describe, expect, test } from 'vitest';
import { EMPRESAS_DEMO } from '../usuarios.ts';
import { createWorld } from '../world.ts';
import type { EstadoCaso } from '../types.ts';

const world = createWorld({ semilla: 7, hoy: '2026-11-24', empresa: EMPRESAS_DEMO[0]!, clientes: 200 });
const clientes = Array.from({ length: 200 }, (_, i) => ({
  i,
  casos: world.casos(i),
  contactos: world.contactos(i),
  polizas: world.polizas(i),
  lotes: world.lotes(i),
  activos: world.activos(i),
  rentas: world.rentas(i),
  propia: world.politicaSlaPropia(i),
  emails: world.emails(i),
}));
const casos = clientes.flatMap((each) => each.casos);

/** The transitions of the domain; `null` is creation. */
const PERMITIDAS: Readonly<Record<string, readonly EstadoCaso[]>> = {
  null: ['NUEVO', 'EN_PROCESO', 'PENDIENTE', 'RESUELTO'],
  NUEVO: ['EN_PROCESO', 'PENDIENTE', 'RESUELTO', 'CANCELADO'],
  EN_PROCESO: ['PENDIENTE', 'RESUELTO', 'CANCELADO'],
  PENDIENTE: ['EN_PROCESO', 'RESUELTO', 'CANCELADO'],
  RESUELTO: ['EN_PROCESO', 'CERRADO'],
};

describe('casos', () => {
  test('numbers of each year run from 1 without gaps, in the order of creation', () => {
    for (const [anio, delAnio] of Map.groupBy(casos, ({ numero }) => numero.slice(5, 9))) {
      const orden = delAnio.toSorted((a, b) => (a.creadoEn < b.creadoEn ? -1 : 1)).map(({ numero }) => numero);
      expect(orden).toEqual(orden.map((_, n) => `CASO-${anio}-${String(n + 1).padStart(6, '0')}`));
    }
  });

  test('the year of a number is that of Mexico City, also for a company in Tijuana', () => {
    const tijuana = createWorld({ semilla: 7, hoy: '2027-01-02', empresa: EMPRESAS_DEMO[1]!, clientes: 2000 });
    const year = (instant: string) => new Date(Date.parse(instant) - 6 * 3_600_000).getUTCFullYear();
    for (const i of [0, 7, 1999])
      for (const { numero, creadoEn } of tijuana.casos(i)) expect(numero.slice(5, 9)).toBe(String(year(creadoEn)));
  });

  test('contact, póliza and lot are the client’s; agent and department belong together', () => {
    for (const { casos: suyos, contactos, polizas, lotes } of clientes)
      for (const caso of suyos) {
        expect(contactos.find(({ id }) => id === caso.contactoId)).toMatchObject({ activo: true });
        if (caso.polizaId) expect(polizas.some(({ id }) => id === caso.polizaId)).toBe(true);
        if (caso.loteSerieId)
          expect(lotes.find(({ id }) => id === caso.loteSerieId)?.articulo.id).toBe(caso.articulo?.id);
        const departamento = world.departamentos.find(({ id }) => id === caso.departamentoId)!;
        expect(departamento.miembroIds).toContain(caso.responsableId);
      }
  });

  test('history only makes the transitions that the domain allows, in time, and ends in the state of the case', () => {
    for (const { historial, estado, creadoEn } of casos) {
      expect(historial[0]).toMatchObject({ de: null, en: creadoEn });
      for (const [n, { de, a, en }] of historial.entries()) {
        expect(PERMITIDAS[String(de)]).toContain(a);
        if (n > 0) expect([historial[n - 1]!.a, historial[n - 1]!.en < en]).toEqual([de, true]);
      }
      expect(historial.at(-1)!.a).toBe(estado);
    }
    expect(new Set(casos.map(({ estado }) => estado)).size).toBe(6);
  });

  test('a RESUELTO or CERRADO case has its solution; seven days close what was resolved', () => {
    const semana = 7 * 86_400_000;
    for (const { estado, solucion, resueltoEn } of casos) {
      expect(solucion !== null && resueltoEn !== null).toBe(estado === 'RESUELTO' || estado === 'CERRADO');
      if (estado === 'RESUELTO') expect(Date.parse(world.corte) - Date.parse(resueltoEn!)).toBeLessThanOrEqual(semana);
    }
  });

  test.each(['2026-11-24', '2026-11-29', '2027-01-01'])(
    'on %s CLI-000001 has a new, a running and a paused case',
    (hoy) => {
      const primero = createWorld({ semilla: 7, hoy, empresa: EMPRESAS_DEMO[0]!, clientes: 200 }).casos(0);
      expect(primero.slice(-3).map(({ estado }) => estado)).toEqual(['PENDIENTE', 'EN_PROCESO', 'NUEVO']);
    },
  );
});

describe('the policy of a case', () => {
  const predeterminada = world.politicasSla.find((each) => each.predeterminada)!;

  test('is its póliza’s, then the client’s own, then the default; CLI-000001 has none of its own', () => {
    expect(clientes[0]!.propia).toBeNull();
    const sinPoliza = { propia: 0, predeterminada: 0 };
    for (const { casos: suyos, polizas, propia } of clientes)
      for (const { polizaId, politicaSlaId } of suyos) {
        const poliza = polizas.find(({ id }) => id === polizaId);
        expect(politicaSlaId).toBe(poliza?.politicaSlaId ?? propia?.id ?? predeterminada.id);
        if (!poliza) sinPoliza[propia ? 'propia' : 'predeterminada'] += 1;
      }
    expect(Math.min(...Object.values(sinPoliza))).toBeGreaterThan(10);
  });
});

describe('the asset of a case', () => {
  test('is one that the client had that day, and its article and lot are the asset’s', () => {
    for (const { casos: suyos, activos } of clientes)
      for (const { activoId, categoria, articulo, loteSerieId, creadoEn, clienteId } of suyos.filter(
        (each) => each.activoId,
      )) {
        const activo = activos.find(({ id }) => id === activoId)!;
        const dia = new Date(Date.parse(creadoEn) - 6 * 3_600_000).toISOString().slice(0, 10);
        expect(['PROBLEMA_TECNICO', 'GARANTIA']).toContain(categoria);
        expect([articulo?.id, loteSerieId]).toEqual([activo.articulo.id, activo.loteSerieId]);
        expect(
          activo.asignaciones.some(
            (each) => each.clienteId === clienteId && each.desde <= dia && (each.hasta ?? dia) >= dia,
          ),
        ).toBe(true);
      }
  });
});

describe('polizas', () => {
  test('cover assets of their client, and cases of an asset that they cover; are paid by its subscriptions', () => {
    for (const { polizas, activos, rentas, casos: suyos } of clientes)
      for (const { id, activosCubiertos, rentaId } of polizas) {
        for (const activoId of activosCubiertos) expect(activos.some((each) => each.id === activoId)).toBe(true);
        if (rentaId) expect(rentas.find((each) => each.id === rentaId)?.tipo).toBe('SUSCRIPCION');
        for (const { activoId } of suyos.filter(({ polizaId }) => polizaId === id))
          if (activoId && activosCubiertos.length) expect(activosCubiertos).toContain(activoId);
      }
  });

  test.each(['2026-11-24', '2027-03-01'])(
    'on %s CLI-000001 has two in force (incidents left, around the clock), one used up, one over and one to come',
    (hoy) => {
      const primero = createWorld({ semilla: 7, hoy, empresa: EMPRESAS_DEMO[0]!, clientes: 200 });
      const polizas = primero.polizas(0);
      expect(polizas.map(({ estado }) => estado)).toEqual(['VIGENTE', 'VIGENTE', 'AGOTADA', 'VENCIDA', 'PROGRAMADA']);
      expect(polizas[0]!.unidad).toBe('INCIDENTES');
      expect(primero.politicasSla.find(({ id }) => id === polizas[1]!.politicaSlaId)?.calendario.siempreAbierto).toBe(
        true,
      );
    },
  );

  test('nothing takes more than was contracted, and only while in force', () => {
    for (const { polizas, casos: suyos } of clientes)
      for (const { id, contratadas, consumidas, vigenteDesde, vigenteHasta, unidad } of polizas) {
        if (contratadas !== null) expect(Number(consumidas)).toBeLessThanOrEqual(Number(contratadas));
        const ligados = suyos.filter(({ polizaId }) => polizaId === id);
        for (const { creadoEn } of ligados)
          expect(
            creadoEn >= vigenteDesde && creadoEn.slice(0, 10) <= world.dia(1) && creadoEn < `${vigenteHasta}T30`,
          ).toBe(true);
        if (unidad === 'INCIDENTES')
          expect(consumidas).toBe(String(ligados.filter(({ estado }) => estado !== 'CANCELADO').length));
      }
  });
});

describe('emails', () => {
  test('messageId is unique and each message answers the one before it in its thread', () => {
    const emails = clientes.flatMap((each) => each.emails);
    expect(new Set(emails.map(({ messageId }) => messageId)).size).toBe(emails.length);
    for (const hilo of Map.groupBy(emails, ({ hiloId }) => hiloId).values())
      for (const [n, { enRespuestaA, fecha }] of hilo.entries()) {
        expect(enRespuestaA).toBe(n === 0 ? null : hilo[n - 1]!.messageId);
        if (n > 0) expect(hilo[n - 1]!.fecha < fecha).toBe(true);
      }
  });

  test('every client has some; there are automatic ones, unanswered threads and threads of cases', () => {
    const hilos = [
      ...Map.groupBy(
        clientes.flatMap((each) => each.emails),
        ({ hiloId }) => hiloId,
      ).values(),
    ];
    expect(clientes.every(({ emails }) => emails.length > 0)).toBe(true);
    expect(hilos.flat().some(({ automatico }) => automatico)).toBe(true);
    expect(hilos.some((hilo) => hilo.at(-1)!.sentido === 'ENTRANTE')).toBe(true);
    expect(hilos.some((hilo) => hilo[0]!.casoId !== null)).toBe(true);
  });

  test('a case answered by mail has, at that instant, a human outgoing message to its contact', () => {
    for (const { casos: suyos, emails, contactos } of clientes)
      for (const caso of suyos.filter(({ primeraRespuestaPor }) => primeraRespuestaPor === 'CORREO')) {
        const respuesta = emails.find(
          ({ casoId, sentido, automatico }) => casoId === caso.id && sentido === 'SALIENTE' && !automatico,
        )!;
        expect(respuesta.fecha).toBe(caso.primeraRespuestaEn);
        expect(respuesta.para).toEqual([contactos.find(({ id }) => id === caso.contactoId)!.email]);
      }
  });
});
