/** What the tests of acts on cases share: support with the others beside it, a clock, and cases to act on. */
import type { CasoDemo, UsuarioDemo } from '@cliente360/demo';
import { AHORA, insertRows, testSubgraph, stubPeers, type StubPeers, type TestSubgraph } from '@cliente360/testing';
import { expect } from 'vitest';
import { support } from '../src/index.ts';
import { demo as polizasDemo } from '../src/polizas/demo.ts';
import { polizas } from '../src/polizas/tables.ts';
import { plazosDe } from '../src/casos/sla/plazos.ts';
import { tipoDeArgumento } from './tipoDeArgumento.ts';
import type { Caso } from '../src/casos/domain/caso.ts';
import { verCaso } from '../src/casos/actos/leer.ts';

export const MINUTO = 60_000;
export const HORA = 60 * MINUTO;
export const DIA = 24 * HORA;
/** Of who may do anything with cases. */
export const SOPORTE = ['soporte:leer', 'soporte:escribir', 'soporte:asignar'];

export interface Payload {
  readonly caso: { readonly id: string; readonly version: number; readonly estado: CasoDemo['estado'] } | null;
  readonly errores: readonly { readonly codigo: string; readonly campo: string[] | null; readonly detalle: any }[];
}

export interface Mesa extends AsyncDisposable {
  readonly kit: TestSubgraph;
  readonly fuera: StubPeers;
  /** The clock: epoch milliseconds, the test's to move. */
  readonly reloj: { ahora: number };
  /** A new case of CLI-000001, without póliza unless told. */
  nuevo(diferencias?: Record<string, unknown>): Promise<string>;
  /** Does a mutation as somebody with every scope unless told; `version` is the case's own unless given. */
  hacer(mutacion: string, args: Record<string, unknown>, as?: object): Promise<Payload>;
  /** As `hacer`, and it has to be done. */
  hecho(mutacion: string, args: Record<string, unknown>, as?: object): Promise<NonNullable<Payload['caso']>>;
  caso(id: string): Promise<Caso>;
  /** What happened to it: types of its events, oldest first. */
  sucesos(id: string): Promise<string[]>;
  /** Communications tells what somebody said. */
  decir(casoId: string, dicho: object): Promise<unknown>;
  /** What communications was told of a case so far, as it happened. */
  contado(casoId: string): any[];
  /** Units taken of a póliza. */
  consumidas(polizaId: string): Promise<number>;
  usuario(nombre: string): UsuarioDemo;
  /** A new póliza of CLI-000001's that holds and covers everything, of the default policy; its id. */
  poliza(diferencias: Record<string, unknown>): Promise<string>;
}

export async function abrirMesa(): Promise<Mesa> {
  const reloj = { ahora: AHORA.getTime() };
  const fuera: StubPeers = stubPeers(() => kit.world);
  const kit: TestSubgraph = await testSubgraph(support, {
    now: () => new Date(reloj.ahora),
    outside: { peers: fuera.peers },
  });
  const lector = { db: { query: async ({ sql, params }: any) => kit.rows(sql, params) } };

  const caso: Mesa['caso'] = async (id) => (await verCaso(lector, id))!;
  const usuario: Mesa['usuario'] = (nombre) => kit.world.usuarios.find((each) => each.usuario === nombre)!;

  const hacer: Mesa['hacer'] = async (mutacion, dados, as = {}) => {
    const args: Record<string, unknown> = { ...dados };
    if (mutacion !== 'calificarCaso' && args['version'] === undefined)
      args['version'] = (await verCaso(lector, dados['id'] as string))?.version ?? 1;
    const nombres = Object.keys(args);
    const { data, errors } = await kit.query(
      `mutation (${nombres.map((each) => `$${each}: ${tipoDeArgumento(mutacion, each)}`).join(', ')}) {
        ${mutacion}(${nombres.map((each) => `${each}: $${each}`).join(', ')}) { caso { id version estado } errores { codigo campo detalle } } }`,
      args,
      { alcances: SOPORTE, ...as },
    );
    if (errors) throw new Error(errors[0]!.message, { cause: errors[0]!.extensions });
    const payload = (data as Record<string, Payload>)[mutacion]!;
    expect(payload.caso === null).toBe(payload.errores.length > 0);
    return payload;
  };

  return {
    kit,
    fuera,
    reloj,
    caso,
    usuario,
    hacer,
    hecho: async (...llamada) => {
      const payload = await hacer(...llamada);
      expect(payload.errores).toEqual([]);
      return payload.caso!;
    },
    nuevo: async (diferencias = {}) => {
      const input = {
        clienteId: kit.world.cliente(0).id,
        contactoId: kit.world.contactos(0)[0]!.id,
        titulo: 'No imprime la impresora de etiquetas',
        categoria: 'PROBLEMA_TECNICO',
        estado: 'NUEVO',
        prioridad: 'MEDIA',
        descripcion: 'Desde ayer no imprime ninguna etiqueta.',
        responsableId: usuario('itzel.cervantes').id,
        ...diferencias,
      };
      const { data, errors } = await kit.query(
        'mutation ($input: AgregarCasoInput!) { agregarCaso(input: $input) { caso { id } errores { codigo campo } } }',
        { input },
        { alcances: SOPORTE },
      );
      expect(errors).toBeUndefined();
      expect((data as any).agregarCaso.errores).toEqual([]);
      return (data as any).agregarCaso.caso.id;
    },
    sucesos: async (id) =>
      (await kit.rows('select tipo from support.caso_eventos where caso_id = $1 order by en, id', [id])).map(
        ({ tipo }) => tipo as string,
      ),
    decir: async (casoId, { ...dicho }) => {
      const respuesta = {
        eventoId: crypto.randomUUID(),
        tipo: 'comentario.agregado.v1',
        correlacion: crypto.randomUUID(),
        ocurridoEn: new Date(reloj.ahora).toISOString(),
        clienteId: kit.world.cliente(0).id,
        casoId,
        visibilidad: 'PUBLICO',
        cuerpo: 'Ya quedó, gracias',
        ...dicho,
      };
      const { data, errors } = await kit.query(
        'mutation ($r: [RespuestaEnCasoInput!]!) { recibirRespuestasEnCaso(respuestas: $r) }',
        { r: [respuesta] },
        { proceso: 'entregarRespuestas' },
      );
      expect(errors).toBeUndefined();
      return data;
    },
    contado: (casoId) =>
      fuera.told
        .flatMap(({ variables }) => (variables['eventos'] ?? []) as any[])
        .filter((evento) => evento.caso.id === casoId)
        // They are delivered in any order.
        .toSorted((a, b) => (a.ocurridoEn < b.ocurridoEn ? -1 : 1)),
    consumidas: async (polizaId) =>
      Number((await kit.rows('select consumidas from support.polizas where id = $1', [polizaId]))[0]!['consumidas']),
    poliza: async (diferencias) => {
      const [base] = polizasDemo[0]!.rows!(kit.world, 0);
      const id = crypto.randomUUID();
      const fila = {
        ...base,
        id,
        numero: `POL-${id}`,
        importeMoneda: 'MXN',
        importeTipoCambio: '1',
        rentaId: null,
        version: 1,
        estadoManual: null,
        vigenteDesde: '2026-01-01',
        vigenteHasta: '2099-12-31',
        unidad: 'INCIDENTES',
        contratadas: '1000',
        consumidas: '0',
        politicaSlaId: kit.world.politicasSla.find(({ predeterminada }) => predeterminada)!.id,
        ...diferencias,
      };
      await insertRows(kit, polizas, [fila]);
      return id;
    },
    [Symbol.asyncDispose]: () => kit[Symbol.asyncDispose](),
  };
}

/** The columns of its clock that a case keeps, as its whole story says that they are. */
export async function columnasDelReloj({ kit, caso }: Mesa, id: string, ahora: number) {
  const [guardadas] = await kit.rows(
    `select primera_respuesta_avisa_en as "primeraRespuestaAvisaEn", primera_respuesta_vence_en as "primeraRespuestaVenceEn",
       primera_respuesta_escala_en as "primeraRespuestaEscalaEn", resolucion_avisa_en as "resolucionAvisaEn",
       resolucion_vence_en as "resolucionVenceEn", resolucion_escala_en as "resolucionEscalaEn", pausado_desde as "pausadoDesde"
     from support.casos where id = $1`,
    [id],
  );
  const comoInstante = (valor: unknown) => (valor === null ? null : new Date(`${valor as string}`).toISOString());
  return {
    guardadas: Object.fromEntries(Object.entries(guardadas!).map(([nombre, valor]) => [nombre, comoInstante(valor)])),
    debidas: plazosDe(await caso(id), ahora),
  };
}
