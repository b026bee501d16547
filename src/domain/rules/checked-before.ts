import { collections, type Collection, type RefTarget } from '../collections.ts';
import type { EntryProblem } from '../problem.ts';
import { processWide } from '../process-wide.ts';
import type { RecordOf, Records } from '../records.ts';
import { mentionsIn } from '../references.ts';
import { linksInBody } from './body-references.ts';

// Records are never changed, only replaced: what was found of one stays true as long as all that was looked at is the same.
// Other code makes other records of the same files, so that what is known of a record is known to all of the process.

type Entries = Pick<Records, Collection>;
type AnyRecord = RecordOf<Collection>;

/** Records in which rules that look at nothing else have found nothing. */
const soundAlone = processWide('sound-alone', () => new WeakSet<object>());

/** Says of a record that those rules have found nothing in it: in another process, of the same code. */
export const trustAlone = (record: object): void => void soundAlone.add(record);

/** Records in which nothing was found either by rules that look at what an entry names, as it was at the last check. */
const soundAtLast = new WeakSet<object>();

/** What was checked, and on which day. */
export interface Checked {
  readonly records: Records;
  readonly today: string;
}
let last: Checked | undefined;

/** True for an entry in which no rule that looks at it, or at what it names, has found anything at the last check. */
export const wasSoundAtLast = (record: object): boolean => soundAtLast.has(record);

/** Takes up the last check of another process, of the same code. What this one has checked itself counts more. */
export function resumeCheck(checked: Checked, sound: Iterable<object>): void {
  if (last) return;
  last = checked;
  for (const record of sound) soundAtLast.add(record);
}

/** True when nothing has changed since the last check, but for redirects, at which no rule looks. */
export const isAsLastChecked = (now: Checked): boolean => changesSince(last, now)?.size === 0;

/** The entries that rules have to look at, because they or what they name has changed since a check found nothing. */
export interface Due {
  /** For rules about an entry alone. */
  readonly alone: Entries;
  /** For rules about an entry and what it names. */
  readonly near: Entries;
  /** Takes down what these rules have found. */
  readonly settle: (found: readonly EntryProblem[]) => void;
}

export function dueIn(records: Records, today: string, isBroken: boolean): Due {
  const changed = isBroken ? undefined : changesSince(last, { records, today });
  const hasChanged = ({ target, id }: { readonly target: RefTarget; readonly id: string }) =>
    changed?.get(target)?.has(id) ?? false;
  const isNearDue = (collection: Collection, record: AnyRecord) =>
    !changed ||
    !soundAtLast.has(record) ||
    (changed.size > 0 &&
      (hasChanged({ target: collection, id: record.id }) ||
        mentionsIn(collection, record).some(hasChanged) ||
        linksInBody(record.body).some(hasChanged)));
  return {
    alone: chosen(records, (_, record) => !soundAlone.has(record)),
    near: chosen(records, isNearDue),
    settle(found) {
      const faulty = new Set(found.map(({ entry }) => `${entry.collection}/${entry.id}`));
      for (const collection of collections) {
        for (const record of records[collection].values()) {
          const isSound = !faulty.has(`${collection}/${record.id}`);
          if (isSound) soundAlone.add(record);
          if (isSound) soundAtLast.add(record);
          else soundAtLast.delete(record);
        }
      }
      last = isBroken ? undefined : { records, today };
    },
  };
}

/** The ids by collection that are not what they were; undefined where everything is to be looked at. */
function changesSince(
  before: Checked | undefined,
  { records, today }: Checked,
): ReadonlyMap<RefTarget, ReadonlySet<string>> | undefined {
  if (before?.today !== today) return undefined;
  const { scale, site } = before.records;
  if (scale !== records.scale || site !== records.site) return undefined;
  const changed = new Map<RefTarget, ReadonlySet<string>>();
  for (const collection of collections) {
    const old: ReadonlyMap<string, object> = before.records[collection];
    const now: ReadonlyMap<string, object> = records[collection];
    const ids = [...old.keys(), ...now.keys()].filter((id) => old.get(id) !== now.get(id));
    if (ids.length > 0) changed.set(collection, new Set(ids));
  }
  return changed;
}

const chosen = (
  records: Entries,
  isChosen: (collection: Collection, record: AnyRecord) => boolean,
): Entries =>
  Object.fromEntries(
    collections.map((collection) => {
      const entries: ReadonlyMap<string, AnyRecord> = records[collection];
      return [
        collection,
        new Map([...entries].filter(([, record]) => isChosen(collection, record))),
      ];
    }),
  ) as unknown as Entries;
