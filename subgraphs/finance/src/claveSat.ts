import { createClaveSat } from '@cliente360/subgraph';
import { catalogosSat } from './schema.ts';

/** A field that holds a key of a SAT catalogue. */
export const claveSat = createClaveSat(catalogosSat);
