import type { Read } from '#domain/reads.ts';
import { GrowingLists, listAt, type NumberLists } from './number-lists.ts';

/** What is known of the pages of a build: what each has read, and what was found there. */
export interface PageReads {
  /** Names of all that was read. */
  readonly names: readonly Read[];
  /** What was found under each name, in the same order. */
  readonly keys: readonly string[];
  /** Which of `reads` belong to a page, by its path below the output folder. */
  readonly pages: ReadonlyMap<string, number>;
  /** The numbers of names. */
  readonly reads: NumberLists;
}

/** The same of some pages, without what was found. */
export interface TakenReads extends Pick<PageReads, 'names' | 'reads'> {
  readonly pages: Iterable<readonly [path: string, number: number]>;
}

/** Those of the wanted pages that show something else now than they did there, and those that were not there. */
export function stalePages<P extends { readonly path: string }>(
  wanted: readonly P[],
  { names, keys, pages, reads }: PageReads,
  keyOf: (read: Read) => string,
): ReadonlySet<P> {
  const isChanged = names.map((name, number) => keyOf(name) !== keys[number]);
  return new Set(
    wanted.filter(({ path }) => {
      const page = pages.get(path);
      return page === undefined || listAt(reads, page).some((read) => isChanged[read]);
    }),
  );
}

/** Reads of pages as they come from several threads and from the last build, each with numbers of its own. */
export class ReadsOfPages {
  readonly #names = new Map<Read, number>();
  readonly #pages = new Map<string, number>();
  readonly #reads = new GrowingLists();

  add({ names, pages, reads }: TakenReads): void {
    const numbers = names.map((name) => this.#numberOf(name));
    const isSame = numbers.every((number, index) => number === index);
    for (const [path, page] of pages) {
      const read = listAt(reads, page);
      this.#pages.set(path, this.#reads.length);
      this.#reads.add(isSame ? read : read.map((each) => numbers[each] ?? 0));
    }
  }

  /** With what is found there now. */
  withKeys(keyOf: (read: Read) => string): PageReads {
    const names = [...this.#names.keys()];
    return { names, keys: names.map(keyOf), pages: this.#pages, reads: this.#reads.lists };
  }

  #numberOf(name: Read): number {
    const known = this.#names.get(name);
    if (known !== undefined) return known;
    this.#names.set(name, this.#names.size);
    return this.#names.size - 1;
  }
}
