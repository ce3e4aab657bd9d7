/** Demo pólizas (service contracts) of a client. */
import type { PolizaBase } from './polizaBase.ts';
import { addDays, addMonths } from '../calendar.ts';
import type { ArticuloDemo } from '../types.comercio.ts';
import type { CasoDemo, PolizaDemo } from '../types.servicio.ts';
import type { Random } from '../random.ts';
import { esProspecto } from './clientes.ts';
import type { Mundo } from './mundo.ts';
import { politicaDe } from './politicas.ts';

/** A póliza before anyone counts what its cases took. */
interface Contrato {
  readonly desde: number;
  readonly meses: number;
  readonly unidad: PolizaDemo['unidad'];
  readonly contratadas: number | null;
  /** Around the clock, instead of the default policy. */
  readonly continua: boolean;
  readonly tipo: PolizaDemo['tipo'];
}

/** The first client's: units left, around the clock, used up, over, and about to begin. */
const DEL_PRIMERO: readonly Contrato[] = [
  { desde: -90, meses: 12, unidad: 'INCIDENTES', contratadas: 60, continua: false, tipo: 'SOPORTE' },
  { desde: -150, meses: 12, unidad: 'ILIMITADA', contratadas: null, continua: true, tipo: 'SOPORTE' },
  { desde: -240, meses: 12, unidad: 'INCIDENTES', contratadas: 6, continua: false, tipo: 'MANTENIMIENTO' },
  { desde: -500, meses: 12, unidad: 'HORAS', contratadas: 120, continua: false, tipo: 'SOPORTE' },
  { desde: 12, meses: 12, unidad: 'ILIMITADA', contratadas: null, continua: false, tipo: 'GARANTIA_EXTENDIDA' },
];

/** The first client's pólizas that cover certain assets only, and certain articles only. */
const DE_CIERTOS_ACTIVOS = 2;
const DE_CIERTOS_ARTICULOS = 3;

export function polizasBaseDe(mundo: Mundo, i: number): PolizaBase[] {
  if (esProspecto(mundo, i)) return [];
  const random = mundo.random('polizas', i);
  const contratos =
    i === 0
      ? DEL_PRIMERO
      : Array.from(
          {
            length: random.weighted([
              [0, 2],
              [1, 5],
              [2, 3],
            ]),
          },
          () => contrato(random),
        );
  return contratos.map((each, k) => polizaDe(mundo, i, k, each));
}

function contrato(random: Random): Contrato {
  const unidad = random.weighted<PolizaDemo['unidad']>([
    ['INCIDENTES', 6],
    ['HORAS', 3],
    ['ILIMITADA', 2],
  ]);
  return {
    desde: random.int(-420, 20),
    meses: random.pick([6, 12, 12]),
    unidad,
    contratadas: unidad === 'ILIMITADA' ? null : unidad === 'HORAS' ? random.int(1, 8) * 10 : random.int(2, 12),
    continua: random.chance(0.15),
    tipo: random.pick(['SOPORTE', 'SOPORTE', 'MANTENIMIENTO', 'GARANTIA_EXTENDIDA']),
  };
}

function polizaDe(
  mundo: Mundo,
  i: number,
  k: number,
  { desde, meses, unidad, contratadas, continua, tipo }: Contrato,
): PolizaBase {
  const random = mundo.random('poliza', i, k);
  const cliente = mundo.cliente(i);
  const vigenteDesde = mundo.dia(desde);
  const creadoEn = mundo.instante(addDays(vigenteDesde, desde > 0 ? -desde - 5 : -5), random.int(540, 1080));
  const cubreTodo = i === 0 ? k !== DE_CIERTOS_ARTICULOS : random.chance(0.6);
  const vigenteHasta = addDays(addMonths(vigenteDesde, meses), -1);
  const titulo = { SOPORTE: 'Soporte', MANTENIMIENTO: 'Mantenimiento', GARANTIA_EXTENDIDA: 'Garantía extendida' }[tipo];
  return {
    id: mundo.id('poliza', creadoEn, i, k),
    clienteId: cliente.id,
    numero: `POL-${cliente.numero.slice(4)}-${k + 1}`,
    nombre: `${titulo} ${continua ? '24×7' : unidad === 'ILIMITADA' ? 'sin límite' : `por ${unidad.toLowerCase()}`}`,
    tipo,
    estadoManual:
      i === 0
        ? null
        : random.weighted([
            [null, 92],
            ['SUSPENDIDA', 4],
            ['CANCELADA', 3],
            ['BORRADOR', 1],
          ]),
    vigenteDesde,
    vigenteHasta,
    unidad,
    contratadas: contratadas === null ? null : String(contratadas),
    politicaSlaId: (continua ? mundo.politicasSla[1]! : politicaDe(mundo, i, null)).id,
    articulosCubiertos: cubreTodo ? [] : algunosArticulos(mundo, i, k, random),
    activosCubiertos: algunosActivos(mundo, i, k, tipo),
    rentaId: suscripcionEn(mundo, i, k, vigenteDesde, vigenteHasta),
    importe: `${random.int(12, 180) * 1000}.00`,
    creadoEn,
  };
}

/** Three goods, and up to two services. */
function algunosArticulos(mundo: Mundo, i: number, k: number, random: Random): PolizaBase['articulosCubiertos'] {
  const deTipo = (clase: ArticuloDemo['tipo']) => mundo.articulos.filter((each) => each.tipo === clase);
  const deServicios = mundo.random('poliza.servicios', i, k);
  const servicios = deServicios.sample(deTipo('NoInventariable'), i === 0 ? 2 : deServicios.int(0, 2));
  return [...random.sample(deTipo('Inventariable'), 3), ...servicios].map(({ id, tipo }) => ({ id, tipo }));
}

/** Maintenance and extended guarantees are of certain assets, where the client has any. */
function algunosActivos(mundo: Mundo, i: number, k: number, tipo: PolizaDemo['tipo']): string[] {
  if (i === 0 ? k !== DE_CIERTOS_ACTIVOS : tipo === 'SOPORTE') return [];
  const random = mundo.random('poliza.activos', i, k);
  return random.sample(mundo.activos(i), random.int(1, 5)).map(({ id }) => id);
}

/** The subscription that pays for a póliza: one that runs on some of its days; pólizas take them in turn. */
function suscripcionEn(mundo: Mundo, i: number, k: number, desde: string, hasta: string): string | null {
  const corren = mundo
    .rentas(i)
    .filter(({ tipo, inicio, fin }) => tipo === 'SUSCRIPCION' && inicio <= hasta && (fin === null || fin >= desde));
  return corren[k]?.id ?? null;
}

/** The pólizas with what their cases took, and so with their state on `hoy`. */
export function polizasDe(mundo: Mundo, i: number): PolizaDemo[] {
  return mundo.polizasBase(i).map((base) => {
    const consumidas = consumo(base, mundo.casos(i));
    return { ...base, consumidas, estado: estadoDe(base, consumidas, mundo.hoy) };
  });
}

/** INCIDENTES: one per case not cancelled. HORAS: the recorded time, to the hundredth. ILIMITADA counts cases. */
function consumo({ id, unidad }: PolizaBase, casos: readonly CasoDemo[]): string {
  const suyos = casos.filter(({ polizaId, estado }) => polizaId === id && estado !== 'CANCELADO');
  if (unidad !== 'HORAS') return String(suyos.length);
  const hundredths = Math.round((suyos.reduce((sum, { tiempoMin }) => sum + (tiempoMin ?? 0), 0) * 100) / 60);
  return `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`.replace(/\.?0+$/, '') || '0';
}

/** As the graph derives it: by hand first, then by dates, then by units. */
function estadoDe(
  { estadoManual, vigenteDesde, vigenteHasta, contratadas }: PolizaBase,
  consumidas: string,
  hoy: string,
): PolizaDemo['estado'] {
  if (estadoManual) return estadoManual;
  if (hoy < vigenteDesde) return 'PROGRAMADA';
  if (hoy > vigenteHasta) return 'VENCIDA';
  return contratadas !== null && Number(consumidas) >= Number(contratadas) ? 'AGOTADA' : 'VIGENTE';
}
