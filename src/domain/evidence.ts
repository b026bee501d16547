import { z } from 'zod';
import { citation } from './citation.ts';
import { entryId } from './entry-id.ts';
import { measures, populations } from './figures.ts';
import { fullDate } from './partial-date.ts';
import { ref } from './ref.ts';
import { line, paragraphs } from './text.ts';

export const directions = ['contradicts', 'supports', 'context'] as const;
export type Direction = (typeof directions)[number];

/** Under which of the reported accounts the finding stands. */
const holdsIf = z.strictObject({
  under: z
    .enum(['every-account', 'some-accounts'])
    .describe('Does the finding stand whichever account is right?'),
  because: paragraphs(500).describe('Why; or for some accounts only, which ones.'),
});

const incidentLink = z.strictObject({
  incident: ref('incidents').describe('The incident that the finding rests on.'),
  reliesOn: paragraphs(400).describe(
    'What exactly is taken from it, such as "thirteen American dead".',
  ),
  figures: z
    .array(
      z.strictObject({
        measure: z.enum(measures).describe('What is counted.'),
        population: z.enum(populations).describe('Among whom.'),
      }),
    )
    .min(1)
    .optional()
    .describe('The figures relied on, when it is a number.'),
  disputes: z
    .array(entryId)
    .min(1)
    .optional()
    .describe('Ids of the disputes of the incident that touch the finding.'),
  holdsIf: holdsIf.optional().describe('Needed when the sources disagree on what is relied on.'),
});

/** One finding, with what it rests on. An item with `searched` says what was looked for and not found. */
export const evidence = z.strictObject({
  id: entryId.describe(
    'Anchor on the page, such as "leaders-killed". Never change it: others link to it.',
  ),
  finding: line(300).describe('What was found, as one plain sentence in our words.'),
  direction: z
    .enum(directions)
    .describe('Whether it contradicts or supports the claim, or gives context.'),
  incidents: z.array(incidentLink).default([]).describe('The incidents it rests on.'),
  sources: z
    .array(citation)
    .min(1, 'An evidence item names at least one source.')
    .describe('Who reports it, and where.'),
  searched: paragraphs(400).optional().describe('For "nothing found": where we looked.'),
  note: paragraphs(600).optional().describe('A caution that belongs to this item.'),
  checkedOn: fullDate.describe('The day we last checked it.'),
});
