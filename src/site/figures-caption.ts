import type { Figure, Incident } from '#domain/entities.ts';
import { bounds, spread } from '#domain/figures.ts';
import { isOwnClaim, originsOfFigures } from '#domain/origins.ts';
import { counted } from './counts.ts';
import { foreign } from './language.ts';
import { listed, wordSpread } from './sentences.ts';
import { sentences } from './strings-sentences.ts';

/** What a group of figures amounts to, without ever making one number of it. */
export function wordReports(figures: readonly Figure[], incident: Incident): string {
  const origins = originsOfFigures(figures).map(foreign);
  if (figures.length === 1) return sentences.oneReport(listed(origins));
  const behind = origins.length < figures.length ? ` (${listed(origins)})` : '';
  return [
    [counted(figures.length, 'report'), counted(origins.length, 'origin')].join(sentences.comma) +
      behind,
    ...wordRange(figures),
    ...withoutOwnClaims(figures, incident),
    ...openEnds(figures),
    ...wordsOnly(figures),
  ]
    .join(sentences.semicolon)
    .concat('.');
}

function wordRange(figures: readonly Figure[]): string[] {
  const range = spread(figures);
  if (!range) return [];
  const { low, high } = range;
  return low === high
    ? [sentences.onlyNumber(wordSpread({ low, high }))]
    : [sentences.from(wordSpread({ low, high }))];
}

/** A perpetrator has reason to exaggerate: the range is also given without its number. */
function withoutOwnClaims(figures: readonly Figure[], incident: Incident): string[] {
  const others = figures.filter((figure) => !isOwnClaim(figure, incident));
  return others.length === figures.length ? [] : wordRange(others).map(sentences.withoutOwnClaim);
}

function openEnds(figures: readonly Figure[]): string[] {
  const open = figures.filter((figure) => {
    const { low, high } = bounds(figure);
    return low !== undefined && high === undefined;
  });
  if (open.length === 0) return [];
  return [sentences.noUpperLimit(counted(open.length, 'report sets'))];
}

function wordsOnly(figures: readonly Figure[]): string[] {
  const words = figures.filter(({ value, min, max }) => (value ?? min ?? max) === undefined);
  if (words.length === 0) return [];
  return [sentences.wordsOnly(counted(words.length, 'report gives'))];
}
