/** Effects of a comment or mail on its case (SLA, waking, reopening), in the transaction that records it; told again, nothing is done again. */
import { sql } from 'drizzle-orm';
import type { Transaction } from '@cliente360/database';
import { graphqlError, insertQuery, newId, reading, toQuery, type SubgraphContext } from '@cliente360/subgraph';
import { casoEventos } from '../../eventos/tables.ts';
import { politicaAplicable } from '../sla/politicaAplicable.ts';
import type { Caso } from '../domain/caso.ts';
import type { Decision } from '../domain/decision.ts';
import { efectoDe, primeraRespuestaDe, type Palabras } from '../domain/respuesta.ts';
import { casos as t } from '../tables.ts';
import { guardarDecision, filaDe, guardarColumnas } from './guardarDecision.ts';
import { ENTREGAR_EVENTOS, trabajoDeEntrega } from './avisar.ts';
import { tomarCaso } from './leer.ts';
import { quienResponde } from './quienResponde.ts';
import { REGLAS, responderConOtro, type ParaOtro } from './responderConOtro.ts';
import type { RespuestaRecibida } from './respuestaRecibida.ts';
import { casoQueSigue } from './seguimiento.ts';

export async function recibir(context: SubgraphContext, respuesta: RespuestaRecibida): Promise<void> {
  const { casoId, correlacion, palabras } = respuesta;
  const porSiAcaso = await paraOtro(context, respuesta);
  await context.write(async (tx) => {
    const caso = await tomarCaso(tx, casoId);
    if (!caso) throw graphqlError('ENTIDAD_NO_ENCONTRADA');
    if (!(await anotar(tx, context, caso, respuesta))) return;
    const respondido = await sellar(tx, context, caso, palabras);
    const efecto = efectoDe(respondido, palabras);
    const avisos = avisosDe(respondido, respuesta, efecto.hace === 'CASO_NUEVO');
    if (efecto.hace === 'SIGUE')
      await guardarDecision(
        tx,
        context,
        respondido,
        { ...efecto.decision, avisos },
        {
          actor: REGLAS,
          correlacion,
          en: palabras.en,
          cambiaVersion: true,
        },
      );
    else if (avisos.length > 0) await avisar(tx, context, respondido, respuesta, avisos);
    if (efecto.hace === 'CASO_NUEVO' && !(await seguirEnOtro(tx, context, respondido, respuesta)))
      await responderConOtro(tx, context, respondido, respuesta, porSiAcaso);
  });
}

/** Says it to the case that follows one that is over, whatever it does there; false where none does any more. */
async function seguirEnOtro(
  tx: Transaction,
  context: SubgraphContext,
  anterior: Caso,
  respuesta: RespuestaRecibida,
): Promise<boolean> {
  const caso = await casoQueSigue(tx, anterior);
  if (!caso) return false;
  const { eventoId, comentarioId, correlacion, palabras } = respuesta;
  const efecto = efectoDe(caso, palabras);
  if (efecto.hace === 'CASO_NUEVO') return false;
  // Said before there was this case, it was heard when there was.
  const en = Math.max(palabras.en, caso.creadoEn);
  const dicho = { tipo: 'COMENTADO', cambios: [], motivo: null, en, llave: eventoId } as const;
  const avisos = avisosDe(caso, { ...respuesta, menciones: [] }, false);
  const decision: Decision =
    efecto.hace === 'SIGUE'
      ? { ...efecto.decision, sucesos: [...efecto.decision.sucesos, dicho], avisos, comentarioId }
      : {
          cambios: {},
          sucesos: [dicho],
          resumen: 'Respondió el cliente en el caso que le dio origen',
          avisos,
          comentarioId,
        };
  await guardarDecision(tx, context, caso, decision, {
    actor: REGLAS,
    correlacion,
    en,
    cambiaVersion: efecto.hace === 'SIGUE',
  });
  return true;
}

type Avisos = NonNullable<Decision['avisos']>;

/** Who is told of it: whom it mentions and, of what the client says, who attends the case; who gets a new one for it is told of that. */
function avisosDe({ responsableId }: Caso, { palabras, menciones }: RespuestaRecibida, deOtro: boolean): Avisos {
  const mencionados = menciones.map((usuarioId) => ({ usuarioId, motivo: 'MENCIONADO' as const }));
  const respondido = palabras.autor === 'Contacto' && palabras.publicas && !deOtro;
  if (!respondido) return mencionados;
  const otros = mencionados.filter(({ usuarioId }) => usuarioId !== responsableId);
  return [{ usuarioId: responsableId, motivo: 'RESPONDIDO' }, ...otros];
}

/** Tells them of words that change nothing of the case: the bitácora has them already, from where they were written. */
async function avisar(
  tx: Transaction,
  context: SubgraphContext,
  { id: casoId, clienteId }: Caso,
  { autor, correlacion, palabras }: RespuestaRecibida,
  avisos: Avisos,
): Promise<void> {
  const evento = {
    eventoId: newId(context.now()),
    tipo: 'caso.comentado.v1',
    correlacion,
    ocurridoEn: new Date(palabras.en).toISOString(),
    clienteId,
    casoId,
    actor: autor,
    clase: null,
    resumen: 'Se comentó',
    cambios: [],
    avisos,
    archivoIds: [],
    comentarioId: null,
    encuesta: null,
  };
  await context.send(tx, ENTREGAR_EVENTOS, trabajoDeEntrega(context, evento));
}

/** That it was said; whether it was not known yet. */
async function anotar(
  tx: Transaction,
  context: SubgraphContext,
  caso: Caso,
  { eventoId, autor, palabras }: RespuestaRecibida,
): Promise<boolean> {
  const suceso = { tipo: 'COMENTADO', cambios: [], motivo: null } as const;
  const fila = {
    ...filaDe(context, caso, suceso, { actor: autor, en: palabras.en }),
    id: eventoId,
    interno: !palabras.publicas,
  };
  const nuevas = await tx.query(insertQuery(casoEventos, [fila], sql`on conflict do nothing returning 1 as "nueva"`));
  return nuevas.length > 0;
}

async function sellar(tx: Transaction, context: SubgraphContext, caso: Caso, palabras: Palabras): Promise<Caso> {
  const primeraRespuestaEn = primeraRespuestaDe(caso, palabras);
  if (primeraRespuestaEn === null) return caso;
  const respondido = { ...caso, primeraRespuestaEn };
  await guardarColumnas(tx, context, respondido, { primeraRespuestaEn }, caso.version);
  return respondido;
}

const deQuien = reading({ clienteId: t.clienteId, responsableId: t.responsableId, departamentoId: t.departamentoId });

/** What a new case that answers this one would need, found out before the transaction by whom may need it. */
async function paraOtro(context: SubgraphContext, { casoId, palabras }: RespuestaRecibida): Promise<ParaOtro | null> {
  if (palabras.autor !== 'Contacto' || !palabras.publicas) return null;
  const filas = await context.db.query(
    toQuery(
      sql`select ${deQuien.columns} from ${t} where ${t.id} = ${casoId} and ${t.estado} in ('RESUELTO', 'CERRADO', 'CANCELADO')`,
    ),
  );
  const [fila] = deQuien.rows(filas);
  if (!fila) return null;
  const { clienteId, ...atiende } = fila;
  const [politica, aQuien] = await Promise.all([
    politicaAplicable(context, { clienteId, polizaId: null }, context.now().getTime()),
    quienResponde(context, atiende),
  ]);
  return { politica, aQuien };
}
