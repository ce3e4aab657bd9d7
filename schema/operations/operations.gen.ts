/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Campos de orden de `clientes`. */
export type ClientesCampoOrden =
  /** Fecha del último cambio. */
  | 'ACTUALIZADO_EN'
  /** Fecha de alta. */
  | 'CREADO_EN'
  /** Nombre. */
  | 'NOMBRE'
  /** Número. */
  | 'NUMERO';

/** Condiciones de `clientes`. */
export type ClientesFiltro = {
  /** Dados de alta en el periodo. */
  creadoEn?: Periodo | null | undefined;
  /** Atendidos por alguno de estos usuarios. */
  ejecutivoIds?: Array<string> | null | undefined;
  /** Alguno de estos estados. */
  estado?: Array<EstadoCliente> | null | undefined;
  /** Con todas estas etiquetas. */
  etiquetas?: Array<string> | null | undefined;
  /** De alguno de estos segmentos. */
  segmento?: Array<string> | null | undefined;
  /** Contiene, sin acentos ni mayúsculas, en número, nombre, razón social, RFC o correo. */
  texto?: string | null | undefined;
  /** De alguno de estos tipos de persona. */
  tipoPersona?: Array<TipoPersona> | null | undefined;
};

/** Un campo de orden de `ClientesConnection` y su sentido. */
export type ClientesOrden = {
  /** Campo. */
  campo: ClientesCampoOrden;
  /** Sentido. */
  direccion?: DireccionOrden;
};

/** Sentido de un orden; los nulos van al final en los dos. */
export type DireccionOrden =
  /** De menor a mayor. */
  | 'ASC'
  /** De mayor a menor. */
  | 'DESC';

/** Estado de un caso. */
export type EstadoCaso =
  /** No procedió. */
  | 'CANCELADO'
  /** Cerrado para siempre. */
  | 'CERRADO'
  /** Se atiende. */
  | 'EN_PROCESO'
  /** Nadie lo ha tomado. */
  | 'NUEVO'
  /** Se espera al cliente. */
  | 'PENDIENTE'
  /** Resuelto; aún se puede reabrir. */
  | 'RESUELTO';

/** Estado de la relación comercial. */
export type EstadoCliente =
  /** Con operación normal. */
  | 'ACTIVO'
  /** Ya no es cliente. */
  | 'INACTIVO'
  /** Aún no compra. */
  | 'PROSPECTO'
  /** Con operación detenida, por ejemplo por falta de pago. */
  | 'SUSPENDIDO';

/** Cuánto se ha cobrado de una factura. */
export type EstadoCobro =
  /** Es borrador o está cancelada. */
  | 'NO_APLICA'
  /** No se debe nada. */
  | 'PAGADA'
  /** Se debe una parte. */
  | 'PARCIAL'
  /** Se debe entera. */
  | 'PENDIENTE';

/** Estado de un movimiento. */
export type EstadoMovimiento =
  /** Aún se captura. */
  | 'BORRADOR'
  /** Cancelado. */
  | 'CANCELADO'
  /** Entregado. */
  | 'ENTREGADO'
  /** En camino. */
  | 'EN_TRANSITO'
  /** Apartado, sin salir. */
  | 'RESERVADO';

/** Periodo de días civiles, ambos incluidos, en la zona de la empresa. Da al menos uno. */
export type Periodo = {
  /** Primer día. */
  desde?: string | null | undefined;
  /** Último día, incluido. */
  hasta?: string | null | undefined;
};

/** Prioridad de un caso. */
export type PrioridadCaso =
  /** Estorba el trabajo del cliente. */
  | 'ALTA'
  /** Puede esperar. */
  | 'BAJA'
  /** Detiene el trabajo del cliente. */
  | 'CRITICA'
  /** Lo normal. */
  | 'MEDIA';

/** Sentido de un mensaje, visto desde la empresa. */
export type SentidoMensaje =
  /** Del cliente a nosotros. */
  | 'ENTRANTE'
  /** De nosotros al cliente. */
  | 'SALIENTE';

/** Clase de movimiento. */
export type TipoMovimiento =
  /** Corrige la existencia. */
  | 'AJUSTE'
  /** Queda en consignación. */
  | 'CONSIGNACION'
  /** Vuelve de un préstamo. */
  | 'DEVOLUCION_PRESTAMO'
  /** Vuelve por una devolución. */
  | 'ENTRADA_DEVOLUCION'
  /** Se presta. */
  | 'PRESTAMO'
  /** Sale por una venta. */
  | 'SALIDA_VENTA'
  /** Cambia de almacén. */
  | 'TRASPASO';

/** Tipo de persona ante el SAT. */
export type TipoPersona =
  /** Persona física: RFC de 13 caracteres. */
  | 'FISICA'
  /** Persona moral: RFC de 12 caracteres. */
  | 'MORAL';

export type FichaClienteQueryVariables = Exact<{
  id: string;
}>;


export type FichaClienteQuery = { cliente: { id: string, numero: string, nombre: string, razonSocial: string | null, rfc: string | null, esRfcGenerico: boolean, tipoPersona: TipoPersona | null, cpFiscal: string | null, zonaHoraria: string, telefono: string | null, email: string | null, estado: EstadoCliente, segmento: string | null, etiquetas: Array<string>, diasCredito: number | null, creadoEn: string, regimenFiscal: { clave: string, descripcion: string, vigente: boolean } | null, ejecutivo: { id: string, nombre: string, email: string } | null, limiteCredito: { importe: string, moneda: string } | null, contactos: { totalCount: number } | null, facturas: { totalCount: number } | null, movimientosAlmacen: { totalCount: number } | null, casos: { totalCount: number } | null, emails: { totalCount: number } | null } | null };

export type ListaClientesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filtro?: ClientesFiltro | null | undefined;
  orden?: Array<ClientesOrden> | ClientesOrden | null | undefined;
}>;


export type ListaClientesQuery = { clientes: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, numero: string, nombre: string, estado: EstadoCliente, segmento: string | null, ejecutivo: { id: string, nombre: string } | null, contactos: { totalCount: number, nodes: Array<{ id: string, nombre: string, apellidos: string | null, puesto: string | null, principal: boolean, activo: boolean }> } | null, facturas: { totalCount: number, nodes: Array<{ id: string, serie: string | null, folio: string | null, fecha: string, vencimiento: string, total: string, saldo: string, estadoCobro: EstadoCobro }> } | null, movimientosAlmacen: { totalCount: number, nodes: Array<{ id: string, folio: string, tipo: TipoMovimiento, estado: EstadoMovimiento, fecha: string }> } | null, casos: { totalCount: number, nodes: Array<{ id: string, numero: string, titulo: string, estado: EstadoCaso, prioridad: PrioridadCaso, responsable: { id: string, nombre: string } | null }> } | null, emails: { totalCount: number, nodes: Array<{ id: string, asunto: string, sentido: SentidoMensaje, fecha: string }> } | null }> } | null };


export const FichaClienteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FichaCliente"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cliente"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"nombre"}},{"kind":"Field","name":{"kind":"Name","value":"razonSocial"}},{"kind":"Field","name":{"kind":"Name","value":"rfc"}},{"kind":"Field","name":{"kind":"Name","value":"esRfcGenerico"}},{"kind":"Field","name":{"kind":"Name","value":"tipoPersona"}},{"kind":"Field","name":{"kind":"Name","value":"regimenFiscal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clave"}},{"kind":"Field","name":{"kind":"Name","value":"descripcion"}},{"kind":"Field","name":{"kind":"Name","value":"vigente"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cpFiscal"}},{"kind":"Field","name":{"kind":"Name","value":"zonaHoraria"}},{"kind":"Field","name":{"kind":"Name","value":"telefono"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"estado"}},{"kind":"Field","name":{"kind":"Name","value":"ejecutivo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nombre"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"segmento"}},{"kind":"Field","name":{"kind":"Name","value":"etiquetas"}},{"kind":"Field","name":{"kind":"Name","value":"limiteCredito"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importe"}},{"kind":"Field","name":{"kind":"Name","value":"moneda"}}]}},{"kind":"Field","name":{"kind":"Name","value":"diasCredito"}},{"kind":"Field","name":{"kind":"Name","value":"creadoEn"}},{"kind":"Field","name":{"kind":"Name","value":"contactos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facturas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"movimientosAlmacen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"casos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"emails"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]} as unknown as DocumentNode<FichaClienteQuery, FichaClienteQueryVariables>;
export const ListaClientesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListaClientes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filtro"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ClientesFiltro"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orden"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClientesOrden"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filtro"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filtro"}}},{"kind":"Argument","name":{"kind":"Name","value":"orden"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orden"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"nombre"}},{"kind":"Field","name":{"kind":"Name","value":"estado"}},{"kind":"Field","name":{"kind":"Name","value":"segmento"}},{"kind":"Field","name":{"kind":"Name","value":"ejecutivo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nombre"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contactos"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nombre"}},{"kind":"Field","name":{"kind":"Name","value":"apellidos"}},{"kind":"Field","name":{"kind":"Name","value":"puesto"}},{"kind":"Field","name":{"kind":"Name","value":"principal"}},{"kind":"Field","name":{"kind":"Name","value":"activo"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"facturas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serie"}},{"kind":"Field","name":{"kind":"Name","value":"folio"}},{"kind":"Field","name":{"kind":"Name","value":"fecha"}},{"kind":"Field","name":{"kind":"Name","value":"vencimiento"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"saldo"}},{"kind":"Field","name":{"kind":"Name","value":"estadoCobro"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"movimientosAlmacen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"folio"}},{"kind":"Field","name":{"kind":"Name","value":"tipo"}},{"kind":"Field","name":{"kind":"Name","value":"estado"}},{"kind":"Field","name":{"kind":"Name","value":"fecha"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"casos"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"titulo"}},{"kind":"Field","name":{"kind":"Name","value":"estado"}},{"kind":"Field","name":{"kind":"Name","value":"prioridad"}},{"kind":"Field","name":{"kind":"Name","value":"responsable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nombre"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"emails"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asunto"}},{"kind":"Field","name":{"kind":"Name","value":"sentido"}},{"kind":"Field","name":{"kind":"Name","value":"fecha"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ListaClientesQuery, ListaClientesQueryVariables>;