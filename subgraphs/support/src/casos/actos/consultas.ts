/** Queries before a case is registered: what support has, and what the owners of its references answer. */
import type { SubgraphContext } from '@cliente360/subgraph';
import type { AgregarCasoInput } from '../../graphql.gen.ts';
import { politicaAplicable, type Politica } from '../sla/politicaAplicable.ts';
import { faltaDelTitulo } from '../domain/longitudes.ts';
import { archivosReferidos, type ArchivoReferido } from './archivos.ts';
import { casoReferido, casosParecidos, type Parecido } from './parecidos.ts';
import type { Pedido } from './pedido.ts';
import { polizasQueCubren, unaPoliza, type PolizaVista } from './poliza.ts';
import { consultarReferencias, type Referencias } from './referencias.ts';

export interface Propios {
  readonly poliza: PolizaVista | null;
  readonly politica: Politica | null;
  /** Of the case that this one comes from. */
  readonly clienteDelOrigen: string | null;
  /** Pólizas that would do, where none was named. */
  readonly disponibles: readonly PolizaVista[];
  readonly parecidos: readonly Parecido[];
}

export interface Ajenos {
  readonly referencias: Referencias;
  readonly archivos: ReadonlyMap<string, ArchivoReferido>;
}

export async function consultarPropios(
  context: SubgraphContext,
  input: AgregarCasoInput,
  pedido: Pedido,
): Promise<Propios> {
  const [poliza, politica, clienteDelOrigen, disponibles, parecidos] = await Promise.all([
    pedido.polizaId === null ? null : unaPoliza(context, pedido.polizaId, pedido),
    politicaAplicable(context, pedido, context.now().getTime()),
    pedido.casoOrigenId === null
      ? null
      : casoReferido(context, pedido.casoOrigenId).then((de) => de?.clienteId ?? null),
    pedido.polizaId === null ? polizasQueCubren(context, pedido.clienteId, pedido) : [],
    // Nothing is like a title that is none.
    faltaDelTitulo(input.titulo) === null ? casosParecidos(context, pedido) : [],
  ]);
  return { poliza, politica, clienteDelOrigen, disponibles, parecidos };
}

/** Rejects with PeerUnavailable when an owner does not answer. */
export async function consultarAjenos(context: SubgraphContext, pedido: Pedido): Promise<Ajenos> {
  const [referencias, archivos] = await Promise.all([
    consultarReferencias(context, pedido),
    archivosReferidos(context, pedido.archivoIds),
  ]);
  return { referencias, archivos };
}
