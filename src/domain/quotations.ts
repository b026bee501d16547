import { plainText } from './plain-text.ts';
import type { Path, Position } from './problem.ts';
import { componentsIn } from './prose-components.ts';
import type { RecordOf } from './records.ts';

/** Words that an entry prints between quotation marks, and the source that is to have them. */
export interface Quotation {
  readonly at: Path | Position;
  readonly words: string;
  readonly source: string | undefined;
}

/** Every quotation of an entry: its verbatim quote with all renderings, what was repeated or answered, and its body. */
export const quotationsIn = (
  record: RecordOf<'fact-checks'> | RecordOf<'incidents'> | RecordOf<'narratives'>,
): Quotation[] => [
  ...('quote' in record ? quotationsOf(record) : []),
  ...componentsIn(record.body)
    .filter(({ component }) => component === 'Quote')
    .map(({ attributes, children, line, column }) => ({
      at: { line, column },
      words: plainText(children),
      source: attributes['source'],
    })),
];

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
