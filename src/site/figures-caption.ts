import type { Figure, Incident } from '#domain/entities.ts';
import { bounds, spread } from '#domain/figures.ts';
import { isOwnClaim, originsOfFigures } from '#domain/origins.ts';
import { counted, listed, wordSpread } from './sentences.ts';

/** What a group of figures amounts to, without ever making one number of it. */
export function wordReports(figures: readonly Figure[], incident: Incident): string {
  const origins = originsOfFigures(figures);
  if (figures.length === 1) return `1 report, from ${listed(origins)}; nothing to compare it with.`;
  const behind = origins.length < figures.length ? ` (${listed(origins)})` : '';
  return [
    `${counted(figures.length, 'report')}, ${counted(origins.length, 'origin')}${behind}`,
    ...wordRange(figures, ''),
    ...withoutOwnClaims(figures, incident),
    ...openEnds(figures),
    ...wordsOnly(figures),
  ]
    .join('; ')
    .concat('.');
}

function wordRange(figures: readonly Figure[], before: string): string[] {
  const range = spread(figures);
  if (!range) return [];
  const { low, high } = range;
  return low === high
    ? [`${before}the only number named is ${wordSpread({ low, high, open: false })}`]
    : [`${before}from ${wordSpread({ low, high, open: false })}`];
}

/** A perpetrator has reason to exaggerate: the range is also given without its number. */
function withoutOwnClaims(figures: readonly Figure[], incident: Incident): string[] {
  const others = figures.filter((figure) => !isOwnClaim(figure, incident));
  return others.length === figures.length
    ? []
    : wordRange(others, 'without the perpetrator’s own claim ');
}

function openEnds(figures: readonly Figure[]): string[] {
  const open = figures.filter((figure) => {
    const { low, high } = bounds(figure);
    return low !== undefined && high === undefined;
  });
  if (open.length === 0) return [];
  return [`${counted(open.length, 'report sets', 'reports set')} no upper limit`];
}

function wordsOnly(figures: readonly Figure[]): string[] {
  const words = figures.filter(({ value, min, max }) => (value ?? min ?? max) === undefined);
  if (words.length === 0) return [];
  return [`${counted(words.length, 'report gives', 'reports give')} words instead of a number`];
}
