import type { ChangeSeverity } from '#domain/change-severity.ts';

/** What each severity of a change is called, and what it tells readers of an earlier version. */
export const severityWords: Readonly<
  Record<ChangeSeverity, { readonly name: string; readonly meaning: string }>
> = {
  withdrawal: {
    name: 'Withdrawn entries',
    meaning: 'The entry should not have been published, or can no longer be defended.',
  },
  substantial: {
    name: 'Corrections and changes of verdict',
    meaning: 'What we wrote was wrong, or the evidence now supports another verdict.',
  },
  minor: {
    name: 'Clarifications',
    meaning: 'What we wrote was right but could be misunderstood.',
  },
  addition: {
    name: 'Updates',
    meaning: 'Something new has come to light, and it leaves the verdict as it was.',
  },
  none: { name: 'No change', meaning: 'First publications and confirmations.' },
};

export const correctionStrings = {
  none: 'None so far.',
  feed: 'Feed of corrections (RSS)',
  feedTitle: 'Corrections',
  others: 'Also:',
  changelog: 'Every line of every history',
  changelogNote:
    'as one chain: each line bears the digest of the one before, so none can be changed or removed unseen. Keep its end, and you can tell later:',
} as const;

export const staleStrings = {
  title: 'To be looked at again',
  lead: 'Entries whose day of review has passed, findings that nobody has checked for long, and checks under which something has changed.',
  asOf: (day: string) => `As of ${day}.`,
  reconfirm: 'To be re-confirmed',
  reconfirmMeaning:
    'An incident or a source changed after the check was last signed. Until somebody has signed it again, read the verdict with that in mind.',
  reconfirmNone: 'Nothing has changed under any published check since it was last signed.',
  signed: 'Last signed on',
  changed: 'changed on',
  reliedOn: 'Relied on:',
  citedAt: 'Cited at:',
  changeUnknown:
    'The pages of incidents and sources show how they read today; what they said before stands in the history of the repository.',
  overdue: 'Past their day of review',
  overdueMeaning: 'Each check names a day by which it will be looked at again.',
  overdueNone: 'No published check is past its day of review.',
  due: 'Was due on',
  old: 'Findings checked long ago',
  oldMeaning: (day: string) => `Findings that were last checked before ${day}.`,
  oldNone: 'Every finding of every published check was checked since then.',
  checked: 'Last checked on',
} as const;

export const versionStrings = {
  label: 'Earlier version',
  version: 'Version',
  superseded: 'This version no longer stands.',
  verdictNow: 'The verdict is now',
  withdrawnNow: 'The entry has been withdrawn; its last verdict was',
  current: 'Read the current version:',
  stoodFrom: 'Stood from',
  stoodUntil: 'until',
  whyReplaced: 'Why it was replaced',
  ledger: 'The history as it read then',
  notStored:
    'Kept here are the verdict, its dates and the reasons. The full text of this version stands in the history of the repository.',
  verdictThen: 'The verdict then, on a claim of',
  earlier: 'Earlier versions',
} as const;

export const contactStrings = {
  error: 'Found a mistake?',
  reportError: 'Report it, with entry and version filled in',
  howToReport: 'How to report it',
  noContact: 'No address for letters has been published for this site yet.',
  writeTo: 'Write to',
  openLetter: 'Open a letter with these questions in it',
} as const;

export const accountabilityLinks = {
  stale: 'To be looked at again',
  statistics: 'Statistics',
  fundingAndOwnership: 'Funding and ownership',
  people: 'People',
  sourcing: 'Sourcing',
  complaints: 'Complaints',
  submitAClaim: 'Submit a claim',
} as const;

/** Headings over the links at the foot of every page. */
export const footerStrings = {
  content: 'On record',
  work: 'How we work',
  us: 'Who we are',
} as const;
