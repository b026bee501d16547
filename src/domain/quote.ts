import { z } from 'zod';
import { citation } from './citation.ts';
import { language, line, paragraphs } from './text.ts';

/** The same words as one outlet prints them. */
const rendering = z.strictObject({
  text: paragraphs(3000).describe(
    'The words exactly as printed there, without the quotation marks around them.',
  ),
  lang: language.describe('Language of this rendering.'),
  ...citation.shape,
  note: line(300)
    .optional()
    .describe('How it differs, or where on the page it stands: "headline", "body".'),
});

const verbatim = z.strictObject({
  kind: z.literal('verbatim').describe('The words themselves are available.'),
  text: paragraphs(3000).describe(
    'The words exactly as printed, without the quotation marks around them.',
  ),
  lang: language.describe('Language of the words as printed.'),
  ...citation.shape,
  wording: z
    .enum(['original', 'translation', 'unknown'])
    .describe('Are these the words spoken, a translation of them, or is that not stated?'),
  provenance: line(300)
    .optional()
    .describe('What is known and not known of the original and its translator.'),
  translation: z
    .strictObject({
      text: paragraphs(3000).describe('Our reading in the language of the site.'),
      lang: language.describe('Language of the translation: that of the entry.'),
      translator: line(120).describe('Who translated.'),
    })
    .optional()
    .describe('A translation, when the words are in another language than the site.'),
  renderings: z
    .array(rendering)
    .default([])
    .describe('The same words as others print them, when they differ.'),
  elisions: line(300)
    .optional()
    .describe('What the printed quotation leaves out, where that is known.'),
  insertions: line(300).optional().describe('What the printed quotation adds in brackets.'),
});

const reported = z.strictObject({
  kind: z.literal('reported').describe('Only a report of the words is available.'),
  paraphrase: paragraphs(1500).describe('What was said, in our words, as the source reports it.'),
  reason: line(300).describe('Why no words are available.'),
  ...citation.shape,
});

/** What the claimant said: word for word, or as somebody reports it. */
export const quote = z.discriminatedUnion('kind', [verbatim, reported]);
