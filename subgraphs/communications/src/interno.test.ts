/** What the company says among itself, by every way in: who may read it, and that nobody else so much as counts it. */
import type { Identity } from '@cliente360/identity';
import { insertRows, testSubgraph, type TestSubgraph } from '@cliente360/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demo as correosDemo } from './emails/demo.ts';
import { correos } from './emails/tables.ts';
import { communications } from './index.ts';

let kit: TestSubgraph;
beforeAll(async () => {
  kit = await testSubgraph(communications);
  // Mail to one of ours: a notice.
  const [base] = correosDemo[0]!.rows!(kit.world, 0);
  const aviso = {
    ...base,
    id: crypto.randomUUID(),
    messageId: '<aviso@localhost>',
    contactoId: null,
    automatico: true,
  };
  await insertRows(kit, correos, [{ ...aviso, casoId: elCaso(), sentido: 'SALIENTE' }]);
  await kit.database.asOwner(
    `update communications.archivos a set correo_id = null, comentario_id = c.id from communications.comentarios c
     where a.id in (select id from communications.archivos where cliente_id = c.cliente_id and comentario_id is null and mensaje_chat_id is null and not confidencial order by id limit 1)
       and c.id in (select distinct on (cliente_id) id from communications.comentarios where visibilidad = 'INTERNO' order by cliente_id, id)`,
  );
}, 120_000);
afterAll(() => kit[Symbol.asyncDispose]());

const elCliente = () => kit.world.cliente(0).id;
/** A case with comments of both kinds. */
const elCaso = () => {
  const suyos = kit.world.comentarios(0).filter(({ sujeto }) => sujeto.tipo === 'Caso');
  return suyos.find(
    ({ visibilidad, sujeto: { id } }) =>
      visibilidad === 'INTERNO' && suyos.some((otro) => otro.sujeto.id === id && otro.visibilidad === 'PUBLICO'),
  )!.sujeto.id;
};

const LEER = ['comunicaciones:leer'];
/** Whoever may not: of the company without the scope, and a partner whatever its token says. */
const AJENOS: readonly (readonly [string, () => Partial<Identity>])[] = [
  ['one of the company without the scope', () => ({ alcances: LEER })],
  ['a confined token', () => ({ alcances: LEER, clientes: [elCliente()] })],
  [
    'a confined token that says it has the scope',
    () => ({ alcances: [...LEER, 'comunicaciones:interno'], clientes: [elCliente()] }),
  ],
];

const contar = async (as: Partial<Identity>) => {
  const { data, errors } = await kit.cliente(
    elCliente(),
    ['comentarios', 'emails', 'archivos', 'bitacora', 'calendario', 'canalesChat']
      .map((each) => `${each} { totalCount }`)
      .join(' '),
    as,
  );
  expect(errors).toBeUndefined();
  return (data as any)._entities[0] as Record<string, { totalCount: number }>;
};

describe.each(AJENOS)('%s', (_, as) => {
  it('counts what the client may read, and no more', async () => {
    const [publico] = await kit.rows(
      `select (select count(*)::int from communications.comentarios where cliente_id = $1 and visibilidad = 'PUBLICO') as comentarios,
        (select count(*)::int from communications.correos where cliente_id = $1 and contacto_id is not null) as emails,
        (select count(*)::int from communications.archivos a where cliente_id = $1 and not confidencial and not exists (
           select from communications.comentarios c where c.id = a.comentario_id and c.visibilidad = 'INTERNO')) as archivos,
        (select count(*)::int from communications.bitacora where cliente_id = $1 and tipo <> 'ACCESO') as bitacora,
        (select count(distinct evento_id)::int from communications.asistentes_evento where cliente_id = $1 and persona_tipo = 'Contacto') as calendario,
        (select count(distinct canal_id)::int from communications.contactos_canal where cliente_id = $1) as "canalesChat"`,
      [elCliente()],
    );
    const [visto, todo] = [await contar(as()), await contar({})];
    for (const [relacion, cuantos] of Object.entries(publico!)) {
      expect(visto[relacion]!.totalCount, relacion).toBe(cuantos);
      if (relacion !== 'canalesChat') expect(todo[relacion]!.totalCount, relacion).toBeGreaterThan(cuantos as number);
    }
  });

  it('is not told of an internal comment by its id, by a search, by who answers it or by whom it mentions', async () => {
    const interno = kit.world
      .comentarios(0)
      .find(({ visibilidad, eliminadoEn }) => visibilidad === 'INTERNO' && !eliminadoEn)!;
    const { data, errors } = await kit.query(
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Comentario { cuerpo } } }',
      { r: [{ __typename: 'Comentario', id: interno.id }] },
      as(),
    );
    expect(data).toEqual({ _entities: [null] });
    expect(errors).toMatchObject([{ extensions: { code: 'ENTIDAD_NO_ENCONTRADA' } }]);
    const buscar = async (filtro: object) => {
      const leido = await kit.query(
        `query ($r: _Any!, $f: ComentariosFiltro) { _entities(representations: [$r]) { ... on Cliente {
          comentarios(first: 100, filtro: $f) { totalCount nodes { visibilidad padre { id cuerpo } } } } } }`,
        { r: { __typename: 'Cliente', id: elCliente() }, f: filtro },
        as(),
      );
      expect(leido.errors).toBeUndefined();
      return (leido.data as any)._entities[0].comentarios;
    };
    const [palabra] = /[a-z]{5,}/.exec(interno.cuerpo)!;
    const halla = ({ cuerpo, visibilidad }: { cuerpo: string; visibilidad: string }) =>
      visibilidad === 'PUBLICO' && cuerpo.includes(palabra);
    const { totalCount } = await buscar({ texto: palabra, visibilidad: ['INTERNO', 'PUBLICO'] });
    expect(totalCount).toBeGreaterThanOrEqual(kit.world.comentarios(0).filter(halla).length);
    expect(await buscar({ texto: palabra, visibilidad: ['PUBLICO'] })).toMatchObject({ totalCount });
    expect(await buscar({ visibilidad: ['INTERNO'] })).toMatchObject({ totalCount: 0 });
    for (const { visibilidad } of (await buscar({})).nodes) expect(visibilidad).toBe('PUBLICO');
  });

  it('is told of no notice, and of no address of what is confidential', async () => {
    const notificado = (await kit.rows('select caso_id::text from communications.notificaciones limit 1'))[0]![
      'caso_id'
    ];
    const casos = async (quien: Partial<Identity>) => {
      const { data } = await kit.query(
        'query ($r: _Any!) { _entities(representations: [$r]) { ... on Caso { notificaciones { id } } } }',
        { r: { __typename: 'Caso', id: notificado } },
        quien,
      );
      return (data as any)._entities[0].notificaciones as unknown[];
    };
    expect((await casos({})).length).toBeGreaterThan(0);
    expect(await casos(as())).toEqual([]);
    const confidencial = kit.world.archivos(0).find((each) => each.confidencial)!;
    const { data } = await kit.query(`{ archivo(id: "${confidencial.id}") { urlDescarga } }`, {}, as());
    expect(data).toEqual({ archivo: null });
  });
});

describe('a token with soporte:leer alone', () => {
  const SOPORTE = { alcances: ['soporte:leer'], clientes: ['*'] };
  const leer = async (as: Partial<Identity>) => {
    const { data, errors = [] } = await kit.query(
      `query ($r: _Any!) { _entities(representations: [$r]) { ... on Caso { id
        comentarios(first: 100) { totalCount nodes { cuerpo visibilidad } } emails(first: 100) { totalCount nodes { asunto contacto { id } } }
        archivos(first: 100) { totalCount nodes { nombre confidencial } } } } }`,
      { r: { __typename: 'Caso', id: elCaso() } },
      as,
    );
    return { caso: (data as any)._entities[0], errors };
  };

  it('reads of its cases what the client may read', async () => {
    const { caso, errors } = await leer({ ...SOPORTE, clientes: [elCliente()] });
    expect(errors).toEqual([]);
    const publicos = kit.world
      .comentarios(0)
      .filter(({ visibilidad, sujeto }) => visibilidad === 'PUBLICO' && sujeto.id === elCaso());
    expect(caso.comentarios.totalCount).toBe(publicos.length);
    expect(caso.comentarios.nodes.map(({ cuerpo }: any) => cuerpo).sort()).toEqual(
      publicos.map(({ cuerpo }) => cuerpo).sort(),
    );
    for (const { contacto } of caso.emails.nodes) expect(contacto).not.toBeNull();
    expect((await leer({})).caso.emails.totalCount).toBeGreaterThan(caso.emails.totalCount);
    for (const { confidencial } of caso.archivos.nodes) expect(confidencial).toBe(false);
  });

  it('reads nothing else of communications', async () => {
    const { data, errors } = await kit.cliente(elCliente(), 'comentarios { totalCount } emails { totalCount }', {
      alcances: ['soporte:leer'],
    });
    expect((data as any)._entities[0]).toMatchObject({ comentarios: null, emails: null });
    expect(errors!.map(({ extensions }) => extensions!['alcances'])).toEqual([LEER, LEER]);
  });
});
