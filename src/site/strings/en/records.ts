/** Words of the records on the pages of claimants, narratives and sources. */
export const recordStrings = {
  drawing: 'Verdicts in the order in which the claims were made',
  verdict: 'Verdict',
  claims: 'Claims',
  years: 'Made in',
  withdrawn: 'Withdrawn, and not counted:',
  noScore: 'The marks are no score: we check what matters, not a sample of what is said.',
} as const;

export const claimantRecordStrings = {
  interestUnknown: 'not stated in our record.',
  noOffice: 'No office is on record.',
  noDates: 'No date is known.',
  saidAgain: 'Passed on or said again:',
  passedOn: 'passed it on',
  again: 'said it again',
  noDate: 'no date known',
  repeatedNote: 'Claims of others that they passed on, and how.',
  claimOf: 'claim of',
} as const;

export const narrativeRecordStrings = {
  noRelatives: 'Neither a wider narrative nor a variant of it is on record.',
  drawing: 'The narrative among those that it belongs with',
  asList: 'The same as a list',
  here: 'this page',
  firstSeen: 'first seen',
  firstSeenUnknown: 'Not known.',
  spreaders: 'Who tells it, and how we know',
  noSpreaders: 'Nobody is on record as telling it.',
  named: 'named by',
  claimed: 'claimed it:',
  passedOn: 'passed it on',
  again: 'said it again:',
} as const;

export const sourceRecordStrings = {
  thisGrade: 'this source',
  why: 'Why:',
  noReason: 'No reason for the grade is on record.',
  scaleNote:
    'Sources are graded by the letters of the Admiralty scale. The grade is our judgement of the source, not of a single statement in it.',
  interestUnknown: 'No interest of its own in the matter is stated in our record.',
  notUsedForUnknown: 'Not stated in our record. What it is used for is listed on this page.',
  noArchive: 'No archived copy is on record.',
  ownCopy: 'We hold a copy of our own; its digest is given below.',
  archives: 'Archived copies:',
  uses: 'What it is used for',
  onlyThrough: 'Known only through it',
  onlyThroughNote: 'If this source is wrong, what we say of these may be wrong with it.',
  alsoThrough: 'Known through it and through others',
} as const;

/** What a grade means for how we use a source. */
export const gradeMeanings = {
  A: 'There is no doubt of its honesty and competence, and it has always been right before.',
  B: 'There is little doubt, and it has been right in most instances.',
  C: 'There is some doubt, though it has been right before.',
  D: 'There is much doubt, though it has at times been right.',
  E: 'It is not honest or not competent in the matter, or has been wrong before.',
  F: 'Too little is known of it to say.',
} as const;
