import type { Identity } from '@cliente360/identity';
import { AHORA } from '@cliente360/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bancoDeCasos, type Banco } from '../../test/bancoDeCasos.ts';

let banco: Banco;
beforeAll(async () => {
  banco = await bancoDeCasos();
});
afterAll(() => banco[Symbol.asyncDispose]());
beforeEach(() => {
  banco.ahora = AHORA;
  banco.otros.down.clear();
});

const ERROR = '{ codigo campo detalle }';
const CONSULTA = `query ($input: AgregarCasoInput!) { simularCaso(input: $input) {
  errores ${ERROR} advertencias ${ERROR} politica { id nombre } plazos { prioridad primeraRespuestaVenceEn resolucionVenceEn }
  polizas { poliza { id numero } disponibles alcanza } garantia { vigente hasta } posiblesDuplicados { id titulo }
} }`;
const MUTACION = `mutation ($input: AgregarCasoInput!) { agregarCaso(input: $input) {
  caso { id titulo sla { politica { id } primeraRespuesta { venceEn } resolucion { venceEn } } } errores ${ERROR} advertencias ${ERROR}
} }`;

const base = () => ({
  clienteId: banco.clienteNuevo(),
  titulo: 'No imprime la impresora de etiquetas',
  categoria: 'PROBLEMA_TECNICO',
  estado: 'NUEVO',
  prioridad: 'ALTA',
  descripcion: 'Desde ayer no imprime ninguna etiqueta.',
  responsableId: banco.responsableId,
});
/** What the trial says, after seeing that it wrote nothing anywhere. */
const simular = async (diferencia: object = {}, as: Partial<Identity> = {}) => {
  const antes = await banco.escrito();
  const { simularCaso } = await banco.pedir(CONSULTA, { input: { ...base(), ...diferencia } }, as);
  expect(await banco.escrito()).toEqual(antes);
  return simularCaso;
};
const agregar = async (input: object) => (await banco.pedir(MUTACION, { input })).agregarCaso;
const codigos = (errores: { codigo: string }[]) => errores.map(({ codigo }) => codigo);

describe('simularCaso', () => {
  it('says what agregarCaso would, errors and warnings alike, and registers nothing', async () => {
    const clienteId = banco.clienteNuevo({ estado: 'SUSPENDIDO' });
    await banco.polizaNueva(clienteId);
    const malo = {
      ...base(),
      clienteId,
      contactoId: crypto.randomUUID(),
      titulo: 'No\nimprime',
      descripcion: '?',
      solucion: 'ñ'.repeat(32_001),
      archivoIds: [crypto.randomUUID()],
      loteSerieId: crypto.randomUUID(),
      casoOrigenId: crypto.randomUUID(),
    };
    const { errores, advertencias } = await simular(malo);
    expect(errores.length).toBeGreaterThanOrEqual(7);
    expect({ errores, advertencias, caso: null }).toEqual(await agregar(malo));
  });

  it('finds nothing against a good one, however often it is asked', async () => {
    const bueno = base();
    for (const _ of [1, 2])
      expect(await simular(bueno)).toMatchObject({ errores: [], advertencias: [], garantia: null });
    expect((await agregar(bueno)).errores).toEqual([]);
  });

  it.each(['NUEVO', 'EN_PROCESO', 'PENDIENTE', 'RESUELTO'])(
    'shows the deadlines that a case born %s then has, for each priority',
    async (estado) => {
      const { plazos, politica } = await simular({ estado, solucion: 'Se reinició.' });
      expect(plazos.map(({ prioridad }: any) => prioridad)).toEqual(['CRITICA', 'ALTA', 'MEDIA', 'BAJA']);
      for (const { prioridad, ...plazo } of plazos) {
        const { caso } = await agregar({ ...base(), estado, prioridad, solucion: 'Se reinició.' });
        const { primeraRespuesta, resolucion } = caso.sla;
        expect(plazo).toEqual({
          primeraRespuestaVenceEn: primeraRespuesta.venceEn,
          resolucionVenceEn: resolucion.venceEn,
        });
        expect(caso.sla.politica.id).toBe(politica.id);
        expect(plazo.resolucionVenceEn === null).toBe(estado === 'PENDIENTE');
      }
    },
  );

  it('goes by the policy of the póliza, which may promise nothing for some priorities', async () => {
    const clienteId = banco.clienteNuevo();
    const politicaSlaId = await banco.politicaNueva({ ALTA: [10, 20] });
    const polizaId = await banco.polizaNueva(clienteId, { politicaSlaId });
    const { errores, politica, plazos } = await simular({ clienteId, polizaId, prioridad: 'BAJA' });
    expect(errores).toEqual([{ codigo: 'SIN_POLITICA_SLA', campo: ['input', 'prioridad'], detalle: null }]);
    expect(politica.id).toBe(politicaSlaId);
    const ninguno = { primeraRespuestaVenceEn: null, resolucionVenceEn: null };
    expect(plazos).toEqual([
      { prioridad: 'CRITICA', ...ninguno },
      {
        prioridad: 'ALTA',
        primeraRespuestaVenceEn: '2026-11-24T18:10:00.000Z',
        resolucionVenceEn: '2026-11-24T18:20:00.000Z',
      },
      { prioridad: 'MEDIA', ...ninguno },
      { prioridad: 'BAJA', ...ninguno },
    ]);
  });

  it('shows the pólizas of the client that cover it today, and whether they have units for it', async () => {
    const clienteId = banco.clienteNuevo();
    const [uno, otro] = banco.kit.world.articulos.filter(({ tipo }) => tipo === 'Inventariable');
    const medio = await banco.polizaNueva(clienteId, { vigenteHasta: '2026-11-24', consumidas: '9.5' });
    const agotada = await banco.polizaNueva(clienteId, { vigenteHasta: '2026-11-25', consumidas: '10' });
    const horas = await banco.polizaNueva(clienteId, {
      vigenteHasta: '2026-11-26',
      unidad: 'HORAS',
      consumidas: '9.75',
    });
    const sinLimite = { vigenteHasta: '2026-11-27', unidad: 'ILIMITADA', contratadas: null };
    const ilimitada = await banco.polizaNueva(clienteId, sinLimite, [['Inventariable', uno!.id]]);
    await banco.polizaNueva(clienteId, {}, [['Inventariable', otro!.id]]);
    await banco.polizaNueva(clienteId, { vigenteHasta: '2026-11-23' });
    await banco.polizaNueva(clienteId, { estadoManual: 'SUSPENDIDA' });
    await banco.polizaNueva(banco.clienteNuevo());
    const esperadas = [
      [medio, '0.5', false],
      [agotada, '0', false],
      [horas, '0.25', true],
      [ilimitada, null, true],
    ].map(([id, disponibles, alcanza]) => ({ poliza: { id, numero: `POL-${id}` }, disponibles, alcanza }));
    const de = { clienteId, articuloId: uno!.id };
    expect((await simular(de)).polizas).toEqual(esperadas);
    expect((await simular({ ...de, polizaId: horas })).polizas).toEqual(esperadas);
  });

  it('shows the cases that may be the same', async () => {
    const bueno = base();
    const { caso } = await agregar(bueno);
    const { posiblesDuplicados, advertencias } = await simular(bueno);
    expect(posiblesDuplicados).toEqual([{ id: caso.id, titulo: bueno.titulo }]);
    expect(codigos(advertencias)).toEqual(['POSIBLE_DUPLICADO']);
  });

  it('knows a key that was used for something else', async () => {
    const bueno = { ...base(), claveIdempotencia: crypto.randomUUID() };
    await agregar(bueno);
    expect(codigos((await simular(bueno)).errores)).toEqual([]);
    expect((await simular({ ...bueno, titulo: 'No enciende la báscula' })).errores).toMatchObject([
      { codigo: 'CLAVE_IDEMPOTENCIA_REUSADA', campo: ['input', 'claveIdempotencia'] },
    ]);
  });
});

describe('the warranty of the lot that it names', () => {
  const lote = (clienteId: string, garantia: object | null) => {
    const id = crypto.randomUUID();
    banco.otros.entities.set(`LoteSerie:${id}`, { id, cliente: { id: clienteId }, producto: null, garantia });
    return id;
  };
  const garantia = async (clienteId: string, loteSerieId: string) =>
    (await simular({ clienteId, loteSerieId })).garantia;

  it.each([
    ['VIGENTE', '2027-05-01', true],
    ['POR_VENCER', '2026-11-30', true],
    ['VENCIDA', '2026-11-23', false],
    ['SIN_GARANTIA', null, false],
  ])('is inventory’s: %s', async (estado, fin, vigente) => {
    const clienteId = banco.clienteNuevo();
    expect(await garantia(clienteId, lote(clienteId, { estado, fin, cobertura: null }))).toEqual({
      vigente,
      hasta: fin,
    });
  });

  it('lasts as long as the póliza that extends it', async () => {
    const clienteId = banco.clienteNuevo();
    const id = await banco.polizaNueva(clienteId, { tipo: 'GARANTIA_EXTENDIDA', vigenteHasta: '2028-06-30' });
    const extendida = { estado: 'EXTENDIDA', fin: '2026-01-01', cobertura: { id } };
    expect(await garantia(clienteId, lote(clienteId, extendida))).toEqual({ vigente: true, hasta: '2028-06-30' });
  });

  it('is not shown of another client’s', async () => {
    const ajeno = lote(banco.clienteNuevo(), { estado: 'VIGENTE', fin: '2027-05-01', cobertura: null });
    const { garantia: suya, errores } = await simular({ loteSerieId: ajeno });
    expect([suya, codigos(errores)]).toEqual([null, ['LOTE_AJENO']]);
  });
});

describe('who may ask, and what can be answered without the others', () => {
  it.each(['crm', 'inventory', 'communications'])(
    'without %s it says so, and shows all that is ours',
    async (subgraph) => {
      const clienteId = banco.clienteNuevo();
      const polizaId = await banco.polizaNueva(clienteId, { consumidas: '10' });
      const [articulo] = banco.kit.world.articulos;
      const archivoIds = [banco.archivoNuevo(clienteId)];
      banco.otros.down.add(subgraph);
      const { errores, plazos, polizas, politica } = await simular({
        clienteId,
        titulo: '',
        polizaId,
        articuloId: articulo!.id,
        archivoIds,
      });
      expect(codigos(errores)).toEqual(['DEPENDENCIA_NO_DISPONIBLE', 'TITULO_VACIO', 'POLIZA_AGOTADA']);
      expect(errores[0].detalle).toEqual({ subgrafo: subgraph });
      expect(plazos[0].resolucionVenceEn).not.toBeNull();
      expect([polizas.length, politica]).toEqual([1, expect.anything()]);
    },
  );

  it('needs the scope, and sees only the clients of the token', async () => {
    const { data, errors } = await banco.kit.query(CONSULTA, { input: base() }, { alcances: ['soporte:leer'] });
    expect(data).toEqual({ simularCaso: null });
    expect(errors![0]!.extensions).toMatchObject({ code: 'FORBIDDEN', campo: 'Query.simularCaso' });
    const clienteId = banco.clienteNuevo();
    await banco.polizaNueva(clienteId);
    const ajeno = await simular({ clienteId }, { clientes: [banco.clienteNuevo()] });
    expect([codigos(ajeno.errores), ajeno.polizas]).toEqual([['CLIENTE_NO_ENCONTRADO'], []]);
  });
});
