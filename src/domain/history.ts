import { z } from 'zod';
import { fullDate } from './partial-date.ts';
import { ref } from './ref.ts';
import { paragraphs } from './text.ts';

export const historyKinds = [
  'published',
  'updated',
  'clarified',
  'corrected',
  'verdict-changed',
  'confirmed',
  'withdrawn',
] as const;
export type HistoryKind = (typeof historyKinds)[number];

/** One line of the public ledger of an entry. Lines are added, never edited or removed. */
export const historyLine = z.strictObject({
  date: fullDate.describe('The day of the change.'),
  kind: z.enum(historyKinds).describe('What kind of change it was.'),
  from: ref('verdicts').optional().describe('The verdict before, when it changed.'),
  to: ref('verdicts')
    .optional()
    .describe('The verdict from this day on; the first line and every change of verdict state it.'),
  reason: paragraphs(600).describe('What changed and why, for readers.'),
  evidence: z.array(z.string()).min(1).optional().describe('Ids of the evidence items concerned.'),
});
