/** Demo returns of goods, one for each credit note of a return. */
import { instantText } from '../calendar.ts';
import type { LoteSerieDemo, MovimientoDemo, NotaCreditoDemo } from '../types.comercio.ts';
import { movimientoVacio, type Almacenado } from './movimiento.ts';
import type { Mundo } from './mundo.ts';
import { notasDeCuenta } from './notas.ts';

const HOUR_MS = 3_600_000;

/** One entry per note of a DEVOLUCION, an hour before it, with lots that had been delivered; called off with its note. */
export function devolucionesDe(mundo: Mundo, i: number, salidas: Almacenado): MovimientoDemo[] {
  return mundo.cuentasDeVentas(i).flatMap((cuenta) =>
    notasDeCuenta(mundo, i, cuenta)
      .filter(({ movimientoId }) => movimientoId !== null)
      .map((nota) => devolucionDe(mundo, [i, cuenta.k], nota, cuenta.factura.ventaId!, salidas)),
  );
}

function devolucionDe(
  mundo: Mundo,
  indices: [number, number],
  nota: NotaCreditoDemo,
  ventaId: string,
  salidas: Almacenado,
): MovimientoDemo {
  const linea = nota.conceptos[0]!;
  const { articulo, cantidad } = linea;
  const cancelada = nota.estado === 'CANCELADO';
  const entregados = salidas.lotes.filter(
    (lote) => !cancelada && lote.ventaId === ventaId && lote.articulo.id === articulo.id,
  );
  const devueltos = tomar(entregados, Number(cantidad));
  const fecha = instantText(Date.parse(nota.instante) - HOUR_MS);
  return {
    ...movimientoVacio(nota.clienteId),
    id: nota.movimientoId!,
    folio: `DEV-${nota.folio}`,
    tipo: 'ENTRADA_DEVOLUCION',
    estado: cancelada ? 'CANCELADO' : 'ENTREGADO',
    almacenDestinoId: mundo.almacenes[4]!.id,
    fecha,
    partidas: [
      {
        id: mundo.id('partidaMovimiento.devolucion', fecha, ...indices),
        articulo,
        pedido: cantidad,
        surtido: cancelada ? '0' : cantidad,
        lotes: devueltos.map(({ loteSerieId, cuantas }, u) => ({
          id: mundo.id('loteMovido.devolucion', fecha, ...indices, u),
          loteSerieId,
          cantidad: String(cuantas),
        })),
        costoUnitario: articulo.costoUnitario!,
      },
    ],
    ventaId,
    notaCreditoId: nota.id,
    creadoEn: fecha,
    actualizadoEn: fecha,
  };
}

/** So much of these lots, one after the other; less where there is less. */
function tomar(lotes: readonly LoteSerieDemo[], cantidad: number): { loteSerieId: string; cuantas: number }[] {
  let faltan = cantidad;
  return lotes.flatMap(({ id: loteSerieId, cantidad: hay }) => {
    const cuantas = Math.min(faltan, Number(hay));
    faltan -= cuantas;
    return cuantas > 0 ? [{ loteSerieId, cuantas }] : [];
  });
}
