/** The GraphQL view of an upload, and the rule of who sees it. */
import { checkId, graphqlError, type SubgraphContext } from '@cliente360/subgraph';
import { direccionDe } from '../contenido/index.ts';
import { cargaPorId, type FilaCarga } from './filas.ts';

/** As the graph shows it; its address is signed only for who asks for it. */
export interface Vista extends Pick<FilaCarga, 'id' | 'usuario' | 'bytes' | 'escaneo' | 'expiraEn' | 'completa'> {
  readonly __typename: 'CargaArchivo';
  readonly nombre: string | null;
  readonly sha256: string | null;
  readonly tipoMime: string | null;
  readonly url: () => string | null;
}

/** Of somebody else's upload a colleague sees that it is, and whose: enough to be told so, and nothing of what it is. */
export function vistaDe(context: SubgraphContext, fila: FilaCarga): Vista {
  const { id, bytes, escaneo, usuario, completa, expiraEn, nombre, sha256, tipoMime } = fila;
  const propia = esPropia(context, fila);
  return {
    __typename: 'CargaArchivo',
    ...{ id, bytes, escaneo, usuario, completa, expiraEn },
    ...(propia ? { nombre, sha256, tipoMime } : { nombre: null, sha256: null, tipoMime: null }),
    url: () =>
      propia && !completa
        ? direccionDe(context.services.key, {
            proposito: 'carga',
            empresa: context.empresa.clave,
            id,
            expira: Date.parse(expiraEn),
          })
        : null,
  };
}

/** `CargaArchivo` by its key. Who is confined to some clients sees their own uploads and no others; nobody an expired one, or one that is an `Archivo` by now. */
export async function cargaDeReferencia({ id }: { id: string }, context: SubgraphContext): Promise<Vista> {
  const fila = await cargaPorId(context, checkId(id, 'id'));
  const confinado = context.identity.clientes !== '*';
  const vigente = fila && !fila.ligada && Date.parse(fila.expiraEn) > context.now().getTime();
  if (!vigente || (confinado && !esPropia(context, fila)))
    throw graphqlError('ENTIDAD_NO_ENCONTRADA', undefined, { tipo: 'CargaArchivo' });
  return vistaDe(context, fila);
}

const esPropia = ({ identity, proceso }: SubgraphContext, { usuario }: FilaCarga): boolean =>
  proceso !== undefined || identity.sub === usuario;
