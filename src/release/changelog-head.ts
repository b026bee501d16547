import { z } from 'zod';
import { sha256Digits } from './changelog-line.ts';

const head = z.strictObject({
  /** How many lines there are. */
  count: z.int().min(0),
  /** SHA-256 of the last of them; of an empty changelog, zeros. */
  last: sha256Digits,
});

/** The end of a changelog. Kept elsewhere, it shows whether lines were cut off or the whole was written anew. */
export type ChangelogHead = Readonly<z.infer<typeof head>>;

export const emptyHead: ChangelogHead = { count: 0, last: '0'.repeat(64) };

export const writeHead = (end: ChangelogHead): string => `${JSON.stringify(end)}\n`;

/** Undefined for what is none. */
export function readHead(text: string): ChangelogHead | undefined {
  try {
    return head.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
