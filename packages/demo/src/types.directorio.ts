/** Who there is: the company, its people, its clients and theirs. */

export interface EmpresaDemo {
  readonly id: string;
  /** The tenant's key in tokens: `demo`, `otra`. */
  readonly clave: string;
  readonly nombre: string;
  readonly zonaHoraria: string;
}

export type RolUsuario = 'ADMIN' | 'SOPORTE' | 'LIDER_SOPORTE' | 'VENTAS' | 'FINANZAS' | 'ALMACEN' | 'LECTURA';

/** A person of the company as the code knows them, before any world exists. */
export interface UsuarioEstatico {
  readonly usuario: string;
  readonly nombre: string;
  readonly email: string;
  readonly activo: boolean;
  readonly roles: readonly RolUsuario[];
  readonly zonaHoraria: string;
  readonly usuarioRocketchat: string | null;
  /** Keys of the departments they belong to. */
  readonly departamentos: readonly string[];
  /** Keys of the companies they exist in. */
  readonly empresas: readonly string[];
  /** Scopes their development token carries. */
  readonly alcances: readonly string[];
  /** `'*'`, or the numeros their token is confined to. */
  readonly clientes: '*' | readonly string[];
}

export interface UsuarioDemo extends UsuarioEstatico {
  readonly id: string;
  readonly creadoEn: string;
}

export interface DepartamentoDemo {
  readonly id: string;
  readonly clave: string;
  readonly nombre: string;
  readonly activo: boolean;
  readonly liderId: string | null;
  readonly miembroIds: readonly string[];
}

export interface ClienteDemo {
  readonly id: string;
  readonly indice: number;
  /** `CLI-000001` for index 0. */
  readonly numero: string;
  readonly nombre: string;
  readonly razonSocial: string;
  readonly rfc: string;
  readonly esRfcGenerico: boolean;
  readonly tipoPersona: 'FISICA' | 'MORAL';
  readonly regimenFiscal: string;
  readonly usoCfdiPreferido: string;
  readonly cpFiscal: string;
  readonly zonaHoraria: string;
  readonly telefono: string;
  readonly email: string;
  /** Domain of its mailboxes. */
  readonly dominio: string;
  readonly estado: 'PROSPECTO' | 'ACTIVO' | 'SUSPENDIDO' | 'INACTIVO';
  readonly ejecutivoId: string;
  readonly segmento: string;
  readonly etiquetas: readonly string[];
  /** MXN; null without credit, and then `diasCredito` is null too. */
  readonly limiteCredito: string | null;
  readonly diasCredito: number | null;
  readonly creadoEn: string;
  readonly actualizadoEn: string;
  readonly version: number;
}

export type RolContacto =
  | 'DECISOR'
  | 'COMPRAS'
  | 'CUENTAS_POR_PAGAR'
  | 'TECNICO'
  | 'ALMACEN'
  | 'LEGAL'
  | 'USUARIO_FINAL';

/** The first one (`contactos(i)[0]`) is active and principal. */
export interface ContactoDemo {
  readonly id: string;
  readonly clienteId: string;
  readonly nombre: string;
  readonly apellidos: string;
  readonly puesto: string;
  readonly roles: readonly RolContacto[];
  readonly email: string | null;
  readonly telefono: string | null;
  readonly movil: string | null;
  readonly preferencia: 'EMAIL' | 'TELEFONO' | 'MOVIL' | 'CHAT' | null;
  readonly principal: boolean;
  readonly activo: boolean;
  readonly consentimientoMarketing: boolean;
  readonly direccionId: string;
  readonly creadoEn: string;
  readonly actualizadoEn: string;
  readonly version: number;
}

export type TipoDireccion = 'FISCAL' | 'ENVIO' | 'FACTURACION' | 'SUCURSAL' | 'INSTALACION';

/** The first one (`direcciones(i)[0]`) is the active FISCAL one; its CP is `cliente.cpFiscal`. */
export interface DireccionDemo {
  readonly id: string;
  readonly clienteId: string;
  readonly alias: string;
  readonly tipos: readonly TipoDireccion[];
  readonly calle: string;
  readonly numeroExterior: string;
  readonly numeroInterior: string | null;
  readonly colonia: string;
  readonly localidad: string | null;
  readonly municipio: string;
  /** Key of c_Municipio, within the state. */
  readonly claveMunicipio: string;
  /** Key of c_Estado (`CMX`). */
  readonly estado: string;
  /** Key of c_Pais. */
  readonly pais: 'MEX';
  readonly codigoPostal: string;
  readonly referencia: string | null;
  readonly latitud: string | null;
  readonly longitud: string | null;
  readonly horarioRecepcion: string | null;
  readonly predeterminada: boolean;
  readonly activa: boolean;
  readonly creadoEn: string;
  readonly actualizadoEn: string;
  readonly version: number;
}
