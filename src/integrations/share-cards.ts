import { loadCorpus } from '#archive/corpus.ts';
import { shareCard } from '#charts/share-card.ts';
import type { Typesetter } from '#charts/typesetter.ts';
import type { Corpus } from '#domain/corpus.ts';
import { cardWords } from '#site/card-words.ts';
import type { Publication } from '#site/publication.ts';
import { cardUrl } from '#site/urls.ts';
import type { AstroIntegration } from 'astro';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { storedCard } from './cards/card-store.ts';
import { harfbuzzTypesetter } from './cards/harfbuzz-typesetter.ts';

/**
 * Puts the card of every fact-check beside its page. It comes after the pages, and takes from `store` what was drawn
 * before: a picture takes forty times as long as its page.
 */
export function shareCards(
  publication: Publication,
  store = resolve('node_modules/.cache/plumbline/cards'),
): AstroIntegration {
  return {
    name: 'share-cards',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const drawn = await writeCards(loadCorpus(publication), fileURLToPath(dir), store);
        logger.info(`${drawn.cards} cards are there; ${drawn.isNew} were drawn anew.`);
        for (const line of drawn.leftOut) logger.warn(line);
      },
    },
  };
}

interface DrawnCards {
  readonly cards: number;
  readonly isNew: number;
  /** What no font of ours can write, entry by entry. */
  readonly leftOut: readonly string[];
}

/** Pictures that are rasterised at the same time. */
const atOnce = 8;

async function writeCards(corpus: Corpus, dist: string, store: string): Promise<DrawnCards> {
  const typesetter = await harfbuzzTypesetter();
  const checks = [...corpus['fact-checks'].values()];
  const leftOut: string[] = [];
  let isNew = 0;
  for (let index = 0; index < checks.length; index += atOnce) {
    await Promise.all(
      checks.slice(index, index + atOnce).map(async (check) => {
        const words = cardWords(check, corpus.site);
        const missing = missingWords(words, typesetter);
        if (missing) leftOut.push(`${check.id}: the card has no font for ${missing}.`);
        const card = await storedCard(shareCard(words, typesetter), store);
        if (card.isNew) isNew += 1;
        const file = join(dist, cardUrl(check));
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, card.png);
      }),
    );
  }
  return { cards: checks.length, isNew, leftOut };
}

const missingWords = (
  { verdict, claim, claimant }: ReturnType<typeof cardWords>,
  { canSet }: Typesetter,
) =>
  [verdict, claim, claimant]
    .filter((text) => !canSet(text, 'text'))
    .map((text) => `“${text}”`)
    .join(' and ');
