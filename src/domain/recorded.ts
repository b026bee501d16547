import { noteRead, type Read } from './reads.ts';

/**
 * An entity that notes who reads it. Its id never changes, so reading that is not noted; a reverse edge is noted by
 * itself, for it changes without the entity.
 */
export const recordedEntity = <E extends object>(name: string, entity: E): E =>
  new Proxy(entity, new Notes<E>(name, Object.keys(entity)));

/** Fields are read by the million: what is noted of them is put together once. */
class Notes<E extends object> implements ProxyHandler<E> {
  readonly #name: string;
  readonly #edges: ReadonlyMap<PropertyKey, Read>;

  constructor(name: string, edges: readonly string[]) {
    this.#name = name;
    this.#edges = new Map(edges.map((edge) => [edge, `${name}#${edge}`]));
  }

  get(entity: E, key: PropertyKey): unknown {
    if (key !== 'id') noteRead(this.#edges.get(key) ?? this.#name);
    return Reflect.get(entity, key);
  }

  has(entity: E, key: PropertyKey) {
    noteRead(this.#name);
    return key in entity;
  }

  ownKeys(entity: E) {
    noteRead(this.#name);
    for (const edge of this.#edges.values()) noteRead(edge);
    return Reflect.ownKeys(entity);
  }
}

/** Entities by id, in order of id. Looking one up notes the entity, which may be none; going through them notes the list. */
export class RecordedMap<E> implements ReadonlyMap<string, E> {
  readonly #name: string;
  readonly #entities: ReadonlyMap<string, E>;

  constructor(name: string, entities: ReadonlyMap<string, E>) {
    this.#name = name;
    this.#entities = entities;
  }

  get(id: string): E | undefined {
    noteRead(`${this.#name}/${id}`);
    return this.#entities.get(id);
  }

  has(id: string): boolean {
    noteRead(`${this.#name}/${id}`);
    return this.#entities.has(id);
  }

  get size(): number {
    return this.#all().size;
  }

  keys() {
    return this.#all().keys();
  }

  values() {
    return this.#all().values();
  }

  entries() {
    return this.#all().entries();
  }

  [Symbol.iterator]() {
    return this.#all()[Symbol.iterator]();
  }

  forEach(each: (entity: E, id: string, map: ReadonlyMap<string, E>) => void): void {
    this.#all().forEach((entity, id) => each(entity, id, this));
  }

  #all(): ReadonlyMap<string, E> {
    noteRead(this.#name);
    return this.#entities;
  }
}
