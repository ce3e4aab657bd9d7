/** Random acts on a case, one after another, against a naive model of what the domain says. */
import { AHORA } from '@cliente360/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { abrirMesa, columnasDelReloj, DIA, MINUTO, type Mesa } from '../../../test/mesa.ts';

let mesa: Mesa;
beforeAll(async () => {
  mesa = await abrirMesa();
}, 120_000);
afterAll(() => mesa[Symbol.asyncDispose]());

/** The domain's table, row by row: where a case may be taken, and by what. */
const TABLA: Record<string, string[]> = {
  NUEVO: ['EN_PROCESO', 'PENDIENTE', 'RESUELTO', 'CANCELADO'],
  EN_PROCESO: ['PENDIENTE', 'RESUELTO', 'CANCELADO'],
  PENDIENTE: ['EN_PROCESO', 'RESUELTO', 'CANCELADO'],
  RESUELTO: ['CERRADO'],
  CERRADO: [],
  CANCELADO: [],
};
const ESTADOS = Object.keys(TABLA);
const UNIDADES = ['INCIDENTES', 'HORAS', 'DIAS', 'ILIMITADA'] as const;
/** Minutes of a day of the demo's default calendar, 9 to 18. */
const JORNADA = 540;

interface Modelo {
  estado: string;
  version: number;
  solucion: boolean;
  resueltoEn: number;
  reaperturas: number;
  responsable: string;
  prioridad: string;
  poliza: number | null;
  tiempo: number;
}

interface Paso {
  readonly mutacion: string;
  readonly args: Record<string, unknown>;
  /** What it does to the model, or why it cannot be done. */
  readonly espera: (modelo: Modelo, ahora: number) => Partial<Modelo> | 'IGUAL' | string[];
}

const abierto = ({ estado }: Modelo) => ['NUEVO', 'EN_PROCESO', 'PENDIENTE'].includes(estado);
const terminado = ({ estado }: Modelo) => ['CERRADO', 'CANCELADO'].includes(estado);

const cambiarEstado = (estado: string): Paso => ({
  mutacion: 'cambiarEstadoCaso',
  args: { estado, motivo: 'Porque sí' },
  espera: (modelo, ahora) => {
    if (!TABLA[modelo.estado]!.includes(estado)) return ['TRANSICION_INVALIDA'];
    if (estado === 'RESUELTO' && !modelo.solucion) return ['SOLUCION_REQUERIDA'];
    return { estado, ...(estado === 'RESUELTO' ? { resueltoEn: ahora } : {}) };
  },
});
const resolver = (tiempoMin: number): Paso => ({
  mutacion: 'resolverCaso',
  args: { solucion: 'Se cambió el cable.', tiempoMin },
  espera: (modelo, ahora) =>
    abierto(modelo)
      ? { estado: 'RESUELTO', solucion: true, resueltoEn: ahora, tiempo: modelo.tiempo + tiempoMin }
      : ['TRANSICION_INVALIDA'],
});
const reabrir: Paso = {
  mutacion: 'reabrirCaso',
  args: { motivo: 'Sigue igual' },
  espera: (modelo, ahora) => {
    if (modelo.estado !== 'RESUELTO') return ['TRANSICION_INVALIDA'];
    return ahora - modelo.resueltoEn > 7 * DIA
      ? ['PLAZO_REAPERTURA_VENCIDO']
      : { estado: 'EN_PROCESO', reaperturas: modelo.reaperturas + 1 };
  },
};
const cerrar: Paso = {
  mutacion: 'cerrarCaso',
  args: {},
  espera: ({ estado }) => (estado === 'RESUELTO' ? { estado: 'CERRADO' } : ['TRANSICION_INVALIDA']),
};
const cancelar: Paso = {
  mutacion: 'cancelarCaso',
  args: { motivo: 'NO_PROCEDE' },
  espera: (modelo) => (abierto(modelo) ? { estado: 'CANCELADO' } : ['TRANSICION_INVALIDA']),
};
const dato = (campo: 'responsable' | 'prioridad', valor: string): Paso['espera'] => {
  return (modelo) => {
    if (terminado(modelo)) return ['TRANSICION_INVALIDA'];
    return modelo[campo] === valor ? 'IGUAL' : { [campo]: valor };
  };
};

const pasos = (polizas: readonly string[]) =>
  fc.oneof(
    fc.constantFrom(...ESTADOS).map(cambiarEstado),
    fc.integer({ min: 0, max: 700 }).map(resolver),
    fc.constantFrom(reabrir, cerrar, cancelar, reabrir),
    fc.constantFrom('itzel.cervantes', 'hector.mendoza').map((quien): Paso => ({
      mutacion: 'asignarCaso',
      args: { responsableId: mesa.usuario(quien).id },
      espera: dato('responsable', quien),
    })),
    fc.constantFrom('BAJA', 'MEDIA', 'ALTA', 'CRITICA').map((prioridad): Paso => ({
      mutacion: 'cambiarPrioridadCaso',
      args: { prioridad, motivo: 'Urge distinto' },
      espera: dato('prioridad', prioridad),
    })),
    fc.constantFrom(0, 1, 2, 3, null).map((poliza): Paso => ({
      mutacion: 'vincularPolizaCaso',
      args: { polizaId: poliza === null ? null : polizas[poliza]! },
      espera: (modelo) => {
        if (terminado(modelo)) return ['TRANSICION_INVALIDA'];
        return modelo.poliza === poliza ? 'IGUAL' : { poliza };
      },
    })),
  );

const avances = fc.oneof(fc.integer({ min: 0, max: 300 }), fc.constantFrom(0, 60 * 24 * 3, 60 * 24 * 8));

/** What a case of the model takes of a póliza of some unit. */
function toma({ poliza, estado, tiempo }: Modelo, cual: number): number {
  if (poliza !== cual) return 0;
  const unidad = UNIDADES[cual]!;
  if (unidad === 'INCIDENTES') return estado === 'CANCELADO' ? 0 : 1;
  if (unidad === 'ILIMITADA') return 0;
  return Number((tiempo / (unidad === 'HORAS' ? 60 : JORNADA)).toFixed(6));
}

describe('whatever is done to a case', () => {
  it('leaves it as the domain says: state, version, units of its pólizas and the columns of its clock', async () => {
    const polizas = await Promise.all(
      UNIDADES.map((unidad) => mesa.poliza({ unidad, contratadas: unidad === 'ILIMITADA' ? null : '1000' })),
    );
    const antes = async () => Promise.all(polizas.map((id) => mesa.consumidas(id)));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(avances, pasos(polizas)), { minLength: 6, maxLength: 14 }), async (lista) => {
        mesa.reloj.ahora = AHORA.getTime();
        const base = await antes();
        const id = await mesa.nuevo();
        const modelo: Modelo = {
          estado: 'NUEVO',
          version: 1,
          solucion: false,
          resueltoEn: 0,
          reaperturas: 0,
          responsable: 'itzel.cervantes',
          prioridad: 'MEDIA',
          poliza: null,
          tiempo: 0,
        };
        for (const [avance, { mutacion, args, espera }] of lista) {
          mesa.reloj.ahora += avance * MINUTO;
          const esperado = espera(modelo, mesa.reloj.ahora);
          const { errores } = await mesa.hacer(mutacion, { id, ...args });
          expect(errores.map(({ codigo }) => codigo)).toEqual(Array.isArray(esperado) ? esperado : []);
          if (typeof esperado === 'object' && !Array.isArray(esperado))
            Object.assign(modelo, esperado, { version: modelo.version + 1 });
        }
        const caso = await mesa.caso(id);
        expect(caso).toMatchObject({
          estado: modelo.estado,
          version: modelo.version,
          reaperturas: modelo.reaperturas,
          responsableId: mesa.usuario(modelo.responsable).id,
          prioridad: modelo.prioridad,
          polizaId: modelo.poliza === null ? null : polizas[modelo.poliza],
        });
        expect(caso.pasos.at(-1)!.estado).toBe(modelo.estado);
        const despues = await antes();
        for (const cual of UNIDADES.keys()) expect(despues[cual]! - base[cual]!).toBeCloseTo(toma(modelo, cual), 5);
        const { guardadas, debidas } = await columnasDelReloj(mesa, id, mesa.reloj.ahora);
        expect(guardadas).toEqual(debidas);
      }),
      { numRuns: 25 },
    );
  }, 120_000);
});
