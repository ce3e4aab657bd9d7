/** Everything that stands against registering a case, all of it at once; and what should be looked at although nothing does. */
import { sql } from 'drizzle-orm';
import { errorDeFalta, type CodigoErrorCaso, type ErrorCaso, type Falta } from '@cliente360/caso';
import { toQuery, type SubgraphContext } from '@cliente360/subgraph';
import type { AgregarCasoInput } from '../../graphql.gen.ts';
import type { Objetivos } from '../../sla/domain/historia.ts';
import { politicaAplicable, type Politica } from '../../sla/politicaAplicable.ts';
import { ESTADOS_INICIALES, faltaDeLaDescripcion, faltaDeLaSolucion, faltaDelTitulo } from '../domain/forma.ts';
import { casos } from '../tables.ts';
import { archivosReferidos, faltasDeArchivos } from './archivos.ts';
import type { Pedido } from './pedido.ts';
import { polizasQueCubren, unaPoliza, type PolizaVista } from './poliza.ts';
import { consultarReferencias, type Referencias, type UsuarioReferido } from './referencias.ts';

/** What registering a case needs to know besides what was asked. */
export interface Revision {
  readonly errores: readonly ErrorCaso[];
  readonly advertencias: readonly ErrorCaso[];
  readonly referencias: Referencias;
  readonly poliza: PolizaVista | null;
  readonly politica: Politica | null;
  readonly objetivos: Objetivos | null;
}

const ROLES_DE_SOPORTE = ['SOPORTE', 'LIDER_SOPORTE'];

export const errorDe = (falta: Falta): ErrorCaso => errorDeFalta(falta, 'input');

/** Asks the owners of what is named and looks at our own. Rejects with PeerUnavailable when an owner does not answer. */
export async function revisar(context: SubgraphContext, input: AgregarCasoInput, pedido: Pedido): Promise<Revision> {
  const cubierto = { articuloId: pedido.articuloId, activoId: pedido.activoId };
  const [referencias, archivos, poliza, politica, origen, disponibles, parecidos] = await Promise.all([
    consultarReferencias(context, pedido),
    archivosReferidos(context, pedido.archivoIds),
    pedido.polizaId === null ? null : unaPoliza(context, pedido.polizaId, cubierto),
    politicaAplicable(context, pedido),
    pedido.casoOrigenId === null ? null : clienteDelCaso(context, pedido.casoOrigenId),
    pedido.polizaId === null ? polizasQueCubren(context, pedido.clienteId, cubierto) : [],
    casosParecidos(context, pedido),
  ]);
  const objetivos = politica?.objetivos[pedido.prioridad] ?? null;
  const faltas: Falta[] = [
    ...deForma(input),
    ...deReferencias(pedido, referencias),
    ...faltasDeArchivos(context, pedido.archivoIds, archivos, pedido.clienteId),
    ...dePoliza(pedido, poliza),
    ...(pedido.casoOrigenId !== null && origen !== pedido.clienteId
      ? [['CASO_ORIGEN_AJENO', 'casoOrigenId'] as const]
      : []),
    ...(objetivos === null ? [['SIN_POLITICA_SLA', 'prioridad'] as const] : []),
  ];
  const advertencias: Falta[] = [
    ...(referencias.cliente?.estado === 'SUSPENDIDO' ? [['CLIENTE_SUSPENDIDO', 'clienteId'] as const] : []),
    ...(disponibles.length > 0
      ? [['POLIZA_DISPONIBLE', 'polizaId', { polizaIds: disponibles.map(({ id }) => id) }] as const]
      : []),
    ...(parecidos.length > 0 ? [['POSIBLE_DUPLICADO', 'titulo', { casos: parecidos }] as const] : []),
  ];
  return {
    errores: faltas.map(errorDe),
    advertencias: advertencias.map(errorDe),
    referencias,
    poliza,
    politica,
    objetivos,
  };
}

function deForma({ titulo, descripcion, solucion, estado }: AgregarCasoInput): Falta[] {
  const faltas: readonly (readonly [CodigoErrorCaso | null, string])[] = [
    [faltaDelTitulo(titulo), 'titulo'],
    [faltaDeLaDescripcion(descripcion), 'descripcion'],
    [faltaDeLaSolucion(solucion ?? null, estado), 'solucion'],
    [ESTADOS_INICIALES.includes(estado) ? null : 'ESTADO_INICIAL_INVALIDO', 'estado'],
  ];
  return faltas.flatMap(([codigo, campo]): Falta[] => (codigo === null ? [] : [[codigo, campo]]));
}

function deReferencias(pedido: Pedido, { autor, cliente, contacto, departamento, ...resto }: Referencias): Falta[] {
  const { clienteId, contactoId, departamentoId } = pedido;
  const faltas: Falta[] = [];
  if (!autor?.activo) faltas.push(['SIN_PERMISO', null]);
  if (!cliente) faltas.push(['CLIENTE_NO_ENCONTRADO', 'clienteId']);
  else if (cliente.estado === 'INACTIVO') faltas.push(['CLIENTE_INACTIVO', 'clienteId']);
  if (contactoId !== null) {
    if (!contacto) faltas.push(['CONTACTO_NO_ENCONTRADO', 'contactoId']);
    else if (contacto.cliente?.id !== clienteId) faltas.push(['CONTACTO_AJENO', 'contactoId']);
    else if (!contacto.activo) faltas.push(['CONTACTO_INACTIVO', 'contactoId']);
  }
  if (departamentoId !== null && !departamento?.activo) faltas.push(['DEPARTAMENTO_NO_ENCONTRADO', 'departamentoId']);
  faltas.push(...delResponsable(resto.responsable, departamento?.activo ? departamento.id : null));
  faltas.push(...deInventario(pedido, resto));
  return faltas;
}

/** Who answers for a case: active, of support, and of the department that attends it. */
export function delResponsable(responsable: UsuarioReferido | null, departamentoId: string | null): Falta[] {
  if (!responsable) return [['RESPONSABLE_NO_ENCONTRADO', 'responsableId']];
  if (!responsable.activo) return [['RESPONSABLE_INACTIVO', 'responsableId']];
  const faltas: Falta[] = [];
  if (!responsable.roles.some((rol) => ROLES_DE_SOPORTE.includes(rol)))
    faltas.push(['RESPONSABLE_SIN_ROL', 'responsableId']);
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
    if (lote?.cliente?.id !== clienteId) faltas.push(['LOTE_AJENO', 'loteSerieId']);
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

async function clienteDelCaso({ db }: Pick<SubgraphContext, 'db'>, id: string): Promise<string | null> {
  const [fila] = await db.query(
    toQuery(sql`select ${casos.clienteId}::text as "clienteId" from ${casos} where ${casos.id} = ${id}`),
  );
  return (fila?.['clienteId'] as string | undefined) ?? null;
}

const VENTANA_MS = 24 * 60 * 60_000;
const PARECIDO = 0.8;

/** The client's open cases of the last day whose title is like this one's: three letters at a time, without accents or case. */
async function casosParecidos(
  { db, now }: Pick<SubgraphContext, 'db' | 'now'>,
  { clienteId, titulo }: Pick<Pedido, 'clienteId' | 'titulo'>,
): Promise<{ id: string; numero: string; titulo: string }[]> {
  const desde = new Date(now().getTime() - VENTANA_MS).toISOString();
  const filas = await db.query(
    toQuery(sql`select ${casos.id}::text as "id", ${casos.numero} as "numero", ${casos.titulo} as "titulo" from ${casos}
      where ${casos.clienteId} = ${clienteId} and ${casos.creadoEn} > ${desde}
        and ${casos.estado} in ('NUEVO', 'EN_PROCESO', 'PENDIENTE')
        and public.similarity(public.cliente360_normaliza(${casos.titulo}), public.cliente360_normaliza(${titulo})) >= ${PARECIDO}
      order by ${casos.creadoEn} desc, ${casos.id} limit 5`),
  );
  return filas as { id: string; numero: string; titulo: string }[];
}
