import { collections } from '#domain/collections.ts';
import type { PlacedProblem } from '#domain/problem.ts';
import { publicRecords } from '#domain/publication.ts';
import type { Archive } from './assemble.ts';

/** Problems that may stand in the log of a build: a log is read by more people than a draft. */
export function problemsToLog(
  problems: readonly PlacedProblem[],
  { records, files }: Archive,
  today: string,
): readonly PlacedProblem[] {
  if (!records) return problems;
  const shown = publicRecords(records, today);
  const hidden = collections.flatMap((collection) =>
    [...records[collection].keys()]
      .filter((id) => !shown[collection].has(id))
      .map((id) => ({ id, file: files.get(`${collection}/${id}`) })),
  );
  const hiddenFiles = new Set(hidden.map(({ file }) => file));
  return problems.filter(
    ({ file, message }) => !hiddenFiles.has(file) && !hidden.some(({ id }) => message.includes(id)),
  );
}
