import { plainText } from '../plain-text.ts';
import type { Path, Position } from '../problem.ts';
import { componentsIn } from '../prose-components.ts';
import { foldQuotation, occursIn } from '../quotation-folding.ts';
import type { RecordOf } from '../records.ts';
import { rule } from './rule.ts';

/** What stands between quotation marks stands in the source: every printed word occurs in a captured passage. */
export const quoteInCapture = rule({
  id: 'quote-in-capture',
  severity: 'error',
  collections: ['fact-checks', 'incidents', 'narratives'],
  *check(record, { records }) {
    const quotations = 'quote' in record ? quotationsOf(record) : [];
    for (const { at, words, source: id } of [...quotations, ...bodyQuotations(record)]) {
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
        mend: 'Correct the words to what the source prints, add the passage to "capture: passages:" of the source, or report the words without quoting them ("kind: reported").',
      };
    }
  },
});

interface Quotation {
  readonly at: Path | Position;
  readonly words: string;
  readonly source: string | undefined;
}

function quotationsOf({ quote, claim, replies }: RecordOf<'fact-checks'>): Quotation[] {
  const printed = quote.kind === 'verbatim' ? [quote, ...quote.renderings] : [];
  return [
    ...printed.map(({ text, source }, index) => ({
      at: index === 0 ? ['quote', 'text'] : ['quote', 'renderings', index - 1, 'text'],
      words: text,
      source,
    })),
    ...claim.repeatedBy.flatMap(({ wording, source }, index) =>
      wording ? [{ at: ['claim', 'repeatedBy', index, 'wording'], words: wording, source }] : [],
    ),
    ...('sought' in replies ? replies.sought : []).flatMap(({ quotedAnswer, source }, index) =>
      quotedAnswer
        ? [{ at: ['replies', 'sought', index, 'quotedAnswer'], words: quotedAnswer, source }]
        : [],
    ),
  ];
}

const bodyQuotations = ({ body }: Pick<RecordOf<'incidents'>, 'body'>): Quotation[] =>
  componentsIn(body)
    .filter(({ component }) => component === 'Quote')
    .map(({ attributes, children, line, column }) => ({
      at: { line, column },
      words: plainText(children),
      source: attributes['source'],
    }));

function opening(quoted: string): string {
  const words = foldQuotation(quoted);
  return words.length > 60 ? `${words.slice(0, 60).trimEnd()} ...` : words;
}
