/**
 * What the demo world is made of. Days are `AAAA-MM-DD` in the company's zone,
 * instants RFC 3339 in UTC with milliseconds, `FechaHoraLocal` has no zone.
 * Every amount and quantity is an exact decimal string, never a float.
 */
import type { AvisoSlaDemo, CasoDemo, EmailDemo, PolizaDemo, PoliticaSlaDemo } from './types.servicio.ts';
import type {
  ClienteDemo,
  ContactoDemo,
  DepartamentoDemo,
  DireccionDemo,
  EmpresaDemo,
  UsuarioDemo,
} from './types.directorio.ts';
import type {
  AlmacenDemo,
  ArticuloDemo,
  CfdiDemo,
  FacturaDemo,
  LoteSerieDemo,
  MovimientoDemo,
  NotaCreditoDemo,
  PagoDemo,
  VentaDemo,
} from './types.comercio.ts';
import type {
  ArchivoDemo,
  CanalChatDemo,
  ComentarioDemo,
  EntradaBitacoraDemo,
  EventoDemo,
} from './types.comunicaciones.ts';
import type { ActivoDemo, CoberturaLoteDemo, ProductoDemo, RetiroDemo, ServicioDemo } from './types.equipo.ts';
import type {
  ComisionDemo,
  CuentaTesoreriaDemo,
  FacturaTrasladoDemo,
  MovimientoBancarioDemo,
  RegistroFlujoDemo,
  RentaDemo,
} from './types.tesoreria.ts';
import type {
  CampaniaDemo,
  CotizacionDemo,
  MiembroCampaniaDemo,
  OportunidadDemo,
  ProyectoDemo,
  RelacionClienteDemo,
} from './types.ventas.ts';
import type { Random } from './random.ts';

export type * from './types.comercio.ts';
export type * from './types.comunicaciones.ts';
export type * from './types.directorio.ts';
export type * from './types.equipo.ts';
export type * from './types.servicio.ts';
export type * from './types.tesoreria.ts';
export type * from './types.ventas.ts';
export type { Random } from './random.ts';

/** What a world is made from; everything in it follows from these. */
export interface WorldOptions {
  readonly semilla: number;
  /** Civil day `AAAA-MM-DD` in the company's zone; what happened, happened before it. */
  readonly hoy: string;
  /** One of `EMPRESAS_DEMO`, or another company's key, name and zone. */
  readonly empresa: Omit<EmpresaDemo, 'id'>;
  /** How many clientes; indices go from 0 to `clientes - 1`. */
  readonly clientes: number;
}

/** See `world.ts`. */
export interface World {
  readonly semilla: number;
  readonly hoy: string;
  /** The instant `hoy` begins in the company's zone: everything past is before it. */
  readonly corte: string;
  readonly clientes: number;
  readonly empresa: EmpresaDemo;
  readonly usuarios: readonly UsuarioDemo[];
  readonly departamentos: readonly DepartamentoDemo[];
  readonly articulos: readonly ArticuloDemo[];
  readonly almacenes: readonly AlmacenDemo[];
  readonly politicasSla: readonly PoliticaSlaDemo[];
  readonly campanias: readonly CampaniaDemo[];
  readonly cuentasTesoreria: readonly CuentaTesoreriaDemo[];
  readonly retiros: readonly RetiroDemo[];

  cliente(i: number): ClienteDemo;
  contactos(i: number): readonly ContactoDemo[];
  direcciones(i: number): readonly DireccionDemo[];
  ventas(i: number): readonly VentaDemo[];
  facturas(i: number): readonly FacturaDemo[];
  pagos(i: number): readonly PagoDemo[];
  notasCredito(i: number): readonly NotaCreditoDemo[];
  movimientos(i: number): readonly MovimientoDemo[];
  lotes(i: number): readonly LoteSerieDemo[];
  /** The client's own policy, which its cases go by where no póliza says otherwise; null: the default one. */
  politicaSlaPropia(i: number): PoliticaSlaDemo | null;
  coberturas(i: number): readonly CoberturaLoteDemo[];
  polizas(i: number): readonly PolizaDemo[];
  casos(i: number): readonly CasoDemo[];
  /** What the clock of a case had told by `corte`, oldest first. */
  avisosSla(caso: CasoDemo): readonly AvisoSlaDemo[];
  /** How many cases each year has, of all clients: the last number it gave. */
  readonly casosPorAnio: readonly { readonly anio: number; readonly casos: number }[];
  /** The case that led to a note, if one did. */
  casoDeNota(i: number, nota: NotaCreditoDemo): string | null;
  emails(i: number): readonly EmailDemo[];
  /** Those whose other end has a lower index, so that both ends are there. */
  relaciones(i: number): readonly RelacionClienteDemo[];
  miembrosCampania(i: number): readonly MiembroCampaniaDemo[];
  oportunidades(i: number): readonly OportunidadDemo[];
  cotizaciones(i: number): readonly CotizacionDemo[];
  proyectos(i: number): readonly ProyectoDemo[];
  activos(i: number): readonly ActivoDemo[];
  servicios(i: number): readonly ServicioDemo[];
  productos(i: number): readonly ProductoDemo[];
  rentas(i: number): readonly RentaDemo[];
  facturasTraslado(i: number): readonly FacturaTrasladoDemo[];
  movimientosBancarios(i: number): readonly MovimientoBancarioDemo[];
  comisiones(i: number): readonly ComisionDemo[];
  flujo(i: number): readonly RegistroFlujoDemo[];
  comentarios(i: number): readonly ComentarioDemo[];
  archivos(i: number): readonly ArchivoDemo[];
  /** The file of `archivos(i)` that is the XML of a CFDI of client `i`; null for a draft, and for those whose XML is not kept. */
  xmlDe(i: number, cfdi: CfdiDemo): string | null;
  /** That XML without its seals; null where it is not kept. */
  documentoXml(i: number, cfdiId: string): string | null;
  eventos(i: number): readonly EventoDemo[];
  canalesChat(i: number): readonly CanalChatDemo[];
  bitacora(i: number): readonly EntradaBitacoraDemo[];

  /** A generator of its own for `(kind, ...indices)`: what another room draws never changes it. */
  random(kind: string, ...indices: number[]): Random;
  /** A UUIDv7 that `(kind, ...indices)` always gets; `at` (an instant or a day) is its timestamp. */
  id(kind: string, at: string, ...indices: number[]): string;
  /** The day `n` days after `hoy` (before it if negative). */
  dia(n: number): string;
  /** The instant of a civil day and minute of the day in `zona` (default: the company's). */
  instante(dia: string, minuto: number, zona?: string): string;
}
