import MiniSearch from 'minisearch';
import type { MatchEntry } from '#matching/entry.ts';
import type { Matcher } from '#matching/match.ts';

/** Ranks the entries of an index for a text: their addresses, best first. */
export type Engine = (text: string) => Promise<readonly string[]> | readonly string[];

export const ours =
  (matcher: Matcher): Engine =>
  async (text) => {
    const answer = await matcher(text);
    return answer.kind === 'ranked' ? answer.matches.map(({ record }) => record.url) : [];
  };

const textOf = ({ title, claim, quotations, names }: MatchEntry) =>
  [claim, title, ...quotations, ...names].join(' ');

/** MiniSearch as it comes: any of the words, fields apart. */
export function miniSearch(entries: readonly MatchEntry[]): { engine: Engine; bytes: number } {
  const index = new MiniSearch({ idField: 'url', fields: ['title', 'claim', 'more'] });
  index.addAll(
    entries.map(({ url, title, claim, quotations, names }) => ({
      url,
      title,
      claim,
      more: [...quotations, ...names].join(' '),
    })),
  );
  return {
    engine: (text) => index.search(text).map(({ id }) => String(id)),
    bytes: Buffer.byteLength(JSON.stringify(index)),
  };
}

/** BM25 over lower-cased words, one field, k1 1.2, b 0.75: the figure that others publish. */
export function plainBm25(entries: readonly MatchEntry[]): Engine {
  const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const postings = new Map<string, Map<number, number>>();
  const lengths = entries.map((entry, index) => {
    const all = words(textOf(entry));
    for (const word of all) {
      const having = postings.get(word) ?? new Map<number, number>();
      having.set(index, (having.get(index) ?? 0) + 1);
      postings.set(word, having);
    }
    return all.length;
  });
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  return (text) => {
    const scores = new Map<number, number>();
    for (const word of words(text)) {
      const having = postings.get(word);
      if (!having) continue;
      const rarity = Math.log(1 + (entries.length - having.size + 0.5) / (having.size + 0.5));
      for (const [index, count] of having) {
        const norm = count + 1.2 * (0.25 + (0.75 * (lengths[index] ?? 0)) / mean);
        scores.set(index, (scores.get(index) ?? 0) + (rarity * count * 2.2) / norm);
      }
    }
    return [...scores]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 50)
      .map(([index]) => entries[index]?.url ?? '');
  };
}
