import { z } from 'zod';
import type { RefTarget } from './collections.ts';
import { entryIdPattern } from './entry-id.ts';

/** An id that stands for an entry of the collection `C` until the corpus links it. */
export type Ref<C extends RefTarget> = string & z.$brand<C>;

/** A field that names an entry of another collection. The target travels in the schema's metadata. */
export const ref = <C extends RefTarget>(target: C) =>
  z
    .string({
      error: (issue) =>
        `Expected an id of ${target}, got ${JSON.stringify(issue.input)}. Quote it if YAML reads it as something else.`,
    })
    .regex(entryIdPattern, `An id of ${target} is lower-case letters and digits joined by hyphens.`)
    .meta({ ref: target })
    .brand<C>();
