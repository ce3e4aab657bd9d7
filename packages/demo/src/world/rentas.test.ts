import { describe, expect, test } from 'vitest';
import { addDays, dayNumber } from '../calendar.ts';
import type { AsignacionActivoDemo, ActivoDemo } from '../types.equipo.ts';
import type { RentaDemo } from '../types.tesoreria.ts';
import { EMPRESAS_DEMO } from '../usuarios.ts';
import { createWorld } from '../world.ts';
import type { Mundo } from './mundo.ts';
import { inicioDePeriodo, periodosAntes, type Periodicidad } from './periodos.ts';
import { rentasDe } from './rentas.ts';

const world = createWorld({ semilla: 7, hoy: '2026-11-24', empresa: EMPRESAS_DEMO[0]!, clientes: 200 });
const clientes = Array.from({ length: 200 }, (_, i) => ({
  i,
  cliente: world.cliente(i),
  rentas: world.rentas(i),
  facturas: world.facturas(i).filter(({ rentaId }) => rentaId !== null),
}));
const sinActivo = (lista: readonly RentaDemo[]) => lista.filter(({ activoId }) => activoId === null);
const rentas = clientes.flatMap((each) => each.rentas);
const facturasDe = (id: string) =>
  clientes
    .flatMap(({ facturas }) => facturas.filter(({ rentaId }) => rentaId === id))
    .toSorted((a, b) => (a.fecha < b.fecha ? -1 : 1));

describe('inicioDePeriodo', () => {
  test.each<[Periodicidad, string, string]>([
    ['DIARIA', '2026-02-01', '2026-02-02'],
    ['SEMANAL', '2026-02-07', '2026-02-14'],
    ['QUINCENAL', '2026-02-15', '2026-02-28'],
    ['MENSUAL', '2026-02-28', '2026-03-31'],
    ['BIMESTRAL', '2026-03-31', '2026-05-31'],
    ['TRIMESTRAL', '2026-04-30', '2026-07-31'],
    ['SEMESTRAL', '2026-07-31', '2027-01-31'],
    ['ANUAL', '2027-01-31', '2028-01-31'],
  ])('%s', (periodicidad, uno, dos) => {
    expect([1, 2].map((n) => inicioDePeriodo('2026-01-31', periodicidad, n))).toEqual([uno, dos]);
  });

  test('gives twenty-four quincenas a year', () => {
    expect(periodosAntes('2026-01-01', 'QUINCENAL', '2027-01-01')).toBe(24);
  });
});

describe('rentas', () => {
  test('the first client has at least 25, with every state, kind and period; of the others, over half have some', () => {
    const [primero, ...resto] = clientes;
    expect(primero!.rentas.length).toBeGreaterThanOrEqual(25);
    const valores = (campo: 'estado' | 'tipo' | 'periodicidad') => new Set(primero!.rentas.map((each) => each[campo]));
    expect([valores('estado').size, valores('tipo').size, valores('periodicidad').size]).toEqual([7, 2, 8]);
    expect(resto.every((each) => sinActivo(each.rentas).length <= 3)).toBe(true);
    const con = resto.filter((each) => each.rentas.length > 0).length;
    expect(con / resto.length).toBeGreaterThan(0.55);
  });

  test('a PROSPECTO has at most a trial', () => {
    const suyas = clientes.filter(({ cliente }) => cliente.estado === 'PROSPECTO').map((each) => each.rentas);
    expect(suyas.some(({ length }) => length === 1)).toBe(true);
    for (const lista of suyas)
      expect(lista.map(({ tipo, estado }) => [tipo, estado])).toEqual(lista.map(() => ['SUSCRIPCION', 'PRUEBA']));
  });

  test('the number of a contract is its own in the company', () => {
    expect(new Set(rentas.map(({ contrato }) => contrato)).size).toBe(rentas.length);
  });

  test('dates say what the state says', () => {
    for (const { estado, inicio, fin, proximoCargo, canceladaEn, motivoBaja, renovacionAutomatica } of rentas) {
      expect(inicio < world.hoy).toBe(true);
      expect(fin === null || fin >= inicio).toBe(true);
      expect([canceladaEn !== null, motivoBaja !== null]).toEqual([estado === 'CANCELADA', estado === 'CANCELADA']);
      expect(canceladaEn === null || (canceladaEn > inicio && canceladaEn < world.hoy)).toBe(true);
      expect(proximoCargo === null).toBe(estado === 'CANCELADA' || estado === 'TERMINADA');
      if (proximoCargo !== null) expect(proximoCargo >= world.hoy && (fin === null || proximoCargo <= fin)).toBe(true);
      if (estado === 'TERMINADA') expect([fin! < world.hoy, renovacionAutomatica]).toEqual([true, false]);
    }
  });
});

/** The first day that is not charged any more. */
function dejaDeCobrarse({ estado, inicio, fin, canceladaEn, actualizadoEn }: RentaDemo): string {
  if (estado === 'PRUEBA') return inicio;
  // Paused in the evening of Mexico City, six hours behind.
  if (estado === 'PAUSADA') return new Date(Date.parse(actualizadoEn) - 6 * 3_600_000).toISOString().slice(0, 10);
  return canceladaEn ?? (estado === 'TERMINADA' ? addDays(fin!, 1) : world.hoy);
}

describe('what a renta invoices', () => {
  test('is one concept for each period from its first day, of the contract’s price, in a series of its own', () => {
    for (const { id, inicio, periodicidad, importe, moneda, tipo, articulo } of rentas)
      for (const factura of facturasDe(id)) {
        const [concepto, ...otros] = factura.conceptos;
        const dia = factura.fecha.slice(0, 10);
        const n = periodosAntes(inicio, periodicidad, dia);
        expect(otros).toEqual([]);
        expect([factura.ventaId, factura.serie, factura.moneda]).toEqual([null, 'R', moneda]);
        expect([concepto!.importe, concepto!.articulo.id, concepto!.costoUnitario]).toEqual([
          importe,
          articulo.id,
          null,
        ]);
        expect(concepto!.claveProdServ === '72141702').toBe(tipo === 'RENTA');
        expect(dia).toBe(inicioDePeriodo(inicio, periodicidad, n));
        expect(factura.folio!.endsWith(`-${n + 1}`)).toBe(true);
      }
  });

  test('is every period since it began and until it stopped: the latest twelve or three of each, and 150 in all', () => {
    for (const { i, rentas: suyas, facturas } of clientes) {
      const esperadas = suyas
        .flatMap((renta) => {
          const { id, inicio, periodicidad } = renta;
          const dias = Array.from({ length: periodosAntes(inicio, periodicidad, dejaDeCobrarse(renta)) }, (_, n) =>
            inicioDePeriodo(inicio, periodicidad, n),
          );
          return dias.slice(i === 0 ? -12 : -3).map((dia) => ({ id, dia }));
        })
        .toSorted((a, b) => a.dia.localeCompare(b.dia))
        .slice(-150);
      expect(facturas.map(({ rentaId, fecha }) => ({ id: rentaId, dia: fecha.slice(0, 10) }))).toEqual(esperadas);
    }
  });

  test('is overdue and unpaid at the end of one EN_GRACIA or MOROSA, and paid within days of its term of one ACTIVA', () => {
    let vistas = 0;
    for (const { id, estado } of rentas) {
      const vencidas = facturasDe(id).filter(({ vencimiento }) => vencimiento < world.hoy);
      const ultima = vencidas.at(-1);
      if (!ultima) expect(['EN_GRACIA', 'MOROSA']).not.toContain(estado);
      else if (estado === 'EN_GRACIA' || estado === 'MOROSA') expect(ultima.estadoCobro).toBe('PENDIENTE');
      else if (estado === 'ACTIVA')
        for (const { vencimiento, saldo } of vencidas.filter(
          (each) => dayNumber(world.hoy) - dayNumber(each.vencimiento) > 14,
        ))
          expect([vencimiento, saldo]).toEqual([vencimiento, (vistas++, '0.00')]);
    }
    expect(vistas).toBeGreaterThan(50);
  });

  test('is never given back: no note of it is a DEVOLUCION', () => {
    const deRenta = new Set(clientes.flatMap(({ facturas }) => facturas.map(({ id }) => id)));
    const notas = clientes.flatMap(({ i }) => world.notasCredito(i)).filter(({ facturaId }) => deRenta.has(facturaId));
    expect(notas.length).toBeGreaterThan(0);
    expect(notas.filter(({ motivo }) => motivo === 'DEVOLUCION')).toEqual([]);
  });
});

describe('the renta of an asset', () => {
  const articulo = world.articulos[0]!;
  const asignacion = (desde: string, hasta: string | null, rentaId: string | null): AsignacionActivoDemo => ({
    ...{ id: `asignacion ${desde}`, clienteId: world.cliente(1).id, direccionId: null, desde, hasta, rentaId },
    ...{ devolucionEsperada: null, condicionSalida: null, condicionRegreso: null },
  });
  const activo = (id: string, ...asignaciones: AsignacionActivoDemo[]) =>
    ({ id, articulo, asignaciones }) as unknown as ActivoDemo;
  const mundo: Mundo = {
    ...(world as Mundo),
    activos: () => [
      activo('a', asignacion('2025-10-01', '2026-03-31', 'r1'), asignacion('2026-05-01', null, 'r2')),
      activo('b', asignacion('2026-01-01', '2026-02-01', null)),
      activo('c', asignacion('2024-01-10', null, 'r3'), asignacion('2026-11-23', '2026-11-23', 'r4')),
    ],
  };
  const suyas = rentasDe(mundo, 1).filter(({ activoId }) => activoId !== null);

  test('is one for each assignment that names one, past ones too, with its id, its days and its article', () => {
    expect(suyas.map(({ id, activoId, inicio }) => [id, activoId, inicio])).toEqual([
      ['r1', 'a', '2025-10-01'],
      ['r2', 'a', '2026-05-01'],
      ['r3', 'c', '2024-01-10'],
      ['r4', 'c', '2026-11-23'],
    ]);
    for (const { tipo, articulo: suyo } of suyas) expect([tipo, suyo.id]).toEqual(['RENTA', articulo.id]);
  });

  test('is over, on that day, once it came back, and goes on while it has not', () => {
    const sueltas = suyas.map(({ id, fin, proximoCargo }) => [id, proximoCargo === null ? fin : 'sigue']);
    expect(sueltas).toEqual([
      ['r1', '2026-03-31'],
      ['r2', 'sigue'],
      ['r3', 'sigue'],
      ['r4', '2026-11-23'],
    ]);
  });

  test('comes after the others, whose numbers it leaves alone', () => {
    expect(rentasDe(mundo, 1).slice(0, -4)).toEqual(sinActivo(world.rentas(1)));
  });
});
