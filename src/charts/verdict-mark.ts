import type { Tone, VerdictRecord } from '#domain/verdict.ts';

/** A drawing on a square of 24 units. */
export interface Mark {
  readonly outline: string;
  readonly solid?: string;
  readonly dashes?: string;
}

const circle = 'M12 3.5a8.5 8.5 0 1 1 0 17a8.5 8.5 0 1 1 0-17';
const halfCircle: Mark = { outline: circle, solid: 'M12 3.5a8.5 8.5 0 0 0 0 17' };

const marks: Record<Tone, Mark> = {
  negative: { outline: 'M5 5l14 14M19 5L5 19' },
  mixed: { outline: 'M3 9h18M3 15h18M17 3L7 21' },
  positive: { outline: 'M3 13l6 6L21 5' },
  open: { outline: circle, dashes: '5.2 3.7' },
};

/** Each tone has a shape of its own, so that it survives greyscale; the middle of the scale is a half circle. */
export const markOf = ({ tone, ratingValue }: VerdictRecord): Mark =>
  tone === 'mixed' && ratingValue === 3 ? halfCircle : marks[tone];

/** In the place of the mark where there is no verdict, or none that stands. */
export const noVerdictMark: Mark = { outline: 'M3 12h18' };
