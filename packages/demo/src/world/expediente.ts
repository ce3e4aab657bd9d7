/** The papers that a client is asked for, and those of what it has with us. */
import { addDays, addMonths } from '../calendar.ts';
import type { SujetoDemo } from '../types.comunicaciones.ts';
import type { Plan } from './planDeArchivo.ts';
import { esProspecto } from './clientes.ts';
import type { Mundo } from './mundo.ts';

const PDF = 'application/pdf';
/** Of what is theirs, one paper for each of so many. */
const DE_CADA_COSA = 4;

/** What identifies the client: whole of the first one, of the rest with something missing now and then. */
export function planesDeExpediente(mundo: Mundo, i: number): Plan[] {
  const random = mundo.random('expediente', i);
  const cliente = mundo.cliente(i);
  const sujeto = { tipo: 'Cliente', id: cliente.id } as const;
  const [representante] = mundo.contactos(i);
  const alta = cliente.creadoEn;
  const reciente = (dias: number) => mundo.instante(mundo.dia(-dias), random.int(540, 1080));
  const constancia = (dias: number): Plan => ({
    nombre: 'Constancia de situación fiscal.pdf',
    tipoMime: PDF,
    categoria: 'CONSTANCIA_FISCAL',
    sujeto,
    creadoEn: reciente(dias),
    // The SAT's is good for three months.
    venceEn: addMonths(mundo.dia(-dias), 3),
  });
  const papeles: Plan[] = [
    constancia(i === 0 ? 20 : random.int(3, 150)),
    {
      nombre: 'Contrato de suministro firmado.pdf',
      tipoMime: PDF,
      categoria: 'CONTRATO',
      sujeto,
      creadoEn: alta,
      venceEn: mundo.dia(random.int(-60, 400)),
      confidencial: true,
    },
    {
      nombre: `INE ${representante!.nombre} ${representante!.apellidos}.jpg`,
      tipoMime: 'image/jpeg',
      categoria: 'IDENTIFICACION',
      sujeto: { tipo: 'Contacto', id: representante!.id },
      creadoEn: representante!.creadoEn,
      venceEn: `${Number(mundo.hoy.slice(0, 4)) + random.int(-1, 6)}-12-31`,
      confidencial: true,
    },
  ];
  if (cliente.tipoPersona === 'MORAL')
    papeles.push(
      {
        nombre: 'Acta constitutiva.pdf',
        tipoMime: PDF,
        categoria: 'ACTA',
        sujeto,
        creadoEn: alta,
        confidencial: true,
      },
      {
        nombre: `Poder notarial ${representante!.nombre} ${representante!.apellidos}.pdf`,
        tipoMime: PDF,
        categoria: 'PODER',
        sujeto,
        creadoEn: alta,
        venceEn: mundo.dia(random.int(-20, 900)),
        confidencial: true,
      },
    );
  if (i > 0)
    return random
      .sample(papeles.filter(sonDe(mundo, i)), random.int(1, 3))
      .flatMap((papel) => conCopia(papel, random.chance(0.1)));
  return [...papeles, ...conCopia(constancia(140), true)];
}

/** A PROSPECTO has signed nothing; the SAT says nothing of who has a generic RFC. */
const sonDe =
  (mundo: Mundo, i: number) =>
  ({ categoria }: Plan): boolean =>
    categoria === 'CONTRATO'
      ? !esProspecto(mundo, i)
      : categoria !== 'CONSTANCIA_FISCAL' || !mundo.cliente(i).esRfcGenerico;

/** The paper and, when it was uploaded twice, the same bytes again. */
const conCopia = (papel: Plan, dosVeces: boolean): Plan[] =>
  dosVeces ? [papel, { ...papel, nombre: papel.nombre.replace(/(?=[.][a-z]+$)/, ' (1)') }] : [papel];

/** Of the first client: papers about its pólizas, sales, projects, opportunities, assets and serial numbers, and one attached to nothing yet. */
export function planesDeCosas(mundo: Mundo, i: number): Plan[] {
  if (i > 0) return [];
  const de = (
    tipo: SujetoDemo['tipo'],
    cosas: readonly { readonly id: string; readonly creadoEn: string }[],
    papel: Pick<Plan, 'nombre' | 'categoria'> & Partial<Plan>,
  ): Plan[] =>
    cosas.slice(0, DE_CADA_COSA).map(({ id, creadoEn }) => ({
      tipoMime: PDF,
      sujeto: { tipo, id },
      creadoEn,
      ...papel,
    }));
  return [
    ...mundo.polizas(i).flatMap((poliza) =>
      de('Poliza', [poliza], {
        nombre: `${poliza.numero} firmada.pdf`,
        categoria: 'CONTRATO',
        venceEn: poliza.vigenteHasta,
        confidencial: true,
      }),
    ),
    ...mundo
      .ventas(i)
      .slice(-DE_CADA_COSA)
      .flatMap((venta) =>
        de('Venta', [venta], { nombre: `Orden de compra ${venta.folio}.pdf`, categoria: 'CORRESPONDENCIA' }),
      ),
    ...de('Proyecto', mundo.proyectos(i), { nombre: 'Minuta de arranque.pdf', categoria: 'OTRO' }),
    ...de('Oportunidad', mundo.oportunidades(i), { nombre: 'Propuesta técnica.pdf', categoria: 'OTRO' }),
    ...de('Activo', mundo.activos(i), { nombre: 'Responsiva firmada.pdf', categoria: 'LEGAL', confidencial: true }),
    ...de('LoteSerie', mundo.lotes(i), {
      nombre: 'Placa de datos.jpg',
      categoria: 'EVIDENCIA',
      tipoMime: 'image/jpeg',
    }),
    {
      nombre: 'Convenio de confidencialidad.pdf',
      tipoMime: PDF,
      categoria: 'LEGAL',
      sujeto: { tipo: 'Cliente', id: mundo.cliente(i).id },
      creadoEn: mundo.cliente(i).creadoEn,
      venceEn: addDays(mundo.hoy, 12),
      confidencial: true,
    },
    {
      nombre: 'Video del ruido a media carga.mp4',
      tipoMime: 'video/mp4',
      categoria: 'OTRO',
      sujeto: null,
      creadoEn: mundo.instante(mundo.dia(-1), 1070),
      escaneo: 'PENDIENTE',
    },
  ];
}
