/** Words of the page of a fact-check and of lists of fact-checks. */
export const factCheckStrings = {
  claimOf: 'Claim of',
  version: 'version',
  theClaim: 'The claim',
  conclusion: 'Conclusion',
  explanation: 'Explanation',
  withdrawn: 'Withdrawn.',
  withdrawnMeaning: 'The verdict below no longer stands; the entry is kept for the record.',
} as const;

export const quoteStrings = {
  reported: 'In our words, as reported',
  noWords: 'No words are on record:',
  renderings: 'Printed in more than one form; what differs is marked',
  above: 'The form above.',
  translation: 'Translation',
  translatedBy: 'Translated by',
  leftOut: 'Left out:',
  added: 'Added:',
  knownThrough: 'known through',
  wording: {
    original: 'These are the words as they were spoken or written.',
    translation: 'A translation, as printed.',
    unknown: 'Not stated: whether these are the words spoken or a translation of them.',
  },
} as const;

export const evidenceStrings = {
  evidence: 'Evidence',
  checked: 'Every item checked',
  searched: 'Nothing found.',
  where: 'Searched:',
  reliesOn: 'Relied on:',
  accounts: 'What each source says:',
  holds: {
    'every-account': 'Stands under every account:',
    'some-accounts': 'Stands only under some accounts:',
  },
  figures: 'sources give',
} as const;

export const docketStrings = {
  claimant: 'Claimant',
  repeatedBy: 'Repeated by',
  asked: 'Asked',
  nobodyAsked: 'Nobody',
  narratives: 'Narrative',
  topics: 'Topic',
  evidence: 'Evidence',
} as const;

export const aftermathStrings = {
  replies: 'Replies',
  askedBy: 'Asked by',
  notSought: 'No reply was sought.',
  repetitions: 'Where it was said, and who repeated it',
  saidAgain: 'Said again by',
  history: 'History',
  about: 'About this check',
  why: 'Why we checked it',
  writtenBy: 'Written by',
  reviewedBy: 'Reviewed by',
  version: 'Version',
  onRecord: 'On record in',
  published: 'First published',
  changed: 'Last changed',
  reviewBy: 'To be looked at again by',
  amongIncidents: 'The claim among its incidents',
  translations: 'In other languages',
  cite: 'Cite as',
  licence: 'Licence',
} as const;

export const listStrings = {
  latest: 'Latest ruling',
  all: 'All fact-checks',
  more: 'Further verdicts',
  indexDescription: 'Every claim checked, by the year in which it was made.',
  claimsOf: 'Claims of',
  disagreements: 'Where sources disagree',
  disputes: 'What is not settled',
} as const;
