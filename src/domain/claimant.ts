import { z } from 'zod';
import { citation, optionalCitation, wholeCitation } from './citation.ts';
import { draft } from './draft.ts';
import { partialDate } from './partial-date.ts';
import { ref } from './ref.ts';
import { alias, country, line, paragraphs, webAddress } from './text.ts';

export const claimantKinds = [
  'person',
  'organisation',
  'government',
  'armed-group',
  'media-outlet',
] as const;

/** What an import leaves to an editor to find out; nobody is shown to readers as such. */
const unknownKind = 'unknown';
export type ClaimantKind = (typeof claimantKinds)[number] | typeof unknownKind;

/** Who makes, repeats or is party to claims: `content/claimants/<id>.yaml`. */
export const claimant = z
  .strictObject({
    name: line(120).describe('The name as English-language sources print it.'),
    kind: z
      .enum([...claimantKinds, unknownKind])
      .describe(
        'A person or a body; ClaimReview prints Person or Organization by it. "unknown" only with "draft: true".',
      ),
    draft,
    summary: paragraphs(400).optional().describe('Who this is, in one sentence.'),
    aliases: z
      .array(alias)
      .default([])
      .describe('Other spellings, scripts and names; search finds all of them.'),
    country: country.optional().describe('ISO 3166 code of the country they act for.'),
    partOf: ref('claimants').optional().describe('The body to which they belong.'),
    offices: z
      .array(
        z
          .strictObject({
            title: line(200).describe('The office, as the source names it.'),
            from: partialDate.optional().describe('Held since, when known.'),
            to: partialDate.optional().describe('Held until, when known.'),
            asOf: partialDate.optional().describe('A day on which a source shows them in office.'),
            ...optionalCitation,
          })
          .check(wholeCitation),
      )
      .default([])
      .describe('Offices held, with dates.'),
    sameAs: z
      .array(webAddress)
      .default([])
      .describe('The same person or body elsewhere, such as Wikidata; only when checked.'),
    interest: paragraphs(400).optional().describe('Their stake in the matters they speak of.'),
    sources: z.array(citation).default([]).describe('Where what is said here comes from.'),
  })
  .refine(({ kind, draft }) => kind !== unknownKind || draft === true, {
    error: 'Say what kind of claimant this is: "unknown" is for drafts.',
    path: ['kind'],
  });
