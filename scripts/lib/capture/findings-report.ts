import { printable } from '#archive/problem-text.ts';
import type { MissingWords } from '#capture/findings.ts';
import type { FoundPassage } from '#capture/found-passage.ts';
import { differingWords } from '#domain/differing-words.ts';
import { foldQuotation } from '#domain/quotation-folding.ts';
import { styled } from '../report.ts';

/** Words that were sought in vain, above the closest that the document has, with what differs between brackets. */
export function missingText({ words, nearest }: MissingWords): string {
  const sought = foldQuotation(words);
  if (!nearest) return `  sought   ${printable(sought)}\n  nothing in the document comes close`;
  const place = nearest.locator === '' ? '' : `, ${nearest.locator}`;
  return `  sought   ${marked(sought, nearest.text)}\n  nearest  ${marked(nearest.text, sought)}${place}`;
}

/** In one line, whatever breaks the text has. */
const marked = (text: string, other: string) =>
  differingWords(text.replaceAll(/\s+/gu, ' '), [other])
    .map((run) => (run.differs ? styled('bold', `[${printable(run.text)}]`) : printable(run.text)))
    .join('');

export const passageText = ({ locator, text }: FoundPassage): string =>
  `${locator}: ${printable(text)}`;
