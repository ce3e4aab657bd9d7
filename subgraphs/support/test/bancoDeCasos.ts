/** What the tests register cases about: support with the other subgraphs stubbed, and clients, pólizas, files of the tests' own. */
import type { Identity } from '@cliente360/identity';
import { AHORA, insertRows, stubPeers, testSubgraph, type StubPeers, type TestSubgraph } from '@cliente360/testing';
import { support } from '../src/index.ts';
import { coberturasPoliza, polizas } from '../src/polizas/tables.ts';
import { objetivosSla, politicasSla } from '../src/sla/tables.ts';

export interface Banco extends AsyncDisposable {
  readonly kit: TestSubgraph;
  /** The other subgraphs. */
  readonly otros: StubPeers;
  /** The clock. */
  ahora: Date;
  /** Asks with `soporte:escribir`; fails the test on errors. */
  pedir(text: string, variables: object, as?: Partial<Identity>): Promise<any>;
  /** An active client without cases, pólizas or anything else; its id. */
  clienteNuevo(diferencia?: object): string;
  /** An active contact; its id. */
  contactoNuevo(clienteId: string, diferencia?: object): string;
  /** A small clean picture of the client's; its id. */
  archivoNuevo(clienteId: string, diferencia?: object): string;
  /** A póliza of ten incidents in force, which covers all but what is given; its id. */
  polizaNueva(clienteId: string, diferencia?: object, cubre?: readonly Cobertura[]): Promise<string>;
  /** A policy with these objectives only, over the default one's calendar; its id. */
  politicaNueva(objetivos: Readonly<Record<string, readonly [number, number]>>): Promise<string>;
  /** An active person of support. */
  readonly responsableId: string;
  /** How many rows each table of support has, and how many jobs wait. */
  escrito(): Promise<Record<string, unknown>>;
}

export type Cobertura = readonly [tipo: 'Inventariable' | 'NoInventariable' | 'Activo', id: string];

/** Dispose of it. */
export async function bancoDeCasos(): Promise<Banco> {
  let ahora = AHORA;
  const otros = stubPeers(() => kit.world);
  const kit: TestSubgraph = await testSubgraph(support, { now: () => ahora, outside: { peers: otros.peers } });
  const { world } = kit;
  const entidad = (type: string, diferencia: object, base: object) => {
    const id = crypto.randomUUID();
    otros.entities.set(`${type}:${id}`, { id, ...base, ...diferencia });
    return id;
  };
  return {
    kit,
    otros,
    get ahora() {
      return ahora;
    },
    set ahora(instante) {
      ahora = instante;
    },
    pedir: async (text, variables, as = {}) => {
      const { data, errors } = await kit.query(text, variables as Record<string, unknown>, {
        alcances: ['soporte:leer', 'soporte:escribir'],
        ...as,
      });
      if (errors) throw new Error(JSON.stringify(errors));
      return data;
    },
    clienteNuevo: (diferencia = {}) => {
      const id = crypto.randomUUID();
      otros.entities.set(`Cliente:${id}`, { id, estado: 'ACTIVO', cliente: { id }, ...diferencia });
      return id;
    },
    contactoNuevo: (clienteId, diferencia = {}) =>
      entidad('Contacto', diferencia, { activo: true, cliente: { id: clienteId } }),
    archivoNuevo: (clienteId, diferencia = {}) =>
      entidad('Archivo', diferencia, {
        bytes: 1000,
        tipoMime: 'image/png',
        escaneo: 'LIMPIO',
        cliente: { id: clienteId },
        sujeto: null,
      }),
    polizaNueva: (clienteId, diferencia = {}, cubre = []) => polizaNueva(kit, clienteId, diferencia, cubre),
    politicaNueva: (objetivos) => politicaNueva(kit, objetivos),
    responsableId: world.usuarios.find(({ activo, roles }) => activo && roles.includes('SOPORTE'))!.id,
    escrito: () => escrito(kit),
    [Symbol.asyncDispose]: () => kit[Symbol.asyncDispose](),
  };
}

async function polizaNueva(
  kit: TestSubgraph,
  clienteId: string,
  diferencia: object,
  cubre: readonly Cobertura[],
): Promise<string> {
  const id = crypto.randomUUID();
  const que = { numero: `POL-${id}`, nombre: 'Soporte', tipo: 'SOPORTE', estadoManual: null, rentaId: null };
  const cuanto = { unidad: 'INCIDENTES', contratadas: '10', consumidas: '0', importe: '1000', importeMoneda: 'MXN' };
  const cuando = { vigenteDesde: '2026-01-01', vigenteHasta: '2027-12-31', creadoEn: '2026-01-01T06:00:00.000Z' };
  const politicaSlaId = kit.world.politicasSla.find(({ predeterminada }) => predeterminada)!.id;
  const fila = { id, clienteId, ...que, ...cuanto, ...cuando, politicaSlaId, importeTipoCambio: '1', version: 1 };
  await insertRows(kit, polizas, [{ ...fila, actualizadoEn: fila.creadoEn, ...diferencia }]);
  const coberturas = cubre.map(([cubiertoTipo, cubiertoId]) => ({ clienteId, polizaId: id, cubiertoTipo, cubiertoId }));
  if (coberturas.length > 0)
    await insertRows(
      kit,
      coberturasPoliza,
      coberturas.map((each) => ({ id: crypto.randomUUID(), ...each })),
    );
  return id;
}

async function politicaNueva(
  kit: TestSubgraph,
  objetivos: Readonly<Record<string, readonly [number, number]>>,
): Promise<string> {
  const id = crypto.randomUUID();
  const calendarioId = kit.world.politicasSla.find(({ predeterminada }) => predeterminada)!.calendario.id;
  const cuando = { creadoEn: '2026-01-01T06:00:00.000Z', actualizadoEn: '2026-01-01T06:00:00.000Z', version: 1 };
  const fila = { id, nombre: id, calendarioId, pausaEn: ['PENDIENTE'], predeterminada: false, ...cuando };
  await insertRows(kit, politicasSla, [fila]);
  const filas = Object.entries(objetivos).map(([prioridad, [primeraRespuestaMin, resolucionMin]]) => ({
    id: crypto.randomUUID(),
    politicaId: id,
    prioridad,
    primeraRespuestaMin,
    resolucionMin,
  }));
  await insertRows(kit, objetivosSla, filas);
  return id;
}

async function escrito({ rows, database }: TestSubgraph): Promise<Record<string, unknown>> {
  const tablas = await rows(
    `select relname as tabla from pg_class where relnamespace = 'support'::regnamespace and relkind = 'r' order by 1`,
  );
  const cuantas = tablas.map(
    ({ tabla }) => `(select count(*)::int from support.${tabla as string}) as ${tabla as string}`,
  );
  const [filas] = await rows(
    `select ${cuantas.join(', ')}, (select sum(ultimo)::int from support.contadores_caso) as consecutivo,
       (select sum(consumidas)::text from support.polizas) as consumidas`,
  );
  const trabajos = await database.asOwner(
    `select count(*)::int as trabajos from trabajos_support.job where name not like '\\_\\_pgboss%'`,
  );
  return { ...filas, ...trabajos.rows[0] };
}
