import { createHash, randomUUID } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { replaceFileSync } from '#archive/replace-file.ts';
import type { FileState } from './file-state.ts';

/** Columns, because 400,000 rows are read at every build. */
const finished = z.strictObject({
  format: z.literal(2),
  place: z.string(),
  paths: z.array(z.string()),
  sizes: z.array(z.number()),
  modified: z.array(z.number()),
  /** Only those that have one, by the number of the file. */
  keys: z.array(z.tuple([z.number(), z.string()])),
  digests: z.array(z.string()),
});

const fileName = 'files.json';

/** Says to which folder a record belongs. */
const ownerFile = 'output';
const ownerOf = (output: string) => `${output}\n${identityOf(output)}`;

/** The record in its folder, if the build was finished and its output is still the same. */
export function readRecord(folder: string, output: string): z.infer<typeof finished> | undefined {
  const text = textOf(join(folder, fileName));
  const record = finished.safeParse(text === undefined ? undefined : parsed(text));
  return record.success && record.data.place === placeOf(output) ? record.data : undefined;
}

/** What the last build left in a folder, kept outside it: it is no part of the site. */
export class BuildRecord {
  /** Holds the record, and whatever else belongs to builds of the same output folder. */
  readonly folder: string;
  readonly #output: string;
  readonly #file: string;
  readonly #mark: string;
  #own = '';

  constructor(output: string, records: string) {
    this.#output = output;
    this.folder = join(records, createHash('sha256').update(output).digest('hex').slice(0, 16));
    this.#file = join(this.folder, fileName);
    this.#mark = join(this.folder, 'unfinished');
    forgetGone(records, this.folder);
  }

  /** True when a build has written to this very folder, finished or not. */
  get isKnown(): boolean {
    return textOf(join(this.folder, ownerFile)) === ownerOf(this.#output);
  }

  /** What the last build left, if it was finished and its folder is still the same; it is given only once. */
  take(): Map<string, FileState> | undefined {
    const record = readRecord(this.folder, this.#output);
    rmSync(this.#file, { force: true });
    if (!record) return undefined;
    const { paths, sizes, modified, keys, digests } = record;
    const keyOf = new Map(keys);
    return new Map(
      paths.map((path, index) => [
        path,
        {
          size: sizes[index] ?? -1,
          modified: modified[index] ?? -1,
          key: keyOf.get(index) ?? '',
          digest: digests[index] ?? '',
        },
      ]),
    );
  }

  /** Says that the folder is being written, and by whom. */
  begin(): void {
    this.#own = randomUUID();
    mkdirSync(this.folder, { recursive: true });
    writeFileSync(join(this.folder, ownerFile), ownerOf(this.#output));
    writeFileSync(this.#mark, this.#own);
  }

  /** Not when another build has begun to write to the same folder in the meantime. */
  save(files: ReadonlyMap<string, FileState>): void {
    if (textOf(this.#mark) !== this.#own) return;
    const states = [...files.values()];
    const record: z.infer<typeof finished> = {
      format: 2,
      place: placeOf(this.#output),
      paths: [...files.keys()],
      sizes: states.map(({ size }) => size),
      modified: states.map(({ modified }) => modified),
      keys: states.flatMap(({ key }, index) => (key === '' ? [] : [[index, key]])),
      digests: states.map(({ digest }) => digest),
    };
    replaceFileSync(this.#file, JSON.stringify(record));
    rmSync(this.#mark, { force: true });
  }
}

/** Tells a folder from another one that has its name later. */
function identityOf(output: string): string {
  const found = statSync(output, { throwIfNoEntry: false });
  return found ? [found.dev, found.ino, found.birthtimeMs].join(' ') : '';
}

/** Another folder of the same name, or one in which others wrote, is not the one that we left. */
function placeOf(output: string): string {
  const found = statSync(output, { throwIfNoEntry: false });
  return found ? `${identityOf(output)} ${found.mtimeMs}` : '';
}

/** Records of folders that are no more, but for that of the folder that is about to be made. */
function forgetGone(records: string, own: string): void {
  for (const name of existsSync(records) ? readdirSync(records) : []) {
    const folder = join(records, name);
    const [output] = textOf(join(folder, ownerFile))?.split('\n') ?? [];
    if (folder !== own && output !== undefined && !existsSync(output)) {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
