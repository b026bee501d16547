import type { PageCounts } from './output-pages.ts';

/** What a peer needs in order to write as many pages as our build has written. */
export interface PeerSizes {
  /** Rows on a page: of the list of a section by `list-<section>`, of a record by its section. */
  readonly size: Readonly<Record<string, number>>;
  /** Findings shown in a row on the pages of records of a section: our rows there are as long. */
  readonly long: Readonly<Record<string, number>>;
  /** Sections that have a list. */
  readonly lists: readonly string[];
  /** Names of pages that are one of a kind. */
  readonly single: readonly string[];
}

const long = {
  incidents: 1,
  sources: 1,
  claimants: 4,
  narratives: 4,
  topics: 0,
  verdicts: 0,
  countries: 1,
};

/** `items` says how many entries a section has, and `rows` how many fact-checks all pages of its records list. */
export function peerSizes(
  { lists, records, single }: PageCounts,
  items: (section: string) => number,
  rows: (section: string) => number,
): PeerSizes {
  const size: Record<string, number> = {};
  for (const [section, pages] of Object.entries(lists)) {
    size[`list-${section}`] = Math.ceil(items(section) / pages);
  }
  for (const [section, pages] of Object.entries(records)) {
    // Where every record has one page, it lists all; otherwise as many rows as a page has on average.
    size[section] = pages <= items(section) ? everything : Math.ceil(rows(section) / pages);
  }
  return {
    size,
    long,
    lists: Object.keys(lists),
    single: Array.from({ length: single }, (_, index) => `page-${index + 1}`),
  };
}

const everything = 1_000_000;
