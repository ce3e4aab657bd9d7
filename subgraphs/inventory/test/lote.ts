/** Fixture of a lot. */
import { insertRows, type TestSubgraph } from '@cliente360/testing';
import { lotesSeries } from '../src/lotesSeries/tables.ts';

/** A lot of nobody's in the demo, delivered today and without warranty, that differs in what is given. */
export async function nuevoLote(kit: TestSubgraph, diferencia: object = {}) {
  const id = crypto.randomUUID();
  const { articulo, movimientoId: _, ...base } = kit.world.lotes(0)[0]!;
  const suyo = {
    id,
    clave: `X-${id}`,
    clienteId: crypto.randomUUID(),
    tipo: 'LOTE',
    cantidad: '1',
    entregadoEn: kit.world.hoy,
  };
  const resto = { productoId: articulo.id, garantiaMeses: 0, actualizadoEn: base.creadoEn, version: 1 };
  const fila = { ...base, ...suyo, ...resto, ...diferencia };
  await insertRows(kit, lotesSeries, [fila]);
  return fila;
}
