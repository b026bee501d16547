import type { Measured } from '#formats/data/data-file.ts';

/**
 * Pages are bundled for a build and have modules of their own. So the measures of the files of data that a build has
 * written stand where pages reach them, too: as the property `Symbol.for('plumbline.data-measures')` of the global object.
 */
const place = Symbol.for('plumbline.data-measures');

/** From now on whoever lists the files of data in this process need not make them to measure them. */
export const shareMeasures = (measures: ReadonlyMap<string, Measured>): void =>
  void Reflect.set(globalThis, place, measures);

/** By path; none where nothing was written. */
export const sharedMeasures = (): ReadonlyMap<string, Measured> =>
  // Only `shareMeasures` sets it.
  (Reflect.get(globalThis, place) as ReadonlyMap<string, Measured> | undefined) ?? new Map();
