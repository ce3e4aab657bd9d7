/** What other rooms of communications may use of this one, besides its tables. */
export { cargaPorId } from './filas.ts';
export { ligarArchivos } from './ligar.ts';
