/** Demo support cases of a client. */
import { instantText } from '../calendar.ts';
import { ASUNTOS_CASO } from '../datos/textos.ts';
import type { LoteSerieDemo } from '../types.comercio.ts';
import type { ActivoDemo } from '../types.equipo.ts';
import type { CasoDemo, PrioridadCaso } from '../types.servicio.ts';
import { esProspecto } from './clientes.ts';
import { contactosEn } from './contactos.ts';
import { encuestaDe, historialDeCaso } from './historialDeCaso.ts';
import { elegirPoliza } from './coberturas.ts';
import { politicaDe } from './politicas.ts';
import type { Mundo } from './mundo.ts';

const CATEGORIAS = [
  ['PROBLEMA_TECNICO', 38],
  ['CONSULTA', 18],
  ['SOLICITUD', 16],
  ['GARANTIA', 9],
  ['FACTURACION', 10],
  ['QUEJA', 6],
  ['OTRO', 3],
] as const;
const PRIORIDADES: readonly (readonly [PrioridadCaso, number])[] = [
  ['BAJA', 25],
  ['MEDIA', 45],
  ['ALTA', 22],
  ['CRITICA', 8],
];
const ETIQUETAS = ['EN_SITIO', 'REMOTO', 'RECURRENTE', 'REFACCION', 'URGENCIA_CLIENTE'] as const;

/** The first client's newest cases, newest first, stay in these states: on any day some clock runs and one is paused. */
const ABIERTOS_DEL_PRIMERO: readonly ('NUEVO' | 'EN_PROCESO' | 'PENDIENTE')[] = ['NUEVO', 'EN_PROCESO', 'PENDIENTE'];
const CASOS_DEL_PRIMERO = 64;

/** 64 of the first client, 1 or 2 of a PROSPECTO, 2 to 6 of the rest. */
export function cuantosCasos(mundo: Mundo, i: number): number {
  if (i === 0) return CASOS_DEL_PRIMERO;
  const random = mundo.random('casos', i);
  return esProspecto(mundo, i) ? random.int(1, 2) : random.int(2, 6);
}

/** Oldest first. */
export function casosDe(mundo: Mundo, i: number): CasoDemo[] {
  const casos: CasoDemo[] = [];
  for (const [k, lugar] of mundo.consecutivos.casos.lugares(i).entries()) casos.push(casoDe(mundo, i, k, lugar, casos));
  return casos;
}

function casoDe(mundo: Mundo, i: number, k: number, lugar: number, anteriores: readonly CasoDemo[]): CasoDemo {
  const random = mundo.random('caso', i, k);
  const epoch = mundo.consecutivos.casos.epoch(lugar);
  const creadoEn = instantText(epoch);
  const dia = mundo.diaDe(epoch);
  const id = mundo.id('caso', creadoEn, i, k);
  const categoria = esProspecto(mundo, i) ? 'CONSULTA' : random.weighted(CATEGORIAS);
  const quedaEn = i === 0 ? ABIERTOS_DEL_PRIMERO[CASOS_DEL_PRIMERO - 1 - k] : undefined;
  const prioridad = quedaEn === undefined ? random.weighted(PRIORIDADES) : 'BAJA';
  const deEquipo = categoria === 'PROBLEMA_TECNICO' || categoria === 'GARANTIA';
  const lote = deEquipo ? elegirLote(mundo, i, creadoEn, random.next()) : null;
  const activo = deEquipo ? elegirActivo(mundo, i, k, dia) : null;
  const articulo =
    activo?.articulo ??
    lote?.articulo ??
    (categoria === 'QUEJA' || categoria === 'FACTURACION' || categoria === 'OTRO'
      ? null
      : random.pick(mundo.articulos.filter(({ activo, controla }) => activo && controla === 'SERIE')));
  const departamento = mundo.departamentos[deEquipo || random.chance(0.3) ? 0 : 1]!;
  const agentes = mundo.usuarios.filter(
    ({ id: quien, activo, roles }) => activo && roles.includes('SOPORTE') && departamento.miembroIds.includes(quien),
  );
  const responsableId = random.pick(agentes).id;
  const contacto = random.pick(contactosEn(mundo, i, creadoEn));
  const [titulo, descripcion, solucion] = random.pick(ASUNTOS_CASO[categoria]);
  const tiempoMin = random.int(3, 60) * 5;
  const cubierto = { articuloId: articulo?.id ?? null, activoId: activo?.id ?? null };
  const poliza = elegirPoliza(mundo, i, dia, cubierto, tiempoMin, anteriores, random);
  const politica = politicaDe(mundo, i, poliza);
  const objetivos = politica.objetivos.find((each) => each.prioridad === prioridad)!;
  const historial = historialDeCaso(mundo, {
    id,
    indices: [i, k],
    epoch,
    politica,
    objetivos,
    responsableId,
    random: mundo.random('vida', i, k),
    porCorreo: contacto.email !== null,
    quedaEn,
  });
  const terminado = historial.estado === 'RESUELTO' || historial.estado === 'CERRADO';
  return {
    id,
    clienteId: mundo.cliente(i).id,
    numero: numeroDe(mundo, epoch, lugar),
    titulo: titulo.replace('%', articulo?.nombre ?? 'equipo'),
    categoria,
    prioridad,
    descripcion,
    ...historial,
    solucion: terminado ? solucion : null,
    tiempoMin: terminado ? tiempoMin : null,
    contactoId: contacto.id,
    responsableId,
    departamentoId: departamento.id,
    polizaId: poliza?.id ?? null,
    politicaSlaId: politica.id,
    articulo: articulo && { id: articulo.id, tipo: articulo.tipo },
    loteSerieId: activo ? activo.loteSerieId : (lote?.id ?? null),
    activoId: cubierto.activoId,
    casoOrigenId: random.chance(0.08)
      ? (anteriores.findLast(({ cerradoEn }) => cerradoEn && cerradoEn < creadoEn)?.id ?? null)
      : null,
    origen: random.weighted([
      ['EMAIL', contacto.email ? 35 : 0],
      ['WEB', 30],
      ['TELEFONO', 22],
      ['CHAT', 9],
      ['API', 4],
    ]),
    etiquetas: random.sample(
      ETIQUETAS,
      random.weighted([
        [0, 5],
        [1, 3],
        [2, 1],
      ]),
    ),
    creadoPorId: random.pick(agentes).id,
    creadoEn,
    asignadoEn: creadoEn,
    satisfaccion: historial.resueltoEn ? encuestaDe(mundo, historial.resueltoEn, mundo.random('encuesta', i, k)) : null,
  };
}

/** By the year of Mexico City, whatever the company's zone. */
function numeroDe(mundo: Mundo, epoch: number, lugar: number): string {
  const anio = mundo.anioDeCaso(epoch);
  return `CASO-${anio}-${String(lugar - mundo.primerCasoDe(anio) + 1).padStart(6, '0')}`;
}

/** The years that the sequence spans, and how many of its places are in each. */
export function casosPorAnio(mundo: Mundo): { anio: number; casos: number }[] {
  const { casos } = mundo.consecutivos;
  const [primero, ultimo] = [0, casos.total - 1].map((lugar) => mundo.anioDeCaso(casos.epoch(lugar))) as [
    number,
    number,
  ];
  const anios = Array.from({ length: ultimo - primero + 1 }, (_, k) => primero + k);
  return anios.map((anio) => ({ anio, casos: mundo.primerCasoDe(anio + 1) - mundo.primerCasoDe(anio) }));
}

/** A machine that this client had at `en`, delivered before that day; null when there was none. */
function elegirLote(mundo: Mundo, i: number, en: string, at: number): LoteSerieDemo | null {
  const dia = mundo.diaDe(Date.parse(en));
  const entregados = mundo
    .lotes(i)
    .filter(
      ({ tipo, entregadoEn, devueltoEn }) =>
        tipo === 'SERIE' && entregadoEn !== null && entregadoEn < dia && (devueltoEn === null || devueltoEn > en),
    );
  return entregados[Math.floor(at * entregados.length)] ?? null;
}

/** An asset that this client had on `dia`, in two cases of five; null when it had none. */
function elegirActivo(mundo: Mundo, i: number, k: number, dia: string): ActivoDemo | null {
  const { id: clienteId } = mundo.cliente(i);
  const random = mundo.random('caso.activo', i, k);
  const suyos = mundo
    .activos(i)
    .filter(({ asignaciones }) =>
      asignaciones.some(
        (each) => each.clienteId === clienteId && each.desde <= dia && (each.hasta === null || each.hasta >= dia),
      ),
    );
  return suyos.length > 0 && random.chance(0.4) ? random.pick(suyos) : null;
}
