/** Walks the whole demo, both companies, and checks that everything in it hangs together. */
import { describe, expect, test } from 'vitest';
import { clabeDigito, rfcDigito } from './checkDigits.ts';
import { micros, rounded, sum, times } from './money.ts';
import { EMPRESAS_DEMO } from './usuarios.ts';
import { createWorld } from './world.ts';
import { clientes, worlds } from '../test/mundos.ts';
import type { CfdiDemo, World } from './types.ts';

const GENERICOS = ['XAXX010101000', 'XEXX010101000'];

const cfdis = (world: World, i: number): CfdiDemo[] => [
  ...world.facturas(i),
  ...world.pagos(i),
  ...world.notasCredito(i),
  ...world.facturasTraslado(i),
];

/** How many rows each of the 29 relations of a client has. */
const RELACIONES: Readonly<Record<string, (world: World, i: number) => number>> = {
  relaciones: (world, i) => relacionesPorCliente(world).get(world.cliente(i).id) ?? 0,
  noInventariables: (world, i) => world.servicios(i).length,
  rentas: (world, i) => world.rentas(i).length,
  cfdisPago: (world, i) => world.pagos(i).length,
  notasCredito: (world, i) => world.notasCredito(i).length,
  movimientosAlmacen: (world, i) => world.movimientos(i).length,
  lotesSeries: (world, i) => world.lotes(i).length,
  facturasTraslado: (world, i) => world.facturasTraslado(i).length,
  flujoEfectivo: (world, i) => world.flujo(i).length,
  facturas: (world, i) => world.facturas(i).length,
  direcciones: (world, i) => world.direcciones(i).length,
  movimientosBancarios: (world, i) => world.movimientosBancarios(i).length,
  comisiones: (world, i) => world.comisiones(i).length,
  bitacora: (world, i) => world.bitacora(i).length,
  polizas: (world, i) => world.polizas(i).length,
  activos: (world, i) => world.activos(i).length,
  ventas: (world, i) => world.ventas(i).length,
  cotizaciones: (world, i) => world.cotizaciones(i).length,
  proyectos: (world, i) => world.proyectos(i).length,
  inventariables: (world, i) => world.productos(i).length,
  oportunidades: (world, i) => world.oportunidades(i).length,
  comentarios: (world, i) => world.comentarios(i).length,
  casos: (world, i) => world.casos(i).length,
  emails: (world, i) => world.emails(i).length,
  archivos: (world, i) => world.archivos(i).length,
  contactos: (world, i) => world.contactos(i).length,
  campanias: (world, i) => world.miembrosCampania(i).length,
  calendario: (world, i) => world.eventos(i).length,
  canalesChat: (world, i) => world.canalesChat(i).length,
};
/** Few by nature. */
const POCAS = ['relaciones', 'direcciones', 'polizas', 'canalesChat', 'campanias'];

const known = new WeakMap<World, Map<string, number>>();
/** A relation is given with the later of its two clients, and counts for both. */
function relacionesPorCliente(world: World): Map<string, number> {
  const counts = known.get(world) ?? new Map<string, number>();
  if (!known.has(world))
    for (let i = 0; i < world.clientes; i++)
      for (const { origenId, destinoId } of world.relaciones(i))
        for (const id of [origenId, destinoId]) counts.set(id, (counts.get(id) ?? 0) + 1);
  known.set(world, counts);
  return counts;
}

describe('how much there is', () => {
  test.each(['2026-11-24', '2027-01-01', '2028-02-29'])(
    'on %s CLI-000001 has 25 to 300 rows in every relation, at least 3 in those that are few by nature',
    (hoy) => {
      const { clientes: count, ...empresa } = EMPRESAS_DEMO[0]!;
      const world = createWorld({ semilla: 7, hoy, empresa, clientes: count });
      const wrong = Object.entries(RELACIONES)
        .map(([campo, rows]) => [campo, rows(world, 0)] as const)
        .filter(([campo, rows]) => rows > 300 || rows < (POCAS.includes(campo) ? 3 : 25));
      expect(wrong).toEqual([]);
    },
  );

  test('there are 29 relations, and every client has rows in at least 20 of them', () => {
    expect(Object.keys(RELACIONES)).toHaveLength(29);
    for (const [world, i] of clientes()) {
      const empty = Object.keys(RELACIONES).filter((campo) => RELACIONES[campo]!(world, i) === 0);
      expect(empty.length, `${world.cliente(i).numero}: ${empty.join()}`).toBeLessThanOrEqual(9);
    }
  });

  test('every client has an active contact and one active FISCAL address, whose CP is its own', () => {
    for (const [world, i] of clientes()) {
      expect(world.contactos(i).some(({ activo }) => activo)).toBe(true);
      const fiscales = world.direcciones(i).filter(({ tipos, activa }) => activa && tipos.includes('FISCAL'));
      expect(fiscales.map(({ codigoPostal }) => codigoPostal)).toEqual([world.cliente(i).cpFiscal]);
    }
  });

  test('a channel has at least ten messages', () => {
    for (const [world, i] of clientes())
      for (const { conversacion } of world.canalesChat(i)) expect(conversacion.length).toBeGreaterThanOrEqual(10);
  });
});

describe('keys', () => {
  test('every RFC has its check digit, but for the generic ones and those of real banks', () => {
    for (const [world, i] of clientes()) {
      const rfcs = [
        world.cliente(i).rfc,
        ...cfdis(world, i).flatMap(({ emisor, receptor }) => [emisor.rfc, receptor.rfc]),
        ...world
          .facturasTraslado(i)
          .flatMap(({ cartaPorte, ubicaciones }) => [
            ...ubicaciones.map(({ rfc }) => rfc),
            ...(cartaPorte?.figuras ?? []).map(({ rfc }) => rfc),
          ]),
      ].filter((rfc): rfc is string => rfc !== null && !GENERICOS.includes(rfc));
      for (const rfc of new Set(rfcs)) expect(rfc.slice(-1), rfc).toBe(rfcDigito(rfc.slice(0, -1)));
    }
  });

  test('every CLABE has its own, and every telephone is in E.164', () => {
    for (const world of worlds)
      for (const { clabe } of world.cuentasTesoreria.filter((each) => each.clabe !== null))
        expect(clabe!.slice(-1)).toBe(clabeDigito(clabe!.slice(0, -1)));
    for (const [world, i] of clientes()) {
      const telefonos = [
        world.cliente(i).telefono,
        ...world.contactos(i).flatMap((each) => [each.telefono, each.movil]),
      ];
      for (const telefono of telefonos.filter((each) => each !== null)) expect(telefono).toMatch(/^\+52\d{10}$/);
      for (const { pago } of world.pagos(i))
        for (const cuenta of [pago.cuentaOrdenante, pago.cuentaBeneficiaria].filter((each) => each?.length === 18))
          expect(cuenta!.slice(-1)).toBe(clabeDigito(cuenta!.slice(0, -1)));
    }
  });
});

describe('CFDI', () => {
  test('PPD is paid with 99 and PUE never is; types P and T are in XXX for nothing', () => {
    for (const [world, i] of clientes()) {
      for (const { metodoPago, formaPago } of world.facturas(i)) expect(formaPago === '99').toBe(metodoPago === 'PPD');
      for (const { moneda, total, subtotal } of [...world.pagos(i), ...world.facturasTraslado(i)])
        expect([moneda, total, subtotal]).toEqual(['XXX', '0.00', '0.00']);
    }
  });

  test('the general public is 616, S01 and the CP of issue', () => {
    for (const [world, i] of clientes())
      for (const { receptor, usoCfdi, cpExpedicion } of world
        .facturas(i)
        .filter(({ receptor: { rfc } }) => rfc === 'XAXX010101000'))
        expect([receptor.regimen, usoCfdi, receptor.cp]).toEqual(['616', 'S01', cpExpedicion]);
  });

  test('the parcialidades of an invoice are numbered from 1, each begins where the last one ended, and what is left is its balance', () => {
    for (const [world, i] of clientes()) {
      const documentos = Map.groupBy(
        world
          .pagos(i)
          .filter(({ estado }) => estado !== 'CANCELADO')
          .flatMap(({ pago }) => pago.documentosRelacionados),
        ({ facturaId }) => facturaId,
      );
      for (const factura of world.facturas(i)) {
        const pagos = (documentos.get(factura.id) ?? []).toSorted((a, b) => a.numParcialidad - b.numParcialidad);
        let saldo = micros(factura.total);
        for (const [n, { numParcialidad, saldoAnterior, pagado, saldoInsoluto }] of pagos.entries()) {
          expect(numParcialidad).toBe(n + 1);
          expect(micros(saldoAnterior)).toBe(saldo);
          saldo -= micros(pagado);
          expect(micros(saldoInsoluto)).toBe(saldo);
        }
        const notas = world
          .notasCredito(i)
          .filter((nota) => nota.facturaId === factura.id && nota.estado !== 'CANCELADO');
        if (pagos.length && factura.estado !== 'CANCELADO')
          expect(micros(factura.saldo)).toBe(saldo - sum(notas.map(({ total }) => micros(total))));
      }
    }
  });

  test('an invoice is of a sale or of a contract of its client, and a note of one of its invoices', () => {
    for (const [world, i] of clientes()) {
      const origenes = new Set([...world.ventas(i), ...world.rentas(i)].map(({ id }) => id));
      const facturas = new Set(world.facturas(i).map(({ id }) => id));
      for (const { ventaId, rentaId } of world.facturas(i)) {
        expect([ventaId, rentaId].filter((id) => id !== null)).toHaveLength(1);
        expect(origenes.has((ventaId ?? rentaId)!)).toBe(true);
      }
      const movimientos = new Map(world.movimientos(i).map((each) => [each.id, each]));
      for (const nota of world.notasCredito(i)) {
        expect(facturas.has(nota.facturaId)).toBe(true);
        expect(nota.movimientoId === null).toBe(nota.motivo !== 'DEVOLUCION');
        if (nota.movimientoId) expect(movimientos.get(nota.movimientoId)?.notaCreditoId).toBe(nota.id);
      }
    }
  });

  test('a Carta Porte goes from one place to at least another, and its parts name what exists', () => {
    let conCartaPorte = 0;
    for (const [world, i] of clientes()) {
      const [direcciones, lotes, movimientos] = [world.direcciones(i), world.lotes(i), world.movimientos(i)].map(
        (rows) => new Set(rows.map(({ id }) => id)),
      );
      for (const { cartaPorte, ubicaciones, movimientoId } of world.facturasTraslado(i)) {
        expect(movimientos!.has(movimientoId)).toBe(true);
        expect(ubicaciones.map(({ tipo }) => tipo).indexOf('Origen')).toBe(0);
        expect(ubicaciones.length).toBeGreaterThanOrEqual(2);
        for (const { direccionId } of ubicaciones) if (direccionId) expect(direcciones!.has(direccionId)).toBe(true);
        if (!cartaPorte) continue;
        conCartaPorte++;
        expect(cartaPorte.idCcp).toMatch(/^CCC[0-9a-f]{5}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i);
        for (const { loteSerieId } of cartaPorte.mercancias)
          if (loteSerieId) expect(lotes!.has(loteSerieId)).toBe(true);
        expect(cartaPorte.figuras.some(({ tipo }) => tipo === '01')).toBe(true);
      }
    }
    expect(conCartaPorte).toBeGreaterThan(50);
  });
});

describe('what hangs from what', () => {
  test('a quote leads to its sale with the same amounts, a sale to movements, a movement to lots', () => {
    for (const [world, i] of clientes()) {
      const ventas = new Map(world.ventas(i).map((each) => [each.id, each]));
      for (const { ventaId, total, moneda } of world.cotizaciones(i))
        if (ventaId) expect([ventas.get(ventaId)?.total, ventas.get(ventaId)?.moneda]).toEqual([total, moneda]);
      const lotes = new Map(world.lotes(i).map((each) => [each.id, each]));
      for (const movimiento of world.movimientos(i)) {
        if (movimiento.ventaId) expect(ventas.has(movimiento.ventaId)).toBe(true);
        for (const partida of movimiento.partidas)
          for (const { loteSerieId } of partida.lotes)
            expect(lotes.get(loteSerieId)?.articulo.id).toBe(partida.articulo.id);
      }
      for (const { ventaId } of lotes.values()) if (ventaId) expect(ventas.has(ventaId)).toBe(true);
    }
  });

  test('a case names contacts, policies, lots and assets of its own client', () => {
    for (const [world, i] of clientes()) {
      const own = new Set(
        [world.contactos(i), world.polizas(i), world.lotes(i), world.activos(i), world.casos(i)].flatMap((rows) =>
          rows.map(({ id }) => id),
        ),
      );
      for (const { contactoId, polizaId, loteSerieId, activoId, casoOrigenId } of world.casos(i))
        for (const id of [contactoId, polizaId, loteSerieId, activoId, casoOrigenId])
          if (id !== null) expect(own.has(id)).toBe(true);
    }
  });

  test('a mail answers one of its own thread, and names a case and a contact of its client', () => {
    for (const [world, i] of clientes()) {
      const mails = new Map(world.emails(i).map((each) => [each.messageId, each]));
      const own = new Set([...world.contactos(i), ...world.casos(i)].map(({ id }) => id));
      for (const { enRespuestaA, hiloId, fecha, contactoId, casoId } of world.emails(i)) {
        if (enRespuestaA) {
          expect(mails.get(enRespuestaA)?.hiloId).toBe(hiloId);
          expect(mails.get(enRespuestaA)!.fecha < fecha).toBe(true);
        }
        for (const id of [contactoId, casoId]) if (id !== null) expect(own.has(id)).toBe(true);
      }
    }
  });

  test('a rented asset has its contract, and a contract its asset', () => {
    for (const [world, i] of clientes()) {
      const rentas = new Map(world.rentas(i).map((each) => [each.id, each]));
      for (const { id, asignaciones, estado } of world.activos(i)) {
        for (const { rentaId, desde } of asignaciones)
          if (rentaId) expect([rentas.get(rentaId)?.activoId, rentas.get(rentaId)?.inicio]).toEqual([id, desde]);
        expect(estado === 'EN_RENTA').toBe(
          asignaciones.at(-1)?.hasta === null && asignaciones.at(-1)?.rentaId !== null,
        );
      }
    }
  });

  test('files, comments, events and log entries are about what exists', () => {
    for (const [world, i] of clientes()) {
      const own = new Set(
        [
          [world.cliente(i)],
          ...[world.contactos(i), world.casos(i), world.proyectos(i), world.oportunidades(i), world.ventas(i)],
          ...[world.facturas(i), world.polizas(i), world.activos(i), world.lotes(i)],
        ].flatMap((rows) => rows.map(({ id }) => id)),
      );
      const sujetos = [
        ...world.comentarios(i).map(({ sujeto }) => sujeto.id),
        ...world.bitacora(i).map(({ sujeto }) => sujeto.id),
        ...world.archivos(i).flatMap(({ sujeto }) => sujeto?.id ?? []),
        ...world.eventos(i).flatMap(({ casoId, oportunidadId }) => [casoId ?? [], oportunidadId ?? []].flat()),
        ...world.canalesChat(i).flatMap(({ casoId, contactoIds }) => [...contactoIds, ...(casoId ? [casoId] : [])]),
      ];
      expect(sujetos.filter((id) => !own.has(id))).toEqual([]);
    }
  });

  test('every line of a sale, an invoice and a quote adds up', () => {
    for (const [world, i] of clientes()) {
      for (const { partidas, subtotal } of world.ventas(i)) {
        for (const { cantidad, precio, importe } of partidas)
          expect(micros(importe)).toBe(rounded(times(micros(cantidad), micros(precio)), 2));
        expect(micros(subtotal)).toBe(sum(partidas.map(({ importe }) => micros(importe))));
      }
      for (const { subtotal, descuento, trasladados, retenidos, total } of world.facturas(i))
        expect(micros(total)).toBe(micros(subtotal) - micros(descuento) + micros(trasladados) - micros(retenidos));
      for (const { subtotal, descuento, iva, total } of world.cotizaciones(i))
        expect(micros(total)).toBe(micros(subtotal) - micros(descuento) + micros(iva));
    }
  });
});
