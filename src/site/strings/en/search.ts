import type { Facet } from '#domain/facets.ts';

export const facetLabels: Readonly<Record<Facet, string>> = {
  verdict: 'Verdict',
  narrative: 'Narrative',
  topic: 'Topic',
  country: 'Country of the claimant',
  year: 'Year of the claim',
  evidence: 'Evidence from',
  lang: 'Language of the fact-check',
};

export const sortLabels = {
  relevance: 'Best match',
  newest: 'Newest claim first',
  oldest: 'Oldest claim first',
  cited: 'Most cited first',
} as const;

/** Words of the search page; "#" stands for a number or for words that its script learns later. */
export const searchStrings = {
  label: 'Search the fact-checks',
  button: 'Search',
  example:
    'Any spelling of a name will do, such as ISKP, IS-K or Кабулов. Words between quotation marks are found as they stand.',
  keys: 'Keys: / goes to this field, the arrows through the results, Enter opens, Esc goes back and clears.',
  filters: 'Filters',
  moreValues: (count: number) => `${count} more`,
  by: 'Said by',
  byHint: 'Who made or repeated the claim, in any spelling.',
  made: 'Claim made',
  from: 'from',
  to: 'to',
  madeHint: 'Year or month: 2022 or 2022-09.',
  chosen: 'Filters that are set',
  remove: 'Remove the filter',
  only: 'Only:',
  sort: 'Order',
  clear: 'Clear all',
  more: 'Show more',
  allOf: (label: string) => `All of these: ${label}`,
  named: 'Found by the name',
  loading: 'Searching …',
  failed: 'The search, or a part of it, could not be loaded. Try again, or use the lists below.',
  offline:
    'You are offline, and this part of the search has not been loaded yet. It goes on when you are back.',
  again: 'Try again',
  letters: 'There is no letter and no digit in this. Type a name or words of a claim.',
  short: 'Type at least two letters.',
  common:
    'These words are in nearly every entry. Add a name, a place or another word of the claim.',
  none: 'No fact-check matches. Try fewer words, another spelling, or clear the filters.',
  noneBut: 'No fact-check matches. Other entries that do: #.',
  found: (count: string) => `${count} found.`,
  others: 'Other entries: #.',
  entries: 'Entries found: #.',
  all: (count: string) =>
    `${count} in all, the newest claim first. Type a name, a place or words of a claim, or choose a filter.`,
  unknown: 'The address asks for what this page does not have, and it was passed over: #.',
  missing: 'No entry has this, and it was left out: #.',
  long: 'Only the first 300 characters are searched.',
  reversed: 'The dates end before they begin.',
  compared: 'The phrase is so common that only the first # entries with its words were compared.',
  fallback:
    'The search runs in the browser and needs JavaScript. Without it every entry is reached through these lists:',
} as const;
