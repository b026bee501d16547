import type { z } from 'zod';
import { citation } from '#domain/citation.ts';
import type { Collection, RefTarget } from '#domain/collections.ts';
import type { Desk, Draft } from '#editing/desk.ts';
import type { Offer } from '#editing/offers.ts';
import { idFault, next, proposedId } from '#editing/proposed-id.ts';
import { takenIds } from '#editing/rename-entry.ts';
import type { Asker } from '../ask.ts';
import type { Given } from '../command.ts';
import { faultIn, helpOf } from '../field-fault.ts';

/** Drafts in the making: what is there to choose from, and what has been made on the way. */
export interface Drafting {
  readonly desk: Desk;
  readonly ask: Asker;
  readonly given: Given;
  readonly drafts: Draft[];
}

/** Asks for a text field, in the words and with the limits of its declaration. */
export const askField = (
  { ask }: Pick<Drafting, 'ask'>,
  flag: string,
  message: string,
  schema: z.ZodType,
  more: { readonly optional?: boolean; readonly initial?: string | undefined } = {},
): Promise<string> =>
  ask.text({ flag, message, hint: helpOf(schema), fault: faultIn(schema, flag), ...more });

/** Asks for the place in a source. */
export const askLocator = (drafting: Pick<Drafting, 'ask'>, flag = 'locator'): Promise<string> =>
  askField(drafting, flag, 'Where in the source', citation.shape.locator);

/** Asks for one of the words that a field takes. */
export const askWord = <const W extends string>(
  { ask }: Pick<Drafting, 'ask'>,
  flag: string,
  message: string,
  words: readonly W[],
  initial?: W,
): Promise<string> => ask.choice({ flag, message, offers: words.map(wordOffer), initial });

const wordOffer = (id: string): Offer => ({ id, label: id, spellings: [] });

/** The id of a new entry: proposed from its words, and the editor's to change. */
export async function askId(
  { desk, ask, drafts }: Drafting,
  collection: Collection,
  words: string,
): Promise<string> {
  const taken = new Set([
    ...takenIds(desk, collection),
    ...drafts.filter((draft) => draft.collection === collection).map(({ id }) => id),
  ]);
  const proposed = proposedId(words);
  const initial = taken.has(proposed) ? next(proposed, taken) : proposed;
  return ask.text({
    flag: 'slug',
    message: `Its id: the name of its file and of its page in ${collection}/`,
    ...(initial !== '' && { initial }),
    fault: (id) => idFault(id, taken),
  });
}

/** What a reference may name: the entries there are, those being made, or a list of site.yaml and verdicts.yaml. */
export function offersOf({ desk, drafts }: Drafting, target: RefTarget): Offer[] {
  const made = drafts.filter(({ collection }) => collection === target);
  return [
    ...made.map(({ id, data }) => ({ id, label: nameOf(data) ?? id, spellings: [] })),
    ...[...desk.records[target].values()].map((record) => ({
      id: record.id,
      label: nameOf(record) ?? record.id,
      spellings: [
        ...('aliases' in record ? record.aliases.map(({ name }) => name) : []),
        ...('titleShort' in record && record.titleShort !== undefined ? [record.titleShort] : []),
        ...('publisher' in record && record.publisher !== undefined ? [record.publisher] : []),
      ],
    })),
  ];
}

function nameOf(record: object): string | undefined {
  for (const field of ['title', 'name', 'label']) {
    const name: unknown = Reflect.get(record, field);
    if (typeof name === 'string') return name;
  }
  return undefined;
}

/** Data without the fields that were left out. */
export const filled = (data: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(data).filter(
      ([, value]) =>
        value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );
