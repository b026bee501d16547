import type { CardWords } from '#charts/card-text.ts';
import { shareCard } from '#charts/share-card.ts';
import type { Typesetter } from '#charts/typesetter.ts';
import { storedCard, type StoredCard } from './card-store.ts';
import { harfbuzzTypesetter } from './harfbuzz-typesetter.ts';

/* Draws cards in a thread of its own. */

export interface CardJob {
  readonly cards: readonly CardWords[];
  readonly store: string;
}

export interface DrawnCard extends StoredCard {
  /** What no font of ours can write, in quotation marks; empty where all is written. */
  readonly leftOut: string;
}

let typesetter: Promise<Typesetter> | undefined;

export default async function draw({ cards, store }: CardJob): Promise<DrawnCard[]> {
  const setting = await (typesetter ??= harfbuzzTypesetter());
  return Promise.all(
    cards.map(async (words) => ({
      ...(await storedCard(shareCard(words, setting), store)),
      leftOut: missingWords(words, setting),
    })),
  );
}

const missingWords = ({ verdict, claim, claimant }: CardWords, { canSet }: Typesetter): string =>
  [verdict, claim, claimant]
    .filter((text) => !canSet(text, 'text'))
    .map((text) => `“${text}”`)
    .join(' and ');
