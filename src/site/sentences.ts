import type { Direction } from '#domain/evidence.ts';
import type { FigureRecord, Spread } from '#domain/figures.ts';
import { rememberByName } from '#domain/remember.ts';
import { wordNumber } from './counts.ts';
import { measureLabels, populationLabels, qualifierLabels } from './labels.ts';
import { foreign, locale } from './language.ts';
import { sentences } from './strings-sentences.ts';

/** "a", "a and b", "a, b and c". */
export const listed = (names: readonly string[], inLocale = locale()): string =>
  listsIn(inLocale).format(names);

const listsIn = rememberByName(
  (inLocale: string) => new Intl.ListFormat(inLocale, { type: 'conjunction' }),
);

/** What a group of figures counts: "killed", "killed, US service members". */
export const wordCounted = ({
  measure,
  population,
}: Pick<FigureRecord, 'measure' | 'population'>): string =>
  [measureLabels[measure], populationLabels[population]].filter(Boolean).join(sentences.comma);

/** A figure as its source puts it: "at least 8", "1,500 to 2,200", "scores". */
export function wordFigure(
  figure: Pick<FigureRecord, 'value' | 'min' | 'max' | 'wording' | 'qualifier'>,
): string {
  const number = wordValue(figure);
  const wording = figure.wording && foreign(figure.wording);
  if (number === undefined) return wording ?? '';
  const worded = [qualifierLabels[figure.qualifier], number].filter(Boolean).join(' ');
  return wording ? `${worded} (${sentences.quoted(wording)})` : worded;
}

function wordValue({
  value,
  min,
  max,
}: Pick<FigureRecord, 'value' | 'min' | 'max'>): string | undefined {
  if (value !== undefined) return wordNumber(value);
  if (min !== undefined && max !== undefined) return wordSpread({ low: min, high: max });
  if (min !== undefined) return sentences.orMore(wordNumber(min));
  return max === undefined ? undefined : sentences.upTo(wordNumber(max));
}

/** What the sources give, each account once: "at least 8; claimed: 25; 6". */
export const wordAccounts = (figures: readonly Parameters<typeof wordFigure>[0][]): string =>
  [...new Set(figures.map(wordFigure))].join(sentences.semicolon);

/** "6 to 25", "13". Open ends are said apart: they belong to one report, not to the highest number. */
export const wordSpread = ({ low, high }: Pick<Spread, 'low' | 'high'>): string =>
  low === high ? wordNumber(low) : sentences.range(wordNumber(low), wordNumber(high));

/** "7 against, 0 for, 1 context". */
export const wordTally = ({ contradicts, supports, context }: Record<Direction, number>): string =>
  sentences.tally(wordNumber(contradicts), wordNumber(supports), wordNumber(context));
