import { room } from '@cliente360/subgraph';
import { facturasTrasladoConnection, facturaTraslado } from './relation.ts';

/** What travels for a client under a CFDI of type T, and its Carta Porte. */
export const facturasTraslado = room({
  folder: import.meta.dirname,
  entities: [facturaTraslado],
  connections: [facturasTrasladoConnection],
  masks: { 'FiguraTransporte.nombre': 'nombre', 'FiguraTransporte.licencia': 'cuenta' },
  demo: () => import('./demo.ts'),
});
