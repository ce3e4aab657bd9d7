/** The XML of every CFDI of the demo that keeps one, read by a reader of XML and held against its row. */
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { micros, sum } from '../money.ts';
import { clientes } from '../../test/mundos.ts';
import type { CfdiDemo, World } from '../types.ts';
import { contenidoDemo } from './contenido.ts';

type Nodo = Record<string, any>;
const LISTAS =
  /^(Concepto|Traslado|Retencion|CfdiRelacionados|CfdiRelacionado|DoctoRelacionado|Ubicacion|Mercancia|TiposFigura|TrasladoP|TrasladoDR|RetencionP|RetencionDR)$/;
const lector = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseAttributeValue: false,
  removeNSPrefix: true,
  htmlEntities: true,
  isArray: (nombre, _, __, esAtributo) => !esAtributo && LISTAS.test(nombre),
});

interface Leido {
  readonly cfdi: CfdiDemo;
  readonly world: World;
  readonly i: number;
  readonly xml: string;
  readonly nodo: Nodo;
}

function* leidos(): Generator<Leido> {
  for (const [world, i] of clientes()) {
    const cfdis = new Map<string, CfdiDemo>(
      [...world.facturas(i), ...world.pagos(i), ...world.notasCredito(i), ...world.facturasTraslado(i)].map((each) => [
        each.id,
        each,
      ]),
    );
    for (const archivo of world.archivos(i)) {
      if (archivo.categoria !== 'XML_CFDI') continue;
      const xml = contenidoDemo({ ...archivo, documento: world.documentoXml(i, archivo.cfdiId!) })!.toString('utf8');
      yield { cfdi: cfdis.get(archivo.cfdiId!)!, world, i, xml, nodo: lector.parse(xml).Comprobante ?? {} };
    }
  }
}
const todos = [...leidos()];
const deTipo = (tipo: string) => todos.filter(({ nodo }) => nodo['TipoDeComprobante'] === tipo);
const suma = (nodos: readonly Nodo[], campo: string) => sum(nodos.map((each) => micros(each[campo])));

describe('the XML of a CFDI', () => {
  test('is well formed, sealed, and says what its row says', () => {
    for (const { cfdi, xml, nodo } of todos) {
      expect(XMLValidator.validate(xml), xml.slice(0, 400)).toBe(true);
      const { Emisor, Receptor, Complemento } = nodo;
      expect(nodo).toMatchObject({
        ...{ Version: '4.0', Serie: cfdi.serie, Folio: cfdi.folio, Fecha: cfdi.fecha, Moneda: cfdi.moneda },
        ...{ LugarExpedicion: cfdi.cpExpedicion, Exportacion: cfdi.exportacion },
      });
      expect([micros(nodo['SubTotal']), micros(nodo['Total'])]).toEqual([micros(cfdi.subtotal), micros(cfdi.total)]);
      expect(Emisor).toEqual({ Rfc: cfdi.emisor.rfc, Nombre: cfdi.emisor.nombre, RegimenFiscal: cfdi.emisor.regimen });
      expect(Receptor).toMatchObject({
        Rfc: cfdi.receptor.rfc,
        Nombre: cfdi.receptor.nombre,
        DomicilioFiscalReceptor: cfdi.receptor.cp,
        RegimenFiscalReceptor: cfdi.receptor.regimen,
      });
      const timbre = Complemento.TimbreFiscalDigital;
      expect(timbre).toMatchObject({
        Version: '1.1',
        UUID: cfdi.uuid,
        FechaTimbrado: cfdi.fechaTimbrado,
        SelloCFD: nodo['Sello'],
      });
      expect([nodo['Sello'].length, nodo['Certificado'].length > 1000, timbre.SelloSAT.length]).toEqual([
        344,
        true,
        344,
      ]);
      const relacionados = (nodo['CfdiRelacionados'] ?? []).flatMap((grupo: Nodo) =>
        grupo['CfdiRelacionado'].map(({ UUID }: Nodo) => ({ tipoRelacion: grupo['TipoRelacion'], uuid: UUID })),
      );
      expect(relacionados).toEqual(expect.arrayContaining([...cfdi.relacionados]));
      expect(relacionados).toHaveLength(cfdi.relacionados.length);
    }
    expect(todos.length).toBeGreaterThan(150);
  });

  test.each(['I', 'E'])(
    'of type %s adds up: lines to the subtotal, taxes by rate to theirs, all to the total',
    (tipo) => {
      for (const { cfdi, nodo } of deTipo(tipo)) {
        const conceptos = nodo['Conceptos'].Concepto as Nodo[];
        expect(suma(conceptos, 'Importe')).toBe(micros(nodo['SubTotal']));
        const impuestos = nodo['Impuestos'] ?? {};
        const [trasladados, retenidos] = [
          micros(impuestos.TotalImpuestosTrasladados ?? '0'),
          micros(impuestos.TotalImpuestosRetenidos ?? '0'),
        ];
        expect([trasladados, retenidos]).toEqual([micros(cfdi.trasladados), micros(cfdi.retenidos)]);
        expect(suma(impuestos.Traslados?.Traslado ?? [], 'Importe')).toBe(trasladados);
        expect(suma(impuestos.Retenciones?.Retencion ?? [], 'Importe')).toBe(retenidos);
        expect(micros(nodo['SubTotal']) - micros(nodo['Descuento'] ?? '0') + trasladados - retenidos).toBe(
          micros(nodo['Total']),
        );
        const bases = suma(
          conceptos.flatMap((each) => each['Impuestos']?.Traslados?.Traslado ?? []),
          'Base',
        );
        expect(suma(impuestos.Traslados?.Traslado ?? [], 'Base')).toBe(bases);
        expect(nodo['MetodoPago'] === 'PPD').toBe(nodo['FormaPago'] === '99');
      }
      expect(deTipo(tipo).length).toBeGreaterThan(10);
    },
  );

  test('of type P has Pagos 2.0: its payment, what is left of each invoice, and its totals in pesos', () => {
    const DE_UN_PESO = 1_000_000n;
    for (const { world, i, cfdi, nodo } of deTipo('P')) {
      const { pago } = world.pagos(i).find(({ id }) => id === cfdi.id)!;
      const { Totales, Pago } = nodo['Complemento'].Pagos;
      expect(Pago).toMatchObject({
        FechaPago: pago.fechaPago,
        FormaDePagoP: pago.formaPago,
        MonedaP: pago.moneda,
        Monto: pago.monto,
      });
      expect(
        Pago.DoctoRelacionado.map((each: Nodo) => [
          each['IdDocumento'],
          each['NumParcialidad'],
          each['ImpSaldoInsoluto'],
        ]),
      ).toEqual(
        pago.documentosRelacionados.map((each) => [each.idDocumento, String(each.numParcialidad), each.saldoInsoluto]),
      );
      for (const each of Pago.DoctoRelacionado as Nodo[])
        expect(micros(each['ImpSaldoAnt']) - micros(each['ImpPagado'])).toBe(micros(each['ImpSaldoInsoluto']));
      const conImpuestos = Object.entries(Totales as Record<string, string>).filter(([clave]) =>
        /Traslados/.test(clave),
      );
      const cobrado = sum(conImpuestos.map(([, valor]) => micros(valor)));
      const diferencia = micros(Totales.MontoTotalPagos) + micros(Totales.TotalRetencionesIVA ?? '0') - cobrado;
      const conTodo = pago.documentosRelacionados.every(({ facturaId }) =>
        world
          .facturas(i)
          .find(({ id }) => id === facturaId)!
          .conceptos.every(({ objetoImp }) => objetoImp === '02'),
      );
      if (conTodo) expect(diferencia > -DE_UN_PESO && diferencia < DE_UN_PESO, cfdi.uuid!).toBe(true);
    }
    expect(deTipo('P').length).toBeGreaterThan(10);
  });

  test('of type T goes from one place to another, and on the road has Carta Porte 3.1', () => {
    let conCartaPorte = 0;
    for (const { world, i, cfdi, nodo } of deTipo('T')) {
      const { cartaPorte, ubicaciones } = world.facturasTraslado(i).find(({ id }) => id === cfdi.id)!;
      expect(nodo['Conceptos'].Concepto.length).toBeGreaterThan(0);
      expect(nodo['Receptor'].UsoCFDI).toBe('S01');
      const suya = nodo['Complemento'].CartaPorte;
      expect(suya !== undefined).toBe(cartaPorte !== null);
      if (!cartaPorte) continue;
      conCartaPorte++;
      expect(suya).toMatchObject({
        Version: '3.1',
        IdCCP: cartaPorte.idCcp,
        TotalDistRec: cartaPorte.distanciaTotalKm,
      });
      expect(suya.Ubicaciones.Ubicacion.map((each: Nodo) => each['IDUbicacion'])).toEqual(
        ubicaciones.map(({ idUbicacion }) => idUbicacion),
      );
      expect(suma(suya.Mercancias.Mercancia, 'PesoEnKg')).toBe(micros(suya.Mercancias.PesoBrutoTotal));
      expect(suya.FiguraTransporte.TiposFigura.some((each: Nodo) => each['TipoFigura'] === '01')).toBe(true);
    }
    expect(conCartaPorte).toBeGreaterThan(3);
  });
});
