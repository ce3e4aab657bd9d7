import { Writable } from 'node:stream';
import type { Caller } from '@cliente360/identity';
import { pino } from 'pino';
import { describe, expect, it, vi } from 'vitest';
import type { GraphQLResponse } from '../types.ts';
import { createNotes } from './notes.ts';
import { createAccessRecorder, type RecorderLimits } from './recorder.ts';

const AHORA = new Date('2026-11-24T18:00:00.000Z');
const TAKEN: GraphQLResponse = { data: { registrarAccesos: true } };

interface Sent {
  readonly caller: Caller;
  readonly subgrafo: string;
  readonly accesos: { id: string; clienteId: string; traza: string; campos: string[]; filas: number }[];
  readonly perdidos: { id: string; cuantos: number }[];
}

/** A recorder, and an owner that answers as it is told. */
function recording(limits: Partial<RecorderLimits> = {}, automatic = false) {
  const sent: Sent[] = [];
  const logged: Record<string, unknown>[] = [];
  const owner = { answer: async (): Promise<GraphQLResponse> => TAKEN };
  const recorder = createAccessRecorder({
    subgraph: 'finance',
    deliver: (request, caller) => {
      sent.push(structuredClone({ ...(request.variables as object), caller }) as Sent);
      return owner.answer();
    },
    log: pino(new Writable({ write: (line, _, done) => done(void logged.push(JSON.parse(String(line)))) })),
    now: () => AHORA,
    automatic,
    limits,
  });
  const read = (
    clienteId: string,
    requestId = 'r1',
    campos = ['Cliente.rfc'],
    identity = {},
    given: Partial<Caller> = {},
  ) => {
    const notes = createNotes();
    notes.add(clienteId, campos);
    const caller = {
      identity: { sub: 'ana.torres', empresa: 'demo', alcances: [], clientes: '*' as const, ...identity },
      requestId,
      peticion: `${requestId} de la casa`,
      deadline: 0,
      ...given,
    };
    recorder.record(caller, 'Ficha__finance__2', notes.all());
  };
  return { recorder, sent, logged, owner, read };
}

const ids = (sent: readonly Sent[]) => sent.flatMap(({ accesos }) => accesos.map(({ id }) => id));
const lost = (sent: readonly Sent[]) => sent.flatMap(({ perdidos }) => perdidos);

describe('what was read of a client', () => {
  it('by two people who call their requests the same is a record of each, and so are two requests of one', async () => {
    const { recorder, sent, read } = recording();
    read('c1', 'igual', ['Cliente.rfc'], { sub: 'ana.torres' }, { peticion: 'p1' });
    read('c1', 'igual', ['Cliente.email'], { sub: 'luis.mora' }, { peticion: 'p2' });
    read('c1', 'igual', ['Cliente.telefono'], { sub: 'ana.torres' }, { peticion: 'p3' });
    for (const _ of [1, 2]) read('c1', 'igual', ['Cliente.rfc'], { sub: 'socio.api' }, { peticion: undefined });
    await recorder.settle();
    expect(sent.flatMap(({ accesos }) => accesos)).toMatchObject([
      { usuario: 'ana.torres', traza: 'igual', campos: ['Cliente.rfc'], filas: 1 },
      { usuario: 'luis.mora', traza: 'igual', campos: ['Cliente.email'], filas: 1 },
      { usuario: 'ana.torres', traza: 'igual', campos: ['Cliente.telefono'], filas: 1 },
      { usuario: 'socio.api', filas: 1 },
      { usuario: 'socio.api', filas: 1 },
    ]);
  });

  it('in one request is one record, however many rows and questions it took', async () => {
    const { recorder, sent, read } = recording();
    const notes = createNotes();
    for (let i = 0; i < 50; i++) notes.add('c1', i ? ['Contacto.email'] : ['Contacto.movil']);
    expect(notes.all()).toEqual([
      { clienteId: 'c1', campos: new Set(['Contacto.movil', 'Contacto.email']), filas: 50 },
    ]);
    read('c1');
    read('c1', 'r1', ['Factura.receptor.rfc', 'Cliente.rfc']);
    read('c1', 'r2');
    await recorder.settle();
    expect(sent).toMatchObject([
      {
        subgrafo: 'finance',
        caller: { proceso: 'accesos', identity: { empresa: 'demo', clientes: '*', alcances: [] } },
        accesos: [
          {
            clienteId: 'c1',
            usuario: 'ana.torres',
            traza: 'r1',
            operacion: 'Ficha',
            campos: ['Cliente.rfc', 'Factura.receptor.rfc'],
            filas: 2,
            ocurridoEn: AHORA.toISOString(),
          },
          { traza: 'r2', filas: 1 },
        ],
        perdidos: [],
      },
    ]);
    await recorder.settle();
    expect(sent).toHaveLength(1);
  });

  it('goes by itself, together with what came soon after it', async () => {
    const { sent, read } = recording({ everyMs: 5 }, true);
    read('c1');
    read('c2');
    expect(sent).toEqual([]);
    await vi.waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]!.accesos).toHaveLength(2);
    read('c3');
    await vi.waitFor(() => expect(sent).toHaveLength(2));
  });

  it('goes at once when a batch is full, company by company, and no batch is larger', async () => {
    const { sent, read } = recording({ batch: 2, everyMs: 60_000 }, true);
    read('c1');
    expect(sent).toEqual([]);
    read('c2', 'r1', ['Cliente.rfc'], { empresa: 'otra' });
    await vi.waitFor(() => expect(sent.map(({ caller }) => caller.identity.empresa)).toEqual(['demo', 'otra']));
    for (let i = 0; i < 5; i++) read(`d${i}`);
    await vi.waitFor(() => expect(sent.slice(2).map(({ accesos }) => accesos.length)).toEqual([2, 2, 1]));
  });

  it('is told again, the same records, until its owner takes it; what is read meanwhile is another record', async () => {
    const { recorder, sent, owner, read } = recording();
    read('c1');
    owner.answer = async () => ({ errors: [{ message: 'no' }] });
    await recorder.settle();
    read('c1');
    owner.answer = async () => {
      throw new Error('nobody is there');
    };
    await recorder.settle();
    owner.answer = async () => TAKEN;
    await recorder.settle();
    expect(sent.map(({ accesos }) => accesos.length)).toEqual([1, 2, 2]);
    expect(new Set(ids(sent)).size).toBe(2);
    expect(sent[2]!.accesos.map(({ filas }) => filas)).toEqual([1, 1]);
  });

  it('tries less and less often while nobody answers', async () => {
    vi.useFakeTimers();
    try {
      const { sent, owner, read } = recording({ everyMs: 1_000, retryMs: 8_000 }, true);
      owner.answer = async () => {
        throw new Error('nobody is there');
      };
      read('c1');
      const at: number[] = [];
      for (let s = 1; s <= 40; s++) {
        await vi.advanceTimersByTimeAsync(1_000);
        if (sent.length > at.length) at.push(s);
      }
      expect(at).toEqual([1, 3, 7, 15, 23, 31, 39]);
    } finally {
      vi.useRealTimers();
    }
  });

  it('that still waits at the end is written before the end', async () => {
    const { recorder, sent, logged, read } = recording({ everyMs: 60_000 }, true);
    read('c1');
    await recorder.stop();
    expect(ids(sent)).toHaveLength(1);
    expect(logged).toEqual([]);
  });

  it('holds up nothing for what no database takes as a name', async () => {
    const { recorder, sent, read } = recording();
    read('c1', `r\0${'x'.repeat(500)}\ud800`, ['Cliente.rfc'], { sub: 'a\0na\udfff' });
    await recorder.settle();
    expect(sent[0]!.accesos[0]).toMatchObject({ usuario: 'ana�', traza: `r${'x'.repeat(199)}` });
  });
});

describe('where there is no room', () => {
  it('what does not fit is counted, the count is told, and told once', async () => {
    const { recorder, sent, logged, owner, read } = recording({ waiting: 3 });
    for (let i = 0; i < 10; i++) read(`c${i}`);
    read('c0');
    expect(logged.filter(({ level }) => level === 50)).toHaveLength(1);
    owner.answer = async () => {
      throw new Error('it was written, but nobody says so');
    };
    await recorder.settle();
    read('d');
    owner.answer = async () => TAKEN;
    await recorder.settle();
    expect(sent.at(-1)!.accesos).toMatchObject([
      { clienteId: 'c0', filas: 2 },
      { clienteId: 'c1' },
      { clienteId: 'c2' },
    ]);
    expect(lost(sent.slice(0, 1)).map(({ cuantos }) => cuantos)).toEqual([7]);
    expect(lost(sent.slice(1)).map(({ cuantos }) => cuantos)).toEqual([7, 1]);
    expect(lost(sent.slice(1))[0]!.id).toBe(lost(sent)[0]!.id);
    read('e');
    await recorder.settle();
    expect(sent.at(-1)).toMatchObject({ accesos: [{ clienteId: 'e' }], perdidos: [] });
  });

  it('what is being written still takes its room', async () => {
    const { recorder, sent, owner, read } = recording({ waiting: 2 });
    const { promise, resolve } = Promise.withResolvers<GraphQLResponse>();
    owner.answer = () => promise;
    read('c1');
    read('c2');
    const settled = recorder.settle();
    read('c3');
    resolve(TAKEN);
    await settled;
    expect(sent.map(({ accesos }) => accesos.length)).toEqual([2, 0]);
    expect(lost(sent).map(({ cuantos }) => cuantos)).toEqual([1]);
  });

  it('what is left at the end is told to the log, with its number', async () => {
    const { recorder, logged, owner, read } = recording({ waiting: 2 });
    owner.answer = async () => {
      throw new Error('nobody is there');
    };
    for (let i = 0; i < 5; i++) read(`c${i}`);
    await recorder.stop();
    expect(logged.at(-1)).toMatchObject({ level: 50, empresa: 'demo', cuantos: 5 });
  });
});
