/** What every row is and whose, read once from the databases as their owner, outside row level security. */
import { getTableConfig } from 'drizzle-orm/pg-core';
import type { Target } from '@cliente360/gateway/embedded';

/** Whose eyes: a company's, all of it or some of its clients. */
export interface Principal {
  readonly nombre: string;
  readonly sub: string;
  readonly empresa: string;
  readonly empresaId: string;
  /** Whether they may read what the company says among itself; who is confined never may. */
  readonly interno: boolean;
  /** `'*'`, or ids. */
  readonly clientes: '*' | readonly string[];
}

/** A row of a table of any subgraph. */
export interface Fila {
  readonly tabla: string;
  readonly id: string;
  readonly empresaId: string;
  /** The clients that the table's policy ties it to; undefined where it is of the company as a whole. */
  readonly clientes: readonly (string | null)[] | undefined;
  /** Whether it is something that the company says among itself. */
  readonly interna: boolean;
  readonly valores: Readonly<Record<string, unknown>>;
}

export interface Tabla {
  readonly nombre: string;
  readonly filas: readonly Fila[];
}

/** A table of one company's rows has these two; what has no company is public. */
const TABLES = `
  select c.relname as tabla,
         (select pg_get_expr(p.polqual, p.polrelid) from pg_policy p where p.polrelid = c.oid and p.polqual is not null) as politica,
         exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'empresa_id') as de_empresa,
         exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'cliente_id') as de_cliente
    from pg_class c where c.relkind in ('r', 'p') and c.relnamespace = `;

const sinContacto = (tabla: string, es: string) => `not exists (select from communications.${tabla} c where ${es})`;
const deNotaInterna = (id: string) =>
  `exists (select from communications.comentarios c where c.id = ${id} and c.visibilidad = 'INTERNO')`;

/** Said here again, by hand: which rows of a table `t` are internal. */
export const INTERNAS: Readonly<Record<string, string>> = {
  'communications.comentarios': `t.visibilidad = 'INTERNO'`,
  'communications.menciones': deNotaInterna('t.comentario_id'),
  'communications.correos': `t.contacto_id is null`,
  'communications.archivos': `t.confidencial or ${deNotaInterna('t.comentario_id')}
    or exists (select from communications.correos c where c.id = t.correo_id and c.contacto_id is null)
    or t.mensaje_chat_id is not null and ${sinContacto('contactos_canal', 'c.canal_id = (select m.canal_id from communications.mensajes_chat m where m.id = t.mensaje_chat_id)')}`,
  'communications.bitacora': `t.interno`,
  'communications.notificaciones': `true`,
  'communications.eventos': sinContacto('asistentes_evento', `c.evento_id = t.id and c.persona_tipo = 'Contacto'`),
  'communications.canales_chat': sinContacto('contactos_canal', 'c.canal_id = t.id'),
  'communications.mensajes_chat': sinContacto('contactos_canal', 'c.canal_id = t.canal_id'),
  'support.caso_eventos': `t.interno`,
};

/** Every table of every subgraph, whatever it is called: a new one is read by itself. */
export async function readTables(targets: readonly Target[]): Promise<Map<string, Tabla>> {
  const tablas = new Map<string, Tabla>();
  for (const { definition, database } of targets) {
    const { rows } = await database.asOwner(`${TABLES} '${definition.name}'::regnamespace order by 1`);
    for (const { tabla, politica, de_empresa: deEmpresa, de_cliente: deCliente } of rows) {
      const nombre = `${definition.name}.${tabla}`;
      const columnas = clientColumns(politica, deCliente);
      const leidas = await database.asOwner(
        `select to_json(t) as fila, ${INTERNAS[nombre] ?? 'false'} as interna from ${nombre} t`,
      );
      const filas = leidas.rows.map(({ fila, interna }): Fila => {
        const valores = typeof fila === 'string' ? JSON.parse(fila) : fila;
        return {
          tabla: nombre,
          id: valores.id ?? '',
          empresaId: deEmpresa ? valores.empresa_id : '',
          clientes: columnas.length ? columnas.map((each) => valores[each]) : undefined,
          interna,
          valores,
        };
      });
      tablas.set(nombre, { nombre, filas });
    }
  }
  return tablas;
}

/** The columns that the policy compares with the caller's clients, and `cliente_id` whether it does or not. */
const clientColumns = (policy: string | null, deCliente: boolean): string[] => [
  ...new Set([
    ...(deCliente ? ['cliente_id'] : []),
    ...[...(policy ?? '').matchAll(/(\w+) = ANY/g)].map(([, column]) => column!),
  ]),
];

export function isVisible({ empresaId, clientes, interna }: Fila, who: Principal): boolean {
  if (empresaId === '') return true;
  if (empresaId !== who.empresaId || (interna && !who.interno)) return false;
  const { clientes: suyos } = who;
  return suyos === '*' || clientes === undefined || clientes.every((each) => each !== null && suyos.includes(each));
}

/** What one principal may never be shown. */
export interface Eyes {
  readonly who: Principal;
  /** Whose row the id is, where it is only of rows that are hidden. */
  readonly hiddenIds: ReadonlyMap<string, string>;
  /** Texts that hidden rows have and no visible one has. */
  readonly hiddenTexts: ReadonlyMap<string, string>;
  /** The most that `Parent.field` may count, of one parent or of the company. */
  most(path: string, parentId: string | undefined): number | undefined;
}

/** Shorter ones are anybody's. */
const TELLING = 6;

/** Of what the principal may see; `tables` from `readTables`. */
export function eyesOf(who: Principal, tables: ReadonlyMap<string, Tabla>, targets: readonly Target[]): Eyes {
  const [seen, hiddenIds, hiddenTexts] = [new Set<string>(), new Map<string, string>(), new Map<string, string>()];
  const all = [...tables.values()].flatMap(({ filas }) => filas);
  for (const fila of all) if (isVisible(fila, who)) addTexts(fila.valores, (text) => seen.add(text));
  for (const fila of all) if (isVisible(fila, who)) hiddenIds.delete(fila.id);
  const visibleIds = new Set(all.filter((fila) => isVisible(fila, who)).map(({ id }) => id));
  const sabidos = namedElsewhere(all, who);
  for (const fila of all) {
    if (isVisible(fila, who)) continue;
    if (!visibleIds.has(fila.id) && !sabidos.has(fila.id)) hiddenIds.set(fila.id, fila.tabla);
    addTexts(fila.valores, (text) => {
      if (text.length >= TELLING && !seen.has(text)) hiddenTexts.set(text, fila.tabla);
    });
  }
  return { who, hiddenIds, hiddenTexts, most: counts(who, tables, targets) };
}

/** Ids of what is internal that a row of another subgraph names, and the principal may see that one: an invoice names its XML, which came with a mail between ourselves. */
function namedElsewhere(all: readonly Fila[], who: Principal): ReadonlySet<string> {
  const internas = new Map(
    all.flatMap((fila) => (fila.interna && isVisible({ ...fila, interna: false }, who) ? [[fila.id, fila.tabla]] : [])),
  );
  const named = new Set<string>();
  for (const fila of all)
    if (isVisible(fila, who))
      addTexts(fila.valores, (text) => {
        const tabla = internas.get(text);
        if (tabla && schemaOf(tabla) !== schemaOf(fila.tabla)) named.add(text);
      });
  return named;
}

const schemaOf = (tabla: string) => tabla.split('.', 1)[0];

/** Texts of a row: its columns', and those inside its JSON. A visible row may point to a hidden one: an id is judged by whose row it is. */
function addTexts(value: unknown, add: (text: string) => void): void {
  if (typeof value === 'string') add(value);
  else if (value && typeof value === 'object') for (const each of Object.values(value)) addTexts(each, add);
}

/** In place of a parent: a field of Query may be of one that an argument names. */
const ALL = '';

/** From what each connection declares: how many visible rows hang from each parent, whatever the filter. */
function counts(who: Principal, tables: ReadonlyMap<string, Tabla>, targets: readonly Target[]): Eyes['most'] {
  const byPath = new Map<string, Map<string, number>>();
  for (const { connections } of targets.map(({ definition }) => definition))
    for (const { node, through, parents } of connections)
      for (const [path, column] of Object.entries(parents)) {
        const { schema, name } = getTableConfig(column?.table ?? through?.table ?? node.table);
        const counted = new Map<string, number>();
        for (const fila of tables.get(`${schema}.${name}`)!.filas) {
          if (!isVisible(fila, who)) continue;
          const parents = column ? [ALL, fila.valores[column.name] as string] : [ALL];
          for (const parent of parents) counted.set(parent, (counted.get(parent) ?? 0) + 1);
        }
        byPath.set(path, counted);
      }
  return (path, parentId) => {
    const counted = byPath.get(path);
    if (!counted) return undefined;
    if (path.startsWith('Query.')) return counted.get(ALL) ?? 0;
    return parentId === undefined ? undefined : (counted.get(parentId) ?? 0);
  };
}
