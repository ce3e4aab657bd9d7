import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bancoDeCasos, type Banco } from '../../test/bancoDeCasos.ts';

let banco: Banco;
beforeAll(async () => {
  banco = await bancoDeCasos();
});
afterAll(() => banco[Symbol.asyncDispose]());

const ids = (cuantos: number) => Array.from({ length: cuantos }, () => crypto.randomUUID());
const input = (diferencia: object) => ({
  clienteId: crypto.randomUUID(),
  titulo: 'No imprime la impresora',
  categoria: 'PROBLEMA_TECNICO',
  estado: 'NUEVO',
  prioridad: 'ALTA',
  descripcion: 'Desde ayer no imprime nada.',
  responsableId: crypto.randomUUID(),
  ...diferencia,
});

/** What is refused, and that nobody was asked to find it out. */
async function rechazo(consulta: string, variables: Record<string, unknown>) {
  const antes = banco.otros.calls();
  const { errors } = await banco.kit.query(consulta, variables, { alcances: ['soporte:leer', 'soporte:escribir'] });
  expect(banco.otros.calls()).toBe(antes);
  return errors?.map(({ extensions, message }) => [extensions?.['code'], extensions?.['argumento'], message]);
}

describe.each([
  ['simularCaso', 'query ($input: AgregarCasoInput!) { simularCaso(input: $input) { errores { codigo } } }'],
  ['agregarCaso', 'mutation ($input: AgregarCasoInput!) { agregarCaso(input: $input) { errores { codigo } } }'],
])('%s refuses before anything is done with it', (_, consulta) => {
  it.each<[string, object, string, string]>([
    [
      '25,000 files',
      { archivoIds: ids(25_000) },
      'input.archivoIds',
      'tiene 25,000 elementos y caben 20; quita los que sobran o repártelos en varias peticiones.',
    ],
    [
      'a description of 300,000 accents',
      { descripcion: '\u0301\u0323'.repeat(150_000) },
      'input.descripcion',
      'tiene 300,000 caracteres y caben 128,000; acórtalo.',
    ],
    [
      'as many accents as it takes, on one letter',
      { descripcion: `a${'\u0301\u0323'.repeat(60_000)}` },
      'input.descripcion',
      'lleva más de 30 acentos o signos sobre una misma letra; quítalos.',
    ],
    [
      '21 labels',
      { etiquetas: Array.from({ length: 21 }, (__, k) => `e${k}`) },
      'input.etiquetas',
      'tiene 21 elementos y caben 20; quita los que sobran o repártelos en varias peticiones.',
    ],
    [
      'a label of 700,000 characters',
      { etiquetas: ['urgente', 'x'.repeat(700_000)] },
      'input.etiquetas.1',
      'tiene 700,000 caracteres y caben 50; acórtalo.',
    ],
  ])('%s', async (__, diferencia, argumento, mensaje) => {
    expect(await rechazo(consulta, { input: input(diferencia) })).toEqual([
      ['BAD_USER_INPUT', argumento, `«${argumento}»: ${mensaje}`],
    ]);
  });
});

it('a filter of 25,000 ids is refused under each of fifty aliases, and no statement is made of it', async () => {
  const alias = Array.from({ length: 50 }, (_, k) => `a${k}: casos(filtro: $f) { totalCount }`);
  const consulta = `query ($f: CasosFiltro) { ${alias.join(' ')} }`;
  const errores = await rechazo(consulta, { f: { responsableIds: ids(25_000) } });
  expect(errores).toHaveLength(50);
  expect(new Set(errores!.map(([codigo, argumento]) => `${codigo as string} ${argumento as string}`))).toEqual(
    new Set(['BAD_USER_INPUT filtro.responsableIds']),
  );
});
