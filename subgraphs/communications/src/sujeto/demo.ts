/** Demo rows of subjects and actors, from the demo world. */
import type { ActorDemo, DemoRow, SujetoDemo } from '@cliente360/demo';

/** The columns of a subject. */
export const columnasSujeto = (sujeto: SujetoDemo | null): DemoRow => ({
  sujetoTipo: sujeto?.tipo ?? null,
  sujetoId: sujeto?.id ?? null,
});

/** The columns of who acted: `<nombre>Tipo`, `<nombre>Id`, `<nombre>Proceso`. */
export const columnasActor = (nombre: string, actor: ActorDemo | null): DemoRow => ({
  [`${nombre}Tipo`]: actor?.tipo ?? null,
  [`${nombre}Id`]: actor && 'id' in actor ? actor.id : null,
  [`${nombre}Proceso`]: actor && 'proceso' in actor ? actor.proceso : null,
});
