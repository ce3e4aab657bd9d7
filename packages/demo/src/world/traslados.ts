/**
 * CFDI of type T: what the company itself carries to a client (deliveries,
 * loans, consignments) and between its warehouses, issued shortly before it
 * leaves. What a parcel service carries travels under that one's own.
 */
import { PELIGROSO, PESOS_KG } from '../datos/pesos.ts';
import { fixed, micros, money, quantity, sum, times } from '../money.ts';
import type { MovimientoDemo } from '../types.comercio.ts';
import type { CartaPorteDemo, FacturaTrasladoDemo } from '../types.tesoreria.ts';
import { uuidV4 } from '../ids.ts';
import { emision, folioFiscal } from './cfdi.ts';
import { ANTICIPO } from './cuentas.ts';
import type { Mundo } from './mundo.ts';
import { rutaDe, type Ruta } from './rutas.ts';
import { autotransporteDe, figurasDe, vehiculoPara } from './transporte.ts';

const MINUTE_MS = 60_000;
const AMPARADOS = new Set<MovimientoDemo['tipo']>(['SALIDA_VENTA', 'CONSIGNACION', 'PRESTAMO', 'TRASPASO']);
/** A trip this short touches no federal road: it needs no Carta Porte. */
const LOCAL_KM = 30;
const MOST = 110;

type Mercancia = CartaPorteDemo['mercancias'][number];

/** Most of those of the first client, up to three of the rest; by movement, oldest first. */
export function trasladosDe(mundo: Mundo, i: number): FacturaTrasladoDemo[] {
  const movimientos = mundo.movimientos(i).filter(({ tipo, paqueteria }) => AMPARADOS.has(tipo) && !paqueteria);
  const random = mundo.random('traslados', i);
  const elegidos =
    i === 0
      ? movimientos.filter(({ estado }) => random.chance(0.9) || estado === 'RESERVADO').slice(-MOST)
      : random.sample(
          movimientos,
          random.weighted([
            [1, 5],
            [2, 3],
            [3, 2],
          ]),
        );
  return elegidos.flatMap((movimiento) => {
    const traslado = trasladoDe(mundo, i, movimientos.indexOf(movimiento), movimiento);
    return traslado ? [traslado] : [];
  });
}

function trasladoDe(mundo: Mundo, i: number, k: number, movimiento: MovimientoDemo): FacturaTrasladoDemo | null {
  const random = mundo.random('traslado', i, k);
  const epoch = Date.parse(movimiento.fecha) - random.int(20, 90) * MINUTE_MS;
  const ruta = rutaDe(mundo, i, k, movimiento, epoch + 15 * MINUTE_MS);
  if (!ruta) return null;
  const estado = estadoDe(movimiento);
  const timbrada = estado !== 'BORRADOR';
  const emitida = emision(mundo, epoch, timbrada);
  const relacionadas = mundo
    .cuentas(i)
    // What was paid beforehand is no delivery.
    .filter(({ emitida: cual }) => cual !== ANTICIPO)
    .map(({ factura }) => factura)
    .filter(
      (factura) =>
        movimiento.ventaId !== null &&
        factura.ventaId === movimiento.ventaId &&
        factura.estado === 'TIMBRADO' &&
        factura.instante < emitida.instante,
    );
  const conCartaPorte = ruta.km > LOCAL_KM;
  const cancelacion = estado === 'CANCELADO' ? noSeHizo(epoch) : null;
  return {
    id: mundo.id('facturaTraslado', emitida.creadoEn, i, k),
    clienteId: movimiento.clienteId,
    uuid: timbrada ? folioFiscal(mundo, 'facturaTraslado', i, k) : null,
    serie: timbrada ? 'T' : null,
    folio: timbrada ? movimiento.folio.replace('SAL-', '') : null,
    ...emitida,
    // The goods are still the company's own: it sends them to itself.
    receptor: mundo.emisor,
    moneda: 'XXX',
    tipoCambio: null,
    ...SIN_IMPORTE,
    estado,
    estadoSat: !timbrada ? null : cancelacion ? 'CANCELADO' : 'VIGENTE',
    esCancelable: estado === 'TIMBRADO' ? 'SIN_ACEPTACION' : null,
    cancelacion,
    relacionados: relacionadas.map(({ uuid }) => ({ tipoRelacion: '05', uuid: uuid! })),
    actualizadoEn: cancelacion?.resueltaEn ?? emitida.creadoEn,
    version: cancelacion ? 2 : 1,
    movimientoId: movimiento.id,
    facturaIds: relacionadas.map(({ id }) => id),
    ubicaciones: conCartaPorte ? ruta.ubicaciones : ruta.ubicaciones.map((each) => ({ ...each, idUbicacion: null })),
    cartaPorte: conCartaPorte ? cartaPorteDe(mundo, [i, k], movimiento, ruta, emitida.creadoEn) : null,
  };
}

const SIN_IMPORTE = { subtotal: '0.00', descuento: '0.00', trasladados: '0.00', retenidos: '0.00', total: '0.00' };

/** A draft until the goods are ready; cancelled when they did not leave. */
function estadoDe({ estado }: MovimientoDemo): FacturaTrasladoDemo['estado'] {
  if (estado === 'BORRADOR' || estado === 'RESERVADO') return 'BORRADOR';
  return estado === 'CANCELADO' ? 'CANCELADO' : 'TIMBRADO';
}

const noSeHizo = (epoch: number): NonNullable<FacturaTrasladoDemo['cancelacion']> => ({
  motivo: '03',
  uuidSustitucion: null,
  estatus: 'CANCELADO_SIN_ACEPTACION',
  solicitadaEn: new Date(epoch + 12 * MINUTE_MS).toISOString(),
  resueltaEn: new Date(epoch + 14 * MINUTE_MS).toISOString(),
});

function cartaPorteDe(
  mundo: Mundo,
  [i, k]: [number, number],
  movimiento: MovimientoDemo,
  { km }: Ruta,
  at: string,
): CartaPorteDemo {
  const random = mundo.random('cartaPorte', i, k);
  const mercancias = mercanciasDe(mundo, i, k, movimiento, at);
  const peso = sum(mercancias.map(({ pesoKg }) => micros(pesoKg)));
  const v = vehiculoPara(random, Number(peso / 1_000_000n));
  const figuras = figurasDe(mundo, random, v);
  const { rfc, razonSocial } = mundo.cliente(i);
  if (random.chance(0.06)) figuras.push({ tipo: '04', rfc, nombre: razonSocial, licencia: null });
  return {
    idCcp: `CCC${uuidV4([mundo.semilla, mundo.empresa.clave, 'idCcp', i, k]).slice(3)}`,
    version: '3.1',
    internacional: false,
    distanciaTotalKm: km.toFixed(1),
    pesoBrutoTotal: quantity(peso),
    mercancias,
    autotransporte: autotransporteDe(mundo, v, mundo.id('autotransporte', at, i, k)),
    figuras: figuras.map((figura, n) => ({ ...figura, id: mundo.id('figuraTransporte', at, i, k, n) })),
  };
}

/** One per lot or serial number, or per line where the article is not tracked; what has not left yet, as it was ordered. */
function mercanciasDe(mundo: Mundo, i: number, k: number, { partidas, tipo }: MovimientoDemo, at: string): Mercancia[] {
  const bultos = partidas.flatMap(({ articulo, pedido, surtido, lotes }) => {
    const entero = { cantidad: surtido === '0' ? pedido : surtido, loteSerieId: null };
    return (lotes.length > 0 ? lotes : [entero]).map(({ cantidad, loteSerieId }) => ({
      articulo,
      cantidad,
      loteSerieId,
    }));
  });
  // What only changes warehouse is not being sold: it travels without a value.
  const conValor = tipo !== 'TRASPASO';
  return bultos.map(({ articulo, cantidad, loteSerieId }, n) => ({
    id: mundo.id('mercanciaTraslado', at, i, k, n),
    bienesTransp: articulo.claveProdServ,
    descripcion: articulo.nombre,
    cantidad,
    claveUnidad: articulo.claveUnidad,
    pesoKg: fixed(times(micros(cantidad), micros(String(PESOS_KG[articulo.nombre]!))), 3),
    valor: conValor ? money(times(micros(cantidad), micros(articulo.precioLista))) : null,
    moneda: conValor ? 'MXN' : null,
    materialPeligroso: PELIGROSO[articulo.claveProdServ] ?? null,
    loteSerieId,
  }));
}
