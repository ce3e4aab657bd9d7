/** Demo clients. */
import { addDays, instantText, localToEpoch } from '../calendar.ts';
import { APELLIDOS, GIROS, MARCAS, NOMBRES, nombreSat, REGIONES, slug } from '../datos/nombres.ts';
import { LUGARES, type Lugar } from '../datos/lugares.ts';
import type { Random } from '../random.ts';
import type { ClienteDemo } from '../types.directorio.ts';
import type { Mundo } from './mundo.ts';
import { anioEntre, letrasFisica, letrasMoral, RFC_EXTRANJERO, RFC_PUBLICO, rfcUnico } from './rfc.ts';
import { telefono } from './telefono.ts';

const REGIMENES_MORAL = [
  ['601', 80],
  ['626', 10],
  ['603', 5],
  ['624', 3],
  ['622', 2],
] as const;
const REGIMENES_FISICA = [
  ['612', 60],
  ['626', 25],
  ['606', 8],
  ['625', 7],
] as const;
const SEGMENTOS = ['CORPORATIVO', 'MEDIANA', 'PYME', 'GOBIERNO', 'DISTRIBUIDOR'] as const;
const ETIQUETAS = [
  'VIP',
  'EXPORTADOR',
  'LICITACION',
  'REFERIDO',
  'CONTRATO_MARCO',
  'ESTACIONAL',
  'ENTREGA_PROGRAMADA',
] as const;
const USOS = [
  ['G03', 60],
  ['G01', 25],
  ['I08', 8],
  ['I04', 7],
] as const;

/** Who buys nothing yet: has no sales, invoices or payments. Cheap: sequences ask it of everyone. */
export const esProspecto = (mundo: Mundo, i: number): boolean => estadoDe(mundo, i) === 'PROSPECTO';

function estadoDe(mundo: Mundo, i: number): ClienteDemo['estado'] {
  if (i < 2) return 'ACTIVO';
  return mundo.random('cliente.estado', i).weighted([
    ['ACTIVO', 80],
    ['PROSPECTO', 8],
    ['SUSPENDIDO', 6],
    ['INACTIVO', 6],
  ]);
}

/** Older with the lower index, always well before the first sale or case. */
export function clienteCreadoEn(mundo: Mundo, i: number): string {
  const daysAgo = 440 + Math.floor((3200 * 150) / (150 + i));
  const minuto = 9 * 60 + mundo.random('cliente.alta', i).int(0, 540);
  return instantText(localToEpoch(mundo.empresa.zonaHoraria, mundo.hoyNumero - daysAgo, minuto));
}

export function clienteDe(mundo: Mundo, i: number): ClienteDemo {
  const random = mundo.random('cliente', i);
  const lugar = i === 0 ? LUGARES.find(({ cp }) => cp === '66220')! : random.pick(LUGARES);
  const quien = identidad(mundo, i, random, lugar);
  const creadoEn = clienteCreadoEn(mundo, i);
  const conCredito = i === 0 || random.chance(quien.tipoPersona === 'MORAL' ? 0.8 : 0.35);
  const vendedores = mundo.usuarios.filter(({ activo, roles }) => activo && roles.includes('VENTAS'));
  const dominio = `${slug(quien.nombre).slice(0, 24)}-${i + 1}.example`;
  return {
    id: mundo.id('cliente', creadoEn, i),
    indice: i,
    numero: `CLI-${String(i + 1).padStart(6, '0')}`,
    ...quien,
    zonaHoraria: lugar.zonaHoraria,
    telefono: telefono(random, lugar.lada),
    email: `contacto@${dominio}`,
    dominio,
    estado: estadoDe(mundo, i),
    ejecutivoId: random.pick(vendedores).id,
    segmento: i === 0 ? 'CORPORATIVO' : random.pick(SEGMENTOS),
    etiquetas:
      i === 0
        ? ['VIP', 'CONTRATO_MARCO']
        : random.sample(
            ETIQUETAS,
            random.weighted([
              [0, 4],
              [1, 4],
              [2, 2],
            ]),
          ),
    limiteCredito: conCredito ? `${i === 0 ? 2500000 : random.int(2, 60) * 25000}.00` : null,
    diasCredito: conCredito ? (i === 0 ? 30 : random.pick([15, 30, 30, 45, 60])) : null,
    creadoEn,
    actualizadoEn: instantText(
      Math.min(Date.parse(creadoEn) + random.int(0, 400) * 86_400_000, mundo.corteMs - 60_000),
    ),
    version: random.int(1, 6),
  };
}

type Identidad = Pick<
  ClienteDemo,
  'nombre' | 'razonSocial' | 'rfc' | 'esRfcGenerico' | 'tipoPersona' | 'regimenFiscal' | 'usoCfdiPreferido' | 'cpFiscal'
>;

function identidad(mundo: Mundo, i: number, random: Random, lugar: Lugar): Identidad {
  if (i > 0 && i % 97 === 50) return generico(mundo, random, RFC_PUBLICO);
  if (i > 0 && i % 211 === 120) return generico(mundo, random, RFC_EXTRANJERO);
  return i > 0 && random.chance(0.25) ? fisica(i, random, lugar) : moral(i, random, lugar);
}

function moral(i: number, random: Random, lugar: Lugar): Identidad {
  const nombre =
    i === 0 ? 'Grupo Cumbres del Norte' : `${random.pick(GIROS)} ${random.pick(MARCAS)} ${random.pick(REGIONES)}`;
  return {
    nombre,
    razonSocial: nombreSat(nombre),
    rfc: rfcUnico(letrasMoral(nombre), anioEntre(random, 1985, 2019), i),
    esRfcGenerico: false,
    tipoPersona: 'MORAL',
    regimenFiscal: i === 0 ? '601' : random.weighted(REGIMENES_MORAL),
    usoCfdiPreferido: random.weighted(USOS),
    cpFiscal: lugar.cp,
  };
}

function fisica(i: number, random: Random, lugar: Lugar): Identidad {
  const [given, father, mother] = [random.pick(NOMBRES), random.pick(APELLIDOS), random.pick(APELLIDOS)];
  const nombre = `${given} ${father} ${mother}`;
  return {
    nombre,
    razonSocial: nombreSat(nombre),
    rfc: rfcUnico(letrasFisica(given, father, mother), anioEntre(random, 1955, 1999), i),
    esRfcGenerico: false,
    tipoPersona: 'FISICA',
    regimenFiscal: random.weighted(REGIMENES_FISICA),
    usoCfdiPreferido: random.weighted(USOS),
    cpFiscal: lugar.cp,
  };
}

/** Generic RFCs go with régimen 616, uso S01 and the issuer's own postal code. */
function generico(mundo: Mundo, random: Random, rfc: string): Identidad {
  const nombre = rfc === RFC_PUBLICO ? `Mostrador ${random.pick(MARCAS)}` : `${random.pick(MARCAS)} Trading LLC`;
  return {
    nombre,
    razonSocial: nombreSat(nombre),
    rfc,
    esRfcGenerico: true,
    tipoPersona: rfc === RFC_PUBLICO ? 'FISICA' : 'MORAL',
    regimenFiscal: '616',
    usoCfdiPreferido: 'S01',
    cpFiscal: mundo.expedicion.cp,
  };
}

/** The day a client's credit runs out for a document of `dia`. */
export const vencimientoDe = (cliente: ClienteDemo, dia: string): string => addDays(dia, cliente.diasCredito ?? 0);
