import { programDigest } from '#archive/program-digest.ts';
import { loadCorpus } from '#archive/corpus.ts';
import type { CardWords } from '#charts/card-text.ts';
import type { Corpus } from '#domain/corpus.ts';
import { cardWords } from '#site/card-words.ts';
import { isLeftOut } from '#site/left-out.ts';
import type { Publication } from '#site/publication.ts';
import { cardUrl } from '#site/urls.ts';
import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { constants, copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { readCardNames, saveCardNames, type NamedCard } from './cards/card-names.ts';
import type { CardJob, DrawnCard } from './cards/card-worker.ts';
import { outputFolder, type OutputFolder } from './output/output-folder.ts';
import { steps } from './output/steps.ts';
import { inBatches, inWorkers } from './workers.ts';

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
        if (isLeftOut('cards')) {
          logger.warn('Cards are left out.');
          return;
        }
        const corpus = loadCorpus(publication);
        const drawn = await writeCards(corpus, outputFolder(dir), store, (line) =>
          logger.info(line),
        );
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

interface WantedCard {
  readonly id: string;
  readonly words: CardWords;
  /** A digest of what it says. */
  readonly key: string;
  readonly path: string;
}

async function writeCards(
  corpus: Corpus,
  output: OutputFolder,
  store: string,
  say: (line: string) => void,
): Promise<DrawnCards> {
  const edition = programDigest(['src/charts', 'src/integrations/cards']);
  const cards = [...corpus['fact-checks'].values()].map((check): WantedCard => {
    const words = cardWords(check, corpus.site);
    const key = createHash('sha256')
      .update(`${edition}\0${JSON.stringify(words)}`)
      .digest('hex');
    return { id: check.id, words, key, path: cardUrl(check).slice(1) };
  });
  const known = readCardNames(store, edition);
  const waiting = cards.filter((card) => !isPlaced(card, known.get(card.key), output, store));
  const drawn = await drawnCards(waiting, store, say);
  for (const { card, file, leftOut } of drawn) {
    known.set(card.key, [file, leftOut]);
    place(card, file, output, store);
  }
  if (drawn.length > 0) saveCardNames(store, edition, known);
  const leftOut = cards.flatMap(({ id, key }) => {
    const missing = known.get(key)?.[1] ?? '';
    return missing === '' ? [] : [`${id}: the card has no font for ${missing}.`];
  });
  return { cards: cards.length, isNew: drawn.filter(({ isNew }) => isNew).length, leftOut };
}

/** True for a card that lies beside its page, from the last build or from the store. */
function isPlaced(
  card: WantedCard,
  known: NamedCard | undefined,
  output: OutputFolder,
  store: string,
): boolean {
  if (!known) return false;
  if (output.keepIfMadeFrom(card.path, card.key)) return true;
  try {
    place(card, known[0], output, store);
    return true;
  } catch {
    // The store was cleaned.
    return false;
  }
}

function place({ path, key }: WantedCard, file: string, output: OutputFolder, store: string): void {
  const target = join(output.path, path);
  mkdirSync(dirname(target), { recursive: true });
  // A copy that shares its blocks where the file system can do that; not the same file, which others might change.
  copyFileSync(join(store, file), target, constants.COPYFILE_FICLONE);
  output.wasWritten(path, { key });
}

/** Cards that a thread draws at the same time. */
const batch = 16;

async function drawnCards(
  cards: readonly WantedCard[],
  store: string,
  say: (line: string) => void,
): Promise<(DrawnCard & { readonly card: WantedCard })[]> {
  const done = steps(cards.length, 'cards are drawn', say);
  const draw = new URL('./cards/card-worker.ts', import.meta.url);
  return inWorkers<CardJob, DrawnCard[], (DrawnCard & { readonly card: WantedCard })[]>(
    draw,
    Math.ceil(cards.length / batch),
    async (run) => {
      const drawn = await Promise.all(
        [...inBatches(cards, batch)].map(async (some) => {
          const made = await run({ cards: some.map(({ words }) => words), store });
          done(some.length);
          return some.flatMap((card, index) => (made[index] ? [{ card, ...made[index] }] : []));
        }),
      );
      return drawn.flat();
    },
  );
}
