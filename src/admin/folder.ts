import type { Change, Refusal } from './server.ts';

/** A folder in which content/ lies, wherever that is. */
export interface Folder {
  /** Every file that the desk shows, by its path from content/. */
  readonly list: () => Promise<ReadonlyMap<string, string>>;
  /** Saves files, all of them or none, unless one is no longer what it was. */
  readonly save: (changes: readonly Change[]) => Promise<Refusal | undefined>;
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
  readonly #pending = new Map<string, Change>();
  readonly #batch: Change[] = [];
  #saving: Promise<void> | undefined;

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

  /** Entries that are being made and lie nowhere yet: a source that was added in the form of a check. */
  pendingFor(after: string): Change[] {
    return [...this.#pending.values()].filter(({ path }) => after.includes(idOf(path)));
  }

  /** A change that was found sound; it is saved when the desk says so. */
  expect(change: Change): void {
    if (change.before === undefined) this.#pending.set(change.path, change);
  }

  /** What is saved in one go, an entry and those made in its form, is saved together or not at all. */
  save(path: string, after: string): Promise<void> {
    const before = this.before(path);
    if (before === after) return Promise.resolve();
    this.#batch.push({ path, before, after });
    this.#saving ??= new Promise<void>((begin) => setTimeout(begin, batchTime)).then(() =>
      this.#saveBatch(),
    );
    return this.#saving;
  }

  async #saveBatch(): Promise<void> {
    const changes = this.#batch.splice(0);
    this.#saving = undefined;
    const refusal = await this.#folder.save(changes);
    const [first] = changes;
    if (refusal && first) {
      await this.#refuse(first, refusal);
      throw new Refused(refusal.reason ?? 'The entry has errors. Nothing was saved.');
    }
    const texts = new Map(this.#texts);
    for (const { path, after } of changes) {
      texts.set(path, after);
      this.#isNew.delete(path);
      this.#pending.delete(path);
    }
    this.#texts = texts;
  }
}

/** Sveltia writes the files of one save at the same time. */
const batchTime = 60;

const idOf = (path: string) => /([^/]+)\.[a-z]+$/.exec(path)?.[1] ?? path;
