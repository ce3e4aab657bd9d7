/** `Mutation.solicitarCargaArchivo`: a place for a file that is still to come, and the address to send it to. */
import { errorCaso, type ErrorCaso } from '@cliente360/caso';
import { badInput, insertQuery, newId, type SubgraphContext } from '@cliente360/subgraph';
import { EXTENSIONES, tipoPorNombre } from '../../contenido/domain/tipos.ts';
import type { MutationSolicitarCargaArchivoArgs } from '../../graphql.gen.ts';
import { esNombre, esTamano, huellaDe, MAXIMO_BYTES } from '../domain/forma.ts';
import { cargas } from '../tables.ts';
import { vistaDe } from '../vista.ts';

/** In which it may be sent. */
const VIGENCIA_MS = 15 * 60_000;

export async function solicitarCargaArchivo(
  _: unknown,
  { nombre, bytes, sha256 }: MutationSolicitarCargaArchivoArgs,
  context: SubgraphContext,
) {
  const huella = huellaDe(sha256);
  if (huella === null) throw badInput('sha256', 'no es un SHA-256; escríbelo en 64 dígitos hexadecimales.');
  const errores = faltas(nombre, bytes);
  if (errores.length > 0) return { carga: null, errores };
  const ahora = context.now();
  const fila = {
    id: newId(ahora),
    usuario: context.identity.sub,
    nombre: nombre.normalize('NFC'),
    bytes,
    sha256: huella,
    tipoMime: null,
    escaneo: 'PENDIENTE',
    expiraEn: new Date(ahora.getTime() + VIGENCIA_MS).toISOString(),
  } as const;
  const propia = { ...fila, empresaId: context.empresa.id, creadoEn: ahora.toISOString() };
  await context.write((tx) => tx.query(insertQuery(cargas, [propia])));
  return { carga: vistaDe(context, { ...fila, completa: false, ligada: false }), errores };
}

function faltas(nombre: string, bytes: number): ErrorCaso[] {
  const errores: ErrorCaso[] = [];
  if (!esNombre(nombre)) errores.push(errorCaso('ARCHIVO_NOMBRE', ['nombre']));
  else if (!tipoPorNombre(nombre)) errores.push(errorCaso('ARCHIVO_TIPO', ['nombre'], { admitidos: EXTENSIONES }));
  if (!esTamano(bytes))
    errores.push(
      errorCaso('ARCHIVO_GRANDE', ['bytes'], { bytes, maximo: MAXIMO_BYTES }, 'Un archivo pesa de 1 byte a 25 MB.'),
    );
  return errores;
}
