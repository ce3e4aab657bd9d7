/** Files that came with something said: a case, a mail, a comment, a chat message. */
import { instantText } from '../calendar.ts';
import type { ArchivoDemo } from '../types.comunicaciones.ts';
import type { Plan } from './planDeArchivo.ts';
import type { Mundo } from './mundo.ts';

const MINUTE_MS = 60_000;
const JPG = 'image/jpeg';
const PDF = 'application/pdf';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

type Papel = Pick<Plan, 'nombre' | 'tipoMime' | 'categoria'>;

/** What a mail that says this carries. */
const SEGUN_TEXTO: readonly (readonly [RegExp, readonly Papel[]])[] = [
  [/lista anexa/, [{ nombre: 'Lista de refacciones.xlsx', tipoMime: XLSX, categoria: 'CORRESPONDENCIA' }]],
  [/orden de compra/, [{ nombre: 'Orden de compra.pdf', tipoMime: PDF, categoria: 'CORRESPONDENCIA' }]],
  [/va el comprobante/, [{ nombre: 'Comprobante de transferencia.pdf', tipoMime: PDF, categoria: 'CORRESPONDENCIA' }]],
  [
    /adjunto junto/,
    [
      { nombre: 'Certificado de calibración.pdf', tipoMime: PDF, categoria: 'OTRO' },
      { nombre: 'Ficha técnica.pdf', tipoMime: PDF, categoria: 'OTRO' },
    ],
  ],
  [/Van los datos/, [{ nombre: 'Placa del equipo.jpg', tipoMime: JPG, categoria: 'EVIDENCIA' }]],
];

/** Photographs of what the case complains of. */
export const planesDeEvidencia = (mundo: Mundo, i: number): Plan[] =>
  mundo.casos(i).flatMap((caso, k): Plan[] => {
    if (!['PROBLEMA_TECNICO', 'GARANTIA', 'QUEJA'].includes(caso.categoria)) return [];
    const random = mundo.random('evidencia', i, k);
    const epoch = Math.min(Date.parse(caso.creadoEn) + random.int(2, 50) * MINUTE_MS, mundo.corteMs - MINUTE_MS);
    return [
      {
        nombre: `${caso.numero} foto.jpg`,
        tipoMime: JPG,
        categoria: 'EVIDENCIA',
        sujeto: { tipo: 'Caso', id: caso.id },
        creadoEn: instantText(epoch),
      },
    ];
  });

/** The scanner caught the first client's first spreadsheet. */
export const planesDeCorreo = (mundo: Mundo, i: number): Plan[] =>
  mundo
    .emails(i)
    .filter(({ automatico }) => !automatico)
    .flatMap(({ id, casoId, clienteId, cuerpoTexto, fecha }) => {
      const papeles = SEGUN_TEXTO.find(([texto]) => texto.test(cuerpoTexto))?.[1] ?? [];
      const sujeto = casoId ? ({ tipo: 'Caso', id: casoId } as const) : ({ tipo: 'Cliente', id: clienteId } as const);
      const adjuntoDe = { tipo: 'Correo', id } as const;
      return papeles.map((papel): Plan => ({ ...papel, sujeto, adjuntoDe, creadoEn: fecha }));
    })
    .map((plan, n, todos) =>
      i === 0 && n === todos.findIndex(({ tipoMime }) => tipoMime === XLSX) ? { ...plan, escaneo: 'INFECTADO' } : plan,
    );

export const planesDeComentario = (mundo: Mundo, i: number): Plan[] =>
  mundo
    .comentarios(i)
    .filter(({ cuerpo }) => /comparto las fotografías/.test(cuerpo))
    .map(({ id, sujeto, creadoEn }) => fotografia({ tipo: 'Comentario', id }, sujeto, creadoEn));

/** With the third message of each channel: of the first clients only. */
export const planesDeChat = (mundo: Mundo, i: number): Plan[] =>
  i > 2
    ? []
    : mundo.canalesChat(i).flatMap(({ clienteId, casoId, conversacion }) => {
        const mensaje = conversacion[2];
        const sujeto = casoId ? ({ tipo: 'Caso', id: casoId } as const) : ({ tipo: 'Cliente', id: clienteId } as const);
        return mensaje ? [fotografia({ tipo: 'MensajeChat', id: mensaje.id }, sujeto, mensaje.enviadoEn)] : [];
      });

const fotografia = (adjuntoDe: ArchivoDemo['adjuntoDe'], sujeto: ArchivoDemo['sujeto'], creadoEn: string): Plan => ({
  nombre: `IMG_${creadoEn.slice(0, 10).replaceAll('-', '')}.jpg`,
  tipoMime: JPG,
  categoria: 'EVIDENCIA',
  sujeto,
  adjuntoDe,
  creadoEn,
});
