/** What happened to a client's cases and what was written to and by it, as the log keeps it. */
import { instantText } from '../calendar.ts';
import type { CasoDemo, EmailDemo } from '../types.servicio.ts';
import type { Acto, Suceso } from './suceso.ts';
import type { Mundo } from './mundo.ts';

const MINUTE_MS = 60_000;

/** One act for its birth, and one for each later change of state with the clocks that it stopped. */
export function actosDeCaso(mundo: Mundo, i: number): Acto[] {
  return mundo.casos(i).flatMap((caso): Acto[] => {
    const sujeto = { tipo: 'Caso', id: caso.id } as const;
    const hecho = (suceso: Omit<Suceso, 'sujeto' | 'origen'>): Suceso => ({ ...suceso, sujeto, origen: 'support' });
    const [nace, ...sigue] = caso.historial;
    const autor = { tipo: 'Usuario', id: caso.creadoPorId } as const;
    const nacimiento = [
      hecho({
        en: caso.creadoEn,
        tipo: 'CREACION',
        actor: autor,
        resumen: `Se registró ${caso.numero}: ${caso.titulo}`,
        cambios: [nuevo('estado', nace!.a), nuevo('prioridad', caso.prioridad)],
      }),
      hecho({
        en: caso.asignadoEn,
        tipo: 'ASIGNACION',
        actor: autor,
        resumen: `Se asignó ${caso.numero}`,
        cambios: [nuevo('responsable', caso.responsableId), nuevo('departamento', caso.departamentoId)],
      }),
    ];
    const cambios = sigue.map(({ de, a, en, porId }): Acto => [
      hecho({
        en,
        tipo: 'ESTADO',
        actor: porId ? { tipo: 'Usuario', id: porId } : { tipo: 'ActorSistema', proceso: 'cierre-automatico' },
        resumen: `${caso.numero} pasó de ${de} a ${a}`,
        cambios: [{ campo: 'estado', antes: de, despues: a }],
      }),
      ...hitosEn(caso, en).map((hito) =>
        hecho({
          en,
          tipo: 'HITO_SLA',
          actor: { tipo: 'ActorSistema', proceso: 'reloj-sla' },
          resumen: `${caso.numero}: se detuvo el reloj de ${hito}`,
          cambios: [],
        }),
      ),
    ]);
    return [nacimiento, ...cambios];
  });
}

/** Each milestone that fell due without being met. */
export const actosDeReloj = (mundo: Mundo, i: number): Acto[] =>
  mundo.casos(i).flatMap((caso) =>
    mundo
      .avisosSla(caso)
      .filter(({ nivel }) => nivel === 1)
      .map(({ hito, en }): Acto => [
        {
          en: instantText(en),
          tipo: 'HITO_SLA',
          actor: { tipo: 'ActorSistema', proceso: 'reloj-sla' },
          sujeto: { tipo: 'Caso', id: caso.id },
          resumen: `${caso.numero}: ${VENCIDO[hito]} venció sin cumplirse`,
          cambios: [],
          origen: 'support',
        },
      ]),
  );

const VENCIDO = { PRIMERA_RESPUESTA: 'la primera respuesta', RESOLUCION: 'la resolución' } as const;

const hitosEn = ({ primeraRespuestaEn, resueltoEn }: CasoDemo, en: string): string[] => [
  ...(primeraRespuestaEn === en ? ['primera respuesta'] : []),
  ...(resueltoEn === en ? ['resolución'] : []),
];

const nuevo = (campo: string, despues: string) => ({ campo, antes: null, despues });

/** Every mail that a person wrote. */
export const actosDeCorreo = (mundo: Mundo, i: number): Acto[] =>
  mundo
    .emails(i)
    .filter(({ automatico }) => !automatico)
    .map((correo): Acto => [
      {
        en: correo.fecha,
        tipo: 'COMUNICACION',
        actor: quienEscribio(correo),
        sujeto: correo.casoId ? { tipo: 'Caso', id: correo.casoId } : { tipo: 'Contacto', id: correo.contactoId },
        resumen: `${correo.sentido === 'ENTRANTE' ? 'Correo recibido' : 'Correo enviado'}: ${correo.asunto}`,
        cambios: [],
        origen: 'communications',
      },
    ]);

const quienEscribio = ({ sentido, contactoId, usuarioId }: EmailDemo): Suceso['actor'] =>
  sentido === 'ENTRANTE' || !usuarioId ? { tipo: 'Contacto', id: contactoId } : { tipo: 'Usuario', id: usuarioId };

/** Who looked at a reserved paper, the day after it was uploaded or later. */
export const actosDeAcceso = (mundo: Mundo, i: number): Acto[] =>
  mundo.archivos(i).flatMap(({ confidencial, sujeto, nombre, creadoEn }, n): Acto[] => {
    if (!confidencial || !sujeto) return [];
    const random = mundo.random('acceso', i, n);
    const en = instantText(Date.parse(creadoEn) + random.int(1440, 60_000) * MINUTE_MS);
    const actor = { tipo: 'Usuario', id: random.pick(mundo.usuarios.filter(({ activo }) => activo)).id } as const;
    return [
      [{ en, tipo: 'ACCESO', actor, sujeto, resumen: `Abrió «${nombre}»`, cambios: [], origen: 'communications' }],
    ];
  });

export const actosDeEliminacion = (mundo: Mundo, i: number): Acto[] =>
  mundo.comentarios(i).flatMap(({ eliminadoEn, autor, sujeto }): Acto[] =>
    eliminadoEn
      ? [
          [
            {
              en: eliminadoEn,
              tipo: 'ELIMINACION',
              actor: autor,
              sujeto,
              resumen: 'Se eliminó un comentario',
              cambios: [],
              origen: 'communications',
            },
          ],
        ]
      : [],
  );
