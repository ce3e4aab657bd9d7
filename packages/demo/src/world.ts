/**
 * The demo world: what one company is like on a day, as pure functions.
 *
 *     const world = createWorld({ semilla: 7, hoy: '2026-11-24', empresa: EMPRESAS_DEMO[0]!, clientes: 200 });
 *     world.cliente(0).numero                 // 'CLI-000001'
 *     world.contactos(0)                      // its contacts; [0] is active and principal
 *     world.casos(17)[0]?.contactoId          // always one of world.contactos(17)
 *
 * The same options give the same world, to the last byte, in every subgraph: a
 * room never asks another one for an id, it asks the world. Nothing else is read.
 *
 * Per company: `usuarios`, `departamentos`, `almacenes`, `articulos` (60
 * Inventariable, then 32 NoInventariable), `politicasSla`.
 * Per client `i` (0 is CLI-000001, the big one): `cliente`, `contactos`,
 * `direcciones` ([0] is the FISCAL one), `ventas`, `facturas`, `pagos` (REP),
 * `notasCredito`, `movimientos`, `lotes`, `polizas`, `casos`, `emails`. Each list
 * is made from `i` alone, costs microseconds, and is kept only until another
 * client is asked for: stream clients in order, don't collect them.
 *
 * `rentas` bill their periods beside the sales: `facturas` has the invoices of
 * both, those of sales first. `comisiones` are earned on the sales alone.
 *
 * A PROSPECTO has no ventas, facturas, pagos, notas or pólizas, but it has
 * contactos, direcciones, casos, emails and a loan in movimientos.
 *
 * For rows the world does not make: `world.random('mi-sala', i, k)` is a
 * generator of your own, `world.id('tipo', creadoEn, i, k)` a UUIDv7 that anyone
 * who knows the same arguments can name too, `world.dia(-3)` the day three days
 * before `hoy`. What happened lies before `world.corte` (`hoy` at 00:00 there);
 * only promises (due dates, validity) reach past it. Amounts are exact strings.
 */
import { addDays, dayNumber, instantText, localText, localToEpoch } from './calendar.ts';
import { idDemo, uuidV7 } from './ids.ts';
import { seededRandom } from './random.ts';
import type { World, WorldOptions } from './types.ts';
import { activosDe } from './world/activos.ts';
import { almacenadoDe } from './world/almacen.ts';
import { crearCampanias } from './world/campanias.ts';
import { canalesDe } from './world/canalesChat.ts';
import { avisosSla } from './world/historialDeCaso.ts';
import { casoDeNota } from './world/casoDeNota.ts';
import { casosDe, casosPorAnio, cuantosCasos } from './world/casos.ts';
import { coberturasDe } from './world/coberturasLote.ts';
import { clienteDe } from './world/clientes.ts';
import { comisionesDe } from './world/comisiones.ts';
import { archivosDe } from './world/archivos.ts';
import { bitacoraDe } from './world/bitacora.ts';
import { comentariosDe } from './world/comentarios.ts';
import { createConsecutivo } from './world/consecutivo.ts';
import { contactosDe } from './world/contactos.ts';
import { cotizacionesDe } from './world/cotizaciones.ts';
import { cuentasDeRentas } from './world/cuentasRenta.ts';
import { cuentasDeVentas } from './world/cuentasVenta.ts';
import { crearCuentasTesoreria } from './world/cuentasTesoreria.ts';
import { direccionesDe } from './world/direcciones.ts';
import { crearAlmacenes, crearArticulos, crearDepartamentos, crearUsuarios } from './world/directorio.ts';
import { emailsDe } from './world/emails.ts';
import { emisorDe } from './world/emisor.ts';
import { eventosDe } from './world/eventos.ts';
import { facturasDe } from './world/facturas.ts';
import { miembrosCampaniaDe } from './world/miembrosCampania.ts';
import { flujoDe } from './world/flujo.ts';
import { movimientosBancariosDe } from './world/movimientosBancarios.ts';
import type { Mundo } from './world/mundo.ts';
import { notasDe } from './world/notas.ts';
import { oportunidadesDe } from './world/oportunidades.ts';
import { pagosDe } from './world/pagos.ts';
import { crearPoliticas, politicaPropiaDe } from './world/politicas.ts';
import { polizasBaseDe, polizasDe } from './world/polizas.ts';
import { relacionesDe } from './world/relaciones.ts';
import { proyectosDe } from './world/proyectos.ts';
import { rentasDe } from './world/rentas.ts';
import { trasladosDe } from './world/traslados.ts';
import { productosDe } from './world/productos.ts';
import { crearRetiros } from './world/retiros.ts';
import { serviciosDe } from './world/servicios.ts';
import { cuantasVentas, ventasDe } from './world/ventas.ts';
import { cfdisConXml, documentoXml, xmlDe } from './world/xml.ts';

/** Days that sales and cases reach back. */
const DIAS = 420;
const MEXICO = 'America/Mexico_City';

/** See the head of this file. Throws RangeError when `hoy` is no day or `clientes` not a positive integer. */
export function createWorld(options: WorldOptions): World {
  const { semilla, hoy, clientes } = options;
  if (!/^\d{4}-\d\d-\d\d$/.test(hoy) || Number.isNaN(Date.parse(hoy)))
    throw new RangeError(`hoy is not a day AAAA-MM-DD: ${hoy}`);
  if (!Number.isInteger(clientes) || clientes < 1)
    throw new RangeError(`clientes is not a positive integer: ${clientes}`);
  const { clave, nombre, zonaHoraria } = options.empresa;
  const empresa = { id: uuidV7(Date.UTC(2019, 0, 7), ['empresa', clave]), clave, nombre, zonaHoraria };
  const hoyNumero = dayNumber(hoy);
  const corteMs = localToEpoch(zonaHoraria, hoyNumero, 0);
  const id: World['id'] = (kind, at, ...indices) => idDemo({ semilla, empresa }, kind, at, ...indices);
  const random: World['random'] = (kind, ...indices) => seededRandom(semilla, clave, kind, ...indices);
  const usuarios = crearUsuarios(empresa, id);
  const consecutivo = (count: (mundo: Mundo, i: number) => number) =>
    createConsecutivo({ clientes, count: (i) => count(mundo, i), hoy: hoyNumero, zona: zonaHoraria, dias: DIAS });

  /** It asks what the first client has: only once somebody wants to know. */
  let retiros: World['retiros'] | undefined;

  const mundo: Mundo = {
    semilla,
    hoy,
    clientes,
    empresa,
    usuarios,
    hoyNumero,
    corteMs,
    id,
    random,
    corte: instantText(corteMs),
    ...emisorDe(empresa),
    departamentos: crearDepartamentos(usuarios, id),
    articulos: crearArticulos(id, random),
    almacenes: crearAlmacenes(id),
    politicasSla: crearPoliticas(empresa, hoy, id),
    campanias: crearCampanias({ hoy, hoyNumero, corteMs, clientes, empresa, id, random }),
    cuentasTesoreria: crearCuentasTesoreria(id, random),
    get retiros() {
      return (retiros ??= crearRetiros(mundo));
    },
    consecutivos: { ventas: consecutivo(cuantasVentas), casos: consecutivo(cuantosCasos) },
    dia: (n) => addDays(hoy, n),
    instante: (dia, minuto, zona = zonaHoraria) => instantText(localToEpoch(zona, dayNumber(dia), minuto)),
    diaDe: (epochMs) => localText(zonaHoraria, epochMs).slice(0, 10),
    anioDeCaso: (epochMs) => Number(localText(MEXICO, epochMs).slice(0, 4)),
    primerCasoDe: keepAll((anio) =>
      mundo.consecutivos.casos.primeroDesde(localToEpoch(MEXICO, dayNumber(`${anio}-01-01`), 0)),
    ),
    get casosPorAnio() {
      return casosPorAnio(mundo);
    },
    cliente: ofClient((i) => clienteDe(mundo, i)),
    contactos: ofClient((i) => contactosDe(mundo, i)),
    direcciones: ofClient((i) => direccionesDe(mundo, i)),
    ventas: ofClient((i) => ventasDe(mundo, i)),
    cuentasDeVentas: ofClient((i) => cuentasDeVentas(mundo, i)),
    cuentas: ofClient((i) => [...mundo.cuentasDeVentas(i), ...cuentasDeRentas(mundo, i)]),
    facturas: ofClient((i) => facturasDe(mundo, i)),
    pagos: ofClient((i) => pagosDe(mundo, i)),
    notasCredito: ofClient((i) => notasDe(mundo, i)),
    almacenado: ofClient((i) => almacenadoDe(mundo, i)),
    movimientos: (i) => mundo.almacenado(i).movimientos,
    lotes: (i) => mundo.almacenado(i).lotes,
    politicaSlaPropia: (i) => politicaPropiaDe(mundo, i),
    coberturas: ofClient((i) => coberturasDe(mundo, i)),
    polizasBase: ofClient((i) => polizasBaseDe(mundo, i)),
    polizas: ofClient((i) => polizasDe(mundo, i)),
    casos: ofClient((i) => casosDe(mundo, i)),
    avisosSla: (caso) => avisosSla(mundo, caso),
    casoDeNota: (i, nota) => casoDeNota(mundo, i, nota),
    emails: ofClient((i) => emailsDe(mundo, i)),
    relaciones: ofClient((i) => relacionesDe(mundo, i)),
    miembrosCampania: ofClient((i) => miembrosCampaniaDe(mundo, i)),
    oportunidades: ofClient((i) => oportunidadesDe(mundo, i)),
    cotizaciones: ofClient((i) => cotizacionesDe(mundo, i)),
    proyectos: ofClient((i) => proyectosDe(mundo, i)),
    activos: ofClient((i) => activosDe(mundo, i)),
    servicios: ofClient((i) => serviciosDe(mundo, i)),
    productos: ofClient((i) => productosDe(mundo, i)),
    rentas: ofClient((i) => rentasDe(mundo, i)),
    facturasTraslado: ofClient((i) => trasladosDe(mundo, i)),
    movimientosBancarios: ofClient((i) => movimientosBancariosDe(mundo, i)),
    comisiones: ofClient((i) => comisionesDe(mundo, i)),
    flujo: ofClient((i) => flujoDe(mundo, i)),
    comentarios: ofClient((i) => comentariosDe(mundo, i)),
    archivos: ofClient((i) => archivosDe(mundo, i)),
    eventos: ofClient((i) => eventosDe(mundo, i)),
    canalesChat: ofClient((i) => canalesDe(mundo, i)),
    bitacora: ofClient((i) => bitacoraDe(mundo, i)),
    cfdisConXml: ofClient((i) => cfdisConXml(mundo, i)),
    xmlDe: (i, cfdi) => xmlDe(mundo, i, cfdi),
    documentoXml: (i, cfdiId) => documentoXml(mundo, i, cfdiId),
  };
  return mundo;

  /** Keeps the last client's value: a stream of clients never fills the memory. */
  function ofClient<T>(make: (i: number) => T): (i: number) => T {
    let last: { i: number; value: T } | undefined;
    return (i) => {
      if (!Number.isInteger(i) || i < 0 || i >= clientes)
        throw new RangeError(`there is no client with index ${i} among ${clientes}`);
      if (last?.i !== i) last = { i, value: make(i) };
      return last.value;
    };
  }
}

function keepAll<T>(make: (key: number) => T): (key: number) => T {
  const known = new Map<number, T>();
  return (key) => {
    if (!known.has(key)) known.set(key, make(key));
    return known.get(key)!;
  };
}
