/** The callers of `bench:casos`, in a thread of their own: what they cost is not the house's. */
import { parentPort, workerData } from 'node:worker_threads';
import { Pool } from 'undici';
import { atOnce } from './atOnce.ts';

const { url, authorization, inputs, aLaVez } = workerData as {
  readonly url: string;
  readonly authorization: string;
  readonly inputs: readonly object[];
  readonly aLaVez: number;
};
const MUTACION = `mutation ($input: AgregarCasoInput!) { agregarCaso(input: $input) { caso { id numero } errores { codigo } } }`;

const pool = new Pool(url, { connections: aLaVez });
const numeros = new Set<string>();
const perSecond = await atOnce(inputs.length, aLaVez, async (k) => {
  const { body } = await pool.request({
    method: 'POST',
    path: '/graphql',
    headers: { 'content-type': 'application/json', authorization },
    body: JSON.stringify({ query: MUTACION, variables: { input: inputs[k] } }),
  });
  const { data, errors } = (await body.json()) as {
    data?: { agregarCaso: { caso: { numero: string } | null; errores: unknown[] } };
    errors?: unknown[];
  };
  const numero = data?.agregarCaso.caso?.numero;
  if (!numero) throw new Error(JSON.stringify(errors ?? data));
  numeros.add(numero);
});
if (numeros.size !== inputs.length) throw new Error(`${inputs.length} cases and ${numeros.size} numbers`);
await pool.close();
parentPort!.postMessage(perSecond);
