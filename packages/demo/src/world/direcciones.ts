/** Demo addresses of a client. */
import { instantText } from '../calendar.ts';
import { CALLES, LUGARES, lugarPorCp, type Lugar } from '../datos/lugares.ts';
import type { Random } from '../random.ts';
import type { DireccionDemo, TipoDireccion } from '../types.directorio.ts';
import type { Mundo } from './mundo.ts';

const DAY_MS = 86_400_000;
const OTROS: readonly (readonly [string, readonly TipoDireccion[]])[] = [
  ['Almacén', ['ENVIO']],
  ['Planta', ['ENVIO', 'INSTALACION']],
  ['Sucursal', ['SUCURSAL', 'ENVIO']],
  ['Sitio de obra', ['INSTALACION']],
];

/** 6 of the first client, the last of them no longer in use, 1 to 3 of the rest; the first is the only FISCAL one. */
export function direccionesDe(mundo: Mundo, i: number): DireccionDemo[] {
  const count =
    i === 0
      ? 6
      : mundo.random('direcciones', i).weighted([
          [1, 3],
          [2, 4],
          [3, 3],
        ]);
  return Array.from({ length: count }, (_, k) => direccionDe(mundo, i, k));
}

function direccionDe(mundo: Mundo, i: number, k: number): DireccionDemo {
  const random = mundo.random('direccion', i, k);
  const cliente = mundo.cliente(i);
  const fiscal = k === 0;
  const lugar = fiscal ? lugarPorCp(cliente.cpFiscal) : random.pick(LUGARES);
  const [alias, tipos]: readonly [string, readonly TipoDireccion[]] = fiscal
    ? ['Matriz', ['FISCAL', 'FACTURACION', 'ENVIO']]
    : random.pick(OTROS);
  const creado = Math.min(Date.parse(cliente.creadoEn) + k * 45 * DAY_MS, mundo.corteMs - 3 * DAY_MS);
  return {
    id: mundo.id('direccion', instantText(creado), i, k),
    clienteId: cliente.id,
    alias: fiscal ? alias : `${alias} ${lugar.municipio}${k > 1 ? ` ${k}` : ''}`,
    tipos,
    calle: random.pick(CALLES),
    numeroExterior: String(random.int(1, 2400)),
    numeroInterior: random.chance(0.25) ? random.pick(['A', 'B', '101', '204', '3']) : null,
    colonia: lugar.colonia,
    // Not every address says its city.
    localidad: mundo.random('direccion.localidad', i, k).chance(0.7) ? lugar.localidad : null,
    municipio: lugar.municipio,
    claveMunicipio: lugar.claveMunicipio,
    estado: lugar.estado,
    pais: 'MEX',
    codigoPostal: lugar.cp,
    referencia: random.chance(0.4)
      ? random.pick([
          'Entrada por el andén lateral',
          'Frente a la plaza',
          'Portón azul',
          'Junto a la estación de bomberos',
        ])
      : null,
    ...coordinates(random, lugar),
    horarioRecepcion: tipos.includes('ENVIO')
      ? random.pick(['L-V 09:00-17:00', 'L-V 08:00-14:00', 'L-S 09:00-13:00'])
      : null,
    predeterminada: fiscal,
    activa: fiscal || k === 1 || (k < 5 && random.chance(0.85)),
    creadoEn: instantText(creado),
    actualizadoEn: instantText(creado + random.int(0, 2) * DAY_MS),
    version: random.int(1, 3),
  };
}

/** Within some two kilometres of the place's centre; one in six was never located. */
function coordinates(random: Random, { latitud, longitud }: Lugar): Pick<DireccionDemo, 'latitud' | 'longitud'> {
  const [north, east] = [random.int(-20, 20), random.int(-20, 20)];
  if (random.chance(1 / 6)) return { latitud: null, longitud: null };
  return { latitud: (latitud + north / 1000).toFixed(6), longitud: (longitud + east / 1000).toFixed(6) };
}
