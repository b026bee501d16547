import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Corpus } from '#domain/corpus.ts';
import { matchEntries } from '#formats/match-entry.ts';
import { indexFiles } from '#matching/index-files.ts';
import { keptIn } from '#matching/kept.ts';
import { openMatcher, type Match, type Matcher } from '#matching/match.ts';

export const digest = (contents: Iterable<Uint8Array | string>): string => {
  const hash = createHash('sha256');
  for (const content of contents) hash.update(content);
  return hash.digest('hex').slice(0, 12);
};

/** Where a fact-check lies in content/, as its address in results of the terminal. */
const entryName = ({ id }: { readonly id: string }) => `fact-checks/${id}`;

/** Matches texts with the fact-checks of a corpus. */
export const contentMatcher = async (corpus: Corpus): Promise<Matcher> =>
  openMatcher(keptIn(await indexFiles(matchEntries(corpus, entryName), digest)));

/** Matches texts by an index that a build has written into a folder. */
export const folderMatcher = (folder: string): Promise<Matcher> =>
  openMatcher((path) => readFile(join(folder, path)));

/** The fact-checks of a corpus that very probably or possibly check a claim already, closest first. */
export async function checkedBefore(claim: string, corpus: Corpus): Promise<readonly Match[]> {
  const answer = await (await contentMatcher(corpus))(claim);
  if (answer.kind === 'no-words') return [];
  return answer.matches.filter(({ confidence }) =>
    ['very-probably', 'possibly'].includes(confidence),
  );
}
