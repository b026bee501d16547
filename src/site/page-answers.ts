import { mapFilters } from '#domain/incident-filters.ts';
import type { NamedAnswer } from '#domain/named-answers.ts';
import { placeNames, viewsOfMap } from './whole-map.ts';

/** All answers that pages read by name. */
export const answers: readonly NamedAnswer[] = [mapFilters, placeNames, viewsOfMap];
