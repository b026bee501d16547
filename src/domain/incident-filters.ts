import type { Corpus } from './corpus.ts';
import type { Claimant, Incident } from './entities.ts';
import { incidentKinds, type IncidentKind } from './incident.ts';
import { incidentsInOrder } from './queries.ts';
import { namedAnswer } from './named-answers.ts';
import { remember } from './remember.ts';

/** The incidents of each kind of which there are any, earliest first. */
export const incidentsByKind = remember(
  (
    corpus: Corpus,
  ): readonly { readonly kind: IncidentKind; readonly incidents: readonly Incident[] }[] => {
    const byKind = Map.groupBy(incidentsInOrder(corpus), ({ kind }) => kind);
    return incidentKinds.flatMap((kind) => {
      const incidents = byKind.get(kind);
      return incidents ? [{ kind, incidents }] : [];
    });
  },
);

/** The incidents of everybody who has a part in any, earliest first; who has a part in most comes first. */
export const incidentsByActor = remember(
  (
    corpus: Corpus,
  ): readonly { readonly actor: Claimant; readonly incidents: readonly Incident[] }[] =>
    [...corpus.claimants.values()]
      .map((actor) => ({ actor, incidents: actor.incidents }))
      .filter(({ incidents }) => incidents.length > 0)
      .sort((a, b) => b.incidents.length - a.incidents.length),
);

/** What the map offers to filter by, and how many incidents each has; of those who have a part, who have most. */
export const mapFilters = namedAnswer('map-filters', (corpus) => {
  const actors = incidentsByActor(corpus);
  return {
    incidents: corpus.incidents.size,
    kinds: incidentsByKind(corpus).map(({ kind, incidents }) => ({
      kind,
      count: incidents.length,
    })),
    actors: actors
      .slice(0, corpus.site.listLength)
      .map(({ actor, incidents }) => ({ actor, count: incidents.length })),
    /** Of how many actors these are some. */
    ofActors: actors.length,
  };
});
