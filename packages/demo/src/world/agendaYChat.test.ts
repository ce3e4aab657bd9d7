import { describe, expect, test } from 'vitest';
import { EMPRESAS_DEMO } from '../usuarios.ts';
import { createWorld } from '../world.ts';

const world = createWorld({ semilla: 7, hoy: '2026-11-24', empresa: EMPRESAS_DEMO[0]!, clientes: 200 });
const clientes = Array.from({ length: 200 }, (_, i) => ({
  i,
  contactoIds: new Set(world.contactos(i).map(({ id }) => id)),
  casos: new Map(world.casos(i).map((caso) => [caso.id, caso])),
  oportunidadIds: new Set(world.oportunidades(i).map(({ id }) => id)),
  eventos: world.eventos(i),
  canales: world.canalesChat(i),
}));
const usuarioIds = new Set(world.usuarios.map(({ id }) => id));
const eventos = clientes.flatMap((each) => each.eventos);
const canales = clientes.flatMap((each) => each.canales);

describe('eventos', () => {
  test('every client has some; the first has every kind, state and oddity', () => {
    expect(clientes.every((each) => each.eventos.length > 0)).toBe(true);
    const delPrimero = clientes[0]!.eventos;
    expect(new Set(delPrimero.map(({ tipo }) => tipo)).size).toBe(5);
    const pasados = (estado: string) =>
      delPrimero.filter((each) => each.estado === estado && each.fin < world.corte).length;
    for (const estado of ['REALIZADO', 'NO_REALIZADO', 'PROGRAMADO', 'CANCELADO'])
      expect(pasados(estado), estado).toBeGreaterThan(0);
    expect(delPrimero.some(({ estado, inicio }) => estado === 'PROGRAMADO' && inicio > world.corte)).toBe(true);
    expect(delPrimero.some(({ todoElDia }) => todoElDia)).toBe(true);
    expect(delPrimero.some(({ recurrencia }) => recurrencia)).toBe(true);
    expect(delPrimero.some(({ casoId }) => casoId)).toBe(true);
  });

  test('what is over says how it went, and nothing else does; what has a result is past', () => {
    for (const { estado, resultado, inicio, fin } of eventos) {
      expect(inicio <= fin).toBe(true);
      expect(resultado !== null).toBe(estado === 'REALIZADO' || estado === 'NO_REALIZADO');
      if (resultado !== null) expect(fin < world.corte).toBe(true);
    }
  });

  test('a whole day goes from midnight to midnight in its zone', () => {
    const hora = (instante: string, timeZone: string) =>
      new Date(instante).toLocaleTimeString('es-MX', { timeZone, hour12: false, timeStyle: 'medium' });
    for (const { inicio, fin, zonaHoraria } of eventos.filter(({ todoElDia }) => todoElDia))
      expect([hora(inicio, zonaHoraria), hora(fin, zonaHoraria)].map((each) => each.replace('24:', '00:'))).toEqual([
        '00:00:00',
        '00:00:00',
      ]);
  });

  test('people, case and opportunity are the client’s and were there; nobody is asked twice', () => {
    for (const { contactoIds, casos, oportunidadIds, eventos: suyos } of clientes)
      for (const { asistentes, organizadorId, casoId, oportunidadId, creadoEn } of suyos) {
        expect(usuarioIds.has(organizadorId)).toBe(true);
        expect(new Set([organizadorId, ...asistentes.map(({ persona }) => persona.id)]).size).toBe(
          asistentes.length + 1,
        );
        for (const { persona } of asistentes)
          expect((persona.tipo === 'Contacto' ? contactoIds : usuarioIds).has(persona.id)).toBe(true);
        if (casoId) expect(casos.get(casoId)!.creadoEn < creadoEn).toBe(true);
        if (oportunidadId) expect(oportunidadIds.has(oportunidadId)).toBe(true);
      }
  });
});

describe('canalesChat', () => {
  test('three clients in five have one, of ten to twelve messages; the first has five, of every kind', () => {
    const demas = clientes.slice(1).map((each) => each.canales.length);
    expect(new Set(demas)).toEqual(new Set([0, 1]));
    const parte = demas.filter((n) => n === 1).length / demas.length;
    expect(parte).toBeGreaterThan(0.45);
    expect(parte).toBeLessThan(0.75);
    for (const { conversacion, clienteId } of canales) {
      expect(conversacion.length).toBeGreaterThanOrEqual(10);
      if (clienteId !== world.cliente(0).id) expect(conversacion.length).toBeLessThanOrEqual(12);
    }
    const delPrimero = clientes[0]!.canales;
    expect(delPrimero).toHaveLength(5);
    expect(new Set(delPrimero.map(({ tipo }) => tipo)).size).toBe(4);
    expect(new Set(delPrimero.map(({ nombre }) => nombre)).size).toBe(5);
  });

  test('rooms are unique, a case has one at most, and messages follow each other before today', () => {
    expect(new Set(canales.map(({ roomId }) => roomId)).size).toBe(canales.length);
    const casoIds = canales.flatMap(({ casoId }) => casoId ?? []);
    expect(casoIds.length).toBeGreaterThan(0);
    expect(new Set(casoIds).size).toBe(casoIds.length);
    for (const { conversacion, creadoEn } of canales) {
      const instantes = [creadoEn, ...conversacion.map(({ enviadoEn }) => enviadoEn), world.corte];
      for (const [n, instante] of instantes.entries()) if (n > 0) expect(instantes[n - 1]! < instante).toBe(true);
    }
  });

  test('those who write are the room’s contacts, our people, or the room itself; what is unread is the client’s, at the end', () => {
    for (const { contactoIds: suyos, casos, canales: rooms } of clientes)
      for (const { contactoIds, casoId, conversacion, noLeidos } of rooms) {
        for (const id of contactoIds) expect(suyos.has(id)).toBe(true);
        if (casoId) expect(contactoIds).toContain(casos.get(casoId)!.contactoId);
        for (const { autor } of conversacion)
          if (autor.tipo !== 'ActorSistema')
            expect(autor.tipo === 'Contacto' ? contactoIds.includes(autor.id) : usuarioIds.has(autor.id)).toBe(true);
        expect(conversacion.slice(conversacion.length - noLeidos).every(({ autor }) => autor.tipo === 'Contacto')).toBe(
          true,
        );
      }
    expect(canales.some(({ noLeidos }) => noLeidos > 0)).toBe(true);
  });
});
