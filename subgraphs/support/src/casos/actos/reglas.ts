/** Validation rules of a new case, over what `consultas.ts` read. */
import { atiendeCasos, faltasDePermiso, type CodigoErrorCaso, type Falta } from '@cliente360/caso';
import type { SubgraphContext } from '@cliente360/subgraph';
import type { AgregarCasoInput } from '../../graphql.gen.ts';
import { ESTADOS_INICIALES, faltaDeLaDescripcion, faltaDeLaSolucion, faltaDelTitulo } from '../domain/longitudes.ts';
import { faltasDeArchivos } from './archivos.ts';
import type { Ajenos, Propios } from './consultas.ts';
import type { Pedido } from './pedido.ts';
import type { PolizaVista } from './poliza.ts';
import type { DepartamentoReferido, Referencias, UsuarioReferido } from './referencias.ts';

export function faltasDeForma({ titulo, descripcion, solucion, estado }: AgregarCasoInput): readonly Falta[] {
  const faltas: readonly (readonly [CodigoErrorCaso | null, string])[] = [
    [faltaDelTitulo(titulo), 'titulo'],
    [faltaDeLaDescripcion(descripcion), 'descripcion'],
    [faltaDeLaSolucion(solucion ?? null, estado), 'solucion'],
    [ESTADOS_INICIALES.includes(estado) ? null : 'ESTADO_INICIAL_INVALIDO', 'estado'],
  ];
  return faltas.flatMap(([codigo, campo]): Falta[] => (codigo === null ? [] : [[codigo, campo]]));
}

/** From what the owners answered. */
export const faltasAjenas = (
  context: Pick<SubgraphContext, 'identity'>,
  pedido: Pedido,
  { referencias, archivos }: Ajenos,
): readonly Falta[] => [
  ...deQuienPide(context, pedido, referencias),
  ...deReferencias(pedido, referencias),
  ...faltasDeArchivos(context, pedido.archivoIds, archivos, pedido.clienteId),
];

/** From what is ours. */
export const faltasPropias = (pedido: Pedido, { poliza, politica, clienteDelOrigen }: Propios): readonly Falta[] => [
  ...dePoliza(pedido, poliza),
  ...(pedido.casoOrigenId !== null && clienteDelOrigen !== pedido.clienteId
    ? [['CASO_ORIGEN_AJENO', 'casoOrigenId'] as const]
    : []),
  ...(politica?.objetivos[pedido.prioridad] ? [] : [['SIN_POLITICA_SLA', 'prioridad'] as const]),
];

/** What should be looked at although nothing stands against it. `ajenos` is null where an owner did not answer. */
export const advertenciasDe = ({ disponibles, parecidos }: Propios, ajenos: Ajenos | null): readonly Falta[] => [
  ...(ajenos?.referencias.cliente?.estado === 'SUSPENDIDO' ? [['CLIENTE_SUSPENDIDO', 'clienteId'] as const] : []),
  ...(disponibles.length > 0
    ? [['POLIZA_DISPONIBLE', 'polizaId', { polizaIds: disponibles.map(({ id }) => id) }] as const]
    : []),
  ...(parecidos.length > 0 ? [['POSIBLE_DUPLICADO', 'titulo', { casos: parecidos }] as const] : []),
];

/** A case that is born resolved is an answer, and ends its clocks. */
const deQuienPide = (
  { identity }: Pick<SubgraphContext, 'identity'>,
  { estado }: Pedido,
  { autor }: Referencias,
): readonly Falta[] =>
  estado === 'RESUELTO'
    ? faltasDePermiso('agregarCaso.RESUELTO', autor, identity, 'estado')
    : faltasDePermiso('agregarCaso', autor, identity);

function deReferencias(pedido: Pedido, { cliente, contacto, departamento, ...resto }: Referencias): Falta[] {
  const { clienteId, contactoId, departamentoId } = pedido;
  const faltas: Falta[] = [];
  if (!cliente) faltas.push(['CLIENTE_NO_ENCONTRADO', 'clienteId']);
  else if (cliente.estado === 'INACTIVO') faltas.push(['CLIENTE_INACTIVO', 'clienteId']);
  if (contactoId !== null) {
    if (!contacto) faltas.push(['CONTACTO_NO_ENCONTRADO', 'contactoId']);
    else if (contacto.cliente?.id !== clienteId) faltas.push(['CONTACTO_AJENO', 'contactoId']);
    else if (!contacto.activo) faltas.push(['CONTACTO_INACTIVO', 'contactoId']);
  }
  faltas.push(...delDepartamento(departamentoId, departamento));
  faltas.push(...delResponsable(resto.responsable, departamento?.activo ? departamento.id : null));
  faltas.push(...deInventario(pedido, resto));
  return faltas;
}

/** What attends a case, if anything but its responsible does. */
export const delDepartamento = (id: string | null, departamento: DepartamentoReferido | null): Falta[] =>
  id !== null && !departamento?.activo ? [['DEPARTAMENTO_NO_ENCONTRADO', 'departamentoId']] : [];

/** Who answers for a case: active, of support, and of the department that attends it. */
export function delResponsable(responsable: UsuarioReferido | null, departamentoId: string | null): Falta[] {
  if (!responsable) return [['RESPONSABLE_NO_ENCONTRADO', 'responsableId']];
  if (!responsable.activo) return [['RESPONSABLE_INACTIVO', 'responsableId']];
  const faltas: Falta[] = [];
  if (!atiendeCasos(responsable)) faltas.push(['RESPONSABLE_SIN_ROL', 'responsableId']);
  if (departamentoId !== null && !responsable.departamentos.some(({ id }) => id === departamentoId))
    faltas.push(['RESPONSABLE_FUERA_DE_DEPARTAMENTO', 'responsableId']);
  return faltas;
}

function deInventario(
  { clienteId, articuloId, loteSerieId, activoId }: Pedido,
  { articulo, lote, activo }: Pick<Referencias, 'articulo' | 'lote' | 'activo'>,
): Falta[] {
  const faltas: Falta[] = [];
  if (articuloId !== null && !articulo) faltas.push(['ARTICULO_NO_ENCONTRADO', 'articuloId']);
  if (loteSerieId !== null) {
    if (lote?.cliente?.id !== clienteId || lote.cantidad === '0') faltas.push(['LOTE_AJENO', 'loteSerieId']);
    else if (articulo && lote.producto?.id !== articulo.id) faltas.push(['LOTE_NO_CORRESPONDE', 'loteSerieId']);
  }
  if (activoId !== null && activo?.cliente?.id !== clienteId) faltas.push(['ACTIVO_AJENO', 'activoId']);
  return faltas;
}

/** What a póliza has to be to attend a case of a client. */
export function dePoliza(
  { clienteId, polizaId }: Pick<Pedido, 'clienteId' | 'polizaId'>,
  poliza: PolizaVista | null,
): Falta[] {
  if (polizaId === null) return [];
  if (!poliza) return [['POLIZA_NO_ENCONTRADA', 'polizaId']];
  if (poliza.clienteId !== clienteId) return [['POLIZA_AJENA', 'polizaId']];
  const { estado, vigenteDesde, vigenteHasta, cubre } = poliza;
  if (estado === 'AGOTADA') return [['POLIZA_AGOTADA', 'polizaId']];
  if (estado !== 'VIGENTE') return [['POLIZA_NO_VIGENTE', 'polizaId', { estado, vigenteDesde, vigenteHasta }]];
  return cubre ? [] : [['POLIZA_NO_CUBRE', 'polizaId']];
}
