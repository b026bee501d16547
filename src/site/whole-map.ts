import { mapMarks } from '#charts/incident-map.ts';
import { mapViews } from '#charts/map-views.ts';
import type { Corpus } from '#domain/corpus.ts';
import { answerInParts, namedAnswer } from '#domain/named-answers.ts';
import { incidentsInOrder } from '#domain/queries.ts';
import { remember } from '#domain/remember.ts';

/* What all maps of incidents have in common, whatever they are filtered by. */

const placesOf = remember((corpus: Corpus) => mapMarks(incidentsInOrder(corpus)).places);

/** The parts of the earth that they show. */
export const viewsOfMap = namedAnswer('map-views', (corpus) => mapViews(placesOf(corpus)));

/** The names of places among all incidents, by the keys of their coordinates: no filter renames a place. */
export const placeNames = answerInParts(
  'place-names',
  (corpus) => new Map(placesOf(corpus).map(({ key, name }) => [key, name])),
);
