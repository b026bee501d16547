import { occursIn, opening } from '../quotation-folding.ts';
import { quotationsIn } from '../quotations.ts';
import { rule } from './rule.ts';

/** What stands between quotation marks stands in the source: every printed word occurs in a captured passage. */
export const quoteInCapture = rule({
  id: 'quote-in-capture',
  severity: 'error',
  collections: ['fact-checks', 'incidents', 'narratives'],
  *check(record, { records }) {
    for (const { at, words, source: id } of quotationsIn(record)) {
      if (id === undefined) {
        yield {
          at,
          message: `The words "${opening(words)}" are quoted without a source.`,
          mend: 'Add "source:" and "locator:", or tell in our own words what was said.',
        };
        continue;
      }
      const source = records.sources.get(id);
      const passages = source?.capture?.passages ?? [];
      if (!source || passages.some(({ text }) => occursIn(words, text))) continue;
      yield {
        at,
        message: `The page may not call "${opening(words)}" verbatim: ${
          passages.length > 0
            ? `the words occur in no captured passage of the source "${id}".`
            : `the source "${id}" has no captured passage.`
        }`,
        mend: 'Correct the words to what the source prints, add the passage to "capture: passages:" of the source (npm run capture finds it in the document), or report the words without quoting them ("kind: reported").',
      };
    }
  },
});
