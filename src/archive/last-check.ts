import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { collections, type Collection } from '#domain/collections.ts';
import { trustReferences } from '#domain/corpus.ts';
import type { EntryProblem } from '#domain/problem.ts';
import type { Records } from '#domain/records.ts';
import { isAsLastChecked, resumeCheck, wasSoundAtLast } from '#domain/rules/checked-before.ts';
import { checkName, unchecked, withChecksum } from './cache-files.ts';
import { cacheOf, cachePlace } from './cache-place.ts';
import { recordDigest } from './record-digest.ts';
import { replaceFileSync } from './replace-file.ts';

/** What a process has found at its first check, for the next one. */
interface LastCheck {
  /** As in the index of the cache. */
  readonly code: string;
  readonly owner: string;
  readonly today: string;
  /** The digest of the settings. */
  readonly settings: string;
  readonly entries: Readonly<Record<Collection, readonly CheckedEntry[]>>;
  readonly found: readonly EntryProblem[];
}

/** The digest of its record, and 1 if nothing was found in it by rules that look at it and what it names. */
type CheckedEntry = readonly [id: string, digest: string, isSound: 0 | 1];

const taken = new Set<string>();

/** What a process that has just started need not look for. */
interface TakenUp {
  /** All that the last process has found, when nothing has changed since. */
  readonly found: readonly EntryProblem[] | undefined;
  /** Keeps what this process has found for the next one. */
  readonly keep: (found: readonly EntryProblem[]) => void;
}

const nothing: TakenUp = { found: undefined, keep: () => {} };

/**
 * Before the first check of a folder in this process: what the last process has checked need not be checked again. A
 * process takes something up once for each folder.
 */
export function takeUpLastCheck(root: string, records: Records, today: string): TakenUp {
  const place = cachePlace();
  if (!place || taken.has(resolve(root))) return nothing;
  const { owner, folder, code } = cacheOf(root, place);
  const file = join(folder, checkName);
  const last = readLast(file);
  const settings = settingsDigest(records);
  const isOfUse =
    last?.code === code &&
    last.owner === owner &&
    last.today === today &&
    last.settings === settings;
  if (isOfUse) resume(last, records);
  return {
    found: isOfUse ? foundBy(last, records) : undefined,
    keep(found) {
      taken.add(owner);
      const entries = checkedEntries(records);
      const now: LastCheck = { code, owner, today, settings, entries, found };
      const text = withChecksum(now);
      try {
        if (!last || withChecksum(last) !== text) replaceFileSync(file, text);
      } catch {
        // A disk that takes nothing costs only time.
      }
    },
  };
}

const settingsDigest = ({ site, scale, redirects }: Records) =>
  recordDigest({ site, scale, redirects });

function readLast(file: string): LastCheck | undefined {
  try {
    return unchecked<LastCheck>(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** An entry that says the same as then is the record that we have; of others there is nothing but that they were there. */
function resume({ entries, today }: LastCheck, records: Records): void {
  const sound: object[] = [];
  const then = collections.map((collection) => {
    const now: ReadonlyMap<string, object> = records[collection];
    const before = entries[collection].map(([id, digest, isSound]): [string, object] => {
      const record = now.get(id);
      if (!record || recordDigest(record) !== digest) return [id, {}];
      if (isSound) sound.push(record);
      return [id, record];
    });
    return [collection, new Map(before)];
  });
  resumeCheck({ records: { ...records, ...Object.fromEntries(then) }, today }, sound);
}

/** Of a check of which the entries were resumed. */
function foundBy({ today, found }: LastCheck, records: Records) {
  if (!isAsLastChecked({ records, today })) return undefined;
  if (!found.some(({ rule }) => rule === 'dangling-reference')) trustReferences(records);
  return found;
}

const checkedEntries = (records: Records) =>
  Object.fromEntries(
    collections.map((collection) => [
      collection,
      [...records[collection].values()].map((record): CheckedEntry => [
        record.id,
        recordDigest(record),
        wasSoundAtLast(record) ? 1 : 0,
      ]),
    ]),
  ) as unknown as LastCheck['entries'];
