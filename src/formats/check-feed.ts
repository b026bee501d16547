import type { FactCheck } from '#domain/entities.ts';
import { publishedOn } from '#domain/ledger.ts';
import { soundXml, type FeedItem } from './corrections-feed.ts';

/** What is said of a fact-check where nothing stands beside it. */
interface Said {
  /** The address of its page, which never changes: also its guid. */
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
    return {
      link: url,
      title: soundXml(`${verdict}: ${check.title}`),
      description: soundXml(description),
      ...(published && { pubDate: new Date(`${published}T00:00:00Z`) }),
    };
  });
