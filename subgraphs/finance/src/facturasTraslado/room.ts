/** Room of waybills (CFDI of type T with Carta Porte): what travels for a client. */
import { room } from '@cliente360/subgraph';
import { facturasTrasladoConnection, facturaTraslado } from './relation.ts';

export const facturasTraslado = room({
  folder: import.meta.dirname,
  entities: [facturaTraslado],
  connections: [facturasTrasladoConnection],
  masks: { 'FiguraTransporte.nombre': 'nombre', 'FiguraTransporte.licencia': 'cuenta' },
  demo: () => import('./demo.ts'),
});
