/** Who may do what to a case, through the mutations themselves. */
import { PERMISOS, type ActoDeCaso } from '@cliente360/caso';
import { AHORA } from '@cliente360/testing';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { support } from '../../index.ts';
import { abrirMesa, SOPORTE, type Mesa } from '../../../test/mesa.ts';

let mesa: Mesa;
beforeAll(async () => {
  mesa = await abrirMesa();
}, 120_000);
afterAll(() => mesa[Symbol.asyncDispose]());
beforeEach(() => {
  mesa.reloj.ahora = AHORA.getTime();
});

/** Of role LECTURA, and not confined here: it is the role that stands against it. */
const SOCIO = { sub: 'socio.api' };
const VENTAS = { sub: 'luis.mora' };

/** What each act asks for besides the case, so that nothing but a right is missing; `resuelto`: of a case that was resolved. */
const ARGUMENTOS: Readonly<Record<string, { readonly args: () => object; readonly resuelto?: true }>> = {
  asignarCaso: { args: () => ({ responsableId: mesa.usuario('mariana.quiroz').id }) },
  cambiarEstadoCaso: { args: () => ({ estado: 'PENDIENTE' }) },
  cambiarPrioridadCaso: { args: () => ({ prioridad: 'ALTA', motivo: 'Urge' }) },
  vincularPolizaCaso: { args: () => ({ polizaId: null }) },
  resolverCaso: { args: () => ({ solucion: 'Se cambió el cable.' }) },
  cancelarCaso: { args: () => ({ motivo: 'NO_PROCEDE' }) },
  cerrarCaso: { args: () => ({}), resuelto: true },
};
const preparado = async (resuelto?: true) => {
  const id = await mesa.nuevo();
  if (resuelto) await mesa.hecho('resolverCaso', { id, solucion: 'Se cambió el cable.' });
  return id;
};

const DE_COMMUNICATIONS = ['comentarCaso', 'marcarMencionLeida'];

it('every act on a case is in the table', () => {
  const actos = Object.values(support.schema.getMutationType()!.getFields()).flatMap(({ name, type }) =>
    /CasoPayload!$/.test(String(type)) ? [name] : [],
  );
  const deSupport = Object.keys(PERMISOS).filter((acto) => !acto.includes('.') && !DE_COMMUNICATIONS.includes(acto));
  expect(actos.sort()).toEqual(deSupport.sort());
  const deSoporte = deSupport.filter((acto) => PERMISOS[acto as ActoDeCaso] === 'DE_SOPORTE');
  expect(Object.keys(ARGUMENTOS).sort()).toEqual(deSoporte.sort());
});

it.each(Object.keys(ARGUMENTOS))('%s is refused to who does not attend cases, and nothing happens', async (acto) => {
  const { args, resuelto } = ARGUMENTOS[acto]!;
  const id = await preparado(resuelto);
  const [antes, sucesos] = [await mesa.caso(id), await mesa.sucesos(id)];
  for (const quien of [SOCIO, VENTAS]) {
    const { errores } = await mesa.hacer(acto, { id, ...args() }, quien);
    expect(errores).toEqual([{ codigo: 'SIN_PERMISO', campo: null, detalle: null }]);
  }
  expect(await mesa.caso(id)).toEqual(antes);
  expect(await mesa.sucesos(id)).toEqual(sucesos);
  await mesa.hecho(acto, { id, ...args() }, { alcances: SOPORTE });
});

it('a partner registers a case, which is not born resolved, and opens again what was not solved', async () => {
  const registrar = async (estado: string, as: object) => {
    const input = {
      clienteId: mesa.kit.world.cliente(0).id,
      titulo: 'No imprime la impresora de etiquetas',
      categoria: 'PROBLEMA_TECNICO',
      estado,
      prioridad: 'MEDIA',
      descripcion: 'Desde ayer no imprime ninguna etiqueta.',
      solucion: estado === 'RESUELTO' ? 'Se encendió.' : null,
      responsableId: mesa.usuario('itzel.cervantes').id,
    };
    const { data } = await mesa.kit.query(
      'mutation ($input: AgregarCasoInput!) { agregarCaso(input: $input) { caso { id } errores { codigo campo } } }',
      { input },
      { alcances: SOPORTE, ...as },
    );
    return (data as any).agregarCaso;
  };
  expect(await registrar('RESUELTO', SOCIO)).toEqual({
    caso: null,
    errores: [{ codigo: 'SIN_PERMISO', campo: ['input', 'estado'] }],
  });
  const { caso, errores } = await registrar('NUEVO', SOCIO);
  expect(errores).toEqual([]);
  await mesa.hecho('resolverCaso', { id: caso.id, solucion: 'Se cambió el cable.' });
  await mesa.hecho('reabrirCaso', { id: caso.id, motivo: 'Sigue igual' }, SOCIO);
  expect((await mesa.caso(caso.id)).estado).toBe('EN_PROCESO');
});

it('public words are the first answer where who said them attends cases, and nothing else is', async () => {
  const id = await mesa.nuevo();
  const dicho = { autor: { tipo: 'Usuario', id: mesa.usuario('socio.api').id } };
  await mesa.decir(id, { ...dicho, atiende: false });
  expect((await mesa.caso(id)).primeraRespuestaEn).toBeNull();
  await mesa.decir(id, { autor: { tipo: 'Usuario', id: mesa.usuario('itzel.cervantes').id }, atiende: true });
  expect((await mesa.caso(id)).primeraRespuestaEn).toBe(mesa.reloj.ahora);
});

it('the note of an assignment and the mention of an internal comment are for who may read what is internal', async () => {
  const id = await mesa.nuevo();
  await mesa.hecho('asignarCaso', { id, responsableId: mesa.usuario('mariana.quiroz').id, nota: 'Ojo: es difícil' });
  await mesa.decir(id, { autor: { tipo: 'Usuario', id: mesa.usuario('mariana.quiroz').id }, visibilidad: 'INTERNO' });
  const leer = async (as: object) => {
    const { data } = await mesa.kit.query(
      `{ caso(id: "${id}") { eventos { totalCount nodes { tipo motivo } } } }`,
      {},
      as,
    );
    return (data as any).caso.eventos;
  };
  const todo = await leer({});
  expect(todo.totalCount).toBe(4);
  expect(todo.nodes.map(({ motivo }: any) => motivo)).toContain('Ojo: es difícil');
  const socio = { clientes: [mesa.kit.world.cliente(0).id], alcances: ['soporte:leer', 'comunicaciones:interno'] };
  for (const as of [{ alcances: ['soporte:leer'] }, socio]) {
    const { totalCount, nodes } = await leer(as);
    expect(totalCount).toBe(3);
    expect(nodes.map(({ tipo }: any) => tipo)).not.toContain('COMENTADO');
    expect(nodes.map(({ motivo }: any) => motivo)).toEqual([null, null, null]);
  }
});
