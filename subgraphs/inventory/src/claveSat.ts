/** Field type `ClaveSat` of inventory: a key with its description in the SAT's catalogue. */
import { createClaveSat } from '@cliente360/sat/campo';
import { catalogosSat } from './schema.ts';

/** A field that holds a key of a SAT catalogue. */
export const claveSat = createClaveSat(catalogosSat);
