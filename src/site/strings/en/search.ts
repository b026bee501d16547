import type { Facet } from '#domain/facets.ts';

export const facetLabels: Readonly<Record<Facet, string>> = {
  verdict: 'Verdict',
  narrative: 'Narrative',
  topic: 'Topic',
  country: 'Country of the claimant',
  year: 'Year of the claim',
};

export const sortLabels = {
  relevance: 'Best match',
  newest: 'Newest claim first',
  oldest: 'Oldest claim first',
} as const;

/** Words of the search page. */
export const searchStrings = {
  label: 'Search the fact-checks',
  button: 'Search',
  example:
    'Any spelling of a name will do, such as ISKP, IS-K or Кабулов. Quotation marks around the whole find an exact phrase.',
  filters: 'Filters',
  sort: 'Order',
  clear: 'Clear all',
  results: 'Results',
  more: 'Show more',
  named: 'Found by the name',
  loading: 'Searching …',
  failed: 'The search could not be loaded. Try again later, or use the lists below.',
  short: 'Type at least two letters.',
  none: 'No fact-check matches. Try fewer words, another spelling, or clear the filters.',
  found: (count: string) => `${count} found.`,
  all: (count: string) =>
    `${count} in all, the newest claim first. Type a name, a place or words of a claim, or choose a filter.`,
  fallback:
    'The search runs in the browser and needs JavaScript. Without it every entry is reached through these lists:',
} as const;
