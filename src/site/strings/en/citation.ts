/** Words on citing a fact-check. */
export const citationStrings = {
  cite: 'Cite',
  otherForms: 'Other forms, and every exhibit',
  linkToExhibit: 'Link to exhibit',
  forPeople: 'In words',
  styles: { apa: 'APA, 7th edition', chicago: 'Chicago, 18th edition, author and date' },
  forPrograms: 'For reference managers',
  zotero: 'Zotero also reads the page of the fact-check itself.',
  exhibits: 'Address of every exhibit',
  exhibitsNote: 'Letters may shift when exhibits are added; addresses stay.',
  title: (title: string) => `Cite: ${title}`,
  describe: (title: string) =>
    `How to cite the fact-check “${title}”, in words and as files, with the address of each exhibit.`,
  unpublished: 'This entry has not been published; do not cite it.',
  pinned: (version: number, day: string) =>
    `These citations name version ${version}, of ${day}. When the entry changes, they change with it, and its history says what changed.`,
} as const;

/** Names of formats, which are the same everywhere. */
export const citationFiles = { bib: 'BibTeX', ris: 'RIS', json: 'CSL-JSON' } as const;

/** They stand inside citations, which are in English everywhere. */
export const citationGenres = { stands: 'Fact-check', withdrawn: 'Withdrawn fact-check' } as const;

/** Words on taking a list of fact-checks away. */
export const takeAwayStrings = {
  label: 'Take this list with you',
  feed: 'Feed',
  feedTitle: (list: string, site: string) => `${list} · ${site}`,
  describeFeed: (list: string) =>
    `${list}: fact-checks, latest first. The title of each begins with its verdict.`,
} as const;

export const countryStrings = {
  title: 'Countries',
  lead: 'The countries for which claimants act, with what was checked of what they claimed.',
  claims: 'Fact-checks',
  claimants: 'Claimants',
  none: 'No claim from here has been checked.',
  of: (country: string) => `Claims from ${country}`,
  describe: (country: string) =>
    `Fact-checks of claims by those who act for ${country}, and who they are.`,
} as const;

export const verdictListStrings = {
  verdict: 'Verdict',
  none: 'No fact-check has this verdict.',
  scale: 'The whole scale',
  title: (label: string) => `Verdict: ${label}`,
  describe: (label: string, definition: string) =>
    `Every fact-check with the verdict “${label}”. ${definition}`,
} as const;
