import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { replaceFile } from '#archive/replace-file.ts';

/** What earlier builds made, each thing under a name that says all that it was made from. */
export interface PartStore {
  readonly read: <T>(name: PartName<T>) => Promise<T | undefined>;
  readonly write: <T>(name: PartName<T>, value: T) => Promise<void>;
  /** Takes one away that has turned out to be damaged. */
  readonly forget: (name: string) => Promise<void>;
  /** Says that this is wanted, be it read or not. */
  readonly use: (name: string) => void;
  /** Takes away whatever nobody wanted. */
  readonly prune: () => Promise<void>;
}

/** The name of a thing of this type: whoever knows it has it from who wrote the thing. */
export type PartName<T> = string & { readonly type?: T };

export function partStore(folder: string): PartStore {
  const used = new Set<string>();
  return {
    use: (name) => used.add(name),
    read: async <T>(name: PartName<T>) => {
      used.add(name);
      try {
        return deserialize(await readFile(join(folder, name))) as T;
      } catch {
        // Not there, or cut short by a machine that lost its power: it is made anew.
        return undefined;
      }
    },
    forget: (name) => rm(join(folder, name), { force: true }),
    write: async (name, value) => {
      used.add(name);
      await replaceFile(join(folder, name), serialize(value));
    },
    prune: async () => {
      const names = await readdir(folder).catch(() => []);
      const old = names.filter((name) => !used.has(name));
      await Promise.all(old.map((name) => rm(join(folder, name))));
    },
  };
}
