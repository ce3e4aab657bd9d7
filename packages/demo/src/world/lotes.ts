/** Demo lots and serial numbers of a delivery. */
import { addMonths, dayText } from '../calendar.ts';
import type { ArticuloDemo, LoteSerieDemo } from '../types.comercio.ts';
import type { Mundo } from './mundo.ts';

const DAY_MS = 86_400_000;

/** What leaves the warehouse on one line. */
export interface Entrega extends Pick<LoteSerieDemo, 'clienteId' | 'ventaId' | 'movimientoId' | 'direccionId'> {
  /** Client, movement of that client, line. */
  readonly indices: readonly [number, number, number];
  readonly kind: string;
  readonly articulo: ArticuloDemo;
  readonly cantidad: number;
  /** Unique in the company per line: serial numbers begin with it. */
  readonly serie: string;
  readonly epoch: number;
  readonly entregado: boolean;
}

/**
 * The lot or the serial numbers of a delivery; none when the article is not
 * tracked. A lot's key is shared by all who got of it, but comes once per client:
 * `usadas` holds the keys this client already has.
 */
export function lotesDe(mundo: Mundo, entrega: Entrega, usadas: Set<string>): LoteSerieDemo[] {
  const { articulo, cantidad } = entrega;
  if (cantidad === 0 || articulo.controla === 'NINGUNO' || articulo.controla === null) return [];
  if (articulo.controla === 'LOTE') return [lote(mundo, entrega, 0, claveDeLote(mundo, entrega, usadas), cantidad)];
  return Array.from({ length: cantidad }, (_, u) => lote(mundo, entrega, u, `${articulo.sku}-${entrega.serie}${u}`, 1));
}

/** Article, month it was made and the first letter this client has not had. */
function claveDeLote(mundo: Mundo, { articulo, epoch }: Entrega, usadas: Set<string>): string {
  const [anio, mes] = fabricacion(mundo, articulo, epoch).split('-') as [string, string];
  const month = `${articulo.sku}-${anio.slice(2)}${mes}`;
  for (let letter = 0; ; letter++) {
    const clave = `${month}-${letter < 26 ? String.fromCharCode(65 + letter) : letter}`;
    if (usadas.has(clave)) continue;
    usadas.add(clave);
    return clave;
  }
}

/** Batches are made one to three months before they leave, the same ones for every client. */
function fabricacion(mundo: Mundo, articulo: ArticuloDemo, epoch: number): string {
  const back = 1 + mundo.random('fabricacion', articulo.indice).int(0, 2);
  return `${addMonths(dayText(Math.floor(epoch / DAY_MS)), -back).slice(0, 7)}-05`;
}

function lote(mundo: Mundo, entrega: Entrega, u: number, clave: string, cantidad: number): LoteSerieDemo {
  const { articulo, epoch, clienteId, ventaId, movimientoId, direccionId } = entrega;
  const creadoEn = new Date(epoch).toISOString();
  const fabricadoEn = fabricacion(mundo, articulo, epoch);
  const perecedero = articulo.categoria === 'Lubricantes' || articulo.categoria === 'Consumo';
  return {
    id: mundo.id(`lote.${entrega.kind}`, creadoEn, ...entrega.indices, u),
    clienteId,
    tipo: articulo.controla === 'SERIE' ? 'SERIE' : 'LOTE',
    clave,
    articulo,
    cantidad: String(cantidad),
    enPoder: String(cantidad),
    devueltoEn: null,
    fabricadoEn,
    caducaEn: perecedero ? addMonths(fabricadoEn, articulo.categoria === 'Consumo' ? 12 : 36) : null,
    entregadoEn: entrega.entregado ? mundo.diaDe(epoch) : null,
    ventaId,
    movimientoId,
    direccionId,
    creadoEn,
  };
}
