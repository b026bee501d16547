import type { Post } from './collection.ts';

/** How well a way of searching ranks, over all posts. */
export interface Ranking {
  readonly posts: number;
  /** Mean average precision among the first five. */
  readonly map5: number;
  readonly mrr: number;
  /** Share of posts whose first result is right. */
  readonly first: number;
  /** Share of posts that find nothing at all. */
  readonly nothing: number;
}

/** Measures rankings: for each post the addresses that were found, best first. */
export function measured(posts: readonly Post[], found: readonly (readonly string[])[]): Ranking {
  const mean = (of: (post: Post, urls: readonly string[]) => number) =>
    posts.reduce((sum, post, index) => sum + of(post, found[index] ?? []), 0) / posts.length;
  return {
    posts: posts.length,
    map5: mean(({ right }, urls) => averagePrecision(right, urls.slice(0, 5))),
    mrr: mean(({ right }, urls) => {
      const place = urls.findIndex((url) => right.has(url));
      return place < 0 ? 0 : 1 / (place + 1);
    }),
    first: mean(({ right }, [url = '']) => (right.has(url) ? 1 : 0)),
    nothing: mean((_, urls) => (urls.length === 0 ? 1 : 0)),
  };
}

function averagePrecision(right: ReadonlySet<string>, urls: readonly string[]): number {
  let hits = 0;
  let sum = 0;
  for (const [index, url] of urls.entries()) {
    if (!right.has(url)) continue;
    hits += 1;
    sum += hits / (index + 1);
  }
  return sum / Math.max(1, Math.min(right.size, 5));
}
