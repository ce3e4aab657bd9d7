/** Warranty of the lot that a case is about: inventory owns it, support adds the póliza that extends it. */
import { askEntities, type SubgraphContext } from '@cliente360/subgraph';
import type { Pedido } from './pedido.ts';
import { unaPoliza } from './poliza.ts';

export interface Garantia {
  readonly vigente: boolean;
  /** Civil day. */
  readonly hasta: string | null;
}

interface Lote {
  readonly cliente: { readonly id: string } | null;
  readonly garantia: {
    readonly estado: 'SIN_GARANTIA' | 'VIGENTE' | 'POR_VENCER' | 'EXTENDIDA' | 'VENCIDA';
    readonly fin: string | null;
    readonly cobertura: { readonly id: string } | null;
  } | null;
}

const SELECCION = '... on LoteSerie { id cliente { id } garantia { estado fin cobertura { id } } }';
const VIGENTES: readonly string[] = ['VIGENTE', 'POR_VENCER', 'EXTENDIDA'];

/** Null where no lot of the client is named. Rejects with PeerUnavailable when inventory does not answer. */
export async function garantiaDe(
  context: SubgraphContext,
  { clienteId, loteSerieId, articuloId, activoId }: Pedido,
): Promise<Garantia | null> {
  if (loteSerieId === null) return null;
  const representations = [{ __typename: 'LoteSerie', id: loteSerieId }];
  const [lote] = await askEntities<Lote>(context, 'inventory', representations, SELECCION);
  if (!lote?.garantia || lote.cliente?.id !== clienteId) return null;
  const { estado, fin, cobertura } = lote.garantia;
  const extendida =
    estado === 'EXTENDIDA' && cobertura ? await unaPoliza(context, cobertura.id, { articuloId, activoId }) : null;
  return { vigente: VIGENTES.includes(estado), hasta: extendida?.vigenteHasta ?? fin };
}
