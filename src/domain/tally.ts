import type { Evidence } from './entities.ts';
import type { Direction } from './evidence.ts';

/** How many items of evidence speak in each direction. A search that found nothing speaks for nothing. */
export function tally(
  evidence: readonly Pick<Evidence, 'direction' | 'searched'>[],
): Record<Direction, number> {
  const found = evidence.filter(({ searched }) => searched === undefined);
  const inDirection = (wanted: Direction) =>
    found.filter(({ direction }) => direction === wanted).length;
  return {
    contradicts: inDirection('contradicts'),
    supports: inDirection('supports'),
    context: inDirection('context'),
  };
}
