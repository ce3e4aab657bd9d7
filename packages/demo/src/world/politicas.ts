/** What the company promises: its SLA policies, and which clients have one of their own. */
import { festivosDe } from '../datos/festivos.ts';
import type { EmpresaDemo } from '../types.directorio.ts';
import type { PoliticaSlaDemo, PrioridadCaso } from '../types.servicio.ts';
import { FUNDACION, type MakeId } from './directorio.ts';
import type { Mundo } from './mundo.ts';
import type { PolizaBase } from './polizaBase.ts';

/** The factory's, in business minutes: first answer and resolution. */
const OBJETIVOS: readonly (readonly [PrioridadCaso, number, number])[] = [
  ['CRITICA', 30, 120],
  ['ALTA', 60, 240],
  ['MEDIA', 480, 1440],
  ['BAJA', 1440, 4320],
];

const objetivos = (entre = 1): PoliticaSlaDemo['objetivos'] =>
  OBJETIVOS.map(([prioridad, respuesta, resolucion]) => ({
    prioridad,
    primeraRespuestaMin: respuesta / entre,
    resolucionMin: resolucion / entre,
  }));

/** The factory's policy (the default), one around the clock, and one that halves the factory's times. */
export function crearPoliticas({ zonaHoraria }: EmpresaDemo, hoy: string, id: MakeId): PoliticaSlaDemo[] {
  const calendario = (k: number, nombre: string, dias: number[]) => ({
    id: id('calendarioServicio', FUNDACION, k),
    nombre,
    zonaHoraria,
    siempreAbierto: dias.length === 0,
    tramos: dias.map((diaSemana) => ({ diaSemana, inicia: '09:00', termina: '18:00' })),
    festivos: dias.length === 0 ? [] : festivosDe(hoy),
  });
  const deOficina = calendario(0, 'Lunes a viernes de 9 a 18', [1, 2, 3, 4, 5]);
  const continuo = calendario(1, 'Todos los días, las 24 horas', []);
  return [
    { clave: 'PREDETERMINADA', nombre: 'Predeterminada', calendario: deOficina, objetivos: objetivos() },
    { clave: 'CONTINUA_24X7', nombre: 'Continua 24×7', calendario: continuo, objetivos: objetivos() },
    { clave: 'PREFERENTE', nombre: 'Preferente', calendario: deOficina, objetivos: objetivos(2) },
  ].map((politica, k) => ({
    ...politica,
    id: id('politicaSla', FUNDACION, k),
    predeterminada: k === 0,
    pausaEn: ['PENDIENTE'],
  }));
}

/** The third client and one in eight of the rest are preferred, those being courted too; the first two go by the default. */
export function politicaPropiaDe(mundo: Mundo, i: number): PoliticaSlaDemo | null {
  const preferente = i === 2 || (i > 2 && mundo.random('politicaSla', i).chance(1 / 8));
  return preferente ? mundo.politicasSla[2]! : null;
}

/** The policy a case goes by: its póliza's, then the client's own, then the default. */
export function politicaDe(mundo: Mundo, i: number, poliza: PolizaBase | null): PoliticaSlaDemo {
  const suya = mundo.politicasSla.find(({ id }) => id === poliza?.politicaSlaId);
  return suya ?? mundo.politicaSlaPropia(i) ?? mundo.politicasSla.find(({ predeterminada }) => predeterminada)!;
}
