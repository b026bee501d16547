import canonicalize from 'canonicalize';
import { z } from 'zod';
import { entryId } from '#domain/entry-id.ts';
import { historyKinds, historyLine } from '#domain/history.ts';

/** SHA-256 in hexadecimal digits. */
export const sha256Digits = z.string().regex(/^[0-9a-f]{64}$/, 'Not a SHA-256.');

/** A line of the history of a fact-check, as it was published. */
const publishedLine = historyLine.extend({
  kind: z.enum(historyKinds),
  /** The fact-check, by the id that it had when the line was published. */
  entry: entryId,
  /** Its place in the history of the entry, from 1. */
  line: z.int().min(1),
});

/** An entry has another id from here on; its history goes on. */
const renaming = z.strictObject({ kind: z.literal('renamed'), entry: entryId, formerly: entryId });

const event = z.discriminatedUnion('kind', [publishedLine, renaming]);

/** What a line of the changelog tells. */
export type ChangelogEvent = Readonly<z.infer<typeof event>>;

const chained = { previous: sha256Digits };
const chainedLine = z.discriminatedUnion('kind', [
  publishedLine.extend(chained),
  renaming.extend(chained),
]);

/** The same, with the SHA-256 of the line before. */
export type ChangelogLine = Readonly<z.infer<typeof chainedLine>>;

/** In the one form that RFC 8785 gives it, so that its digest is that of what it says. */
export function writeLine(line: ChangelogLine): string {
  const text = canonicalize(line);
  if (text === undefined) throw new TypeError('A line of the changelog is an object.');
  return text;
}

/** A line that says what we may say; otherwise why not. */
export function readLine(
  text: string,
): { readonly line: ChangelogLine } | { readonly why: string } {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return { why: 'It is no JSON.' };
  }
  const read = chainedLine.safeParse(given);
  if (!read.success) {
    const [issue] = read.error.issues;
    return { why: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`.replace(/^: /, '') };
  }
  return { line: read.data };
}
