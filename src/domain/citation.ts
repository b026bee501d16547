import { z } from 'zod';
import { ref } from './ref.ts';
import { line } from './text.ts';

/** A source and the place in it. */
export const citation = z.strictObject({
  source: ref('sources').describe('The source that says so.'),
  locator: line(120).describe('Where in the source: "para. 12", "p. 7", "headline", "caption 2".'),
});
