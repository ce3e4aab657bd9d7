/** What a channel says of its conversation is what there is of it, whatever was done to its messages. */
import { testSubgraph, type TestSubgraph } from '@cliente360/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { communications } from '../index.ts';
import { canalesNuevos, mensajesNuevos } from '../../test/canales.ts';

let kit: TestSubgraph;
beforeAll(async () => {
  kit = await testSubgraph(communications, { clientes: 0 });
});
afterAll(() => kit[Symbol.asyncDispose]());

let clienteId: string;
let canales: string[];
beforeEach(async () => {
  ({ clienteId, ids: canales } = await canalesNuevos(kit, {}, {}));
});

const escribir = (sql: string, ...params: (string | string[])[]) =>
  kit.database.write({ empresaId: kit.world.empresa.id, clientes: '*' }, (tx) => tx.query({ sql, params }));
const en = (minuto: number) => new Date(Date.UTC(2026, 4, 4, 16, minuto)).toISOString();

const CUENTAS = `select c.mensajes, c.ultimo_mensaje_en::text as ultimo,
    (select count(*)::int from communications.mensajes_chat m where m.canal_id = c.id) as hay,
    (select max(m.enviado_en)::text from communications.mensajes_chat m where m.canal_id = c.id) as el_ultimo
  from communications.canales_chat c where c.id = any ($1::uuid[]) order by array_position($1::uuid[], c.id)`;

/** What each channel says, once it is seen to be so. */
async function cuentas(): Promise<number[]> {
  const filas = await kit.rows(CUENTAS, [`{${canales.join()}}`]);
  for (const { mensajes, ultimo, hay, el_ultimo } of filas) expect([mensajes, ultimo]).toEqual([hay, el_ultimo]);
  return filas.map(({ mensajes }) => mensajes as number);
}

describe('a channel’s count and last instant', () => {
  it('are none at first, whatever the one who makes it says', async () => {
    const { ids } = await canalesNuevos(kit, { mensajes: 40, ultimoMensajeEn: en(0) });
    canales = ids;
    expect(await cuentas()).toEqual([0]);
  });

  it('follow what is sent, in any order, and what is deleted, the last one included', async () => {
    await mensajesNuevos(kit, clienteId, canales[0]!, en(3), en(9), en(1));
    expect(await cuentas()).toEqual([3, 0]);
    const [ultimo] = await mensajesNuevos(kit, clienteId, canales[0]!, en(12));
    await mensajesNuevos(kit, clienteId, canales[1]!, en(2));
    expect(await cuentas()).toEqual([4, 1]);
    await escribir('delete from communications.mensajes_chat where id = $1::uuid', ultimo!);
    expect(await cuentas()).toEqual([3, 1]);
    await escribir('delete from communications.mensajes_chat where cliente_id = $1::uuid', clienteId);
    expect(await cuentas()).toEqual([0, 0]);
  });

  it('follow a message that is moved to another channel, or to another time', async () => {
    const [, ultimo] = await mensajesNuevos(kit, clienteId, canales[0]!, en(3), en(9));
    await escribir(
      'update communications.mensajes_chat set canal_id = $2::uuid where id = $1::uuid',
      ultimo!,
      canales[1]!,
    );
    expect(await cuentas()).toEqual([1, 1]);
    await escribir(
      'update communications.mensajes_chat set enviado_en = $2::timestamptz where id = $1::uuid',
      ultimo!,
      en(1),
    );
    expect(await cuentas()).toEqual([1, 1]);
  });

  it('cannot be written by hand, and the rest of the channel can', async () => {
    await mensajesNuevos(kit, clienteId, canales[0]!, en(3));
    for (const cambio of ['mensajes = 7', 'ultimo_mensaje_en = now()', 'ultimo_mensaje_en = null'])
      await expect(
        escribir(`update communications.canales_chat set ${cambio} where id = $1::uuid`, canales[0]!),
      ).rejects.toThrow('canales_chat_no_a_mano');
    await escribir('update communications.canales_chat set archivado = true where id = $1::uuid', canales[0]!);
    expect(await cuentas()).toEqual([1, 0]);
  });

  it('are not touched by a message that is only reworded', async () => {
    const [mensaje] = await mensajesNuevos(kit, clienteId, canales[0]!, en(3));
    const version = async () =>
      (
        await kit.rows('select xmin::text as fila from communications.canales_chat where id = $1::uuid', [canales[0]!])
      )[0];
    const antes = await version();
    await escribir(`update communications.mensajes_chat set texto = 'Buenas' where id = $1::uuid`, mensaje!);
    expect(await version()).toEqual(antes);
  });

  it('are right after any writes, several channels in one statement, many at the same time', async () => {
    const minuto = fc.integer({ min: 0, max: 5 });
    const escritura = fc.oneof(
      fc.tuple(
        fc.constant('insertar' as const),
        fc.integer({ min: 0, max: 1 }),
        fc.array(minuto, { minLength: 1, maxLength: 3 }),
      ),
      fc.tuple(fc.constant('borrar' as const), minuto),
      fc.tuple(fc.constant('mover' as const), fc.integer({ min: 0, max: 1 }), minuto),
      fc.tuple(fc.constant('retrasar' as const), minuto, minuto),
    );
    const hacer = (cual: typeof escritura extends fc.Arbitrary<infer Cual> ? Cual : never) => {
      if (cual[0] === 'insertar') return mensajesNuevos(kit, clienteId, canales[cual[1]]!, ...cual[2].map(en));
      if (cual[0] === 'borrar')
        return escribir(
          'delete from communications.mensajes_chat where cliente_id = $1::uuid and enviado_en = $2::timestamptz',
          clienteId,
          en(cual[1]),
        );
      if (cual[0] === 'mover')
        return escribir(
          'update communications.mensajes_chat set canal_id = $2::uuid where cliente_id = $1::uuid and enviado_en = $3::timestamptz',
          clienteId,
          canales[cual[1]]!,
          en(cual[2]),
        );
      return escribir(
        'update communications.mensajes_chat set enviado_en = $2::timestamptz where cliente_id = $1::uuid and enviado_en = $3::timestamptz',
        clienteId,
        en(cual[1]),
        en(cual[2]),
      );
    };
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(escritura, { minLength: 1, maxLength: 4 }), { maxLength: 6 }),
        async (turnos) => {
          for (const turno of turnos) await Promise.all(turno.map(hacer));
          await cuentas();
        },
      ),
      { numRuns: 20 },
    );
  });
});
