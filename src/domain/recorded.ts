import { noteRead } from './reads.ts';

/**
 * An entity that notes who reads it. Its id never changes, so reading that is not noted; a reverse edge is noted by
 * itself, for it changes without the entity.
 */
export function recordedEntity<E extends object>(name: string, entity: E): E {
  const edges = new Set<PropertyKey>(Object.keys(entity));
  return new Proxy(entity, {
    get(target, key) {
      if (key !== 'id') noteRead(edges.has(key) ? `${name}#${String(key)}` : name);
      return Reflect.get(target, key);
    },
    has(target, key) {
      noteRead(name);
      return Reflect.has(target, key);
    },
    ownKeys(target) {
      noteRead(name);
      for (const edge of edges) noteRead(`${name}#${String(edge)}`);
      return Reflect.ownKeys(target);
    },
  });
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
