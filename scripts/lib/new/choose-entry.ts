import type { Collection } from '#domain/collections.ts';
import { Asker } from '../ask.ts';
import { offersOf, type Drafting } from './drafting.ts';

/** Makes an entry on the way and gives its id. */
export type Make = (drafting: Drafting) => Promise<string>;

const another = '(another)';

/** An entry by its option, or chosen by typing a few letters; one that is missing can be made on the way. */
export async function chooseEntry(
  drafting: Drafting,
  collection: Collection,
  flag: string,
  message: string,
  make?: Make,
): Promise<string> {
  const offers = offersOf(drafting, collection);
  const isAsked = drafting.ask.prompter !== undefined && drafting.ask.flags[flag] === undefined;
  if (!make || !isAsked) return drafting.ask.search({ flag, message, offers });
  const makeOne = { id: another, label: 'none of these: make a new one', spellings: [] };
  // The way out stands last, and first where nothing else is found.
  const id = await drafting.ask.search({ flag, message, offers: [...offers, makeOne] });
  // The options of the entry that is being made are not those of the one made on the way.
  return id === another
    ? make({ ...drafting, ask: new Asker({}, drafting.ask.prompter), given: () => [] })
    : id;
}
