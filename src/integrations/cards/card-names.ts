import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const namesFile = z.strictObject({
  edition: z.string(),
  cards: z.record(z.string(), z.tuple([z.string(), z.string()])),
});

/** A card that was drawn: its file in the store, and what no font of ours can write. */
export type NamedCard = readonly [file: string, leftOut: string];

/**
 * The cards of a store by a digest of what they say: who finds one here needs not lay it out again. `edition` is another
 * one when the same words make another drawing.
 */
export function readCardNames(store: string, edition: string): Map<string, NamedCard> {
  try {
    const read = namesFile.parse(JSON.parse(readFileSync(join(store, 'names.json'), 'utf8')));
    return new Map(read.edition === edition ? Object.entries(read.cards) : []);
  } catch {
    return new Map();
  }
}

export function saveCardNames(
  store: string,
  edition: string,
  names: ReadonlyMap<string, NamedCard>,
): void {
  mkdirSync(store, { recursive: true });
  const partial = join(store, `names.json.${randomUUID()}`);
  writeFileSync(partial, JSON.stringify({ edition, cards: Object.fromEntries(names) }));
  renameSync(partial, join(store, 'names.json'));
}
