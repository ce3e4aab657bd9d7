/** `Mutation.solicitarCargaArchivo`: a place for a file that is still to come, and the address to send it to. */
import { errorCaso, type ErrorCaso } from '@cliente360/caso';
import type { Transaction } from '@cliente360/database';
import { badInput, insertQuery, newId, reading, toQuery, type SubgraphContext } from '@cliente360/subgraph';
import { sql } from 'drizzle-orm';
import { EXTENSIONES, tipoPorNombre } from '../../contenido/index.ts';
import type { MutationSolicitarCargaArchivoArgs } from '../../graphql.gen.ts';
import { esNombre, esTamano, huellaDe, MAXIMO_BYTES } from '../domain/limites.ts';
import { VIGENCIA_MS } from '../domain/vigencia.ts';
import { cargas } from '../tables.ts';
import { vistaDe } from '../vista.ts';

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
  const falta = await context.write(async (tx) => {
    const sobra = noCabe(await reservado(tx, propia), bytes);
    if (sobra) return sobra;
    await tx.query(insertQuery(cargas, [propia]));
    return null;
  });
  if (falta) return { carga: null, errores: [falta] };
  return { carga: vistaDe(context, { ...fila, completa: false, ligada: false }), errores };
}

/** What of one person waits to be sent or linked: files of some days of work, and a bound of what one may keep on our disk. */
const PENDIENTES = { cuantos: 100, bytes: 500 * 1024 * 1024 } as const;

const reserva = reading({
  cuantos: sql<number>`count(*)::int`,
  bytes: sql<number>`coalesce(sum(${cargas.bytes}), 0)::float8`,
});

type Reservado = ReturnType<(typeof reserva)['rows']>[number];

/** What that person has reserved. Whoever asks at the same time for the same person waits: the sum holds until the transaction ends. */
async function reservado(
  tx: Transaction,
  { empresaId, usuario, creadoEn }: { readonly empresaId: string; readonly usuario: string; readonly creadoEn: string },
): Promise<Reservado> {
  await tx.query(toQuery(sql`select pg_advisory_xact_lock(hashtextextended(${`cargas ${empresaId} ${usuario}`}, 0))`));
  const filas = await tx.query(
    toQuery(sql`select ${reserva.columns} from ${cargas}
      where ${cargas.usuario} = ${usuario} and ${cargas.expiraEn} > ${creadoEn} and ${cargas.ligadaEn} is null and ${cargas.descartadaEn} is null`),
  );
  return reserva.rows(filas)[0]!;
}

function noCabe({ cuantos, bytes }: Reservado, mas: number): ErrorCaso | null {
  if (cuantos < PENDIENTES.cuantos && bytes + mas <= PENDIENTES.bytes) return null;
  return errorCaso(
    'DEMASIADOS_ARCHIVOS',
    ['bytes'],
    { pendientes: cuantos, bytes, maximo: PENDIENTES },
    'Ya pediste 100 archivos, o 500 MB, que no acompañan a nada todavía. Lígalos, o espera a que venzan.',
  );
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
