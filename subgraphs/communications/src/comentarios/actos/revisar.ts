/** Validation of a comment on a case: every fault of it is found at once, so that a form shows them together. */
import { errorDeFalta, faltasDeArchivos, faltasDePermiso, type ErrorCaso, type Falta } from '@cliente360/caso';
import type { SubgraphContext } from '@cliente360/subgraph';
import { faltaDelTexto } from '../domain/texto.ts';
import { archivosPorLigar } from './archivos.ts';
import type { Pedido } from './pedido.ts';
import { consultarReferencias, type Referencias, type UsuarioReferido } from './referencias.ts';

/** What writing the comment needs to know besides what was asked. */
export interface Revision {
  readonly errores: readonly ErrorCaso[];
  readonly referencias: Referencias;
}

/** Asks the owners of what is named, then looks at our own. Rejects with PeerUnavailable when an owner does not answer. */
export async function revisar(context: SubgraphContext, pedido: Pedido): Promise<Revision> {
  const referencias = await consultarReferencias(context, pedido);
  const { caso, autor, contacto, menciones } = referencias;
  const clienteId = caso?.cliente.id ?? null;
  const archivos = await archivosPorLigar(context, pedido.archivoIds, { casoId: pedido.casoId, clienteId });
  const faltas: readonly Falta[] = [
    ...deQuienComenta(context, pedido, autor),
    ...delCaso(pedido, caso),
    ...delCuerpo(pedido),
    ...menciones.flatMap(deLaMencion),
    ...(pedido.contactoId === null ? [] : delContacto(contacto, clienteId)),
    // Whose a file is cannot be said without the case.
    ...(clienteId === null ? [] : faltasDeArchivos(pedido.archivoIds, archivos)),
  ];
  return { errores: faltas.map((falta) => errorDeFalta(falta)), referencias };
}

/** Each thing that it takes a right to, once. */
function deQuienComenta(
  { identity }: Pick<SubgraphContext, 'identity'>,
  { visibilidad, contactoId }: Pedido,
  autor: UsuarioReferido | null,
): readonly Falta[] {
  const faltas = faltasDePermiso('comentarCaso', autor, identity);
  if (faltas.length > 0) return faltas;
  return [
    ...(visibilidad === 'INTERNO' ? faltasDePermiso('comentarCaso.INTERNO', autor, identity, 'visibilidad') : []),
    ...(contactoId === null ? [] : faltasDePermiso('comentarCaso.contactoId', autor, identity, 'contactoId')),
  ];
}

function delCaso({ version }: Pedido, caso: Referencias['caso']): readonly Falta[] {
  if (!caso) return [['CASO_NO_ENCONTRADO', 'id']];
  return version === null || version === caso.version
    ? []
    : [['VERSION_OBSOLETA', 'version', { version: caso.version }]];
}

function delCuerpo({ cuerpo }: Pedido): readonly Falta[] {
  const falta = faltaDelTexto(cuerpo);
  if (falta === null) return [];
  const mensaje =
    falta === 'DESCRIPCION_VACIA' ? 'Escribe el comentario.' : 'El comentario es muy largo: caben 32,000 caracteres.';
  return [[falta, 'cuerpo', undefined, mensaje]];
}

function deLaMencion(usuario: UsuarioReferido | null, k: number): readonly Falta[] {
  if (!usuario) return [['RESPONSABLE_NO_ENCONTRADO', `menciones.${k}`, undefined, 'La persona mencionada no existe.']];
  return usuario.activo
    ? []
    : [['RESPONSABLE_INACTIVO', `menciones.${k}`, undefined, 'La persona mencionada está dada de baja.']];
}

function delContacto(contacto: Referencias['contacto'], clienteId: string | null): readonly Falta[] {
  if (!contacto) return [['CONTACTO_NO_ENCONTRADO', 'contactoId']];
  if (clienteId !== null && contacto.cliente?.id !== clienteId) return [['CONTACTO_AJENO', 'contactoId']];
  return contacto.activo ? [] : [['CONTACTO_INACTIVO', 'contactoId']];
}
