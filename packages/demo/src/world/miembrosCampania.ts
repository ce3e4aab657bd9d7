/** Demo members of campaigns: a client's part in each. */
import { dayNumber, instantText, localToEpoch } from '../calendar.ts';
import type { Random } from '../random.ts';
import type { CampaniaDemo, MiembroCampaniaDemo } from '../types.ventas.ts';
import type { Mundo } from './mundo.ts';

const DAY_MS = 86_400_000;
type Estado = MiembroCampaniaDemo['estado'];

/** The first client's, campaign by campaign: every state there is. */
const DEL_PRIMERO: readonly Estado[] = ['RESPONDIO', 'CONVIRTIO', 'ABRIO', 'ENVIADO', 'BAJA'];

/** The first client is in every campaign, the rest in one to five of them. In the order of the campaigns. */
export function miembrosCampaniaDe(mundo: Mundo, i: number): MiembroCampaniaDemo[] {
  const random = mundo.random('miembrosCampania', i);
  const suyas = i === 0 ? mundo.campanias : random.sample(mundo.campanias, random.int(1, 5));
  return suyas.toSorted((a, b) => a.indice - b.indice).map((campania) => miembroDe(mundo, i, campania));
}

function miembroDe(mundo: Mundo, i: number, campania: CampaniaDemo): MiembroCampaniaDemo {
  const random = mundo.random('miembroCampania', i, campania.indice);
  const registrada = Date.parse(campania.creadoEn);
  const empieza = localToEpoch(mundo.empresa.zonaHoraria, dayNumber(campania.inicio), 9 * 60);
  // Lists are made while the campaign is prepared.
  const hasta = Math.min(empieza, mundo.corteMs - DAY_MS);
  const incorporado = registrada + Math.floor(random.next() * (hasta - registrada));
  const estado = estadoDe(random, i, campania);
  const aVisto = estado === 'ABRIO' || estado === 'RESPONDIO' || estado === 'CONVIRTIO';
  const respondio = estado === 'RESPONDIO' || estado === 'CONVIRTIO';
  const enviados = estado === 'AGREGADO' ? 0 : random.int(1, 6);
  const aperturas = aVisto ? random.int(1, enviados * 2) : 0;
  return {
    id: mundo.id('miembroCampania', instantText(incorporado), i, campania.indice),
    clienteId: mundo.cliente(i).id,
    campaniaId: campania.id,
    incorporadoEn: instantText(incorporado),
    estado,
    enviados,
    aperturas,
    clics: respondio ? random.int(1, aperturas) : 0,
    respondioEn: respondio ? instantText(respuesta(random, empieza, mundo.corteMs)) : null,
  };
}

/** Nobody hears of a campaign that has not begun; one called off reached only its first messages. */
function estadoDe(random: Random, i: number, { estado, indice }: CampaniaDemo): Estado {
  if (estado === 'PLANEADA') return 'AGREGADO';
  if (estado === 'CANCELADA') return random.pick(['AGREGADO', 'ENVIADO']);
  if (i === 0) return DEL_PRIMERO[indice % DEL_PRIMERO.length]!;
  return random.weighted<Estado>([
    ['ENVIADO', 40],
    ['ABRIO', 30],
    ['RESPONDIO', 15],
    ['CONVIRTIO', 9],
    ['BAJA', 6],
  ]);
}

/** Within a month of its beginning. */
const respuesta = (random: Random, empieza: number, corte: number): number =>
  empieza + Math.floor(random.next() * Math.min(30 * DAY_MS, corte - DAY_MS - empieza));
