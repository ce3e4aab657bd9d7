import { describe, expect, test } from 'vitest';
import { EMPRESAS_DEMO } from '../usuarios.ts';
import { createWorld } from '../world.ts';

const world = createWorld({ semilla: 7, hoy: '2026-11-24', empresa: EMPRESAS_DEMO[0]!, clientes: 200 });
const indices = Array.from({ length: world.clientes }, (_, i) => i);
const todos = indices.flatMap((i) => world.comentarios(i));

describe('comentarios', () => {
  test('are 25 to 300 of the first client, and a few of everyone else', () => {
    const cuantos = indices.map((i) => world.comentarios(i).length);
    expect(cuantos[0]).toBeGreaterThanOrEqual(25);
    expect(cuantos[0]).toBeLessThanOrEqual(300);
    expect(Math.min(...cuantos.slice(1))).toBeGreaterThanOrEqual(1);
    expect(Math.max(...cuantos.slice(1))).toBeLessThanOrEqual(8);
    expect(new Set(todos.map(({ id }) => id)).size).toBe(todos.length);
  });

  test('have the public answer of every case that was first answered by one, at that very moment', () => {
    for (const i of indices)
      for (const caso of world.casos(i).filter(({ primeraRespuestaPor }) => primeraRespuestaPor === 'COMENTARIO'))
        expect(world.comentarios(i)).toContainEqual(
          expect.objectContaining({
            sujeto: { tipo: 'Caso', id: caso.id },
            autor: { tipo: 'Usuario', id: caso.responsableId },
            visibilidad: 'PUBLICO',
            creadoEn: caso.primeraRespuestaEn,
            eliminadoEn: null,
          }),
        );
  });

  test('have nothing public on a case before its first answer', () => {
    for (const i of indices)
      for (const { sujeto, visibilidad, creadoEn } of world.comentarios(i)) {
        const caso = visibilidad === 'PUBLICO' && world.casos(i).find(({ id }) => id === sujeto.id);
        if (caso) expect(creadoEn >= caso.primeraRespuestaEn!).toBe(true);
      }
  });

  test('answer an older one about the same, which comes before in the list', () => {
    for (const i of indices) {
      const comentarios = world.comentarios(i);
      for (const [n, { padreId, sujeto, creadoEn }] of comentarios.entries()) {
        if (!padreId) continue;
        const padre = comentarios.slice(0, n).find(({ id }) => id === padreId)!;
        expect(padre.sujeto).toEqual(sujeto);
        expect(padre.creadoEn < creadoEn).toBe(true);
      }
    }
  });

  test('happen before hoy, one thing after another', () => {
    for (const { creadoEn, editadoEn, eliminadoEn, actualizadoEn, menciones } of todos) {
      const instantes = [creadoEn, editadoEn, eliminadoEn].filter((each) => each !== null);
      expect(instantes.toSorted()).toEqual(instantes);
      expect(actualizadoEn).toBe(instantes.at(-1));
      for (const each of [...instantes, ...menciones.map(({ leidaEn }) => leidaEn ?? creadoEn)])
        expect(creadoEn <= each && each < world.corte).toBe(true);
    }
  });

  test('name people that exist, and nobody mentions themselves', () => {
    const usuarios = new Map(world.usuarios.map((each) => [each.id, each]));
    for (const i of indices) {
      const contactos = new Set(world.contactos(i).map(({ id }) => id));
      for (const { autor, menciones, cuerpo, eliminadoEn } of world.comentarios(i)) {
        const id = (autor as { id: string }).id;
        expect(autor.tipo === 'Usuario' ? usuarios.has(id) : contactos.has(id)).toBe(true);
        for (const { usuarioId } of menciones) {
          expect(usuarioId).not.toBe(id);
          expect(eliminadoEn !== null || cuerpo.includes(`@${usuarios.get(usuarioId)!.usuario}`)).toBe(true);
        }
      }
    }
  });

  test('of the first client show what can be asked for', () => {
    const primeros = world.comentarios(0);
    for (const hay of [
      primeros.some(({ fijado }) => fijado),
      primeros.some(({ editadoEn }) => editadoEn),
      primeros.some(({ eliminadoEn }) => eliminadoEn),
      primeros.some(({ menciones }) => menciones.some(({ leidaEn }) => leidaEn)),
      primeros.some(({ menciones }) => menciones.some(({ leidaEn }) => !leidaEn)),
      primeros.some(({ autor }) => autor.tipo === 'Contacto'),
    ])
      expect(hay).toBe(true);
  });
});
