/** Words of the page of a fact-check and of lists of fact-checks. */
export const factCheckStrings = {
  claimOf: 'Claim of',
  version: 'version',
  theClaim: 'The claim',
  conclusion: 'Conclusion',
} as const;

/** What it means for a reader that an entry does not simply stand. */
export const standingMeanings = {
  draft: 'Readers do not see this entry: it is being written, and its verdict may change.',
  review: 'Readers do not see this entry: it awaits a reviewer, and its verdict may change.',
  embargoed: 'Readers do not see this entry before',
  withdrawn: 'The verdict below no longer stands; the entry is kept for the record.',
} as const;

/** The sections below the ruling, in order: anchors (with an underscore, which no id of an exhibit has) and headings. */
export const factCheckSections = {
  evidence: { id: 'section_evidence', title: 'Evidence' },
  replies: { id: 'section_replies', title: 'Replies' },
  repetitions: { id: 'section_repetitions', title: 'Who repeated it' },
  explanation: { id: 'section_explanation', title: 'Explanation' },
  history: { id: 'section_history', title: 'History' },
  about: { id: 'section_about', title: 'About this check' },
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
  evidence: 'Evidence',
} as const;

export const aftermathStrings = {
  askedBy: 'Asked by',
  notSought: 'No reply was sought.',
  said: 'Where it is on record',
  notRepeated: 'We know of nobody who repeated it.',
  saidAgain: 'who said it again',
  why: 'Why we checked it',
  writtenBy: 'Written by',
  reviewedBy: 'Reviewed by',
  version: 'Version',
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
  allIncidents: 'All incidents',
  more: 'Further verdicts',
  indexDescription: 'Every claim checked, by the year in which it was made.',
  claimsOf: 'Claims of',
  disagreements: 'Where sources disagree',
  disputes: 'What is not settled',
} as const;
