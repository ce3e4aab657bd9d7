/** What happened to a client's account and to what it buys, as the log keeps it. */
import { instantText } from '../calendar.ts';
import type { SujetoDemo } from '../types.comunicaciones.ts';
import type { Acto, Suceso } from './suceso.ts';
import type { Mundo } from './mundo.ts';

const DAY_MS = 86_400_000;

/** Registered with its first contact in one act; some by the import from what there was before. */
export function actosDeAlta(mundo: Mundo, i: number): Acto[] {
  const cliente = mundo.cliente(i);
  const [contacto] = mundo.contactos(i);
  const migrado = i % 5 === 4;
  const actor = migrado
    ? ({ tipo: 'ActorSistema', proceso: 'importacion' } as const)
    : ({ tipo: 'Usuario', id: cliente.ejecutivoId } as const);
  const alta = (tipo: SujetoDemo['tipo'], id: string, en: string, resumen: string): Suceso => ({
    ...{ en, tipo: 'CREACION', actor, sujeto: { tipo, id }, resumen, cambios: [] },
    origen: migrado ? 'importacion' : 'crm',
  });
  const { nombre, apellidos } = contacto!;
  return [
    [
      alta('Cliente', cliente.id, cliente.creadoEn, `Se dio de alta ${cliente.numero}: ${cliente.nombre}`),
      alta('Contacto', contacto!.id, contacto!.creadoEn, `Se dio de alta a ${nombre} ${apellidos}`),
    ],
  ];
}

/** The credit that it was given, and the last change of what is known of it. */
export function actosDeCuenta(mundo: Mundo, i: number): Acto[] {
  const { id, creadoEn, actualizadoEn, ejecutivoId, dominio, email, limiteCredito, diasCredito } = mundo.cliente(i);
  const sujeto = { tipo: 'Cliente', id } as const;
  const finanzas = mundo.usuarios.find(({ activo, roles }) => activo && roles.includes('FINANZAS'));
  const cambio: Suceso = {
    en: actualizadoEn,
    tipo: 'CAMBIO',
    actor: { tipo: 'Usuario', id: ejecutivoId },
    sujeto,
    resumen: 'Cambió el correo de contacto',
    cambios: [{ campo: 'email', antes: `ventas@${dominio}`, despues: email }],
    origen: 'crm',
  };
  if (!limiteCredito) return [[cambio]];
  const credito: Suceso = {
    en: instantText(Date.parse(creadoEn) + 9 * DAY_MS),
    tipo: 'DECISION',
    actor: { tipo: 'Usuario', id: finanzas?.id ?? ejecutivoId },
    sujeto,
    resumen: `Se autorizó crédito por ${pesos(limiteCredito)} a ${diasCredito} días`,
    cambios: [
      { campo: 'limiteCredito', antes: null, despues: limiteCredito },
      { campo: 'diasCredito', antes: null, despues: String(diasCredito) },
    ],
    origen: 'crm',
  };
  return [[credito], [cambio]];
}

/** A sale by who sold it, an invoice by the stamping process, and the cancellation of one by whoever collects. */
export const actosDeVenta = (mundo: Mundo, i: number): Acto[] =>
  mundo.ventas(i).map(({ id, folio, total, moneda, vendedorId, creadoEn }): Acto => [
    {
      en: creadoEn,
      tipo: 'CREACION',
      actor: { tipo: 'Usuario', id: vendedorId },
      sujeto: { tipo: 'Venta', id },
      resumen: `Se registró la venta ${folio} por ${pesos(total)} ${moneda}`,
      cambios: [],
      origen: 'crm',
    },
  ]);

export function actosDeFactura(mundo: Mundo, i: number): Acto[] {
  const proceso = (nombre: string) => ({ tipo: 'ActorSistema', proceso: nombre }) as const;
  return mundo.facturas(i).flatMap(({ id, uuid, serie, folio, total, moneda, creadoEn, estado, cancelacion }) => {
    if (uuid === null) return [];
    const hecho = (suceso: Pick<Suceso, 'en' | 'tipo' | 'resumen' | 'actor' | 'cambios'>): Acto => [
      { ...suceso, sujeto: { tipo: 'Factura', id }, origen: 'finance' },
    ];
    const resumen = `Se timbró la factura ${serie}-${folio} por ${pesos(total)} ${moneda}`;
    const cambios = [{ campo: 'estado', antes: 'BORRADOR', despues: 'TIMBRADO' }];
    const timbrada = hecho({ en: creadoEn, tipo: 'CREACION', actor: proceso('timbrado'), resumen, cambios });
    if (estado !== 'CANCELADO' || !cancelacion?.resueltaEn) return [timbrada];
    return [
      timbrada,
      hecho({
        en: cancelacion.resueltaEn,
        tipo: 'ESTADO',
        actor: proceso('consulta-sat'),
        resumen: `El SAT canceló la factura ${serie}-${folio}`,
        cambios: [{ campo: 'estado', antes: 'TIMBRADO', despues: 'CANCELADO' }],
      }),
    ];
  });
}

/** How each opportunity ended, by who moved it there. */
export const actosDeOportunidad = (mundo: Mundo, i: number): Acto[] =>
  mundo.oportunidades(i).flatMap(({ id, nombre, historialEtapas }): Acto[] => {
    const ultima = historialEtapas.at(-1);
    if (ultima?.a !== 'GANADA' && ultima?.a !== 'PERDIDA') return [];
    return [
      [
        {
          en: ultima.en,
          tipo: 'DECISION',
          actor: { tipo: 'Usuario', id: ultima.porId },
          sujeto: { tipo: 'Oportunidad', id },
          resumen: `${nombre}: ${ultima.a === 'GANADA' ? 'ganada' : 'perdida'}`,
          cambios: [{ campo: 'etapa', antes: ultima.de, despues: ultima.a }],
          origen: 'crm',
        },
      ],
    ];
  });

/** What else was registered about the client, by its executive. */
export function actosDeRegistro(mundo: Mundo, i: number): Acto[] {
  const alta = registradoPor(mundo, i);
  return [
    ...mundo.polizas(i).map((each) => alta('Poliza', each, `Se contrató ${each.numero}`, 'support')),
    ...mundo.proyectos(i).map((each) => alta('Proyecto', each, `Se abrió ${each.clave}`, 'crm')),
    ...mundo.activos(i).map((each) => alta('Activo', each, `Se registró ${each.numero}`, 'inventory')),
  ];
}

export const actosDeEntrega = (mundo: Mundo, i: number): Acto[] =>
  mundo
    .lotes(i)
    .map((each) => registradoPor(mundo, i)('LoteSerie', each, `Se registró ${each.clave} a su nombre`, 'inventory'));

const registradoPor =
  (mundo: Mundo, i: number) =>
  (
    tipo: SujetoDemo['tipo'],
    { id, creadoEn: en }: { id: string; creadoEn: string },
    resumen: string,
    origen: string,
  ): Acto => [
    {
      ...{ en, tipo: 'CREACION', actor: { tipo: 'Usuario', id: mundo.cliente(i).ejecutivoId } },
      ...{ sujeto: { tipo, id }, resumen, cambios: [], origen },
    },
  ];

const pesos = (importe: string): string => `$${importe.replace(/\B(?=(\d{3})+(?=[.]))/g, ',')}`;
