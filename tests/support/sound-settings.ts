export const soundSite = {
  name: 'Plumbline',
  tagline: 'Claims, checked.',
  description: 'Fact-checks with their evidence.',
  url: 'https://plumbline.example',
  lang: 'en',
  publisher: { name: 'Plumbline' },
  contentLicence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  bylines: [
    { id: 'desk', name: 'Desk', kind: 'organisation' },
    { id: 'review-desk', name: 'Review desk', kind: 'organisation' },
  ],
};

export const soundScale = {
  verdicts: [
    { id: 'false', label: 'False', definition: 'Untrue.', ratingValue: 1, tone: 'negative' },
    {
      id: 'mostly-false',
      label: 'Mostly false',
      definition: 'Nearly untrue.',
      ratingValue: 2,
      tone: 'negative',
    },
    { id: 'true', label: 'True', definition: 'True.', ratingValue: 5, tone: 'positive' },
    { id: 'unproven', label: 'Unproven', definition: 'Neither.', tone: 'open' },
  ],
  imported: { false: ['Pants on fire'] },
};
