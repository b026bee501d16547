import type { Read } from '#domain/reads.ts';

/** What is known of the pages of a build: what each has read, and what was found there. */
export interface PageReads {
  /** Names of all that was read. */
  readonly names: readonly Read[];
  /** What was found under each name, in the same order. */
  readonly keys: readonly string[];
  /** For each page, by its path below the output folder: the numbers of what it read. */
  readonly pages: ReadonlyMap<string, Uint32Array>;
}

/** Those of the wanted pages that show something else now than they did there, and those that were not there. */
export function stalePages<P extends { readonly path: string }>(
  wanted: readonly P[],
  { names, keys, pages }: PageReads,
  keyOf: (read: Read) => string,
): ReadonlySet<P> {
  const isChanged = names.map((name, number) => keyOf(name) !== keys[number]);
  return new Set(
    wanted.filter(({ path }) => {
      const reads = pages.get(path);
      return !reads || reads.some((read) => isChanged[read]);
    }),
  );
}

/** Reads of pages as they come from several threads and from the last build, each with numbers of its own. */
export class ReadsOfPages {
  readonly #names = new Map<Read, number>();
  readonly #pages = new Map<string, Uint32Array>();

  /** `reads` are numbers of `names`, for each path. */
  add(names: readonly Read[], pages: Iterable<readonly [path: string, reads: Uint32Array]>): void {
    const numbers = names.map((name) => this.#numberOf(name));
    const isSame = numbers.every((number, index) => number === index);
    for (const [path, reads] of pages) {
      this.#pages.set(path, isSame ? reads : reads.map((read) => numbers[read] ?? 0));
    }
  }

  /** With what is found there now. */
  withKeys(keyOf: (read: Read) => string): PageReads {
    const names = [...this.#names.keys()];
    return { names, keys: names.map(keyOf), pages: this.#pages };
  }

  #numberOf(name: Read): number {
    const known = this.#names.get(name);
    if (known !== undefined) return known;
    this.#names.set(name, this.#names.size);
    return this.#names.size - 1;
  }
}
