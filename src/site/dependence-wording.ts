import type { Dependence } from '#domain/dependence.ts';
import type { Dispute, Figure, Incident } from '#domain/entities.ts';
import { isOwnClaim, originOf } from '#domain/origins.ts';
import type { FigureGroup } from '#domain/queries.ts';
import { foreign } from './language.ts';
import { listed, wordFigure } from './sentences.ts';
import { dependenceStrings } from './strings-dependence.ts';
import { incidentStrings } from './strings-entries.ts';
import { sentences } from './strings-sentences.ts';

/** How many findings stand under every account, and how many under some. */
export function wordDependences(dependences: readonly Dependence[]): string {
  const standings = dependences.flatMap(({ standings }) => standings);
  const some = standings.filter(({ holdsIf }) => holdsIf.under === 'some-accounts').length;
  const every = standings.length - some;
  return dependenceStrings.standings(every, some);
}

/** The numbers of a count, each with whose it is: "at least 8 (The Gazette); 25 (The Bombers, the perpetrator’s own claim)". */
export const wordAccounts = ({ figures }: FigureGroup, incident: Incident): string =>
  figures
    .map((figure) => `${wordFigure(figure)} (${wordVoice(figure, incident)})`)
    .join(sentences.semicolon);

function wordVoice(figure: Figure, incident: Incident): string {
  const name = foreign(figure.saidBy?.name ?? figure.source.titleShort ?? figure.source.title);
  return isOwnClaim(figure, incident)
    ? [name, incidentStrings.ownClaim].join(sentences.comma)
    : name;
}

/** Who holds a position: the one named, else those who publish it. */
export const wordHolders = ({ heldBy, sources }: Dispute['positions'][number]): string =>
  heldBy
    ? foreign(heldBy.name)
    : listed([...new Set(sources.map(({ source }) => foreign(originOf(source))))]);
