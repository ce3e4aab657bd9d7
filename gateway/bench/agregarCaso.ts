/**
 * `pnpm bench:casos [--url postgres://…] [--casos 1000] [--a-la-vez 50] [--rondas 5]`: how many cases a second are
 * registered through the gateway, beside what numbers without gaps allow at all: the bare counter transaction, at the
 * same concurrency, in the same run and the same database, in turn. Prints medians of the rounds, and the least and the
 * most. A database of its own is made on the server that `--url` names; without it, the embedded engine.
 */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { parseArgs } from 'node:util';
import { newId, toQuery } from '@cliente360/subgraph';
import { sql } from 'drizzle-orm';
import { atOnce } from './atOnce.ts';
import { wholeGraph, type WholeGraph } from '../test/kit/graph.ts';

const { values } = parseArgs({
  options: {
    url: { type: 'string' },
    casos: { type: 'string', default: '1000' },
    'a-la-vez': { type: 'string', default: '50' },
    rondas: { type: 'string', default: '5' },
    forma: { type: 'string', default: 'embedded' },
  },
});
const casos = Number(values.casos);
const aLaVez = Number(values['a-la-vez']);

/** What each call sends, made before the clock runs. */
function inputsOf({ world }: WholeGraph) {
  const activos = Array.from({ length: world.clientes }, (_, i) => world.cliente(i)).filter(
    ({ estado }) => estado === 'ACTIVO',
  );
  const responsable = world.usuarios.find(({ activo, roles }) => activo && roles.includes('SOPORTE'))!;
  return Array.from({ length: casos }, (_, k) => ({
    clienteId: activos[k % activos.length]!.id,
    titulo: `Prueba de carga ${k}: no enciende el equipo`,
    categoria: 'PROBLEMA_TECNICO',
    estado: 'NUEVO',
    prioridad: 'MEDIA',
    descripcion: 'Se registra para medir cuántos casos por segundo se registran.',
    responsableId: responsable.id,
    claveIdempotencia: newId(new Date()),
  }));
}

/** How many a second; each gets a number of its own. */
async function registered(graph: WholeGraph): Promise<number> {
  const alcances = ['crm:leer', 'soporte:leer', 'soporte:escribir'];
  const authorization = `Bearer ${await graph.token({ alcances })}`;
  const workerData = { url: graph.url, authorization, inputs: inputsOf(graph), aLaVez };
  const callers = new Worker(new URL('carga.ts', import.meta.url), { workerData });
  const [perSecond] = (await once(callers, 'message')) as [number];
  return perSecond;
}

/** What the counter alone allows: its row is held from the upsert to the commit. */
async function ceiling(graph: WholeGraph): Promise<number> {
  const { database } = graph.targets.find(({ definition }) => definition.name === 'support')!;
  const scope = { empresaId: graph.world.empresa.id, clientes: '*' as const };
  const upsert = () =>
    toQuery(sql`insert into support.contadores_caso (empresa_id, id, anio, ultimo)
      values (${scope.empresaId}, ${newId(new Date())}, 1999, 1)
      on conflict (empresa_id, anio) do update set ultimo = contadores_caso.ultimo + 1 returning ultimo`);
  return atOnce(casos, aLaVez, async () => void (await database.write(scope, (tx) => tx.last(upsert()))));
}

const rondas = Number(values.rondas);
const sorted = (list: readonly number[]) => list.toSorted((a, b) => a - b);
const told = (list: readonly number[], digits = 0) => {
  const [least, median, most] = [0, (list.length - 1) >> 1, list.length - 1].map((k) =>
    sorted(list)[k]!.toFixed(digits),
  );
  return `${median} (${least}–${most})`;
};

await using graph = await wholeGraph({ shape: values.forma as 'embedded', url: values.url });
await registered(graph);
const rounds: { perSecond: number; most: number }[] = [];
for (let k = 0; k < rondas; k++) rounds.push({ most: await ceiling(graph), perSecond: await registered(graph) });
console.log(
  `${values.url ? 'PostgreSQL' : 'embedded'}, ${values.forma}: ${casos} cases, ${aLaVez} at a time, ${rondas} rounds: ` +
    `${told(rounds.map(({ perSecond }) => perSecond))} a second; the counter alone ${told(rounds.map(({ most }) => most))}; ` +
    `${told(
      rounds.map(({ perSecond, most }) => (100 * perSecond) / most),
      1,
    )} %`,
);
