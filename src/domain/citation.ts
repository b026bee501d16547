import { z } from 'zod';
import { ref } from './ref.ts';
import { line } from './text.ts';

/** A source and the place in it. */
export const citation = z.strictObject({
  source: ref('sources').describe('The source that says so.'),
  locator: line(120).describe('Where in the source: "para. 12", "p. 7", "headline", "caption 2".'),
});

/** The same, for what may be told without a source. */
export const optionalCitation = citation.partial().shape;

type OptionalCitation = { readonly source?: unknown; readonly locator?: unknown };

/** Refuses a source without a place in it, and a place in no source. */
export function wholeCitation({ value, issues }: z.core.ParsePayload<OptionalCitation>): void {
  if ((value.source === undefined) === (value.locator === undefined)) return;
  issues.push({
    code: 'custom',
    input: value,
    path: [value.source === undefined ? 'locator' : 'source'],
    message: 'A source and the place in it belong together: give both or neither.',
  });
}
