import { extensionOf } from '#archive/entry-place.ts';
import { entryText } from '#archive/entry-text.ts';
import type { FileChange } from '#archive/save-files.ts';
import type { PlannedCheck, PlannedEntry } from './review-plan.ts';

/** The files of a draft in the order in which they are saved: nothing refers to what is not there yet. */
export const draftFiles = (
  { id, data, reviews, needs }: PlannedCheck,
  year: string,
): FileChange[] => [
  ...needs.map((entry) => newFile(entry, year)),
  newFile({ collection: 'fact-checks', id, data: { ...data, earlierReviews: reviews } }, year),
];

export const newFile = ({ collection, id, data }: PlannedEntry, year: string): FileChange => ({
  path: `${collection}/${collection === 'fact-checks' ? `${year}/` : ''}${id}${extensionOf(collection)}`,
  before: undefined,
  after: entryText(collection, data),
});
