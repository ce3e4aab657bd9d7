/** Demo opportunities of a client. */
import { dayNumber, dayText } from '../calendar.ts';
import { MOTIVOS_PERDIDA, NOMBRES_OPORTUNIDAD, ORIGENES_OPORTUNIDAD } from '../datos/oportunidades.ts';
import type { Random } from '../random.ts';
import type { VentaDemo } from '../types.comercio.ts';
import type { EtapaOportunidad, OportunidadDemo } from '../types.ventas.ts';
import { contactosEn } from './contactos.ts';
import { ABIERTAS, avanceDe, esCerrada, historialDe, probabilidadDe } from './etapas.ts';
import type { Mundo } from './mundo.ts';
import { tipoCambio } from './tipoCambio.ts';
import { vendedorDe } from './ventas.ts';

/** The first client's. */
const DEL_PRIMERO = 35;
const ETAPAS: readonly EtapaOportunidad[] = [...ABIERTAS.map(([etapa]) => etapa), 'GANADA', 'PERDIDA'];

/** 35 of the first client, in every stage alike; 1 to 4 of the rest, the first of them open. A won one is for what a sale was. */
export function oportunidadesDe(mundo: Mundo, i: number): OportunidadDemo[] {
  const random = mundo.random('oportunidades', i);
  const vendidas = mundo.ventas(i).filter(({ estado }) => estado !== 'BORRADOR' && estado !== 'CANCELADA');
  const ganadas = random.sample(vendidas, DEL_PRIMERO);
  const count = i === 0 ? DEL_PRIMERO : random.int(1, 4);
  return Array.from({ length: count }, (_, k) => {
    const etapa = i === 0 ? ETAPAS[k % ETAPAS.length]! : etapaDe(random, k === 0, ganadas.length > 0);
    const venta = etapa === 'GANADA' ? ganadas.pop() : undefined;
    return oportunidadDe(mundo, i, k, etapa === 'GANADA' && !venta ? 'NEGOCIACION' : etapa, venta);
  });
}

function etapaDe(random: Random, abierta: boolean, puedeGanarse: boolean): EtapaOportunidad {
  const cerrada = random.next();
  if (!abierta && cerrada < 0.6) return puedeGanarse && cerrada < 0.35 ? 'GANADA' : 'PERDIDA';
  return random.pick(ABIERTAS)[0];
}

function oportunidadDe(
  mundo: Mundo,
  i: number,
  k: number,
  etapa: EtapaOportunidad,
  venta: VentaDemo | undefined,
): OportunidadDemo {
  const random = mundo.random('oportunidad', i, k);
  const cliente = mundo.cliente(i);
  const { desde, hasta, cierreEsperado } = fechasDe(
    mundo,
    random,
    etapa,
    dayNumber(cliente.creadoEn.slice(0, 10)),
    venta,
  );
  const responsableId =
    venta?.vendedorId ?? vendedorDe(mundo, mundo.random('oportunidad.responsable', i, k), cliente.ejecutivoId);
  const historialEtapas = historialDe(mundo, i, k, { etapa, desde, hasta, responsableId });
  const creadoEn = historialEtapas[0]!.en;
  const campaniaId = campaniaDe(mundo, random, i, creadoEn);
  return {
    id: mundo.id('oportunidad', creadoEn, i, k),
    clienteId: cliente.id,
    nombre: nombreDe(mundo, random, venta),
    etapa,
    ...(venta ? importeDe(venta) : importeEsperado(random, dayText(desde))),
    probabilidad: probabilidadDe(random, etapa),
    cierreEsperado: dayText(cierreEsperado),
    cierreReal: esCerrada(etapa) ? dayText(hasta) : null,
    motivoPerdida: etapa === 'PERDIDA' && random.chance(0.85) ? random.pick(MOTIVOS_PERDIDA) : null,
    origen: campaniaId ? 'Campaña' : random.chance(0.85) ? random.pick(ORIGENES_OPORTUNIDAD) : null,
    campaniaId,
    contactoId: random.pick(contactosEn(mundo, i, creadoEn)).id,
    responsableId,
    historialEtapas,
    creadoEn,
    actualizadoEn: historialEtapas.at(-1)!.en,
    version: historialEtapas.length,
  };
}

interface Fechas {
  /** Day numbers of its first and its last change of stage. */
  readonly desde: number;
  readonly hasta: number;
  readonly cierreEsperado: number;
}

/** Never before the client was one. What is open is due soon, or a little late already. */
function fechasDe(mundo: Mundo, random: Random, etapa: EtapaOportunidad, alta: number, venta?: VentaDemo): Fechas {
  const hoy = mundo.hoyNumero;
  if (esCerrada(etapa)) {
    const hasta = venta ? dayNumber(venta.fecha) : hoy - random.int(3, 380);
    const desde = Math.min(hasta, Math.max(alta + 1, hasta - random.int(15, 110)));
    return { desde, hasta, cierreEsperado: hasta + random.int(-20, 20) };
  }
  const avance = avanceDe(random, etapa);
  const desde = hoy - random.int(6 + avance * 12, 45 + avance * 30);
  const hasta = desde + Math.floor((hoy - 1 - desde) * (0.3 + 0.7 * random.next()));
  return { desde, hasta, cierreEsperado: hoy + random.int(-20, 120) };
}

function nombreDe(mundo: Mundo, random: Random, venta: VentaDemo | undefined): string {
  const articulo = venta?.partidas[0]?.articulo ?? random.pick(mundo.articulos.filter(({ activo }) => activo));
  return random.pick(NOMBRES_OPORTUNIDAD[articulo.tipo]).replace('%', articulo.nombre);
}

const importeDe = ({ subtotal, moneda, tipoCambio: cambio }: VentaDemo) => ({
  importe: subtotal,
  moneda,
  tipoCambio: cambio,
});

function importeEsperado(random: Random, dia: string): Pick<OportunidadDemo, 'importe' | 'moneda' | 'tipoCambio'> {
  return random.chance(0.15)
    ? { importe: `${random.int(4, 180) * 500}.00`, moneda: 'USD', tipoCambio: tipoCambio(dia) }
    : { importe: `${random.int(8, 360) * 2500}.00`, moneda: 'MXN', tipoCambio: '1' };
}

/** Half of those that a campaign could have led to, to the last one the client was put in. */
function campaniaDe(mundo: Mundo, random: Random, i: number, creadoEn: string): string | null {
  const antes = mundo.miembrosCampania(i).filter(({ incorporadoEn }) => incorporadoEn < creadoEn);
  return random.chance(0.5) ? (antes.at(-1)?.campaniaId ?? null) : null;
}
