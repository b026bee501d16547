import { z } from 'zod';
import { citation } from './citation.ts';
import { partialDate } from './partial-date.ts';
import { ref } from './ref.ts';
import { alias, line, paragraphs } from './text.ts';

/** A line of disinformation that recurs: `content/narratives/<id>.mdx`. */
export const narrative = z.strictObject({
  title: line(160).describe('The narrative as its tellers put it, in one clause.'),
  summary: paragraphs(600).describe('What it says and what is known of it.'),
  aliases: z.array(alias).default([]).describe('Other wordings by which it is searched.'),
  parent: ref('narratives').optional().describe('The wider narrative of which it is a variant.'),
  firstSeen: partialDate.optional().describe('When it was first seen, when known.'),
  firstSeenNote: line(300).optional().describe('How that is known, or that it is not.'),
  spreadBy: z
    .array(
      z.strictObject({
        claimant: ref('claimants').describe('Who spreads it.'),
        ...citation.shape,
      }),
    )
    .default([])
    .describe('Who spreads it, according to whom.'),
  sources: z
    .array(citation)
    .min(1, 'A narrative needs a source.')
    .describe('Where it is described.'),
});
