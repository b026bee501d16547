import type { PageCounts } from './output-pages.ts';

/** What a peer needs in order to write as many pages as our build has written. */
export interface PeerSizes {
  /** Rows on a page: of the list of a section by `list-<section>`, of a record by its section. */
  readonly size: Readonly<Record<string, number>>;
  /** Findings shown in a row on the pages of records of a section: our rows there are as long. */
  readonly long: Readonly<Record<string, number>>;
  /** Entries of a feed, from the latest. */
  readonly feed: number;
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

/**
 * `items` says how many entries a section has, `rows` how many fact-checks name each of its records, and `feed` how many
 * entries our feeds hold.
 */
export function peerSizes(
  { lists, records, single }: PageCounts,
  items: (section: string) => number,
  rows: (section: string) => readonly number[],
  feed: number,
): PeerSizes {
  const size: Record<string, number> = {};
  for (const [section, pages] of Object.entries(lists)) {
    size[`list-${section}`] = Math.ceil(items(section) / pages);
  }
  for (const [section, pages] of Object.entries(records)) {
    size[section] = pages <= items(section) ? everything : smallest(rows(section), pages);
  }
  return {
    size,
    long,
    feed,
    lists: Object.keys(lists),
    single: Array.from({ length: single }, (_, index) => `page-${index + 1}`),
  };
}

const everything = 1_000_000;

/** The fewest rows to a page with which all records together have no more than so many pages. */
function smallest(rows: readonly number[], pages: number): number {
  const pagesWith = (size: number) =>
    rows.reduce((sum, count) => sum + Math.max(1, Math.ceil(count / size)), 0);
  let size = 1;
  while (pagesWith(size) > pages) size += 1;
  return size;
}
