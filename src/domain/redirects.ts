import { z } from 'zod';
import { collections } from './collections.ts';
import { entryId } from './entry-id.ts';
import type { EntryProblem } from './problem.ts';
import type { Records } from './records.ts';

const redirect = z.strictObject({
  collection: z.enum(collections).describe('The collection of the entry that was renamed.'),
  from: entryId.describe('Its id before; the address that keeps working.'),
  to: entryId.describe('Its id now.'),
});
export type Redirect = Readonly<z.infer<typeof redirect>>;

/** `content/redirects.yaml`: ids that entries had before they were renamed. `npm run rename` writes it. */
export const redirectList = z.strictObject({
  redirects: z.array(redirect).default([]).describe('Old ids, each with the entry it leads to.'),
});
export type RedirectList = z.infer<typeof redirectList>;

/** Redirects that lead nowhere, or from where something stands. */
export function redirectProblems(records: Records, broken: ReadonlySet<string>): EntryProblem[] {
  const seen = new Set<string>();
  return records.redirects.flatMap(({ collection, from, to }, index) => {
    const at = (field: string) => ({
      severity: 'error' as const,
      entry: { collection: 'redirects' as const, id: 'redirects' },
      at: ['redirects', index, field],
    });
    const problems: EntryProblem[] = [];
    const old = `${collection}/${from}`;
    if (records[collection].has(from) || broken.has(old) || seen.has(old)) {
      problems.push({
        rule: 'duplicate-id',
        ...at('from'),
        message: seen.has(old)
          ? `${old} is redirected twice.`
          : `${old} is redirected, but an entry of this id exists.`,
        mend: 'Delete this redirect: one address leads to one place.',
      });
    }
    seen.add(old);
    if (!records[collection].has(to) && !broken.has(`${collection}/${to}`)) {
      problems.push({
        rule: 'dangling-reference',
        ...at('to'),
        message: `"${to}" is not an id of ${collection}.`,
        mend: `Let the redirect lead to an entry that exists, without a detour.`,
      });
    }
    return problems;
  });
}

/** The entries that were renamed, each with where its old address leads. */
export const redirectsOf = (
  { redirects }: Pick<Records, 'redirects'>,
  collection: string,
): ReadonlyMap<string, string> =>
  new Map(
    redirects
      .filter((redirect) => redirect.collection === collection)
      .map(({ from, to }) => [from, to]),
  );
