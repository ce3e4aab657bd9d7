/** Each act on a case: what it refuses, and what comes of it. */
import { AHORA } from '@cliente360/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { abrirMesa, DIA, HORA, SOPORTE, type Mesa } from '../../../test/mesa.ts';

let mesa: Mesa;
beforeAll(async () => {
  mesa = await abrirMesa();
}, 120_000);
afterAll(() => mesa[Symbol.asyncDispose]());
beforeEach(() => {
  mesa.reloj.ahora = AHORA.getTime();
  mesa.fuera.down.clear();
  mesa.fuera.entities.clear();
});

const codigos = async (...llamada: Parameters<Mesa['hacer']>) =>
  (await mesa.hacer(...llamada)).errores.map(({ codigo, campo }) => [codigo, campo?.join('.') ?? null]);
const resuelto = async (diferencias = {}) => {
  const id = await mesa.nuevo(diferencias);
  await mesa.hecho('resolverCaso', { id, solucion: 'Se cambió el cable.' });
  return id;
};
/** What communications was told last of a case, once it was told that many things. */
const contado = async (id: string, cuantos: number) => {
  await vi.waitFor(() => expect(mesa.contado(id).length).toBe(cuantos), { timeout: 20_000 });
  return mesa.contado(id).find(({ tipo }) => tipo !== 'caso.creado.v1' && tipo !== undefined) as any;
};

describe('every act', () => {
  it('refuses an old version and says which one is now; another person’s change is not written over', async () => {
    const id = await mesa.nuevo();
    await mesa.hecho('cambiarEstadoCaso', { id, estado: 'EN_PROCESO' });
    const { errores } = await mesa.hacer('cambiarEstadoCaso', { id, estado: 'PENDIENTE', version: 1 });
    expect(errores).toEqual([
      expect.objectContaining({ codigo: 'VERSION_OBSOLETA', campo: ['version'], detalle: { version: 2 } }),
    ]);
    expect((await mesa.caso(id)).estado).toBe('EN_PROCESO');
  });

  it('does not know a case that is not there, or out of the caller’s sight', async () => {
    expect(await codigos('cerrarCaso', { id: crypto.randomUUID() })).toEqual([['CASO_NO_ENCONTRADO', 'id']]);
    const id = await resuelto();
    const ajeno = { clientes: [mesa.kit.world.cliente(1).id] };
    expect(await codigos('cerrarCaso', { id }, ajeno)).toEqual([['CASO_NO_ENCONTRADO', 'id']]);
    expect(await codigos('cerrarCaso', { id: mesa.kit.otra.casos(0)[0]!.id })).toEqual([['CASO_NO_ENCONTRADO', 'id']]);
  });

  it('needs its scope, an active person, and crm', async () => {
    const id = await resuelto();
    await expect(mesa.hacer('cerrarCaso', { id }, { alcances: ['soporte:leer'] })).rejects.toMatchObject({
      cause: { code: 'FORBIDDEN', campo: 'Mutation.cerrarCaso', alcances: ['soporte:escribir'] },
    });
    expect(await codigos('cerrarCaso', { id }, { sub: 'ernesto.luna' })).toEqual([['SIN_PERMISO', null]]);
    mesa.fuera.down.add('crm');
    expect(await codigos('cerrarCaso', { id })).toEqual([['DEPENDENCIA_NO_DISPONIBLE', null]]);
    expect(await mesa.sucesos(id)).not.toContain('CERRADO');
  });

  it('is done once for a key, however often and at once it is asked; another content with it is refused', async () => {
    const id = await mesa.nuevo();
    const args = { id, estado: 'PENDIENTE', version: 1, claveIdempotencia: crypto.randomUUID() };
    const respuestas = await Promise.all(Array.from({ length: 10 }, () => mesa.hacer('cambiarEstadoCaso', args)));
    expect(respuestas.map(({ caso }) => caso)).toEqual(
      Array.from({ length: 10 }, () => ({ id, version: 2, estado: 'PENDIENTE' })),
    );
    expect(await mesa.sucesos(id)).toEqual(['CREADO', 'ASIGNADO', 'ESTADO']);
    await mesa.hecho('cambiarEstadoCaso', { id, estado: 'EN_PROCESO' });
    expect((await mesa.hecho('cambiarEstadoCaso', args)).version).toBe(3);
    expect(await codigos('cambiarEstadoCaso', { ...args, motivo: 'otro' })).toEqual([
      ['CLAVE_IDEMPOTENCIA_REUSADA', 'claveIdempotencia'],
    ]);
    expect(await codigos('cerrarCaso', { id, claveIdempotencia: args.claveIdempotencia })).toEqual([
      ['CLAVE_IDEMPOTENCIA_REUSADA', 'claveIdempotencia'],
    ]);
  });

  it('says of a key whose case the caller may not see any more that there is none', async () => {
    const id = await mesa.nuevo();
    const claveIdempotencia = crypto.randomUUID();
    const otroCliente = { clientes: [mesa.kit.world.cliente(1).id] };
    for (const [acto, args] of [
      ['cambiarPrioridadCaso', { id, prioridad: 'ALTA', motivo: 'Urge', version: 1, claveIdempotencia }],
      ['cancelarCaso', { id, motivo: 'NO_PROCEDE', version: 2, claveIdempotencia: crypto.randomUUID() }],
    ] as const) {
      await mesa.hecho(acto, args);
      expect((await mesa.hacer(acto, args, otroCliente)).errores).toMatchObject([
        { codigo: 'CASO_NO_ENCONTRADO', campo: ['claveIdempotencia'] },
      ]);
    }
  });

  it('does not use its key up when it is refused', async () => {
    const id = await mesa.nuevo();
    const claveIdempotencia = crypto.randomUUID();
    expect(await codigos('cerrarCaso', { id, claveIdempotencia, version: 1 })).toEqual([['TRANSICION_INVALIDA', 'id']]);
    await mesa.hecho('cambiarEstadoCaso', { id, estado: 'PENDIENTE', claveIdempotencia });
  });

  it('lets one of two that come at once win, and tells the other', async () => {
    const id = await mesa.nuevo();
    const dos = await Promise.all([
      mesa.hacer('cambiarEstadoCaso', { id, estado: 'PENDIENTE', version: 1 }),
      mesa.hacer('cambiarPrioridadCaso', { id, prioridad: 'ALTA', motivo: 'Urge', version: 1 }),
    ]);
    expect(dos.filter(({ caso }) => caso !== null)).toHaveLength(1);
    expect(dos.flatMap(({ errores }) => errores)).toMatchObject([
      { codigo: 'VERSION_OBSOLETA', detalle: { version: 2 } },
    ]);
    expect((await mesa.caso(id)).version).toBe(2);
  });

  it('takes a case that is over no more', async () => {
    const id = await mesa.nuevo();
    await mesa.hecho('cancelarCaso', { id, motivo: 'ERROR_CAPTURA' });
    for (const [acto, args] of [
      ['asignarCaso', { responsableId: mesa.usuario('hector.mendoza').id }],
      ['cambiarPrioridadCaso', { prioridad: 'ALTA', motivo: 'Urge' }],
      ['vincularPolizaCaso', { polizaId: null }],
      ['resolverCaso', { solucion: 'Se cambió el cable.' }],
      ['reabrirCaso', { motivo: 'Sigue igual' }],
      ['cancelarCaso', { motivo: 'NO_PROCEDE' }],
    ] as const) {
      const { errores } = await mesa.hacer(acto, { id, ...args });
      expect(errores).toMatchObject([{ codigo: 'TRANSICION_INVALIDA', campo: ['id'] }]);
      expect(errores[0]!.detalle).toEqual({ estado: 'CANCELADO', estadosPermitidos: [] });
    }
  });

  it('tells communications once, with who did it, what changed and the same correlation', async () => {
    const id = await mesa.nuevo();
    await mesa.hecho('cambiarEstadoCaso', { id, estado: 'PENDIENTE', motivo: 'Falta la factura' });
    const evento = await contado(id, 2);
    expect(evento).toMatchObject({
      tipo: 'caso.estado.v1',
      clase: 'ESTADO',
      actor: { tipo: 'Usuario', id: mesa.usuario('ana.torres').id },
      resumen: 'Pasó de «Nuevo» a «Pendiente»: Falta la factura',
      cambios: [{ campo: 'estado', antes: 'NUEVO', despues: 'PENDIENTE' }],
      avisos: [],
    });
  });

  it('refuses what is no id, and names it', async () => {
    await expect(mesa.hacer('cerrarCaso', { id: 'CASO-2026-000001', version: 1 })).rejects.toMatchObject({
      cause: { code: 'BAD_USER_INPUT', argumento: 'id' },
    });
  });
});

describe('cambiarEstadoCaso', () => {
  it('goes along the table, and says where it may go', async () => {
    const id = await mesa.nuevo();
    const { errores } = await mesa.hacer('cambiarEstadoCaso', { id, estado: 'CERRADO' });
    expect(errores).toMatchObject([{ codigo: 'TRANSICION_INVALIDA', campo: ['estado'] }]);
    expect(errores[0]!.detalle).toEqual({
      estado: 'NUEVO',
      estadosPermitidos: ['EN_PROCESO', 'PENDIENTE', 'RESUELTO', 'CANCELADO'],
    });
  });

  it('does not reopen what was resolved, but closes it', async () => {
    const id = await resuelto();
    const { errores } = await mesa.hacer('cambiarEstadoCaso', { id, estado: 'EN_PROCESO' });
    expect(errores[0]!.detalle).toEqual({ estado: 'RESUELTO', estadosPermitidos: ['CERRADO'] });
    await mesa.hecho('cambiarEstadoCaso', { id, estado: 'CERRADO' });
    expect((await mesa.caso(id)).cerradoEn).toBe(mesa.reloj.ahora);
  });

  it('resolves with the solution that there is, and cancels only with a reason', async () => {
    const id = await mesa.nuevo();
    expect(await codigos('cambiarEstadoCaso', { id, estado: 'RESUELTO' })).toEqual([['SOLUCION_REQUERIDA', 'estado']]);
    expect(await codigos('cambiarEstadoCaso', { id, estado: 'CANCELADO', motivo: ' ' })).toEqual([
      ['MOTIVO_REQUERIDO', 'motivo'],
    ]);
    await mesa.hecho('resolverCaso', { id, solucion: 'Se cambió el cable.' });
    await mesa.hecho('reabrirCaso', { id, motivo: 'Sigue igual' });
    await mesa.hecho('cambiarEstadoCaso', { id, estado: 'RESUELTO' });
    expect((await mesa.caso(id)).solucion).toBe('Se cambió el cable.');
  });
});

describe('asignarCaso', () => {
  it('gives it to another, and tells both', async () => {
    const id = await mesa.nuevo();
    mesa.reloj.ahora += HORA;
    const [antes, despues] = [mesa.usuario('itzel.cervantes').id, mesa.usuario('hector.mendoza').id];
    await mesa.hecho('asignarCaso', { id, responsableId: despues, nota: 'Es de tu zona' });
    expect(await mesa.caso(id)).toMatchObject({ responsableId: despues, asignadoEn: mesa.reloj.ahora });
    expect(await contado(id, 2)).toMatchObject({
      tipo: 'caso.asignado.v1',
      clase: 'ASIGNACION',
      resumen: 'Se asignó a Héctor Mendoza',
      avisos: [
        { usuarioId: despues, motivo: 'ASIGNADO' },
        { usuarioId: antes, motivo: 'RETIRADO' },
      ],
    });
  });

  it('needs more than writing to give it to somebody else, and no more to take it', async () => {
    const id = await mesa.nuevo();
    const sinAsignar = { alcances: ['soporte:leer', 'soporte:escribir'] };
    await expect(
      mesa.hacer('asignarCaso', { id, responsableId: mesa.usuario('hector.mendoza').id }, sinAsignar),
    ).rejects.toMatchObject({ cause: { code: 'FORBIDDEN', alcances: ['soporte:escribir', 'soporte:asignar'] } });
    await mesa.hecho('asignarCaso', { id, responsableId: mesa.usuario('ana.torres').id }, sinAsignar);
  });

  it.each([
    ['luis.mora', 'RESPONSABLE_SIN_ROL'],
    ['ernesto.luna', 'RESPONSABLE_INACTIVO'],
  ])('does not give it to %s: %s', async (quien, codigo) => {
    const id = await mesa.nuevo();
    expect(await codigos('asignarCaso', { id, responsableId: mesa.usuario(quien).id })).toEqual([
      [codigo, 'responsableId'],
    ]);
  });

  it('keeps the department unless told, and the responsible is one of its members', async () => {
    const departamento = mesa.kit.world.departamentos.find(({ clave }) => clave === 'SOPORTE_TECNICO')!;
    const id = await mesa.nuevo({ departamentoId: departamento.id });
    const deOtro = { id, responsableId: mesa.usuario('mariana.quiroz').id };
    expect(await codigos('asignarCaso', deOtro)).toEqual([['RESPONSABLE_FUERA_DE_DEPARTAMENTO', 'responsableId']]);
    await mesa.hecho('asignarCaso', { id, responsableId: mesa.usuario('hector.mendoza').id });
    expect((await mesa.caso(id)).departamentoId).toBe(departamento.id);
    await mesa.hecho('asignarCaso', { ...deOtro, departamentoId: null });
    expect((await mesa.caso(id)).departamentoId).toBeNull();
    expect(await codigos('asignarCaso', { ...deOtro, departamentoId: crypto.randomUUID() })).toEqual([
      ['DEPARTAMENTO_NO_ENCONTRADO', 'departamentoId'],
    ]);
  });

  it('changes nothing where nothing is to change', async () => {
    const id = await mesa.nuevo();
    expect((await mesa.hecho('asignarCaso', { id, responsableId: mesa.usuario('itzel.cervantes').id })).version).toBe(
      1,
    );
    expect(await mesa.sucesos(id)).toEqual(['CREADO', 'ASIGNADO']);
  });
});

describe('cambiarPrioridadCaso', () => {
  it('measures the open milestones from the beginning by the new objectives', async () => {
    const id = await mesa.nuevo({ prioridad: 'BAJA' });
    mesa.reloj.ahora += 10 * 60_000;
    await mesa.hecho('cambiarPrioridadCaso', { id, prioridad: 'CRITICA', motivo: 'Está parado todo' });
    expect((await mesa.caso(id)).objetivos).toEqual({ primeraRespuestaMin: 30, resolucionMin: 120 });
    const { data } = await mesa.kit.query(
      `{ caso(id: "${id}") { sla { primeraRespuesta { venceEn } resolucion { venceEn } } } }`,
    );
    expect(data).toEqual({
      caso: {
        sla: {
          primeraRespuesta: { venceEn: '2026-11-24T18:30:00.000Z' },
          resolucion: { venceEn: '2026-11-24T20:00:00.000Z' },
        },
      },
    });
  });

  it('leaves a milestone that was met alone', async () => {
    const id = await mesa.nuevo({ prioridad: 'MEDIA' });
    mesa.reloj.ahora += HORA;
    await mesa.decir(id, { autor: { tipo: 'Usuario', id: mesa.usuario('itzel.cervantes').id } });
    await mesa.hecho('cambiarPrioridadCaso', { id, prioridad: 'CRITICA', motivo: 'Está parado todo' });
    expect((await mesa.caso(id)).objetivos).toEqual({ primeraRespuestaMin: 480, resolucionMin: 120 });
    const { data } = await mesa.kit.query(`{ caso(id: "${id}") { sla { primeraRespuesta { estado } } } }`);
    expect((data as any).caso.sla.primeraRespuesta.estado).toBe('CUMPLIDO');
  });

  it('says why', async () => {
    const id = await mesa.nuevo();
    expect(await codigos('cambiarPrioridadCaso', { id, prioridad: 'ALTA', motivo: '\n' })).toEqual([
      ['MOTIVO_REQUERIDO', 'motivo'],
    ]);
  });
});

describe('vincularPolizaCaso', () => {
  it('gives the unit of the one back, and takes one of the other', async () => {
    const [una, otra] = await Promise.all([mesa.poliza({}), mesa.poliza({})]);
    const id = await mesa.nuevo({ polizaId: una });
    expect([await mesa.consumidas(una), await mesa.consumidas(otra)]).toEqual([1, 0]);
    await mesa.hecho('vincularPolizaCaso', { id, polizaId: otra });
    expect([await mesa.consumidas(una), await mesa.consumidas(otra)]).toEqual([0, 1]);
    await mesa.hecho('vincularPolizaCaso', { id, polizaId: null });
    expect([await mesa.consumidas(una), await mesa.consumidas(otra)]).toEqual([0, 0]);
    expect(await mesa.sucesos(id)).toEqual(['CREADO', 'ASIGNADO', 'POLIZA', 'POLIZA']);
  });

  it('takes one that holds, is the client’s, has units and covers the case', async () => {
    const id = await mesa.nuevo();
    const [vencida, agotada, ajena, acotada] = await Promise.all([
      mesa.poliza({ vigenteHasta: '2026-02-01' }),
      mesa.poliza({ contratadas: '1', consumidas: '1' }),
      mesa.poliza({ clienteId: mesa.kit.world.cliente(1).id }),
      mesa.poliza({ estadoManual: 'SUSPENDIDA' }),
    ]);
    for (const [polizaId, codigo] of [
      [vencida, 'POLIZA_NO_VIGENTE'],
      [acotada, 'POLIZA_NO_VIGENTE'],
      [agotada, 'POLIZA_AGOTADA'],
      [ajena, 'POLIZA_AJENA'],
      [crypto.randomUUID(), 'POLIZA_NO_ENCONTRADA'],
    ] as const)
      expect(await codigos('vincularPolizaCaso', { id, polizaId })).toEqual([[codigo, 'polizaId']]);
  });

  it('does not give the last unit to two cases at once', async () => {
    const polizaId = await mesa.poliza({ contratadas: '1' });
    const ids = await Promise.all([mesa.nuevo(), mesa.nuevo(), mesa.nuevo()]);
    const dados = await Promise.all(ids.map((id) => mesa.hacer('vincularPolizaCaso', { id, polizaId })));
    expect(dados.filter(({ caso }) => caso !== null)).toHaveLength(1);
    expect(new Set(dados.flatMap(({ errores }) => errores.map(({ codigo }) => codigo)))).toEqual(
      new Set(['POLIZA_AGOTADA']),
    );
    expect(await mesa.consumidas(polizaId)).toBe(1);
  });

  it('goes by its policy from then on, and what was met stays met by the calendar it was met by', async () => {
    const siempre = mesa.kit.world.politicasSla.find(({ calendario }) => calendario.siempreAbierto)!;
    const polizaId = await mesa.poliza({ politicaSlaId: siempre.id });
    // Saturday: answered on Monday morning, in time by business hours, days late by the clock of a policy without them.
    mesa.reloj.ahora = Date.parse('2026-11-28T18:00:00.000Z');
    const [respondido, callado] = await Promise.all([mesa.nuevo(), mesa.nuevo()]);
    mesa.reloj.ahora = Date.parse('2026-11-30T16:00:00.000Z');
    await mesa.decir(respondido, { autor: { tipo: 'Usuario', id: mesa.usuario('itzel.cervantes').id } });
    const hitos = async (id: string) => {
      const { data } = await mesa.kit.query(
        `{ caso(id: "${id}") { sla { politica { id } primeraRespuesta { estado consumidoMin objetivoMin } resolucion { objetivoMin consumidoMin } } } }`,
      );
      return (data as any).caso.sla;
    };
    const antes = await hitos(respondido);
    for (const id of [respondido, callado]) await mesa.hecho('vincularPolizaCaso', { id, polizaId });
    const suyos = siempre.objetivos.find(({ prioridad }) => prioridad === 'MEDIA')!;
    expect(await hitos(respondido)).toEqual({
      politica: { id: siempre.id },
      primeraRespuesta: antes.primeraRespuesta,
      resolucion: { objetivoMin: suyos.resolucionMin, consumidoMin: 46 * 60 },
    });
    expect(antes.primeraRespuesta).toEqual({ estado: 'CUMPLIDO', consumidoMin: 60, objetivoMin: 480 });
    expect((await hitos(callado)).primeraRespuesta).toMatchObject({
      estado: 'INCUMPLIDO',
      consumidoMin: 46 * 60,
      objetivoMin: suyos.primeraRespuestaMin,
    });
  });
});

describe('resolverCaso and reabrirCaso', () => {
  it('asks for a solution that fits and for minutes from 0', async () => {
    const id = await mesa.nuevo();
    expect(await codigos('resolverCaso', { id, solucion: ' ' })).toEqual([['SOLUCION_REQUERIDA', 'solucion']]);
    expect(await codigos('resolverCaso', { id, solucion: 'x'.repeat(32_001) })).toEqual([
      ['SOLUCION_LARGA', 'solucion'],
    ]);
    await expect(mesa.hacer('resolverCaso', { id, solucion: 'Listo', tiempoMin: -1 })).rejects.toMatchObject({
      cause: { code: 'BAD_USER_INPUT', argumento: 'tiempoMin' },
    });
  });

  it('is the first answer where there was none, and stays so when it is reopened', async () => {
    const id = await mesa.nuevo();
    mesa.reloj.ahora += HORA;
    await mesa.hecho('resolverCaso', { id, solucion: 'Se cambió el cable.' });
    mesa.reloj.ahora += DIA;
    await mesa.hecho('reabrirCaso', { id, motivo: 'Sigue igual' });
    expect(await mesa.caso(id)).toMatchObject({
      primeraRespuestaEn: AHORA.getTime() + HORA,
      resueltoEn: null,
      reaperturas: 1,
      estado: 'EN_PROCESO',
    });
  });

  it.each([
    ['HORAS', 90, '1.5'],
    ['HORAS', 50, '0.833333'],
    // A day of the default calendar is 9 hours.
    ['DIAS', 270, '0.5'],
    ['DIAS', 100, '0.185185'],
  ])('takes the time from a póliza of %s: %i minutes are %s', async (unidad, tiempoMin, unidades) => {
    const polizaId = await mesa.poliza({ unidad, contratadas: '0.5' });
    const id = await mesa.nuevo({ polizaId });
    await mesa.hecho('resolverCaso', { id, solucion: 'Se cambió el cable.', tiempoMin });
    const [fila] = await mesa.kit.rows('select consumidas::text from support.polizas where id = $1', [polizaId]);
    expect(fila!['consumidas']).toBe(Number(unidades).toFixed(6));
  });

  it('adds, the second time, only what that one says', async () => {
    const polizaId = await mesa.poliza({ unidad: 'HORAS', contratadas: '10' });
    const id = await mesa.nuevo({ polizaId });
    await mesa.hecho('resolverCaso', { id, solucion: 'Se cambió el cable.', tiempoMin: 60 });
    await mesa.hecho('reabrirCaso', { id, motivo: 'Sigue igual' });
    expect(await mesa.consumidas(polizaId)).toBe(1);
    await mesa.hecho('resolverCaso', { id, solucion: 'Se cambió la tarjeta.', tiempoMin: 30 });
    expect(await mesa.consumidas(polizaId)).toBe(1.5);
  });

  it('is possible to the last millisecond of the seventh day, and no more after it', async () => {
    const id = await resuelto();
    mesa.reloj.ahora += 7 * DIA + 1;
    const { errores } = await mesa.hacer('reabrirCaso', { id, motivo: 'Sigue igual' });
    expect(errores).toMatchObject([
      { codigo: 'PLAZO_REAPERTURA_VENCIDO', campo: ['id'], detalle: { vencioEn: '2026-12-01T18:00:00.000Z' } },
    ]);
    mesa.reloj.ahora -= 1;
    await mesa.hecho('reabrirCaso', { id, motivo: 'Sigue igual' });
  });

  it('says all that is wrong at once', async () => {
    const id = await mesa.nuevo();
    expect(await codigos('reabrirCaso', { id, motivo: '' })).toEqual([
      ['MOTIVO_REQUERIDO', 'motivo'],
      ['TRANSICION_INVALIDA', 'id'],
    ]);
  });
});

describe('cancelarCaso', () => {
  it('gives the incident back, and says of which case it is a duplicate', async () => {
    const polizaId = await mesa.poliza({});
    const [id, principal] = [await mesa.nuevo({ polizaId }), await mesa.nuevo()];
    await mesa.hecho('cancelarCaso', { id, motivo: 'DUPLICADO', casoPrincipalId: principal });
    expect(await mesa.consumidas(polizaId)).toBe(0);
    expect(await contado(id, 2)).toMatchObject({
      tipo: 'caso.cancelado.v1',
      resumen: 'Se canceló por duplicado',
      cambios: [
        { campo: 'estado', antes: 'NUEVO', despues: 'CANCELADO' },
        { campo: 'casoPrincipal', antes: null, despues: principal },
      ],
    });
  });

  it('wants the main case of a duplicate: another one, of the same client', async () => {
    const id = await mesa.nuevo();
    const duplicado = { id, motivo: 'DUPLICADO' };
    expect(await codigos('cancelarCaso', duplicado)).toEqual([['MOTIVO_REQUERIDO', 'casoPrincipalId']]);
    for (const casoPrincipalId of [id, crypto.randomUUID(), mesa.kit.world.casos(1)[0]!.id])
      expect(await codigos('cancelarCaso', { ...duplicado, casoPrincipalId })).toEqual([
        ['CASO_ORIGEN_AJENO', 'casoPrincipalId'],
      ]);
  });

  it('leaves no duplicate of what is cancelled too, nor any ring of them, also of two at once', async () => {
    const [a, b, c] = [await mesa.nuevo(), await mesa.nuevo(), await mesa.nuevo()];
    const duplicado = (id: string, casoPrincipalId: string) => ({ id, motivo: 'DUPLICADO', casoPrincipalId });
    await mesa.hecho('cancelarCaso', duplicado(a, b));
    for (const id of [b, c])
      expect(await codigos('cancelarCaso', duplicado(id, a))).toEqual([['FUSION_INVALIDA', 'casoPrincipalId']]);
    const [uno, otro] = await Promise.all([
      mesa.hacer('cancelarCaso', duplicado(b, c)),
      mesa.hacer('cancelarCaso', duplicado(c, b)),
    ]);
    expect([uno, otro].flatMap(({ errores }) => errores.map(({ codigo }) => codigo))).toEqual(['FUSION_INVALIDA']);
    const estados = [(await mesa.caso(b)).estado, (await mesa.caso(c)).estado];
    expect(estados.sort()).toEqual(['CANCELADO', 'NUEVO']);
  });

  it('of a case that has duplicates wants the one that goes on instead, so that somebody attends them', async () => {
    const [duplicado, principal, otro] = [await mesa.nuevo(), await mesa.nuevo(), await mesa.nuevo()];
    await mesa.hecho('cancelarCaso', { id: duplicado, motivo: 'DUPLICADO', casoPrincipalId: principal });
    const { errores } = await mesa.hacer('cancelarCaso', { id: principal, motivo: 'NO_PROCEDE' });
    const numero = expect.stringMatching(/^CASO-2026-/);
    expect(errores).toEqual([
      {
        codigo: 'CASO_CON_DUPLICADOS',
        campo: ['casoPrincipalId'],
        detalle: { duplicados: [{ id: duplicado, numero }] },
      },
    ]);
    expect(await codigos('cambiarEstadoCaso', { id: principal, estado: 'CANCELADO', motivo: 'Ya no' })).toEqual([
      ['CASO_CON_DUPLICADOS', 'estado'],
    ]);
    await mesa.hecho('cancelarCaso', { id: principal, motivo: 'NO_PROCEDE', casoPrincipalId: otro });
    // Now that one is where both are attended.
    expect(await codigos('cancelarCaso', { id: otro, motivo: 'ERROR_CAPTURA' })).toEqual([
      ['CASO_CON_DUPLICADOS', 'casoPrincipalId'],
    ]);
    await mesa.hecho('resolverCaso', { id: otro, solucion: 'Se cambió el cable.' });
  });

  it('of a case and of its duplicate at once leaves one of them, whoever is first', async () => {
    for (let vez = 0; vez < 5; vez++) {
      const [duplicado, principal] = [await mesa.nuevo(), await mesa.nuevo()];
      const hechos = await Promise.all([
        mesa.hacer('cancelarCaso', { id: duplicado, motivo: 'DUPLICADO', casoPrincipalId: principal }),
        mesa.hacer('cancelarCaso', { id: principal, motivo: 'NO_PROCEDE' }),
      ]);
      const [faltas] = hechos.flatMap(({ errores }) => errores);
      expect(['FUSION_INVALIDA', 'CASO_CON_DUPLICADOS']).toContain(faltas?.codigo);
      expect(hechos.filter(({ caso }) => caso)).toHaveLength(1);
    }
  });
});

describe('adjuntarArchivosCaso', () => {
  const archivo = (diferencias: object = {}) => {
    const id = crypto.randomUUID();
    mesa.fuera.entities.set(`CargaArchivo:${id}`, {
      id,
      bytes: 1_000,
      escaneo: 'LIMPIO',
      usuario: 'ana.torres',
      completa: true,
      ...diferencias,
    });
    return id;
  };

  it('links uploads of who asks, and tells communications whose they are now', async () => {
    const id = await mesa.nuevo();
    const archivoIds = [archivo(), archivo()];
    await mesa.hecho('adjuntarArchivosCaso', { id, archivoIds });
    expect(await contado(id, 2)).toMatchObject({
      tipo: 'caso.adjunto.v1',
      archivoIds,
      resumen: 'Se adjuntaron 2 archivos',
    });
    const filas = await mesa.kit.rows(
      'select archivo_id::text as id from support.caso_archivos where caso_id = $1 order by id',
      [id],
    );
    expect(filas.map((fila) => fila['id'])).toEqual(expect.arrayContaining(archivoIds));
  });

  it('counts those that it already has', async () => {
    const id = await mesa.nuevo();
    const nueve = Array.from({ length: 9 }, () => archivo({ bytes: 11 * 1024 * 1024 }));
    await mesa.hecho('adjuntarArchivosCaso', { id, archivoIds: nueve });
    expect(await codigos('adjuntarArchivosCaso', { id, archivoIds: [archivo(), archivo()] })).toEqual([
      ['DEMASIADOS_ARCHIVOS', 'archivoIds'],
    ]);
    expect(await codigos('adjuntarArchivosCaso', { id, archivoIds: [archivo({ bytes: 2 * 1024 * 1024 })] })).toEqual([
      ['ARCHIVO_GRANDE', 'archivoIds'],
    ]);
  });

  it('refuses what is not there, is somebody else’s, or is with another case, each by its place', async () => {
    const id = await mesa.nuevo();
    const suyo = archivo();
    await mesa.hecho('adjuntarArchivosCaso', { id: await mesa.nuevo(), archivoIds: [suyo] });
    const malos = [crypto.randomUUID(), archivo({ usuario: 'luis.mora' }), archivo({ escaneo: 'INFECTADO' })];
    expect(await codigos('adjuntarArchivosCaso', { id, archivoIds: malos })).toEqual([
      ['ARCHIVO_NO_ENCONTRADO', 'archivoIds.0'],
      ['ARCHIVO_AJENO', 'archivoIds.1'],
      ['ARCHIVO_INFECTADO', 'archivoIds.2'],
    ]);
    // Communications may not know yet; the database does.
    expect(await codigos('adjuntarArchivosCaso', { id, archivoIds: [suyo] })).toEqual([
      ['ARCHIVO_YA_LIGADO', 'archivoIds'],
    ]);
    expect((await mesa.caso(id)).version).toBe(1);
    await expect(mesa.hacer('adjuntarArchivosCaso', { id, archivoIds: [] })).rejects.toMatchObject({
      cause: { code: 'BAD_USER_INPUT' },
    });
  });
});

describe('calificarCaso', () => {
  /** The key that its contact gets. */
  const encuestaDe = async (id: string, cuantos = 2) => {
    await vi.waitFor(() => expect(mesa.contado(id).length).toBe(cuantos), { timeout: 20_000 });
    return mesa.contado(id).findLast(({ encuesta }) => encuesta !== null)?.encuesta as string | undefined;
  };

  it('is answered once, with the key of the case’s last resolution', async () => {
    const id = await resuelto();
    const token = (await encuestaDe(id))!;
    mesa.reloj.ahora += HORA;
    await mesa.hecho('calificarCaso', { token, calificacion: 5, comentario: ' Muy bien ' });
    const { data } = await mesa.kit.query(
      `{ caso(id: "${id}") { satisfaccion { enviadaEn respondidaEn calificacion comentario } eventos(first: 1) { nodes { tipo por { id } } } } }`,
    );
    expect(data).toEqual({
      caso: {
        satisfaccion: {
          enviadaEn: AHORA.toISOString(),
          respondidaEn: new Date(mesa.reloj.ahora).toISOString(),
          calificacion: 5,
          comentario: 'Muy bien',
        },
        eventos: { nodes: [{ tipo: 'CALIFICADO', por: null }] },
      },
    });
    expect(await codigos('calificarCaso', { token, calificacion: 1 })).toEqual([['CALIFICACION_INVALIDA', 'token']]);
    expect((await mesa.caso(id)).calificacion).toBe(5);
  });

  it('is of the last resolution: a new one asks again, and the key before it is no good any more', async () => {
    const id = await resuelto();
    const primera = (await encuestaDe(id))!;
    mesa.reloj.ahora += HORA;
    await mesa.hecho('reabrirCaso', { id, motivo: 'Sigue igual' });
    await mesa.hecho('resolverCaso', { id, solucion: 'Se cambió la tarjeta.' });
    const segunda = (await encuestaDe(id, 4))!;
    expect(await codigos('calificarCaso', { token: primera, calificacion: 4 })).toEqual([
      ['CALIFICACION_INVALIDA', 'token'],
    ]);
    await mesa.hecho('calificarCaso', { token: segunda, calificacion: 4 });
  });

  it('takes no forged key, none of another company, and none of a case out of sight', async () => {
    const id = await resuelto();
    const token = (await encuestaDe(id))!;
    const [caso, emitida, firma] = token.split('.') as [string, string, string];
    const otro = (await mesa.nuevo()).replaceAll('-', '');
    const alterada = `${firma[0] === 'A' ? 'B' : 'A'}${firma.slice(1)}`;
    for (const falso of [
      '',
      'x',
      `${caso}.${emitida}`,
      `${caso}.${emitida}.${alterada}`,
      `${otro}.${emitida}.${firma}`,
      `${caso}.${(Number.parseInt(emitida, 36) + 1).toString(36)}.${firma}`,
    ])
      expect(await codigos('calificarCaso', { token: falso, calificacion: 5 })).toEqual([
        ['CALIFICACION_INVALIDA', 'token'],
      ]);
    for (const as of [{ empresa: 'otra' }, { clientes: [mesa.kit.world.cliente(1).id] }])
      expect(await codigos('calificarCaso', { token, calificacion: 5 }, as)).toEqual([
        ['CALIFICACION_INVALIDA', 'token'],
      ]);
    await mesa.hecho('calificarCaso', { token, calificacion: 5 });
  });

  it.each([0, 6])('goes from 1 to 5, not %i', async (calificacion) => {
    const id = await resuelto();
    const token = (await encuestaDe(id))!;
    expect(await codigos('calificarCaso', { token, calificacion })).toEqual([
      ['CALIFICACION_INVALIDA', 'calificacion'],
    ]);
  });

  it('is not asked of a case without a contact', async () => {
    const id = await resuelto({ contactoId: null });
    expect(await encuestaDe(id)).toBeUndefined();
    const { data } = await mesa.kit.query(
      `{ caso(id: "${id}") { satisfaccion { enviadaEn } } }`,
      {},
      { alcances: SOPORTE },
    );
    expect(data).toEqual({ caso: { satisfaccion: null } });
  });
});
