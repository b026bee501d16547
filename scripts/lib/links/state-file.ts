import { readFileSync, renameSync } from 'node:fs';
import { z } from 'zod';
import { replaceFileSync } from '#archive/replace-file.ts';

export const linkStates = ['live', 'moved', 'changed', 'dead', 'blocked'] as const;

/** What was found when an address was last looked at. */
export const look = z.strictObject({
  state: z.enum(linkStates),
  /** An instant. */
  lookedAt: z.iso.datetime(),
  /** Why, in words, where it is not simply there. */
  reason: z.string().optional(),
  /** Where it has moved to. */
  to: z.string().optional(),
  /** Its server asks not to be asked again before. */
  notBefore: z.iso.datetime().optional(),
  title: z.string().optional(),
  /** Of the text that readers see. */
  digest: z.string().optional(),
  /** Since when it has been in this state. */
  since: z.iso.datetime(),
});
export type Look = z.infer<typeof look>;
export type LinkState = Look['state'];

/** Outside content/ and named in .gitignore: what servers answered is nothing that was written by anybody. */
export const defaultStateFile = '.links/state.json';

export type Looks = Map<string, Look>;

/** What is known from earlier runs. A file that cannot be read is put aside, and all is looked at again. */
export function readLooks(file: string, onUnreadable: (aside: string) => void = () => {}): Looks {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return new Map();
  }
  try {
    return new Map(Object.entries(z.record(z.string(), look).parse(JSON.parse(text))));
  } catch {
    renameSync(file, `${file}.bad`);
    onUnreadable(`${file}.bad`);
    return new Map();
  }
}

/** Written aside and renamed, so that an interrupted run leaves a whole file. */
export function writeLooks(file: string, looks: Looks): void {
  const sorted = [...looks].sort(([a], [b]) => (a < b ? -1 : 1));
  replaceFileSync(file, `${JSON.stringify(Object.fromEntries(sorted), null, 1)}\n`);
}
