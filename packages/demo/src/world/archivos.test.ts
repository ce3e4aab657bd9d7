import { describe, expect, test } from 'vitest';
import { EMPRESAS_DEMO } from '../usuarios.ts';
import { createWorld } from '../world.ts';

const world = createWorld({ semilla: 7, hoy: '2026-11-24', empresa: EMPRESAS_DEMO[0]!, clientes: 200 });
const indices = Array.from({ length: world.clientes }, (_, i) => i);
const todos = indices.flatMap((i) => world.archivos(i));
const cfdisDe = (i: number) => [
  ...world.facturas(i),
  ...world.pagos(i),
  ...world.notasCredito(i),
  ...world.facturasTraslado(i),
];

describe('archivos', () => {
  test('are 25 to 300 of the first client, and one to eight of everyone else', () => {
    const cuantos = indices.map((i) => world.archivos(i).length);
    expect(cuantos[0]).toBeGreaterThanOrEqual(25);
    expect(cuantos[0]).toBeLessThanOrEqual(300);
    expect(Math.min(...cuantos.slice(1))).toBeGreaterThanOrEqual(1);
    expect(Math.max(...cuantos.slice(1))).toBeLessThanOrEqual(8);
    expect(new Set(todos.map(({ id }) => id)).size).toBe(todos.length);
  });

  test('have one XML for each CFDI that says so, and a draft has none', () => {
    for (const i of indices) {
      const conXml = cfdisDe(i).flatMap((cfdi) => {
        const archivoId = world.xmlDe(i, cfdi);
        expect(cfdi.uuid !== null || archivoId === null).toBe(true);
        return archivoId ? [`${archivoId} ${cfdi.id}`] : [];
      });
      const xml = world.archivos(i).filter(({ categoria }) => categoria === 'XML_CFDI');
      expect(xml.map(({ id, cfdiId }) => `${id} ${cfdiId}`).toSorted()).toEqual(conXml.toSorted());
      expect(xml.length).toBe(Math.min(i === 0 ? 40 : 3, cfdisDe(i).filter(({ uuid }) => uuid !== null).length));
    }
  });

  test('came with something of the same client, at that moment', () => {
    for (const i of indices) {
      const cuando = new Map([
        ...world.emails(i).map(({ id, fecha }) => [id, fecha] as const),
        ...world.comentarios(i).map(({ id, creadoEn }) => [id, creadoEn] as const),
        ...world
          .canalesChat(i)
          .flatMap(({ conversacion }) => conversacion.map((each) => [each.id, each.enviadoEn] as const)),
      ]);
      for (const { adjuntoDe, creadoEn } of world.archivos(i))
        if (adjuntoDe) expect(cuando.get(adjuntoDe.id)).toBe(creadoEn);
    }
  });

  test('were uploaded and scanned before hoy; what expires may do so later', () => {
    for (const { creadoEn, actualizadoEn, version, escaneo } of todos) {
      expect(creadoEn <= actualizadoEn && actualizadoEn < world.corte).toBe(true);
      expect(version).toBe(escaneo === 'PENDIENTE' ? 1 : 2);
    }
    expect(todos.some(({ venceEn }) => venceEn && venceEn > world.hoy)).toBe(true);
    expect(todos.some(({ venceEn }) => venceEn && venceEn < world.hoy)).toBe(true);
  });

  test('with the same hash are the same bytes, and the first client has some twice', () => {
    const tamanos = new Map<string, number>();
    for (const { sha256, bytes } of todos) {
      expect(sha256).toMatch(/^[0-9a-f]{64}$/);
      expect(tamanos.get(sha256) ?? bytes).toBe(bytes);
      tamanos.set(sha256, bytes);
    }
    const primeros = world.archivos(0);
    expect(new Set(primeros.map(({ sha256 }) => sha256)).size).toBeLessThan(primeros.length);
  });

  test('of the first client show every kind and every state', () => {
    const hay = (campo: 'categoria' | 'escaneo') => new Set(world.archivos(0).map((each) => each[campo])).size;
    expect(hay('categoria')).toBe(10);
    expect(hay('escaneo')).toBe(3);
  });

  test('a PROSPECTO has signed no contract, and a generic RFC has no certificate of the SAT', () => {
    for (const i of indices) {
      const categorias = world.archivos(i).map(({ categoria }) => categoria);
      if (world.cliente(i).estado === 'PROSPECTO') expect(categorias).not.toContain('CONTRATO');
      if (world.cliente(i).esRfcGenerico) expect(categorias).not.toContain('CONSTANCIA_FISCAL');
    }
  });

  test('name no client by their RFC: a name is not masked', () => {
    const rfcs = indices
      .map((i) => world.cliente(i))
      .flatMap(({ rfc, esRfcGenerico }) => (rfc && !esRfcGenerico ? [rfc] : []));
    expect(rfcs.length).toBeGreaterThan(1);
    for (const { nombre } of indices.flatMap((i) => world.archivos(i)))
      expect(rfcs.filter((rfc) => nombre.includes(rfc))).toEqual([]);
  });
});
