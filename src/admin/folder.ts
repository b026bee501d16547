import type { Change, Refusal } from './server.ts';

/** A folder in which content/ lies, wherever that is. */
export interface Folder {
  /** Every file that the desk shows, by its path from content/. */
  readonly list: () => Promise<ReadonlyMap<string, string>>;
  /** Saves a file, whole or not at all, unless it is no longer what it was. */
  readonly save: (change: Change) => Promise<Refusal | undefined>;
}

/** Thrown where a save was refused; whoever throws it has told the editor. */
export class Refused extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'Refused';
  }
}

/** A folder while a desk works in it: what it read of every file, so that nobody else's work is overwritten. */
export class OpenFolder {
  readonly #folder: Folder;
  readonly #refuse: (change: Change, refusal: Refusal) => Promise<void>;
  #texts: ReadonlyMap<string, string> = new Map();
  readonly #isNew = new Set<string>();

  /** `refuse` tells the editor, who must not lose what was typed. */
  constructor(folder: Folder, refuse: (change: Change, refusal: Refusal) => Promise<void>) {
    this.#folder = folder;
    this.#refuse = refuse;
  }

  async read(): Promise<void> {
    this.#texts = await this.#folder.list();
  }

  get texts(): ReadonlyMap<string, string> {
    return this.#texts;
  }

  /** The file as the desk read it; of an entry that is being made there is none, whatever lies there. */
  before(path: string): string | undefined {
    return this.#isNew.has(path) ? undefined : this.#texts.get(path);
  }

  /** Says that the next save of this path makes an entry. */
  expectNew(path: string, isNew: boolean): void {
    if (isNew) this.#isNew.add(path);
    else this.#isNew.delete(path);
  }

  async save(path: string, after: string): Promise<void> {
    const change = { path, before: this.before(path), after };
    if (change.before === after) return;
    const refusal = await this.#folder.save(change);
    if (refusal) {
      await this.#refuse(change, refusal);
      throw new Refused(refusal.reason ?? 'The entry has errors. Nothing was saved.');
    }
    this.#isNew.delete(path);
    this.#texts = new Map(this.#texts).set(path, after);
  }
}
