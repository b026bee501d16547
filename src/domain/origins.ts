import type { Evidence, Figure, Incident, Source } from './entities.ts';

/**
 * Who stands behind a report. Two outlets that repeat one party are one origin: a figure's origin is whoever said it,
 * and only where nobody is named does the publisher of the source stand for it.
 */
export const originOfFigure = ({ saidBy, source }: Figure): string =>
  saidBy?.name ?? originOf(source);

/** The body that answers for a source. */
export const originOf = (source: Pick<Source, 'publisher' | 'titleShort' | 'title'>): string =>
  source.publisher ?? source.titleShort ?? source.title;

/** The distinct origins behind figures, in order of first mention. */
export const originsOfFigures = (figures: readonly Figure[]): string[] => [
  ...new Set(figures.map(originOfFigure)),
];

/** The distinct origins behind evidence, in order of first mention. */
export const originsOfEvidence = (evidence: readonly Evidence[]): string[] => [
  ...new Set(evidence.flatMap(({ sources }) => sources.map(({ source }) => originOf(source)))),
];

/** True where a perpetrator or suspect of the incident counts its own deed. */
export const isOwnClaim = (figure: Figure, { actors }: Incident): boolean =>
  figure.saidBy !== undefined &&
  actors.some(
    ({ claimant, role }) =>
      claimant === figure.saidBy && (role === 'perpetrator' || role === 'suspect'),
  );
