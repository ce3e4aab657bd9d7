/** Permissions: who may do what to a case, as a table that every act asks. What somebody is follows from crm's directory and from their token. */
import type { Falta } from './faltas.ts';

/** Who attends cases, by `Usuario.roles`: what they do is what the company does. */
const DE_SOPORTE: readonly string[] = ['SOPORTE', 'LIDER_SOPORTE'];
/** Who has no other role only looks on: a partner's account, an auditor. */
const SOLO_LEE = 'LECTURA';

/** `CUALQUIERA`: whoever is active in the directory. Each of the others is one of those before. */
export type Quien = 'CUALQUIERA' | 'DE_LA_EMPRESA' | 'DE_SOPORTE';

/**
 * By mutation, or by what of it is more than the rest. A client's side (a partner, a portal) asks, adds, says that it was not
 * solved; the company's own note down what a contact said and what they tell each other; support alone says how a case
 * goes, since each of these acts stops, moves or ends a clock that the company answers for.
 */
export const PERMISOS = {
  agregarCaso: 'CUALQUIERA',
  'agregarCaso.RESUELTO': 'DE_SOPORTE',
  comentarCaso: 'CUALQUIERA',
  'comentarCaso.INTERNO': 'DE_LA_EMPRESA',
  'comentarCaso.contactoId': 'DE_LA_EMPRESA',
  // Their own, and nobody else's.
  marcarMencionLeida: 'CUALQUIERA',
  adjuntarArchivosCaso: 'CUALQUIERA',
  reabrirCaso: 'CUALQUIERA',
  // The survey's key says who answers.
  calificarCaso: 'CUALQUIERA',
  asignarCaso: 'DE_SOPORTE',
  cambiarEstadoCaso: 'DE_SOPORTE',
  cambiarPrioridadCaso: 'DE_SOPORTE',
  vincularPolizaCaso: 'DE_SOPORTE',
  resolverCaso: 'DE_SOPORTE',
  cerrarCaso: 'DE_SOPORTE',
  cancelarCaso: 'DE_SOPORTE',
} as const satisfies Readonly<Record<string, Quien>>;

export type ActoDeCaso = keyof typeof PERMISOS;

/** Who asks, as crm knows them. */
export interface QuienPide {
  readonly activo: boolean;
  readonly roles: readonly string[];
}

/** Whether somebody attends cases: only then is what they say publicly an answer of the company. */
export const atiendeCasos = ({ activo, roles }: QuienPide): boolean =>
  activo && roles.some((rol) => DE_SOPORTE.includes(rol));

const ES: Readonly<Record<Quien, (quien: QuienPide, confinado: boolean) => boolean>> = {
  CUALQUIERA: ({ activo }) => activo,
  // A token that is confined to some clients is not one of the company's own people's, whatever their roles.
  DE_LA_EMPRESA: ({ activo, roles }, confinado) => activo && !confinado && roles.some((rol) => rol !== SOLO_LEE),
  DE_SOPORTE: atiendeCasos,
};

const MENSAJES: Readonly<Record<Exclude<Quien, 'CUALQUIERA'>, string>> = {
  DE_LA_EMPRESA: 'Sólo puede hacerlo alguien de la empresa, con un token que no esté limitado a ciertos clientes.',
  DE_SOPORTE: 'Sólo puede hacerlo quien atiende casos: una persona activa con el rol de soporte.',
};

/** SIN_PERMISO, where who asks may not; `campo` is the argument to blame, if any one is. */
export function faltasDePermiso(
  acto: ActoDeCaso,
  quien: QuienPide | null,
  { clientes }: { readonly clientes: '*' | readonly string[] },
  campo: string | null = null,
): readonly Falta[] {
  if (!quien?.activo) return [['SIN_PERMISO', null]];
  const pide = PERMISOS[acto];
  if (pide === 'CUALQUIERA' || ES[pide](quien, clientes !== '*')) return [];
  return [['SIN_PERMISO', campo, undefined, MENSAJES[pide]]];
}
