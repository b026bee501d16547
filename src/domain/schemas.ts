import type { z } from 'zod';
import { claimant } from './claimant.ts';
import type { Collection } from './collections.ts';
import { factCheck } from './fact-check.ts';
import { incident } from './incident.ts';
import { narrative } from './narrative.ts';
import { source } from './source.ts';
import { topic } from './topic.ts';

/** The schema of each collection: the one declaration that site, checker, forms and docs read. */
export const schemas = {
  'fact-checks': factCheck,
  claimants: claimant,
  incidents: incident,
  sources: source,
  narratives: narrative,
  topics: topic,
} satisfies Record<Collection, z.ZodType>;
