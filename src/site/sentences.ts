import type { Direction } from '#domain/evidence.ts';
import type { FigureRecord, Spread } from '#domain/figures.ts';
import { measureLabels, populationLabels, qualifierLabels } from './labels.ts';

const digits = new Intl.NumberFormat('en-GB');
const plural = new Intl.PluralRules('en-GB');

/** "1 claim", "3 claims". */
export const counted = (number: number, one: string, many = `${one}s`): string =>
  `${digits.format(number)} ${plural.select(number) === 'one' ? one : many}`;

/** "a", "a and b", "a, b and c". */
export const listed = (names: readonly string[]): string =>
  new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(names);

/** What a group of figures counts: "killed", "killed, US service members". */
export const wordCounted = ({
  measure,
  population,
}: Pick<FigureRecord, 'measure' | 'population'>): string =>
  [measureLabels[measure], populationLabels[population]].filter(Boolean).join(', ');

/** A figure as its source puts it: "at least 8", "1,500 to 2,200", "scores". */
export function wordFigure(
  figure: Pick<FigureRecord, 'value' | 'min' | 'max' | 'wording' | 'qualifier'>,
): string {
  const number = wordNumber(figure);
  if (number === undefined) return figure.wording ?? '';
  const worded = [qualifierLabels[figure.qualifier], number].filter(Boolean).join(' ');
  return figure.wording ? `${worded} (“${figure.wording}”)` : worded;
}

function wordNumber({
  value,
  min,
  max,
}: Pick<FigureRecord, 'value' | 'min' | 'max'>): string | undefined {
  if (value !== undefined) return digits.format(value);
  if (min !== undefined && max !== undefined)
    return `${digits.format(min)} to ${digits.format(max)}`;
  if (min !== undefined) return `${digits.format(min)} or more`;
  return max === undefined ? undefined : `up to ${digits.format(max)}`;
}

/** What the sources give, each account once: "at least 8; claimed: 25; 6". */
export const wordAccounts = (figures: readonly Parameters<typeof wordFigure>[0][]): string =>
  [...new Set(figures.map(wordFigure))].join('; ');

/** "6 to 25", "13". Open ends are said apart: they belong to one report, not to the highest number. */
export const wordSpread = ({ low, high }: Spread): string =>
  low === high ? digits.format(low) : `${digits.format(low)} to ${digits.format(high)}`;

/** "7 against, 0 for, 1 context". */
export const wordTally = ({ contradicts, supports, context }: Record<Direction, number>): string =>
  `${contradicts} against, ${supports} for, ${context} context`;
