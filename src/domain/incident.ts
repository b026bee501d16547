import { z } from 'zod';
import { citation } from './citation.ts';
import { dispute } from './dispute.ts';
import { draft } from './draft.ts';
import { figure } from './figures.ts';
import { fullDate, partialDate } from './partial-date.ts';
import { place } from './place.ts';
import { ref } from './ref.ts';
import { alias, line, paragraphs } from './text.ts';
import { uniqueIds } from './unique-ids.ts';

export const incidentKinds = [
  'attack',
  'failed-attack',
  'foiled-plot',
  'assassination',
  'military-strike',
  'gun-battle',
  'raid',
  'arrest',
  'surrender',
  'founding',
  'political-event',
  'assessment',
] as const;
export type IncidentKind = (typeof incidentKinds)[number];
export const actorRoles = [
  'perpetrator',
  'suspect',
  'target',
  'victim',
  'responder',
  'party',
] as const;

const actor = z.strictObject({
  name: line(120).describe('Who, as the sources name them.'),
  claimant: ref('claimants').optional().describe('Their page here, when there is one.'),
  role: z.enum(actorRoles).describe('Their part in it.'),
  attributedBy: z.array(citation).default([]).describe('Who says that they had this role.'),
  claimedBy: citation.optional().describe('Where they claimed it themselves.'),
});

/** Something that happened, with every account of it: `content/incidents/<id>.mdx`. */
export const incident = z.strictObject({
  draft,
  title: line(160).describe('What happened, as a noun phrase: "Suicide bombing at Kabul airport".'),
  summary: paragraphs(600).describe(
    'What happened, in one or two sentences that no source disputes.',
  ),
  aliases: z.array(alias).default([]).describe('Other names by which it is searched.'),
  date: partialDate.describe('When, as precisely as the sources say.'),
  dateNote: line(300).optional().describe('How the date is known, when it had to be worked out.'),
  place: place.optional().describe('Where; leave out for what has no place.'),
  kind: z.enum(incidentKinds).describe('What kind of event it was.'),
  actors: z.array(actor).default([]).describe('Who did it, who suffered it, who answered it.'),
  figures: z
    .array(figure)
    .default([])
    .describe('Every count that any source gives. Never merge two into one.'),
  disputes: z
    .array(dispute)
    .check(uniqueIds)
    .default([])
    .describe('Questions that are not numbers and on which sources differ.'),
  sources: z.array(citation).min(1, 'An incident needs a source.').describe('Who reports it.'),
  topics: z.array(ref('topics')).default([]).describe('What it is about.'),
  updatedOn: fullDate
    .optional()
    .describe(
      'The day its figures, disputes or facts last changed; checks signed earlier are listed for confirmation.',
    ),
});
