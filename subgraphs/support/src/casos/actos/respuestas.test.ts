/** What communications tells of a case, and what follows. */
import { AHORA } from '@cliente360/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { abrirMesa, columnasDelReloj, DIA, HORA, MINUTO, type Mesa } from '../../../test/mesa.ts';

let mesa: Mesa;
beforeAll(async () => {
  mesa = await abrirMesa();
}, 120_000);
afterAll(() => mesa[Symbol.asyncDispose]());
beforeEach(() => {
  mesa.reloj.ahora = AHORA.getTime();
});

const nuestro = () => ({ tipo: 'Usuario', id: mesa.usuario('itzel.cervantes').id });
const delCliente = () => ({ tipo: 'Contacto', id: mesa.kit.world.contactos(0)[0]!.id });
const en = (instante: number) => new Date(instante).toISOString();
/** The cases that came of a case. */
const hijos = async (id: string) =>
  mesa.kit.rows('select id::text, creado_por_id from support.casos where caso_origen_id = $1', [id]);

describe('recibirRespuestasEnCaso', () => {
  it('is not a person’s to call', async () => {
    const { errors } = await mesa.kit.query(
      'mutation { recibirRespuestasEnCaso(respuestas: []) }',
      {},
      { alcances: ['soporte:escribir'] },
    );
    expect(errors![0]!.extensions!['code']).toBe('FORBIDDEN');
  });

  it('does once what it is told twice', async () => {
    const id = await mesa.nuevo();
    await mesa.hecho('resolverCaso', { id, solucion: 'Se cambió el cable.' });
    const dicho = { eventoId: crypto.randomUUID(), autor: delCliente(), ocurridoEn: en(mesa.reloj.ahora) };
    await Promise.all([mesa.decir(id, dicho), mesa.decir(id, dicho), mesa.decir(id, dicho)]);
    expect(await mesa.caso(id)).toMatchObject({ estado: 'EN_PROCESO', reaperturas: 1, version: 3 });
    expect((await mesa.sucesos(id)).filter((tipo) => tipo === 'COMENTADO')).toHaveLength(1);
  });

  it('keeps the event as of when it was said, by whom of ours said it', async () => {
    const id = await mesa.nuevo();
    const ocurridoEn = en(mesa.reloj.ahora + MINUTO);
    mesa.reloj.ahora += HORA;
    await mesa.decir(id, { autor: nuestro(), ocurridoEn, visibilidad: 'INTERNO' });
    const { data } = await mesa.kit.query(
      `{ caso(id: "${id}") { eventos(first: 1) { nodes { tipo en por { id } } } } }`,
    );
    expect((data as any).caso.eventos.nodes).toEqual([
      { tipo: 'COMENTADO', en: ocurridoEn, por: { id: nuestro().id } },
    ]);
  });
});

describe('the first answer', () => {
  it('is the earliest public one of a person of ours, whenever it is heard of', async () => {
    const id = await mesa.nuevo({ prioridad: 'ALTA' });
    const creado = mesa.reloj.ahora;
    mesa.reloj.ahora += 3 * HORA;
    for (const callado of [
      { autor: { tipo: 'ActorSistema', proceso: 'autorrespuesta' } },
      { autor: nuestro(), visibilidad: 'INTERNO' },
      { autor: delCliente() },
    ])
      await mesa.decir(id, callado);
    expect((await mesa.caso(id)).primeraRespuestaEn).toBeNull();
    await mesa.decir(id, { autor: nuestro(), ocurridoEn: en(creado + 50 * MINUTO), tipo: 'correo.enviado.v1' });
    await mesa.decir(id, { autor: nuestro(), ocurridoEn: en(creado + 90 * MINUTO) });
    expect((await mesa.caso(id)).primeraRespuestaEn).toBe(creado + 50 * MINUTO);
    await mesa.decir(id, { autor: nuestro(), ocurridoEn: en(creado + 20 * MINUTO) });
    expect(await mesa.caso(id)).toMatchObject({ primeraRespuestaEn: creado + 20 * MINUTO, version: 1 });
    const { data } = await mesa.kit.query(`{ caso(id: "${id}") { sla { primeraRespuesta { estado consumidoMin } } } }`);
    expect((data as any).caso.sla.primeraRespuesta).toEqual({ estado: 'CUMPLIDO', consumidoMin: 20 });
    const { guardadas, debidas } = await columnasDelReloj(mesa, id, mesa.reloj.ahora);
    expect(guardadas).toEqual(debidas);
  });

  it('is that it was resolved, where that was first', async () => {
    const id = await mesa.nuevo();
    await mesa.hecho('resolverCaso', { id, solucion: 'Se cambió el cable.' });
    mesa.reloj.ahora += HORA;
    await mesa.decir(id, { autor: nuestro() });
    expect((await mesa.caso(id)).primeraRespuestaEn).toBe(AHORA.getTime());
  });
});

/** Who was told of what was said in a case so far, and why. */
const avisados = (id: string) =>
  mesa
    .contado(id)
    .flatMap(({ avisos }) => avisos as { usuarioId: string; motivo: string }[])
    .filter(({ motivo }) => motivo === 'RESPONDIDO' || motivo === 'MENCIONADO');

describe('who attends the case', () => {
  const responsable = () => mesa.usuario('itzel.cervantes').id;

  it.each<[string, string, (id: string) => Promise<unknown>]>([
    ['goes on', 'EN_PROCESO', (id) => mesa.hecho('cambiarEstadoCaso', { id, estado: 'EN_PROCESO' })],
    ['waited for it', 'EN_PROCESO', (id) => mesa.hecho('cambiarEstadoCaso', { id, estado: 'PENDIENTE' })],
    ['was resolved', 'EN_PROCESO', (id) => mesa.hecho('resolverCaso', { id, solucion: 'Se cambió el cable.' })],
  ])('is told once that the client answered a case that %s', async (_, estado, antes) => {
    const id = await mesa.nuevo({ responsableId: responsable() });
    await antes(id);
    const dicho = { eventoId: crypto.randomUUID(), autor: delCliente(), ocurridoEn: en(mesa.reloj.ahora + MINUTO) };
    await mesa.decir(id, dicho);
    await mesa.decir(id, dicho);
    expect((await mesa.caso(id)).estado).toBe(estado);
    await vi.waitFor(() => expect(mesa.contado(id).length).toBe(3), { timeout: 20_000 });
    expect(avisados(id)).toEqual([{ usuarioId: responsable(), motivo: 'RESPONDIDO' }]);
  });

  it('is not told of what we say, and whoever is mentioned is, without a second entry in the bitácora', async () => {
    const id = await mesa.nuevo({ responsableId: responsable() });
    const [uno, otro] = [mesa.usuario('mariana.quiroz').id, mesa.usuario('hector.mendoza').id];
    await mesa.decir(id, { autor: nuestro() });
    await mesa.decir(id, { autor: nuestro(), visibilidad: 'INTERNO', menciones: [uno, otro] });
    await vi.waitFor(() => expect(mesa.contado(id).length).toBe(2), { timeout: 20_000 });
    expect(avisados(id)).toEqual([uno, otro].map((usuarioId) => ({ usuarioId, motivo: 'MENCIONADO' })));
    expect(mesa.contado(id).find(({ tipo }) => tipo === 'caso.comentado.v1')).toMatchObject({
      clase: null,
      actor: nuestro(),
    });
  });
});

describe('what a contact says in public', () => {
  it('takes a case that waited for it up again, from when it was said', async () => {
    const id = await mesa.nuevo();
    await mesa.hecho('cambiarEstadoCaso', { id, estado: 'PENDIENTE' });
    const dichoEn = (mesa.reloj.ahora += HORA);
    mesa.reloj.ahora += HORA;
    await mesa.decir(id, { autor: delCliente(), ocurridoEn: en(dichoEn) });
    const caso = await mesa.caso(id);
    expect(caso).toMatchObject({ estado: 'EN_PROCESO', version: 3 });
    expect(caso.pasos.at(-1)).toMatchObject({ estado: 'EN_PROCESO', en: dichoEn, motivo: 'Respondió el cliente' });
    await vi.waitFor(() => expect(mesa.contado(id).length).toBe(3), { timeout: 20_000 });
    expect(mesa.contado(id).find(({ resumen }) => resumen.includes('Respondió'))).toMatchObject({
      actor: { tipo: 'ActorSistema', proceso: 'reglasDeCaso' },
      tipo: 'caso.estado.v1',
    });
  });

  it('does not undo what was done after it was said', async () => {
    const id = await mesa.nuevo();
    const antes = mesa.reloj.ahora;
    mesa.reloj.ahora += HORA;
    await mesa.hecho('cambiarEstadoCaso', { id, estado: 'PENDIENTE' });
    await mesa.decir(id, { autor: delCliente(), ocurridoEn: en(antes + MINUTO) });
    expect((await mesa.caso(id)).estado).toBe('PENDIENTE');
    mesa.reloj.ahora += HORA;
    await mesa.hecho('resolverCaso', { id, solucion: 'Se cambió el cable.' });
    await mesa.decir(id, { autor: delCliente(), ocurridoEn: en(mesa.reloj.ahora - MINUTO) });
    expect((await mesa.caso(id)).estado).toBe('RESUELTO');
    await mesa.hecho('cerrarCaso', { id });
    await mesa.decir(id, { autor: delCliente(), ocurridoEn: en(mesa.reloj.ahora - MINUTO) });
    expect(await hijos(id)).toEqual([]);
  });

  it('opens what was resolved within its seven days again, and is a new case after them', async () => {
    const id = await mesa.nuevo();
    await mesa.hecho('resolverCaso', { id, solucion: 'Se cambió el cable.' });
    mesa.reloj.ahora += 7 * DIA;
    await mesa.decir(id, { autor: delCliente() });
    expect(await mesa.caso(id)).toMatchObject({ estado: 'EN_PROCESO', reaperturas: 1 });
    await mesa.hecho('cambiarEstadoCaso', { id, estado: 'RESUELTO' });
    mesa.reloj.ahora += 7 * DIA + 1;
    await mesa.decir(id, { autor: delCliente() });
    expect((await mesa.caso(id)).estado).toBe('RESUELTO');
    expect(await hijos(id)).toHaveLength(1);
  });

  it('in private, or of ours, does nothing to its state', async () => {
    const id = await mesa.nuevo();
    await mesa.hecho('cambiarEstadoCaso', { id, estado: 'PENDIENTE' });
    await mesa.decir(id, { autor: delCliente(), visibilidad: 'INTERNO' });
    await mesa.decir(id, { autor: nuestro() });
    expect((await mesa.caso(id)).estado).toBe('PENDIENTE');
  });

  it.each([
    [
      'closed',
      async (id: string) => {
        await mesa.hecho('resolverCaso', { id, solucion: 'Se cambió el cable.' });
        await mesa.hecho('cerrarCaso', { id });
      },
    ],
    ['cancelled', (id: string) => mesa.hecho('cancelarCaso', { id, motivo: 'NO_PROCEDE' })],
  ])('on a %s case is a new one, once, of the same people', async (_, terminar) => {
    const id = await mesa.nuevo({ prioridad: 'ALTA', titulo: 'La báscula no pesa' });
    await terminar(id);
    mesa.reloj.ahora += HORA;
    const cuerpo = `Volvió a fallar:\n\n${'no enciende y suena; '.repeat(40)}`.trim();
    const dicho = {
      eventoId: crypto.randomUUID(),
      autor: delCliente(),
      cuerpo,
      ocurridoEn: en(mesa.reloj.ahora),
    };
    await mesa.decir(id, dicho);
    await mesa.decir(id, dicho);
    const [hijo, ...mas] = await hijos(id);
    expect([hijo!['creado_por_id'], mas]).toEqual([null, []]);
    const { data } = await mesa.kit.query(
      `{ caso(id: "${hijo!['id'] as string}") { numero titulo descripcion estado prioridad cliente { id } contacto { id } responsable { id } casoOrigen { id } creadoPor { id }
        sla { primeraRespuesta { objetivoMin venceEn } } eventos(orden: [{ campo: EN }]) { nodes { tipo por { id } } } } }`,
    );
    expect(data).toEqual({
      caso: {
        numero: expect.stringMatching(/^CASO-2026-\d{6}$/),
        titulo: 'Re: La báscula no pesa',
        descripcion: cuerpo,
        estado: 'NUEVO',
        prioridad: 'ALTA',
        cliente: { id: mesa.kit.world.cliente(0).id },
        contacto: { id: delCliente().id },
        responsable: { id: nuestro().id },
        casoOrigen: { id },
        creadoPor: null,
        sla: { primeraRespuesta: { objetivoMin: 60, venceEn: en(mesa.reloj.ahora + HORA) } },
        eventos: {
          nodes: [
            { tipo: 'CREADO', por: null },
            { tipo: 'ASIGNADO', por: null },
          ],
        },
      },
    });
  });
});

describe('the case that the rules open', () => {
  const abierto = async (departamentoId: string | null) => {
    const id = await mesa.nuevo({ departamentoId });
    await mesa.hecho('resolverCaso', { id, solucion: 'Se cambió el cable.' });
    await mesa.hecho('cerrarCaso', { id });
    return id;
  };
  const deBaja = (...ids: readonly string[]) => {
    for (const id of ids) {
      const persona = mesa.kit.world.usuarios.find((each) => each.id === id)!;
      mesa.fuera.entities.set(`Usuario:${id}`, { ...persona, activo: false });
    }
  };
  afterEach(() => mesa.fuera.entities.clear());
  const alNuevo = async (id: string) => {
    mesa.reloj.ahora += HORA;
    await mesa.decir(id, { autor: delCliente() });
    const [hijo] = await hijos(id);
    return mesa.caso(hijo!['id'] as string);
  };
  /** The department of who answers for a case here. */
  const suyo = () =>
    mesa.kit.world.departamentos.find((each) => each.activo && each.miembroIds.includes(nuestro().id))!;
  const persona = (id: string) => mesa.kit.world.usuarios.find((each) => each.id === id)!;
  const atiende = (id: string) =>
    persona(id).activo && persona(id).roles.some((rol) => rol === 'SOPORTE' || rol === 'LIDER_SOPORTE');

  it('goes to the leader of the department, or to an active member of it, where who answered for it left', async () => {
    const { id: departamentoId, liderId, miembroIds } = suyo();
    const id = await abierto(departamentoId);
    const otra = await abierto(departamentoId);
    deBaja(nuestro().id);
    const otros = miembroIds.filter((cada) => cada !== nuestro().id && cada !== liderId && atiende(cada));
    const esperados = liderId !== nuestro().id && liderId !== null && atiende(liderId) ? [liderId] : otros;
    const caso = await alNuevo(id);
    expect(esperados).toContain(caso.responsableId);
    expect(caso.departamentoId).toBe(departamentoId);
    if (liderId) deBaja(liderId);
    expect(otros).not.toEqual([]);
    expect(otros).toContain((await alNuevo(otra)).responsableId);
  });

  it('goes to who leads support where the department has nobody left, who is told, and is not of it any more', async () => {
    const { id: departamentoId, liderId, miembroIds } = suyo();
    const id = await abierto(departamentoId);
    deBaja(...miembroIds, ...(liderId ? [liderId] : []));
    const lideres = mesa.kit.world.usuarios.filter(
      (each) => each.activo && each.roles.includes('LIDER_SOPORTE') && ![...miembroIds, liderId].includes(each.id),
    );
    const admins = mesa.kit.world.usuarios.filter(
      (each) => each.activo && each.roles.includes('ADMIN') && ![...miembroIds, liderId].includes(each.id),
    );
    const caso = await alNuevo(id);
    expect((lideres.length > 0 ? lideres : admins).map((each) => each.id)).toContain(caso.responsableId);
    expect(caso.departamentoId).toBeNull();
    await vi.waitFor(() => expect(mesa.contado(caso.id)).toHaveLength(1), { timeout: 20_000 });
    expect(mesa.contado(caso.id)[0]).toMatchObject({
      avisos: [{ usuarioId: caso.responsableId, motivo: 'ASIGNADO' }],
      caso: { departamentoId: null },
    });
  });
});

describe('what a contact says of a case that is over and already has a follow-up', () => {
  /** A case that is over, and the case that its contact's first words opened. */
  const conSeguimiento = async () => {
    const id = await mesa.nuevo();
    await terminar(id);
    mesa.reloj.ahora += HORA;
    await mesa.decir(id, { autor: delCliente() });
    const [hijo, ...mas] = await hijos(id);
    expect(mas).toEqual([]);
    mesa.reloj.ahora += HORA;
    return { id, hijo: hijo!['id'] as string };
  };
  const terminar = async (id: string) => {
    await mesa.hecho('resolverCaso', { id, solucion: 'Se cambió el cable.' });
    await mesa.hecho('cerrarCaso', { id });
  };

  it.each<[string, string, (id: string) => Promise<unknown>]>([
    ['is new', 'NUEVO', async () => {}],
    ['goes on', 'EN_PROCESO', (id) => mesa.hecho('cambiarEstadoCaso', { id, estado: 'EN_PROCESO' })],
    ['waited for it', 'EN_PROCESO', (id) => mesa.hecho('cambiarEstadoCaso', { id, estado: 'PENDIENTE' })],
    ['was resolved', 'EN_PROCESO', (id) => mesa.hecho('resolverCaso', { id, solucion: 'Se cambió el cable.' })],
  ])('goes to one that %s, once however often it is told at once, and opens no other', async (_, estado, antes) => {
    const { id, hijo } = await conSeguimiento();
    await antes(hijo);
    mesa.reloj.ahora += MINUTO;
    const dicho = {
      eventoId: crypto.randomUUID(),
      comentarioId: crypto.randomUUID(),
      autor: delCliente(),
      ocurridoEn: en(mesa.reloj.ahora),
    };
    await Promise.all([mesa.decir(id, dicho), mesa.decir(id, dicho), mesa.decir(id, dicho)]);
    await mesa.decir(id, dicho);
    expect(await hijos(id)).toHaveLength(1);
    expect(await hijos(hijo)).toEqual([]);
    expect((await mesa.caso(hijo)).estado).toBe(estado);
    expect((await mesa.sucesos(hijo)).filter((tipo) => tipo === 'COMENTADO')).toHaveLength(1);
    const suyos = () => mesa.contado(hijo).filter((evento) => evento.comentarioId === dicho.comentarioId);
    await vi.waitFor(() => expect(suyos()).toHaveLength(1), { timeout: 20_000 });
    expect(suyos()[0]).toMatchObject({
      clienteId: mesa.kit.world.cliente(0).id,
      actor: { tipo: 'ActorSistema', proceso: 'reglasDeCaso' },
      avisos: [{ usuarioId: nuestro().id, motivo: 'RESPONDIDO' }],
      archivoIds: [],
    });
    const { guardadas, debidas } = await columnasDelReloj(mesa, hijo, mesa.reloj.ahora);
    expect(guardadas).toEqual(debidas);
  });

  it('opens one where several things are said at once, whose comment comes along to it', async () => {
    const id = await mesa.nuevo();
    await terminar(id);
    mesa.reloj.ahora += HORA;
    const dichos = Array.from({ length: 4 }, () => ({ autor: delCliente(), comentarioId: crypto.randomUUID() }));
    await Promise.all(dichos.map((dicho) => mesa.decir(id, dicho)));
    const [hijo, ...mas] = await hijos(id);
    expect(mas).toEqual([]);
    const movidos = () => mesa.contado(hijo!['id'] as string).map(({ comentarioId }) => comentarioId as string);
    await vi.waitFor(() => expect(movidos()).toHaveLength(4), { timeout: 20_000 });
    expect(movidos().toSorted()).toEqual(dichos.map(({ comentarioId }) => comentarioId).toSorted());
  });

  it('goes to the newest that is not over, also to one that came of a follow-up, and opens one where all are', async () => {
    const { id, hijo } = await conSeguimiento();
    const otro = await mesa.nuevo({ casoOrigenId: id });
    mesa.reloj.ahora += MINUTO;
    await mesa.decir(id, { autor: delCliente() });
    expect((await mesa.sucesos(otro)).at(-1)).toBe('COMENTADO');
    await mesa.hecho('cancelarCaso', { id: otro, motivo: 'NO_PROCEDE' });
    await terminar(hijo);
    mesa.reloj.ahora += MINUTO;
    await mesa.decir(hijo, { autor: delCliente() });
    const [nieto] = await hijos(hijo);
    mesa.reloj.ahora += MINUTO;
    await mesa.decir(id, { autor: delCliente() });
    expect(await hijos(id)).toHaveLength(2);
    expect((await mesa.sucesos(nieto!['id'] as string)).at(-1)).toBe('COMENTADO');
    await terminar(nieto!['id'] as string);
    mesa.reloj.ahora += MINUTO;
    await mesa.decir(id, { autor: delCliente() });
    expect(await hijos(id)).toHaveLength(3);
  });

  it('in private, or of ours, stays there', async () => {
    const { id, hijo } = await conSeguimiento();
    const antes = await mesa.sucesos(hijo);
    await mesa.decir(id, { autor: delCliente(), visibilidad: 'INTERNO' });
    await mesa.decir(id, { autor: nuestro() });
    expect(await mesa.sucesos(hijo)).toEqual(antes);
  });
});
