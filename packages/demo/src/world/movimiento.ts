/** Stock movements of the demo world: what all kinds of them share. */
import type { LoteSerieDemo, MovimientoDemo } from '../types.comercio.ts';

/** Warehouse movements of a client, and the lots and serial numbers that went with them. */
export interface Almacenado {
  readonly movimientos: readonly MovimientoDemo[];
  readonly lotes: readonly LoteSerieDemo[];
}

/** What a movement has unless its kind says otherwise. */
export const movimientoVacio = (clienteId: string) =>
  ({
    clienteId,
    almacenOrigenId: null,
    almacenDestinoId: null,
    comprometidaPara: null,
    ventaId: null,
    notaCreditoId: null,
    direccionId: null,
    guia: null,
    paqueteria: null,
    version: 1,
  }) as const;

/** Clients shown in full: of these there is every kind and state of movement. */
export const CON_DETALLE = 3;
