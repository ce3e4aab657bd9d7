/** Demo quotes of a client, with their revisions. */
import { instantText } from '../calendar.ts';
import { MOTIVOS_RECHAZO } from '../datos/cotizaciones.ts';
import type { CotizacionDemo } from '../types.ventas.ts';
import { lineasDe, partidaDe, revisada, sumas, type Linea } from './lineasCotizacion.ts';
import type { Mundo } from './mundo.ts';
import { createEleccion, type ElegirOportunidad } from './oportunidadDeCotizacion.ts';
import { planesDe, type PlanCotizacion } from './planCotizacion.ts';
import { tipoCambio } from './tipoCambio.ts';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/**
 * Quotes of client `i`, oldest first, every revision of each: about half of its
 * sales were quoted, and some 40 (the first client) or 1 to 3 led to none.
 */
export function cotizacionesDe(mundo: Mundo, i: number): CotizacionDemo[] {
  const elegir = createEleccion(mundo, i);
  return planesDe(mundo, i).flatMap((plan, n) => revisionesDe(mundo, i, n, plan, elegir));
}

/** What all the revisions of a quote have in common. */
interface Cadena {
  readonly mundo: Mundo;
  readonly i: number;
  /** Its place among the client's. */
  readonly n: number;
  readonly plan: PlanCotizacion;
  readonly moneda: 'MXN' | 'USD';
  readonly responsableId: string;
  readonly vigencia: number;
  /** Of the last revision. */
  readonly lineas: readonly Linea[];
  readonly motivoRechazo: string | null;
}

function revisionesDe(
  mundo: Mundo,
  i: number,
  n: number,
  plan: PlanCotizacion,
  elegir: ElegirOportunidad,
): CotizacionDemo[] {
  const cadena = cadenaDe(mundo, i, n, plan);
  const revisiones = plan.dias.map((_, r) => revisionDe(cadena, r));
  const oportunidadId = elegir(n, plan, revisiones[0]!.creadoEn);
  return revisiones.map((revision, r) => ({
    ...revision,
    oportunidadId,
    reemplazaAId: revisiones[r - 1]?.id ?? null,
    // Its successor takes its place when it is sent.
    actualizadoEn: revisiones[r + 1]?.emitidaEn ?? revision.actualizadoEn,
  }));
}

function cadenaDe(mundo: Mundo, i: number, n: number, plan: PlanCotizacion): Cadena {
  const random = mundo.random('cotizacion', i, n);
  const vendedores = mundo.usuarios.filter(({ activo, roles }) => activo && roles.includes('VENTAS'));
  const moneda = plan.venta?.moneda ?? (random.chance(i === 0 ? 0.2 : 0.08) ? 'USD' : 'MXN');
  const dia = plan.dias.at(-1)!;
  return {
    ...{ mundo, i, n, plan, moneda },
    responsableId:
      plan.venta?.vendedorId ?? (random.chance(0.7) ? mundo.cliente(i).ejecutivoId : random.pick(vendedores).id),
    vigencia: random.pick([15, 15, 30, 30, 45]),
    lineas: lineasDe(random, plan.venta, mundo.articulos, moneda === 'USD' ? tipoCambio(dia) : '1'),
    motivoRechazo: plan.estado === 'RECHAZADA' ? random.pick(MOTIVOS_RECHAZO) : null,
  };
}

type Revision = Omit<CotizacionDemo, 'oportunidadId' | 'reemplazaAId'>;

function revisionDe(cadena: Cadena, r: number): Revision {
  const { mundo, i, n, plan, moneda, responsableId, vigencia } = cadena;
  const random = mundo.random('cotizacion.revision', i, n, r);
  const dia = plan.dias[r]!;
  const posteriores = plan.dias.length - 1 - r;
  const minuto = random.int(600, 1080);
  const creadoEn = mundo.instante(dia, minuto - random.int(10, 180));
  const emitida = Date.parse(mundo.instante(dia, minuto));
  const estado = posteriores > 0 ? 'REEMPLAZADA' : plan.estado;
  const partidas = revisada(cadena.lineas, posteriores).map((linea, k) =>
    partidaDe(linea, mundo.id('partidaCotizacion', creadoEn, i, n, r, k)),
  );
  return {
    id: mundo.id('cotizacion', creadoEn, i, n, r),
    clienteId: mundo.cliente(i).id,
    folio: `COT-${mundo.cliente(i).numero.slice(4)}-${String(n + 1).padStart(3, '0')}`,
    estado,
    emitidaEn: estado === 'BORRADOR' ? null : instantText(emitida),
    vigenteHasta: mundo.diaDe(emitida + vigencia * DAY_MS),
    partidas,
    ...sumas(partidas),
    moneda,
    tipoCambio: moneda === 'USD' ? tipoCambio(dia) : '1',
    revision: r + 1,
    ventaId: posteriores > 0 ? null : (plan.venta?.id ?? null),
    motivoRechazo: posteriores > 0 ? null : cadena.motivoRechazo,
    responsableId,
    creadoEn,
    actualizadoEn: cambiadaEn(mundo, plan, creadoEn, emitida, random.int(1, 10)),
    version: estado === 'BORRADOR' ? 1 : estado === 'ENVIADA' || estado === 'VENCIDA' ? 2 : 3,
  };
}

/** When the client answered, or it was withdrawn, `dias` days after it was sent; an answer that is a sale, with it. */
function cambiadaEn(mundo: Mundo, { estado, venta }: PlanCotizacion, creadoEn: string, emitida: number, dias: number) {
  if (estado === 'BORRADOR') return creadoEn;
  if (estado === 'ENVIADA' || estado === 'VENCIDA') return instantText(emitida);
  return venta?.creadoEn ?? instantText(Math.min(emitida + dias * DAY_MS, mundo.corteMs - MINUTE_MS));
}
