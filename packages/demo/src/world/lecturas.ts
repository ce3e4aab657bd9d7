/** Demo meter readings of an asset. */
import { addDays, dayNumber } from '../calendar.ts';
import { quantity } from '../money.ts';
import type { ArticuloDemo } from '../types.comercio.ts';
import type { ActivoDemo, AsignacionActivoDemo } from '../types.equipo.ts';
import type { Mundo } from './mundo.ts';

interface Medidor {
  readonly unidad: string;
  /** MXN per unit. */
  readonly tarifa: string;
  /** Least and most in a month, in tenths. */
  readonly alMes: readonly [number, number];
}

const HORAS = (tarifa: string): Medidor => ({ unidad: 'horas', tarifa, alMes: [250, 2400] });

/** What counts its own use. */
const MEDIDORES: Readonly<Record<string, Medidor>> = {
  'Impresora láser multifunción': { unidad: 'copias', tarifa: '0.42', alMes: [6000, 90000] },
  'Compresor de pistón 5 HP': HORAS('28.50'),
  'Compresor de tornillo 20 HP': HORAS('96.00'),
  'Secador refrigerativo 50 CFM': HORAS('22.00'),
  'Montacargas eléctrico 1.5 t': HORAS('145.00'),
  'Unidad paquete 5 toneladas': HORAS('38.75'),
};
const DIAS_ENTRE_LECTURAS = 30;

export const medidorDe = ({ nombre }: ArticuloDemo): Medidor | undefined => MEDIDORES[nombre];

/** Read when it leaves, every thirty days, and when it comes back; by who had the round that day. Never decreasing. */
export function lecturasDe(
  mundo: Mundo,
  [i, n]: readonly [number, number],
  articulo: ArticuloDemo,
  asignaciones: readonly AsignacionActivoDemo[],
): ActivoDemo['lecturas'] {
  const medidor = medidorDe(articulo);
  if (!medidor) return [];
  const random = mundo.random('lecturas', i, n);
  const lectores = mundo.usuarios.filter(
    ({ activo, roles }) => activo && roles.some((rol) => /ALMACEN|SOPORTE/.test(rol)),
  );
  let decimas = random.int(0, medidor.alMes[1]);
  let anterior: string | undefined;
  return asignaciones.flatMap(({ clienteId, desde, hasta }, a) =>
    diasDeLectura(mundo, desde, hasta).map((dia, k) => {
      // In the warehouse nobody uses it.
      if (k > 0) decimas += Math.floor((random.int(...medidor.alMes) * dias(anterior!, dia)) / DIAS_ENTRE_LECTURAS);
      anterior = dia;
      const en = mundo.instante(dia, random.int(540, 900));
      return {
        id: mundo.id('lecturaActivo', en, i, n, a, k),
        clienteId,
        en,
        valor: quantity(BigInt(medidor.unidad === 'copias' ? decimas - (decimas % 10) : decimas) * 100_000n),
        unidad: medidor.unidad,
        porId: random.pick(lectores).id,
      };
    }),
  );
}

const dias = (a: string, b: string) => dayNumber(b) - dayNumber(a);

function diasDeLectura(mundo: Mundo, desde: string, hasta: string | null): string[] {
  const fin = hasta ?? mundo.dia(-1);
  const rondas = Math.floor((dias(desde, fin) - 1) / DIAS_ENTRE_LECTURAS);
  const entre = Array.from({ length: Math.max(rondas, 0) }, (_, k) => addDays(desde, (k + 1) * DIAS_ENTRE_LECTURAS));
  return [desde, ...entre, ...(hasta && hasta > desde ? [hasta] : [])];
}
