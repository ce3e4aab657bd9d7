/** The XML of a waybill: a CFDI of type T and, on the road, its complement Carta Porte 3.1. */
import { lugarPorCp } from '../datos/lugares.ts';
import type { MovimientoDemo } from '../types.comercio.ts';
import type { DireccionDemo } from '../types.directorio.ts';
import type { CartaPorteDemo, FacturaTrasladoDemo, UbicacionDemo } from '../types.tesoreria.ts';
import { comprobante, type Complemento } from './cfdiXml.ts';
import { elemento, grupo } from './elementoXml.ts';

const ESPACIO = 'http://www.sat.gob.mx/CartaPorte31';
/** Of a trailer only its plate is kept: a closed box. */
const TIPO_DE_REMOLQUE = 'CTR004';

/** What of the world a waybill's XML names besides its own row. */
export interface DelTraslado {
  readonly movimiento: MovimientoDemo;
  readonly direcciones: readonly DireccionDemo[];
}

export function trasladoXml(traslado: FacturaTrasladoDemo, { movimiento, direcciones }: DelTraslado): string {
  const { cartaPorte } = traslado;
  const lineas = cartaPorte
    ? cartaPorte.mercancias.map(({ bienesTransp, cantidad, claveUnidad, descripcion }) => [
        ...[bienesTransp, cantidad, claveUnidad, descripcion],
      ])
    : movimiento.partidas.map(({ articulo, pedido, surtido }) => [
        ...[articulo.claveProdServ, surtido === '0' ? pedido : surtido, articulo.claveUnidad, articulo.nombre],
      ]);
  return comprobante(traslado, {
    tipo: 'T',
    usoCfdi: 'S01',
    atributos: {},
    conceptos: lineas.map(([clave, cantidad, unidad, descripcion]) =>
      elemento('cfdi:Concepto', {
        ...{ ClaveProdServ: clave!, Cantidad: cantidad!, ClaveUnidad: unidad!, Descripcion: descripcion! },
        ...{ ValorUnitario: '0', Importe: '0', ObjetoImp: '01' },
      }),
    ),
    impuestos: null,
    ...(cartaPorte ? { complemento: complementoDe(traslado, cartaPorte, direcciones) } : {}),
  });
}

const complementoDe = (
  { ubicaciones }: FacturaTrasladoDemo,
  cartaPorte: CartaPorteDemo,
  direcciones: readonly DireccionDemo[],
): Complemento => ({
  prefijo: 'cartaporte31',
  espacio: ESPACIO,
  esquema: 'http://www.sat.gob.mx/sitio_internet/cfd/CartaPorte/CartaPorte31.xsd',
  xml: elemento(
    'cartaporte31:CartaPorte',
    {
      Version: cartaPorte.version,
      IdCCP: cartaPorte.idCcp,
      TranspInternac: cartaPorte.internacional ? 'Sí' : 'No',
      TotalDistRec: cartaPorte.distanciaTotalKm,
    },
    grupo(
      'cartaporte31:Ubicaciones',
      ubicaciones.map((each) => ubicacionXml(each, direcciones)),
    ),
    mercanciasXml(cartaPorte),
    grupo('cartaporte31:FiguraTransporte', cartaPorte.figuras.map(figuraXml)),
  ),
});

function ubicacionXml(ubicacion: UbicacionDemo, direcciones: readonly DireccionDemo[]): string {
  const direccion = direcciones.find(({ id }) => id === ubicacion.direccionId);
  const lugar = lugarPorCp(ubicacion.codigoPostal);
  return elemento(
    'cartaporte31:Ubicacion',
    {
      TipoUbicacion: ubicacion.tipo,
      IDUbicacion: ubicacion.idUbicacion,
      RFCRemitenteDestinatario: ubicacion.rfc,
      NombreRemitenteDestinatario: ubicacion.nombre,
      FechaHoraSalidaLlegada: ubicacion.fechaHora,
      DistanciaRecorrida: ubicacion.distanciaKm,
    },
    elemento('cartaporte31:Domicilio', {
      Calle: direccion?.calle ?? 'Almacén de la empresa',
      NumeroExterior: direccion?.numeroExterior ?? null,
      Municipio: lugar.claveMunicipio,
      Estado: lugar.estado,
      Pais: 'MEX',
      CodigoPostal: ubicacion.codigoPostal,
    }),
  );
}

function mercanciasXml({ pesoBrutoTotal, mercancias, autotransporte }: CartaPorteDemo): string {
  return elemento(
    'cartaporte31:Mercancias',
    { PesoBrutoTotal: pesoBrutoTotal, UnidadPeso: 'KGM', NumTotalMercancias: String(mercancias.length) },
    ...mercancias.map((each) =>
      elemento('cartaporte31:Mercancia', {
        BienesTransp: each.bienesTransp,
        Descripcion: each.descripcion,
        Cantidad: each.cantidad,
        ClaveUnidad: each.claveUnidad,
        MaterialPeligroso: each.materialPeligroso === null ? null : each.materialPeligroso ? 'Sí' : 'No',
        PesoEnKg: each.pesoKg,
        ValorMercancia: each.valor,
        Moneda: each.moneda,
      }),
    ),
    autotransporte && autotransporteXml(autotransporte),
  );
}

const autotransporteXml = (auto: NonNullable<CartaPorteDemo['autotransporte']>): string =>
  elemento(
    'cartaporte31:Autotransporte',
    { PermSCT: auto.permSct, NumPermisoSCT: auto.numPermiso },
    elemento('cartaporte31:IdentificacionVehicular', {
      ConfigVehicular: auto.configVehicular,
      PesoBrutoVehicular: auto.pesoBrutoVehicular,
      PlacaVM: auto.placa,
      AnioModeloVM: String(auto.anioModelo),
    }),
    elemento('cartaporte31:Seguros', { AseguraRespCivil: auto.aseguradora, PolizaRespCivil: auto.polizaSeguro }),
    grupo(
      'cartaporte31:Remolques',
      auto.remolques.map((Placa) => elemento('cartaporte31:Remolque', { SubTipoRem: TIPO_DE_REMOLQUE, Placa })),
    ),
  );

/** Whoever has no RFC is a foreigner, known by a number of theirs. */
const figuraXml = ({ tipo, rfc, licencia, nombre }: CartaPorteDemo['figuras'][number]): string =>
  elemento('cartaporte31:TiposFigura', {
    TipoFigura: tipo,
    RFCFigura: rfc,
    NumLicencia: licencia,
    NombreFigura: nombre,
    NumRegIdTribFigura: rfc === null ? licencia : null,
    ResidenciaFiscalFigura: rfc === null ? 'USA' : null,
  });
