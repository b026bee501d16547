import { verdictScale } from '#domain/verdict.ts';

/** One verdict for each mark: every tone, and the half circle of the middle of the scale. */
export const exampleScale = verdictScale.parse({
  verdicts: [
    {
      id: 'false',
      label: 'Example: false',
      definition: 'A verdict at the low end of the scale.',
      ratingValue: 1,
      tone: 'negative',
    },
    {
      id: 'misleading',
      label: 'Example: misleading',
      definition: 'A verdict between two ends.',
      ratingValue: 2,
      tone: 'mixed',
    },
    {
      id: 'half-true',
      label: 'Example: half true',
      definition: 'The verdict in the middle of the scale.',
      ratingValue: 3,
      tone: 'mixed',
    },
    {
      id: 'true',
      label: 'Example: true',
      definition: 'A verdict at the high end of the scale.',
      ratingValue: 5,
      tone: 'positive',
    },
    {
      id: 'unproven',
      label: 'Example: unproven',
      definition: 'A verdict that rates nothing.',
      tone: 'open',
    },
  ],
});
