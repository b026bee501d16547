import { evidence } from './evidence.ts';
import { quotes } from './quotes.ts';

const published = { date: '2026-11-22', kind: 'published', reason: 'First publication.' };

const check = (title: string, verdict: string, madeOn: string, more: object = {}) => ({
  title,
  status: 'published',
  lang: 'en',
  claim: claim(madeOn),
  quote: quotes.reported,
  verdict,
  conclusion: 'What the example evidence bears out, in one or two sentences that stand alone.',
  evidence: evidence.slice(0, 2),
  replies: { notSought: 'Nobody is asked about an example.' },
  narratives: ['variant'],
  topics: ['topic'],
  authors: ['desk'],
  reviewers: ['review-desk'],
  history: [{ ...published, to: verdict }],
  ...more,
});

const claim = (madeOn: string) => ({
  summary: 'Examples are arranged by somebody who stays hidden',
  claimant: 'claimant',
  capacity: 'Example minister',
  madeOn,
  medium: 'Interview',
  selectionReason: 'reach',
  appearances: [{ source: 'newspaper', locator: 'para. 3' }],
});

const repeated = {
  claimant: 'broadcaster',
  on: '2022-11-05',
  manner: 'uncritically',
  wording: 'Example headline',
  source: 'monitors',
  locator: 'headline',
};

export const factChecks = {
  translated: check('Example check of a quotation in another script', 'false', '2022-11-02', {
    claim: { ...claim('2022-11-02'), repeatedBy: [repeated] },
    quote: quotes.translated,
    evidence,
    narratives: ['variant', 'other'],
    history: [
      { ...published, to: 'misleading' },
      {
        date: '2026-11-24',
        kind: 'corrected',
        reason: 'A number was copied wrongly from the example report.',
        evidence: ['harbour'],
      },
    ],
  }),
  rendered: check('Example check of words printed in two forms', 'misleading', '2016-22', {
    quote: quotes.rendered,
    narratives: ['nested'],
  }),
  reported: check('Example check of words that are only reported', 'half-true', '2021-09'),
  confirmed: check('Example check that bears the claim out', 'true', '2023'),
  open: check('Example check that the documents do not settle', 'unproven', '2022-12~'),
  draft: check('Example check that is still being written', 'false', '2022-10', {
    status: 'draft',
  }),
  withdrawn: check('Example check that no longer stands', 'false', '2021-10-01', {
    status: 'withdrawn',
    history: [
      { ...published, to: 'false' },
      { date: '2026-11-25', kind: 'withdrawn', reason: 'It rested on an example of an error.' },
    ],
  }),
};
