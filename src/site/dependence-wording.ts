import type { Dependence } from '#domain/dependence.ts';
import type { Dispute, Figure, Incident } from '#domain/entities.ts';
import { isOwnClaim, originOf } from '#domain/origins.ts';
import type { FigureGroup } from '#domain/queries.ts';
import { counted, listed, wordFigure } from './sentences.ts';
import { incidentStrings } from './strings-entries.ts';

/** How many findings stand under every account, and how many under some. */
export function wordDependences(dependences: readonly Dependence[]): string {
  const standings = dependences.flatMap(({ standings }) => standings);
  const some = standings.filter(({ holdsIf }) => holdsIf.under === 'some-accounts').length;
  const every = standings.length - some;
  const subject = standings.length === 1 ? 'it stands' : 'they stand';
  const weighed = `We asked of ${counted(standings.length, 'finding')} whether ${subject} under every account reported`;
  if (some === 0) return `${weighed}: ${every === 1 ? 'it does' : `all ${every} do`}.`;
  if (every === 0) return `${weighed}: ${some === 1 ? 'it does not' : `none of them does`}.`;
  return `${weighed}: ${every} ${every === 1 ? 'does' : 'do'}, ${some} ${some === 1 ? 'stands' : 'stand'} under some accounts only.`;
}

/** The numbers of a count, each with whose it is: "at least 8 (The Gazette); 25 (The Bombers, the perpetrator’s own claim)". */
export const wordAccounts = ({ figures }: FigureGroup, incident: Incident): string =>
  figures.map((figure) => `${wordFigure(figure)} (${wordVoice(figure, incident)})`).join('; ');

function wordVoice(figure: Figure, incident: Incident): string {
  const name = figure.saidBy?.name ?? figure.source.titleShort ?? figure.source.title;
  return isOwnClaim(figure, incident) ? `${name}, ${incidentStrings.ownClaim}` : name;
}

/** Who holds a position: the one named, else those who publish it. */
export const wordHolders = ({ heldBy, sources }: Dispute['positions'][number]): string =>
  heldBy?.name ?? listed([...new Set(sources.map(({ source }) => originOf(source)))]);
