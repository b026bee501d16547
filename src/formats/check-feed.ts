import type { FactCheck } from '#domain/entities.ts';
import { changedOn, publishedOn } from '#domain/ledger.ts';
import { momentOf, type FeedItem } from './feed.ts';

/** What is said of a fact-check where nothing stands beside it. */
interface Said {
  /** The address of its page, which never changes: also its id. */
  readonly url: string;
  /** The verdict; of one that does not stand, only that. */
  readonly verdict: string;
  readonly description: string;
}

/** Fact-checks as feed readers get them, in the order given; drafts, which only previews hold, have no date. */
export const checkItems = (
  checks: readonly FactCheck[],
  sayOf: (check: FactCheck) => Said,
): FeedItem[] =>
  checks.map((check) => {
    const { url, verdict, description } = sayOf(check);
    const published = publishedOn(check);
    const changed = changedOn(check);
    return {
      link: url,
      title: `${verdict}: ${check.title}`,
      description,
      lang: check.lang,
      ...(published && { published: momentOf(published) }),
      ...(changed && { changed: momentOf(changed) }),
    };
  });
