import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { replaceFileSync } from '#archive/replace-file.ts';

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
  const cards = Object.fromEntries(names);
  replaceFileSync(join(store, 'names.json'), JSON.stringify({ edition, cards }));
}
