/** Demo services of a client. */
import { addDays, addMonths } from '../calendar.ts';
import { micros, money } from '../money.ts';
import type { ArticuloDemo } from '../types.comercio.ts';
import type { ServicioDemo } from '../types.equipo.ts';
import type { RentaDemo } from '../types.tesoreria.ts';
import { comprasDe } from './compras.ts';
import type { Mundo } from './mundo.ts';
import type { PolizaBase } from './polizaBase.ts';

/** What a service and a client have to do with each other, before all that is known is put together. */
type Vinculo = Pick<ServicioDemo, 'articulo' | 'vinculo' | 'desde' | 'hasta' | 'ultimaPrestacion'> & {
  /** Pesos, in micros. */
  readonly importe: bigint;
};

/** A service bought by the piece counts as contracted while it was rendered within so many days. */
const DIAS_VIGENTE = 150;

/** The service that a policy's price is for. */
const SERVICIO_DE_POLIZA: Readonly<Record<PolizaBase['tipo'], string>> = {
  SOPORTE: 'Mesa de ayuda mensual',
  MANTENIMIENTO: 'Póliza de mantenimiento de compresores, mes',
  GARANTIA_EXTENDIDA: 'Garantía extendida de equipo, año',
};

/** One of each service: what its policies, subscriptions and sales say, and what somebody asked about. */
export function serviciosDe(mundo: Mundo, i: number): ServicioDemo[] {
  const { id: clienteId, creadoEn } = mundo.cliente(i);
  const usados = [...deVentas(mundo, i), ...dePolizas(mundo, i), ...deSuscripciones(mundo, i)];
  const porServicio = Map.groupBy(usados, ({ articulo }) => articulo.id);
  const juntos = [...porServicio.values()].map((suyos) => suyos.reduce(juntar));
  const nuevos = mundo.articulos.filter(({ id, tipo }) => tipo === 'NoInventariable' && !porServicio.has(id));
  return [...juntos, ...deInteres(mundo, i, nuevos)].map(({ importe, ...resto }) => ({
    id: mundo.id('servicioCliente', creadoEn, i, resto.articulo.indice),
    clienteId,
    ...resto,
    importeAcumulado: money(importe),
  }));
}

/** In force if either is; from the first day to the last of both. */
function juntar(a: Vinculo, b: Vinculo): Vinculo {
  const contratado = [a, b].filter(({ vinculo }) => vinculo === 'CONTRATADO');
  const ultimo = (uno: string | null, otro: string | null) => (uno !== null && (otro ?? '') < uno ? uno : otro);
  const vigente = contratado.length > 0 ? contratado : [a, b];
  return {
    articulo: a.articulo,
    vinculo: contratado.length > 0 ? 'CONTRATADO' : 'HISTORICO',
    desde: a.desde! < b.desde! ? a.desde : b.desde,
    hasta: vigente.some(({ hasta }) => hasta === null) ? null : vigente.map(({ hasta }) => hasta).reduce(ultimo)!,
    importe: a.importe + b.importe,
    ultimaPrestacion: ultimo(a.ultimaPrestacion, b.ultimaPrestacion),
  };
}

function deVentas(mundo: Mundo, i: number): Vinculo[] {
  const limite = mundo.dia(-DIAS_VIGENTE);
  return comprasDe(mundo, i, 'NoInventariable').map(({ articulo, importe, primera, ultima }) => ({
    articulo,
    vinculo: ultima >= limite ? 'CONTRATADO' : 'HISTORICO',
    desde: primera,
    hasta: ultima >= limite ? null : ultima,
    importe,
    ultimaPrestacion: ultima,
  }));
}

function dePolizas(mundo: Mundo, i: number): Vinculo[] {
  return mundo
    .polizasBase(i)
    .filter(({ estadoManual, vigenteDesde }) => estadoManual !== 'BORRADOR' && vigenteDesde <= mundo.hoy)
    .map(({ tipo, estadoManual, vigenteDesde, vigenteHasta, importe }) => ({
      articulo: mundo.articulos.find(({ nombre }) => nombre === SERVICIO_DE_POLIZA[tipo])!,
      vinculo: estadoManual === 'CANCELADA' || vigenteHasta < mundo.hoy ? 'HISTORICO' : 'CONTRATADO',
      desde: vigenteDesde,
      hasta: vigenteHasta,
      importe: micros(importe),
      ultimaPrestacion: null,
    }));
}

function deSuscripciones(mundo: Mundo, i: number): Vinculo[] {
  return mundo
    .rentas(i)
    .filter(({ articulo, inicio }) => articulo.tipo === 'NoInventariable' && inicio <= mundo.hoy)
    .map((renta) => {
      const termino = renta.canceladaEn?.slice(0, 10) ?? renta.fin;
      const acabo = renta.estado === 'CANCELADA' || renta.estado === 'TERMINADA';
      const cargos = cargosDe(renta, acabo && termino !== null ? termino : mundo.dia(-1));
      return {
        articulo: renta.articulo,
        vinculo: acabo ? 'HISTORICO' : 'CONTRATADO',
        desde: renta.inicio,
        hasta: termino,
        importe: (micros(renta.importe) * micros(renta.tipoCambio) * BigInt(cargos.length)) / 1_000_000n,
        ultimaPrestacion: cargos.at(-1) ?? null,
      };
    });
}

const MESES: Readonly<Partial<Record<RentaDemo['periodicidad'], number>>> = {
  MENSUAL: 1,
  BIMESTRAL: 2,
  TRIMESTRAL: 3,
  SEMESTRAL: 6,
  ANUAL: 12,
};
const DIAS: Readonly<Partial<Record<RentaDemo['periodicidad'], number>>> = { DIARIA: 1, SEMANAL: 7, QUINCENAL: 15 };

/** First days of the periods that began by `hasta`. */
function cargosDe({ inicio, periodicidad }: RentaDemo, hasta: string): string[] {
  const meses = MESES[periodicidad];
  const dias = DIAS[periodicidad] ?? 0;
  const cargos: string[] = [];
  for (let k = 0; ; k++) {
    const dia = meses ? addMonths(inicio, k * meses) : addDays(inicio, k * dias);
    if (dia > hasta) return cargos;
    cargos.push(dia);
  }
}

/** What somebody asked about and did not buy yet; of the first client, all that it never had. */
function deInteres(mundo: Mundo, i: number, nuevos: readonly ArticuloDemo[]): Vinculo[] {
  const random = mundo.random('servicios', i);
  const count = i === 0 ? nuevos.length : random.int(1, 3);
  return random.sample(nuevos, count).map((articulo) => ({
    articulo,
    vinculo: 'INTERES',
    desde: random.chance(0.8) ? mundo.dia(-random.int(3, 200)) : null,
    hasta: null,
    importe: 0n,
    ultimaPrestacion: null,
  }));
}
