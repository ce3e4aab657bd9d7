/** Demo assets: equipment that a client rents or was lent. */
import { addDays, dayNumber } from '../calendar.ts';
import { micros, money } from '../money.ts';
import type { ArticuloDemo } from '../types.comercio.ts';
import type { ActivoDemo, AsignacionActivoDemo } from '../types.equipo.ts';
import type { Random } from '../random.ts';
import { historiaDe } from './asignaciones.ts';
import { esProspecto } from './clientes.ts';
import { lecturasDe, medidorDe } from './lecturas.ts';
import type { Mundo } from './mundo.ts';
import { prestamosDe } from './prestamos.ts';

type Estado = ActivoDemo['estado'];

/** The first client's, beside what it was lent for a trial. */
const DEL_PRIMERO: readonly (readonly [Estado, number])[] = [
  ['EN_RENTA', 10],
  ['DISPONIBLE', 5],
  ['EN_PRESTAMO', 2],
  ['EN_REPARACION', 3],
  ['EXTRAVIADO', 2],
  ['BAJA', 3],
];
const MESES_DE_VIDA = 72;

/** Rented and lent equipment: 25 of the first client and what it was lent, of a PROSPECTO only the latter, 0 to 3 of the rest. */
export function activosDe(mundo: Mundo, i: number): ActivoDemo[] {
  const propios = estadosDe(mundo, i).map((estado, n) => delParque(mundo, i, n, estado));
  return [...propios, ...prestadosDe(mundo, i, propios.length)];
}

function estadosDe(mundo: Mundo, i: number): Estado[] {
  if (i === 0) return DEL_PRIMERO.flatMap(([estado, count]) => Array.from({ length: count }, () => estado));
  if (esProspecto(mundo, i)) return [];
  const random = mundo.random('activos', i);
  const count = random.weighted([
    [0, 5],
    [1, 3],
    [2, 2],
  ]);
  const sigue = mundo.cliente(i).estado !== 'INACTIVO';
  return Array.from({ length: count }, () =>
    random.weighted<Estado>([
      ['EN_RENTA', sigue ? 12 : 0],
      ['EN_PRESTAMO', sigue ? 2 : 0],
      ['DISPONIBLE', 4],
      ['EN_REPARACION', 2],
      ['EXTRAVIADO', 1],
      ['BAJA', 1],
    ]),
  );
}

/** Of the company's own pool: it may have been with another client before. */
function delParque(mundo: Mundo, i: number, n: number, estado: Estado): ActivoDemo {
  const random = mundo.random('activo', i, n);
  const equipos = mundo.articulos.filter(({ activo, controla }) => activo && controla === 'SERIE');
  const medidos = equipos.filter((each) => medidorDe(each));
  const articulo = random.pick(random.chance(0.6) ? medidos : equipos);
  return activoDe(mundo, [i, n], {
    random,
    articulo,
    estado,
    loteSerieId: null,
    asignaciones: historiaDe(mundo, i, n, estado, random),
  });
}

/** What left on a loan, by its serial number; back since, or still there. */
function prestadosDe(mundo: Mundo, i: number, desdeN: number): ActivoDemo[] {
  const { lotes, movimientos } = prestamosDe(mundo, i);
  return lotes.map((lote, k) => {
    const random = mundo.random('activo.prestado', i, k);
    const salida = movimientos.find(({ id }) => id === lote.movimientoId)!;
    const regreso = movimientos.find(
      ({ tipo, partidas }) => tipo === 'DEVOLUCION_PRESTAMO' && partidas[0]!.lotes[0]!.loteSerieId === lote.id,
    );
    const n = desdeN + k;
    const asignacion: AsignacionActivoDemo = {
      id: mundo.id('asignacionActivo', lote.entregadoEn!, i, n, 0),
      clienteId: lote.clienteId,
      direccionId: lote.direccionId,
      desde: lote.entregadoEn!,
      hasta: regreso ? mundo.diaDe(Date.parse(regreso.fecha)) : null,
      devolucionEsperada:
        salida.tipo === 'CONSIGNACION'
          ? null
          : (regreso?.comprometidaPara ?? addDays(lote.entregadoEn!, random.int(20, 60))),
      rentaId: null,
      condicionSalida: 'Nuevo, en su empaque',
      condicionRegreso: regreso ? 'Completo, con huellas de uso' : null,
    };
    const estado = regreso ? (random.chance(0.2) ? 'EN_REPARACION' : 'DISPONIBLE') : 'EN_PRESTAMO';
    return activoDe(mundo, [i, n], {
      random,
      articulo: lote.articulo,
      estado,
      loteSerieId: lote.id,
      asignaciones: [asignacion],
    });
  });
}

interface Partes extends Pick<ActivoDemo, 'articulo' | 'estado' | 'loteSerieId' | 'asignaciones'> {
  readonly random: Random;
}

function activoDe(mundo: Mundo, [i, n]: readonly [number, number], { random, ...partes }: Partes): ActivoDemo {
  const { articulo, asignaciones, estado } = partes;
  const [primera, ultima] = [asignaciones[0]!, asignaciones.at(-1)!];
  const alta = addDays(primera.desde, -random.int(3, 500));
  const creadoEn = mundo.instante(alta, random.int(540, 1080));
  const lecturas = lecturasDe(mundo, [i, n], articulo, asignaciones);
  const cambios = [creadoEn, mundo.instante(ultima.hasta ?? ultima.desde, 1110), ...lecturas.map(({ en }) => en)];
  const medidor = medidorDe(articulo);
  const cliente = mundo.cliente(i);
  return {
    ...partes,
    id: mundo.id('activo', creadoEn, i, n),
    clienteId: cliente.id,
    numero: `ACT-${cliente.numero.slice(4)}-${String(n + 1).padStart(2, '0')}`,
    direccionId: ultima.hasta === null && estado !== 'EXTRAVIADO' ? ultima.direccionId : null,
    valorLibros: estado === 'BAJA' ? '0.00' : valorLibros(mundo, articulo, alta),
    lecturas,
    tarifaUso: medidor && random.chance(0.8) ? medidor.tarifa : null,
    creadoEn,
    actualizadoEn: cambios.reduce((a, b) => (a > b ? a : b)),
    version: asignaciones.length + 1,
  };
}

/** Its cost, less what it lost in a straight line of six years; a tenth is always left. */
function valorLibros({ hoyNumero }: Mundo, { costoUnitario }: ArticuloDemo, alta: string): string {
  const meses = Math.floor((hoyNumero - dayNumber(alta)) / 30);
  return money((micros(costoUnitario!) * BigInt(Math.max(MESES_DE_VIDA - meses, 7))) / BigInt(MESES_DE_VIDA));
}
