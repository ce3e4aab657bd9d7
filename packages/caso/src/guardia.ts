/** The duty roster: who is told of a case, or gets it, where who answers for it is not there any more. */

export interface Persona {
  readonly id: string;
  readonly activo: boolean;
  readonly roles: readonly string[];
  readonly nombre: string;
  readonly email: string;
  readonly usuarioRocketchat: string | null;
  readonly zonaHoraria: string;
}

/** What crm answers to `DIRECTORIO`. */
export interface Directorio {
  readonly departamentos: readonly {
    readonly id: string;
    readonly clave: string;
    readonly lider: Persona | null;
    readonly miembros: readonly Persona[];
  }[];
  readonly usuarios: { readonly nodes: readonly Persona[] };
}

const PERSONA = 'id activo roles nombre email usuarioRocketchat zonaHoraria';
/** All that may be needed, in one question. */
export const DIRECTORIO = `query Directorio {
  departamentos(activo: true) { id clave lider { ${PERSONA} } miembros { ${PERSONA} } }
  usuarios(first: 100, filtro: { activo: true, roles: [LIDER_SOPORTE, ADMIN] }) { nodes { ${PERSONA} } }
}`;

/** The key of the department that is on duty for the whole company. */
export const GUARDIA = 'GUARDIA';
/** At once. */
const MAXIMO = 50;

/**
 * Who follows somebody that a case cannot count on: the leader of its department (or of theirs, of a case that has none),
 * then its members, then the company's duty list: the members of the department GUARDIA, else who leads support, else who
 * administers. The first of these where anybody is active and `sirve`, fifty people at most; nobody where none is left.
 */
export function quienesSiguen(
  { departamentos, usuarios: { nodes } }: Directorio,
  { departamentoId, usuarioId }: { readonly departamentoId: string | null; readonly usuarioId: string },
  sirve: (persona: Persona) => boolean,
): readonly Persona[] {
  const suyos = departamentos.filter(({ id, miembros }) =>
    departamentoId === null ? miembros.some((cada) => cada.id === usuarioId) : id === departamentoId,
  );
  const deGuardia = departamentos.filter(({ clave }) => clave === GUARDIA);
  const conRol = (rol: string) => nodes.filter(({ roles }) => roles.includes(rol));
  const grupos = [
    suyos.flatMap(({ lider }) => lider ?? []),
    suyos.flatMap(({ miembros }) => miembros),
    deGuardia.flatMap(({ miembros }) => miembros),
    conRol('LIDER_SOPORTE'),
    conRol('ADMIN'),
  ];
  const disponible = (persona: Persona) => persona.id !== usuarioId && persona.activo && sirve(persona);
  const grupo = grupos.map((cada) => cada.filter(disponible)).find((cada) => cada.length > 0) ?? [];
  return [...new Map(grupo.map((persona) => [persona.id, persona])).values()].slice(0, MAXIMO);
}
