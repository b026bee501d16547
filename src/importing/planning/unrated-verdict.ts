import type { Desk } from '#editing/desk.ts';
import { NotEditable } from '#editing/entry-file.ts';

/** The verdict of what we have not judged. */
export function unratedVerdict({ records, root }: Desk): string {
  const unrated = records.scale.verdicts.find(({ ratingValue }) => ratingValue === undefined);
  if (unrated) return unrated.id;
  throw new NotEditable(
    `${root}/verdicts.yaml has no verdict without a ratingValue, such as "unproven". Drafts need one: they are not judged yet.`,
  );
}
