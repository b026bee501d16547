import type { FileChange } from '#archive/save-files.ts';
import { versionOf } from '#domain/ledger.ts';
import { dataOf, takeApart } from './entry-file.ts';
import type { OpenEntry } from './desk.ts';

/** The file of an old version, as it read when it stood: `content/versions/<id>/<n>.mdx`. */
export const versionPath = (id: string, version: number): string => `versions/${id}/${version}.mdx`;

/**
 * A copy of the version that a change is about to replace. `committed` is the file in the history of the repository: when
 * it holds the same ledger, the correction is already under way in the file, and the committed text is the version.
 */
export function frozenVersion(
  open: OpenEntry<'fact-checks'>,
  committed: string | undefined,
): FileChange {
  const text =
    committed !== undefined && ledgerIn(open, committed) === ledgerIn(open, open.text)
      ? committed
      : open.text;
  return {
    path: versionPath(open.entry.id, versionOf(open.record)),
    before: undefined,
    after: text,
  };
}

function ledgerIn({ entry }: OpenEntry, text: string): string | undefined {
  try {
    return JSON.stringify(dataOf(takeApart(entry, text).yaml)['history']);
  } catch {
    return undefined;
  }
}
