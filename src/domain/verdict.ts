import { z } from 'zod';
import { entryId } from './entry-id.ts';
import { language, line, paragraphs } from './text.ts';
import { uniqueIds } from './unique-ids.ts';

export const tones = ['negative', 'mixed', 'positive', 'open'] as const;
export type Tone = (typeof tones)[number];

/** ClaimReview's `worstRating` and `bestRating`: the two ends of every scale. */
export const worstRating = 1;
export const bestRating = 5;

export const verdict = z.strictObject({
  id: entryId.describe('Id used in entries; write "false" and "true" in quotation marks.'),
  label: line(40).describe('The verdict as readers see it.'),
  definition: paragraphs(400).describe('When we give it.'),
  ratingValue: z
    .int()
    .min(worstRating)
    .max(bestRating)
    .optional()
    .describe('1 to 5, rising with truth; leave out for a verdict that rates nothing.'),
  tone: z.enum(tones).describe('Which colour and mark it has.'),
  translations: z
    .record(
      language,
      z.strictObject({
        label: line(40).describe('The verdict in that language.'),
        definition: paragraphs(400).describe('When we give it, in that language.'),
      }),
    )
    .default({})
    .describe('The same words in other languages, by language tag.'),
});
export type VerdictRecord = z.infer<typeof verdict>;

/** Its words in a language into which they have been translated. */
export function verdictIn({ translations }: Pick<VerdictRecord, 'translations'>, lang: string) {
  const translated = translations[lang];
  return translated && { ...translated, lang };
}

/** Words under the ids of verdicts. */
type RatingWords = Readonly<Record<string, readonly string[]>>;

/** `content/verdicts.yaml`: the scale in the order in which it is explained. */
export const verdictScale = z
  .strictObject({
    verdicts: z
      .array(verdict)
      .min(2, 'A scale has at least two verdicts.')
      .check(uniqueIds)
      .describe('The scale, from least to most true.'),
    imported: z
      .record(entryId, z.array(line(80)))
      .default({})
      .describe('Rating words of other publishers, under the verdict they correspond to.'),
    importedIn: z
      .record(language, z.record(entryId, z.array(line(80))))
      .default({})
      .describe(
        'Rating words in other languages, by language and verdict. A word that may mean two verdicts is left out.',
      ),
  })
  .check(({ value: { verdicts, imported, importedIn }, issues }) => {
    const fault = (path: (string | number)[], input: unknown, message: string) =>
      issues.push({ code: 'custom', path, input, message });
    let lowest = worstRating;
    for (const [index, { ratingValue = lowest }] of verdicts.entries()) {
      if (ratingValue < lowest) {
        const message = `The scale falls here, from ${lowest} to ${ratingValue}: it runs from least to most true.`;
        fault(['verdicts', index, 'ratingValue'], ratingValue, message);
      }
      lowest = Math.max(lowest, ratingValue);
    }
    const lists: (readonly [readonly string[], RatingWords])[] = [
      [['imported'], imported],
      ...Object.entries(importedIn).map(([lang, words]) => [['importedIn', lang], words] as const),
    ];
    for (const [at, words] of lists) {
      const meanings = new Set<string>();
      for (const [id, ofVerdict] of Object.entries(words)) {
        if (!verdicts.some((known) => known.id === id)) {
          fault([...at, id], ofVerdict, `"${id}" is not the id of a verdict of this scale.`);
        }
        for (const [index, word] of ofVerdict.entries()) {
          const isNew = !meanings.has(word.toLowerCase());
          if (!isNew) fault([...at, id, index], word, `"${word}" has two meanings here.`);
          meanings.add(word.toLowerCase());
        }
      }
    }
  });
export type VerdictScale = z.infer<typeof verdictScale>;
