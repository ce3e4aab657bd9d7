/**
 * What each filter and order means in a row of the graph, where its name does
 * not say it: the naive model that the engine's SQL is held against.
 */
import { dayOf, plain, valuesAt, type Meaning, type Meanings } from '@cliente360/testing';

const PRIORIDADES = ['BAJA', 'MEDIA', 'ALTA', 'CRITICA'];
const GRUPOS: Readonly<Record<string, string>> = {
  NUEVO: 'ABIERTO',
  EN_PROCESO: 'ABIERTO',
  PENDIENTE: 'PAUSADO',
  RESUELTO: 'TERMINADO',
  CERRADO: 'TERMINADO',
  CANCELADO: 'TERMINADO',
};

const days =
  (path: string): NonNullable<Meaning['values']> =>
  ({ rows, zonaHoraria }) =>
    rows.flatMap((row) => valuesAt(row, path)).map((value) => dayOf(String(value), zonaHoraria));

export const significados: Meanings = {
  // crm
  'Clientes.texto': { at: ['numero', 'nombre', 'razonSocial', 'rfc', 'email'] },
  'Clientes.etiquetas': {
    holds: ({ etiquetas }, asked: string[]) => asked.every((each) => (etiquetas as string[]).includes(each)),
    values: ({ rows }) =>
      rows
        .flatMap(({ etiquetas }) => [etiquetas as string[], (etiquetas as string[]).slice(0, 1)])
        .filter((each) => each.length),
  },
  'Usuarios.texto': { at: ['nombre', 'usuario', 'email'] },
  'Usuarios.departamentoIds': { at: 'departamentos' },
  'Contactos.texto': {
    holds: ({ nombre, apellidos, email }, asked: string) =>
      [`${nombre as string} ${(apellidos as string | null) ?? ''}`, (email as string | null) ?? ''].some((each) =>
        plain(each).includes(plain(asked)),
      ),
    values: ({ rows }) =>
      rows.flatMap(({ nombre, email }) => [nombre, (email as string | null)?.split('@')[0]]).filter(Boolean),
  },
  'Contactos#NOMBRE': { key: ({ nombre, apellidos }) => [nombre, apellidos].filter(Boolean).join(' ') },
  'Direcciones.cp': { at: 'codigoPostal' },
  'Direcciones#CP': { at: 'codigoPostal' },

  // finance
  'Facturas.vencida': { holds: ({ diasVencida }, asked) => (diasVencida as number) > 0 === asked },
  'Facturas.folio': {
    holds: ({ serie, folio }, { igual, contiene, empieza }) => {
      const forms = [folio as string | null, [serie, folio].filter(Boolean).join('-')].filter((each) => each !== null);
      return (
        (igual == null || forms.includes(igual)) &&
        (contiene == null || forms.some((each) => plain(each).includes(plain(contiene)))) &&
        (empieza == null || forms.some((each) => plain(each).startsWith(plain(empieza))))
      );
    },
    values: ({ rows }) =>
      rows
        .filter(({ folio }) => folio)
        .flatMap(({ serie, folio }) => [
          { igual: folio },
          { igual: `${serie as string}-${folio as string}` },
          { contiene: (folio as string).slice(2) },
          { empieza: `${(serie as string).toLowerCase()}-` },
        ]),
  },
  'NotasCredito.facturaIds': { at: 'aplicaciones.factura' },

  // inventory
  'MovimientosAlmacen.almacenIds': { at: ['almacenOrigen', 'almacenDestino'] },
  'MovimientosAlmacen.articuloIds': { at: 'partidas.articulo' },
  'MovimientosAlmacen.loteIds': { at: 'partidas.lotes.loteSerie' },

  // support
  'Casos.clienteIds': { at: 'cliente' },
  'Casos.grupoEstado': { holds: ({ estado }, asked: string[]) => asked.includes(GRUPOS[estado as string]!) },
  'Casos.texto': { at: ['numero', 'titulo', 'descripcion'] },
  'Casos.reabiertos': { holds: ({ reaperturas }, asked) => (reaperturas as number) > 0 === asked },
  'Casos#PRIORIDAD': { key: ({ prioridad }) => PRIORIDADES.indexOf(prioridad as string) },
  'Polizas.vigenteEn': {
    holds: ({ vigenteDesde, vigenteHasta }, dia: string) =>
      dia >= (vigenteDesde as string) && dia <= (vigenteHasta as string),
    values: days('vigenteHasta'),
  },
  'Polizas.articuloIds': {
    holds: ({ articulosCubiertos }, ids: string[]) => {
      const cubiertos = articulosCubiertos as { id: string }[];
      return !cubiertos.length || cubiertos.some(({ id }) => ids.includes(id));
    },
    values: ({ rows }) =>
      [...rows.flatMap((row) => valuesAt(row, 'articulosCubiertos')), crypto.randomUUID()].map((id) => [id]),
  },

  // communications
  'Emails.casoIds': { at: 'caso' },
  'Emails.sinResponder': {
    holds: (row, asked, { rows }) => {
      const correo = row as { id: string; sentido: string; automatico: boolean; hiloId: string; fecha: string };
      const after = rows.some(
        (other) =>
          other['hiloId'] === correo.hiloId &&
          !other['automatico'] &&
          `${other['fecha'] as string}${other['id'] as string}` > `${correo.fecha}${correo.id}`,
      );
      return (correo.sentido === 'ENTRANTE' && !correo.automatico && !after) === asked;
    },
  },
  'Emails.texto': { at: ['asunto', 'cuerpoTexto'] },
};
