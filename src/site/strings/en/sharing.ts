/** Words of the card, the frame and the page on sharing. */
export const sharingStrings = {
  share: 'Share or embed',
  inColophon: 'Elsewhere',
  whole: 'The whole fact-check, with its evidence',
  // In the place of the verdict: it is the fact-check that was withdrawn, not the claim.
  notStanding: {
    draft: { word: 'Fact-check in draft', note: 'It is being written; readers do not see it yet.' },
    review: {
      word: 'Fact-check in review',
      note: 'It awaits a reviewer; readers do not see it yet.',
    },
    embargoed: { word: 'Fact-check under embargo', note: 'Readers do not see it yet.' },
    withdrawn: {
      word: 'Fact-check withdrawn',
      note: 'The verdict that was given no longer stands.',
    },
  },
  code: 'Code to paste',
  codeNote:
    'Shows verdict, claim and claimant, always as they stand here, without scripts and without cookies. Where frames are taken out, a quotation with a link remains.',
  preview: 'How it looks',
  card: 'Picture for posts',
  cardNote: 'Networks show it by themselves under a link to the fact-check.',
  machines: 'For programs',
  oEmbed: 'The same as oEmbed',
} as const;

export const sharingSentences = {
  /** What the card shows, for those who do not see it. */
  describeCard: (verdict: string, claim: string, claimant: string, site: string) =>
    `${verdict}: ${claim}. Claim of ${claimant}, checked by ${site}.`.replace(/([.!?…])\./u, '$1'),
  shareTitle: (title: string) => `Share: ${title}`,
  describeSharing: (title: string) =>
    `Code, picture and address with which the fact-check “${title}” can be shown elsewhere.`,
  /** Under a frame, and in its place where it was taken out. */
  attribution: (site: string) => `Fact-check by ${site}`,
} as const;
