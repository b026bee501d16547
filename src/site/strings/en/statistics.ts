/** Words of the page of statistics. */
export const statisticsStrings = {
  title: 'Statistics',
  lead: 'What has been checked here, counted from the entries themselves each time the site is built.',
  notASample:
    'These numbers describe our own work. We choose claims by their reach, the harm they can do, and what readers ask for; what we chose is not a sample of what is said. That one country or one kind of claimant is counted more often does not show that it is wrong more often.',
  smallNumbers:
    'The numbers are small: one entry more or less changes the picture. Shares are left out for that reason.',
  nothing: 'There is nothing to count yet.',
  count: 'Count',
  verdicts: 'Fact-checks by verdict',
  verdict: 'Verdict',
  verdictsNote: 'Published fact-checks that rate a claim, in the order of the scale.',
  withdrawn: 'Withdrawn entries are not counted:',
  unrated: 'Fact-checks that rate nothing',
  unratedNote:
    'Counted apart, because these verdicts have no place on the scale of truth. The bars have the scale of those above.',
  corrections: 'Changes after publication',
  severity: 'Kind of change',
  correctionsNote:
    'Each line of a history that readers should know of; an entry can have several. A confirmation is no change.',
  rate: 'First publications',
  period: 'Period',
  rateNote:
    'Fact-checks by the day of first publication (UTC), from the first period to the last in which one appeared.',
  countries: 'Fact-checks by country of the claimant',
  country: 'Country',
  noCountry: 'No country on record',
  countriesNote: 'The country for which the claimant acts, not the one that the claim is about.',
  kinds: 'Fact-checks by kind of claimant',
  kind: 'Kind',
  kindsNote: 'Whoever made the claim. Those who repeated it are not counted.',
  evidence: 'Findings by direction',
  direction: 'Direction',
  evidenceNote: 'Every item of evidence of every published fact-check.',
  searches: 'Searches that found nothing speak for nothing and are counted apart:',
  publishers: 'Sources by kind of publisher',
  publisher: 'Publisher',
  publishersNote:
    'All sources on record, also those that we know only through others. A source counts once, however often it is cited.',
  reliability: 'Sources by reliability',
  grade: 'Grade',
  reliabilityNote:
    'Our own judgement of each source on the Admiralty scale. F means that it cannot be judged, not that it is worse than E.',
} as const;
