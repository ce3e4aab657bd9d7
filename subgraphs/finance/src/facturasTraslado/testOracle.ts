/** Test oracle of waybills (CFDI of type T with Carta Porte): what filters and orders mean in a row, where their names do not say it. */
import { hasWords, type TestOracle } from '@cliente360/testing';

interface Figura {
  readonly tipo: { readonly clave: string };
  readonly nombre: string;
  readonly rfc: string | null;
}

const operadores = (cartaPorte: unknown) =>
  ((cartaPorte as { figuras: Figura[] } | null)?.figuras ?? []).filter(({ tipo }) => tipo.clave === '01');

export const oracle: TestOracle = {
  'FacturasTraslado.origenCp': { at: 'origen.codigoPostal' },
  'FacturasTraslado.destinoCp': { at: 'destinos.codigoPostal' },
  'FacturasTraslado.placa': { at: 'cartaPorte.autotransporte.placa' },
  'FacturasTraslado.operador': {
    holds: ({ cartaPorte }, asked: string) =>
      operadores(cartaPorte).some(({ nombre, rfc }) => hasWords([nombre, rfc ?? ''], asked)),
    values: ({ rows }) =>
      rows
        .flatMap(({ cartaPorte }) => operadores(cartaPorte).flatMap(({ nombre, rfc }) => [nombre.slice(0, 6), rfc]))
        .filter(Boolean),
  },
  'FacturasTraslado.conCartaPorte': { holds: ({ cartaPorte }, asked) => (cartaPorte !== null) === asked },
  'FacturasTraslado#PESO': { at: 'cartaPorte.pesoBrutoTotal' },
};
