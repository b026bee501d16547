import type { FileGroup, NewFile } from '#archive/create-files.ts';
import { newEntryPath } from '#archive/entry-place.ts';
import { entryText } from '#archive/entry-text.ts';
import type { PlannedCheck, PlannedEntry } from './planned-check.ts';

/** The files of each draft of a plan, made when they are asked for; the plan itself is needed no longer. */
export const draftsOf = (
  { checks }: { readonly checks: ReadonlyMap<string, PlannedCheck> },
  today: string,
): (() => FileGroup)[] =>
  [...checks.values()].map((check) => () => draftFiles(check, today.slice(0, 4)));

/** The files of a draft: nothing refers to what is not there yet. */
const draftFiles = ({ id, data, reviews, needs }: PlannedCheck, year: string): FileGroup => [
  ...needs.map((entry) => newFile(entry, year)),
  newFile({ collection: 'fact-checks', id, data: { ...data, earlierReviews: reviews } }, year),
];

const newFile = ({ collection, id, data }: PlannedEntry, year: string): NewFile => ({
  path: newEntryPath({ collection, id }, year),
  text: entryText(collection, data),
});
