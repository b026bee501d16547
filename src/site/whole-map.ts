import { mapMarks, type MapMarks } from '#charts/incident-map.ts';
import { mapViews, type MapView } from '#charts/map-views.ts';
import type { Corpus } from '#domain/corpus.ts';
import type { Incident } from '#domain/entities.ts';
import { incidentsInOrder } from '#domain/queries.ts';
import { remember } from '#domain/remember.ts';

/** All incidents as marks, and the parts of the earth that the maps show: the same for every filter. */
export interface WholeMap {
  readonly marks: MapMarks<Incident>;
  readonly views: readonly MapView[];
}

/** Worked out once for each state of the content. */
export const wholeMap: (corpus: Corpus) => WholeMap = remember((corpus: Corpus) => {
  const marks = mapMarks(incidentsInOrder(corpus));
  return { marks, views: mapViews(marks.places) };
});
