import type { Figure, Incident } from '#domain/entities.ts';
import { bounds, spread, type Spread } from '#domain/figures.ts';
import { isOwnClaim } from '#domain/origins.ts';
import type { FigureGroup } from '#domain/queries.ts';

/** What a figure leaves open, and so how it is drawn. */
export type FigureShape =
  | { readonly kind: 'point'; readonly at: number }
  | { readonly kind: 'range'; readonly low: number; readonly high: number }
  | { readonly kind: 'from'; readonly low: number }
  | { readonly kind: 'up-to'; readonly high: number }
  | { readonly kind: 'words' };

/** One figure as the table and the drawing both show it. */
export interface FigureMark {
  readonly figure: Figure;
  readonly shape: FigureShape;
  /** True where the perpetrator counts its own deed. */
  readonly isOwn: boolean;
}

/** The figures of one count, in order of the day for which each stands. */
export const figureMarks = ({ figures }: FigureGroup, incident: Incident): FigureMark[] =>
  figures.map((figure) => ({
    figure,
    shape: shapeOf(figure),
    isOwn: isOwnClaim(figure, incident),
  }));

/** A range that stands upside down is drawn from its lower number: the check of the content names it. */
export function shapeOf(figure: Pick<Figure, 'value' | 'min' | 'max' | 'qualifier'>): FigureShape {
  const { low, high } = bounds(figure);
  if (low === undefined) return high === undefined ? { kind: 'words' } : { kind: 'up-to', high };
  if (high === undefined) return { kind: 'from', low };
  if (low === high) return { kind: 'point', at: low };
  return { kind: 'range', low: Math.min(low, high), high: Math.max(low, high) };
}

/** What is shaded: from the lowest to the highest number that anybody but the perpetrator names, where they differ. */
export function shadedSpread(marks: readonly FigureMark[]): Spread | undefined {
  const range = spread(marks.filter(({ isOwn }) => !isOwn).map(({ figure }) => figure));
  return range && range.low < range.high ? range : undefined;
}
