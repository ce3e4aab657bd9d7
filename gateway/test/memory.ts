/** A process of its own, with `--expose-gc`: prints what it holds, in megabytes, after a partner asked one wide operation under `few` names, and under `many`. */
import { documents, DOCUMENTS_BYTES } from '@cliente360/subgraph/cache';
import { guardedGateway } from './kit/guarded.ts';
import { operation } from './kit/operations.ts';

const MEGABYTE = 2 ** 20;
const [few, many] = process.argv.slice(2).map(Number) as [number, number];
const text = operation('cliente360');
const gateway = await guardedGateway({ PARTNER_COST_PER_MINUTE: '1000000000' });
const token = await gateway.token({
  sub: 'socio.api',
  alcances: ['crm:leer', 'soporte:leer'],
  clientes: ['019a0000-0000-7000-8000-000000000001'],
});
const headers = { authorization: `Bearer ${token}` };
const ask = async (from: number, to: number) => {
  for (let k = from; k < to; k++)
    await gateway.query(text.replace('Cliente360', `Cliente360_${k}`), {
      variables: { numero: 'CLI-000001' },
      headers,
    });
};
const held = () => {
  globalThis.gc!();
  globalThis.gc!();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / MEGABYTE;
};
await ask(0, few);
const afterFew = held();
await ask(few, many);
const sizes = { few: afterFew, many: held(), kept: documents.bytes / MEGABYTE, budget: DOCUMENTS_BYTES / MEGABYTE };
console.log(JSON.stringify(sizes));
await gateway.close();
