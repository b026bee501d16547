import type { Narrative } from './entities.ts';

/** The widest narrative of which this one is a variant at any remove: itself, when there is none. */
export const widestOf = (narrative: Narrative): Narrative =>
  narrative.parent ? widestOf(narrative.parent) : narrative;

/** Whether a wider narrative or a variant of it is on record. */
export const hasRelatives = ({ parent, children }: Narrative): boolean =>
  parent !== undefined || children.length > 0;
