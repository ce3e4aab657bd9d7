/** The other subgraphs as one under test meets them: they answer for entities of the demo world, and take what they are told. */
import type { World } from '@cliente360/demo';
import type { Caller } from '@cliente360/identity';
import { PeerUnavailable, type GraphQLRequest, type GraphQLResponse, type Peers } from '@cliente360/subgraph';

export interface Entity {
  readonly id: string;
  /** Of a client: who is confined to others does not see it. */
  readonly cliente?: { readonly id: string } | null;
  readonly [field: string]: unknown;
}

/** What a subgraph was told to do. */
export interface Told {
  readonly subgraph: string;
  readonly variables: Readonly<Record<string, any>>;
  readonly caller: Caller;
}

export interface StubPeers {
  readonly peers: Peers;
  /** Entities that are there besides the world's, or instead of them, as `Type:id`. */
  readonly entities: Map<string, Entity>;
  /** Those that do not answer. */
  readonly down: Set<string>;
  /** Those that answer and take nothing they are told. */
  readonly deaf: Set<string>;
  /** Every mutation, oldest first. */
  readonly told: Told[];
  /** Those that a deaf one did not take. */
  readonly untold: Told[];
  /** How many times anybody was asked or told anything. */
  calls(): number;
}

/** Who answers for each type. */
const OWNERS: Readonly<Record<string, string>> = {
  Cliente: 'crm',
  Contacto: 'crm',
  Usuario: 'crm',
  Departamento: 'crm',
  Inventariable: 'inventory',
  NoInventariable: 'inventory',
  LoteSerie: 'inventory',
  Activo: 'inventory',
  Caso: 'support',
  Archivo: 'communications',
  CargaArchivo: 'communications',
};

/** The world is asked for when it is first needed: a subgraph is opened with its peers, and makes its world as it opens. */
export function stubPeers(world: () => World): StubPeers {
  const entities = new Map<string, Entity>();
  const [down, deaf] = [new Set<string>(), new Set<string>()];
  const [told, untold]: [Told[], Told[]] = [[], []];
  let calls = 0;
  let ofWorld: Map<string, Entity> | undefined;
  const find = ({ __typename, ...key }: Record<string, string>): Entity | undefined => {
    const name = `${__typename}:${key['id'] ?? key['usuario']}`;
    return entities.get(name) ?? (ofWorld ??= entitiesOf(world())).get(name);
  };
  const peers: Peers = async (subgraph, request, caller) => {
    calls++;
    if (down.has(subgraph)) throw new PeerUnavailable(subgraph);
    if (request.query.startsWith('mutation')) {
      (deaf.has(subgraph) ? untold : told).push({ subgraph, variables: request.variables ?? {}, caller });
      if (deaf.has(subgraph)) return { errors: [{ message: '' }] };
      return { data: { [fieldOf(request)]: true } };
    }
    if (request.query.includes('usuarios(')) {
      const seen = (each: World['usuarios'][number]) => ({
        ...each,
        ...find({ __typename: 'Usuario', id: each.id }),
      });
      return {
        data: {
          usuarios: { nodes: conRol(world().usuarios.map(seen), request.query) },
          departamentos: conGente(world(), seen),
        },
      };
    }
    return answered(subgraph, (request.variables?.['de'] ?? []) as Record<string, string>[], find, caller);
  };
  return { peers, entities, down, deaf, told, untold, calls: () => calls };
}

/** The active people with any of the roles that a filter of `usuarios` names. */
const conRol = (usuarios: World['usuarios'], query: string) => {
  const roles = /roles: \[([A-Z_, ]+)\]/.exec(query)![1]!.split(', ');
  return usuarios.filter((each) => each.activo && each.roles.some((rol) => roles.includes(rol)));
};

/** Every active department with who leads it and who is of it. */
const conGente = ({ departamentos, usuarios }: World, seen: (each: World['usuarios'][number]) => object) => {
  const porId = (id: string | null) => usuarios.find((each) => each.id === id);
  return departamentos
    .filter(({ activo }) => activo)
    .map(({ liderId, miembroIds, ...each }) => {
      const lider = porId(liderId);
      return {
        ...each,
        lider: lider ? seen(lider) : null,
        miembros: miembroIds.map((id) => seen(porId(id)!)),
      };
    });
};

const fieldOf = ({ query }: GraphQLRequest) => /\{\s*(\w+)/.exec(query)![1]!;

/** As a subgraph answers: null, and an error of that path, for what does not exist or is not the caller's to see. */
function answered(
  subgraph: string,
  representations: readonly Record<string, string>[],
  find: (representation: Record<string, string>) => Entity | undefined,
  { identity: { clientes } }: Caller,
): GraphQLResponse {
  const seen = ({ cliente }: Entity) => clientes === '*' || !cliente || clientes.includes(cliente.id);
  const found = representations.map((each) => {
    const type = each['__typename']!;
    if (OWNERS[type] !== subgraph) throw new TypeError(`${subgraph} does not answer for ${type}`);
    const entity = find(each);
    return entity && seen(entity) ? { __typename: type, ...entity } : null;
  });
  const errors = found.flatMap((each, k) =>
    each ? [] : [{ message: '', path: ['_entities', k], extensions: { code: 'ENTIDAD_NO_ENCONTRADA' } }],
  );
  return { data: { _entities: found }, ...(errors.length ? { errors } : {}) };
}

/** What is asked for of the world's, by `Type:id`; people by their login too. */
function entitiesOf(world: World): Map<string, Entity> {
  const all: [string, Entity][] = [];
  const departamentos = (miembroId: string) =>
    world.departamentos.filter((each) => each.miembroIds.includes(miembroId));
  for (const each of world.usuarios) {
    const entity = { ...each, departamentos: departamentos(each.id).map(({ id }) => ({ id })) };
    all.push([`Usuario:${each.id}`, entity], [`Usuario:${each.usuario}`, entity]);
  }
  for (const { liderId, ...each } of world.departamentos)
    all.push([`Departamento:${each.id}`, { ...each, lider: world.usuarios.find(({ id }) => id === liderId) ?? null }]);
  for (const { tipo, ...each } of world.articulos) all.push([`${tipo}:${each.id}`, each]);
  for (let i = 0; i < world.clientes; i++) all.push(...entitiesOfClient(world, i));
  return new Map(all);
}

function entitiesOfClient(world: World, i: number): [string, Entity][] {
  const suyo = world.cliente(i);
  const cliente = { id: suyo.id };
  return [
    [`Cliente:${suyo.id}`, { ...suyo, cliente }],
    ...world.contactos(i).map((each): [string, Entity] => [`Contacto:${each.id}`, { ...each, cliente }]),
    ...world
      .lotes(i)
      .map((each): [string, Entity] => [
        `LoteSerie:${each.id}`,
        { ...each, cantidad: each.enPoder, cliente, producto: each.articulo },
      ]),
    ...world.activos(i).map((each): [string, Entity] => [`Activo:${each.id}`, { ...each, cliente }]),
    ...world
      .casos(i)
      .map(({ contactoId, ...each }): [string, Entity] => [
        `Caso:${each.id}`,
        { ...each, cliente, contacto: { id: contactoId } },
      ]),
    ...world
      .archivos(i)
      .map(({ sujeto, ...each }): [string, Entity] => [
        `Archivo:${each.id}`,
        { ...each, cliente, sujeto: sujeto && { __typename: sujeto.tipo, id: sujeto.id } },
      ]),
  ];
}
