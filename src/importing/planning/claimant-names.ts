import type { Records } from '#domain/records.ts';
import { foldedWords } from '#domain/text-folding.ts';
import { proposedId } from '#editing/proposed-id.ts';

/** Finds claimants by any of their names, in any spelling or script. A name that two of them have finds neither. */
export class ClaimantNames {
  readonly #ids = new Map<string, Set<string>>();

  constructor({ claimants }: Pick<Records, 'claimants'>) {
    for (const { id, name, aliases } of claimants.values()) {
      for (const one of [name, ...aliases.map((alias) => alias.name)]) this.add(one, id);
    }
  }

  add(name: string, id: string): void {
    for (const key of keysOf(name)) {
      this.#ids.set(key, (this.#ids.get(key) ?? new Set()).add(id));
    }
  }

  find(name: string): string | undefined {
    for (const key of keysOf(name)) {
      const ids = this.#ids.get(key) ?? new Set();
      const [only] = ids;
      if (ids.size === 1) return only;
    }
    return undefined;
  }
}

/** As it is spelled, and as it reads in Latin letters. */
const keysOf = (name: string): string[] => {
  const words = foldedWords(name).join(' ').replaceAll('-', ' ');
  return words === '' ? [] : [words, proposedId(name).replaceAll('-', ' ')].filter(Boolean);
};
