import { loadCorpus } from '#archive/corpus.ts';
import { inParallel } from '#archive/in-parallel.ts';
import { programDigest } from '#archive/program-digest.ts';
import { sourcesByFactCheck } from '#domain/cited-sources.ts';
import type { Corpus } from '#domain/corpus.ts';
import { fullDate } from '#domain/partial-date.ts';
import { isPublic } from '#domain/publication.ts';
import type { SingleFile } from '#formats/single-file.ts';
import { copyWords } from '#site/copy-words.ts';
import { isLeftOut } from '#site/left-out.ts';
import type { Publication } from '#site/publication.ts';
import { absolute, copyUrl, factCheckUrl } from '#site/urls.ts';
import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import type { CopyJob, PageToCopy } from './copies/copy-worker.ts';
import { outputFolder, type OutputFolder } from './output/output-folder.ts';
import { steps } from './output/steps.ts';
import { inBatches, inWorkers } from './workers.ts';

/**
 * Writes, beside the page of every fact-check that readers may see, a copy of it in one file, from its built page. A
 * page that cannot be copied whole fails the build.
 */
export function pageCopies(publication: Publication): AstroIntegration {
  return {
    name: 'page-copies',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        if (isLeftOut('copies')) {
          logger.warn('Copies in one file are left out.');
          return;
        }
        const corpus = loadCorpus(publication);
        const output = outputFolder(dir);
        const copies = wantedCopies(corpus, publication, output);
        const stale = copies.filter(({ copy, key }) => !output.keepIfMadeFrom(copy, key));
        const done = steps(stale.length, 'copies are made', (line) => logger.info(line));
        await makeCopies(stale, corpus.site.url, output, done);
        logger.info(`${copies.length} fact-checks have a copy; ${stale.length} were made anew.`);
      },
    },
  };
}

interface WantedCopy {
  readonly page: PageToCopy;
  /** Where it goes. */
  readonly copy: string;
  /** A digest of what it is made from. */
  readonly key: string;
}

function wantedCopies(
  corpus: Corpus,
  { today }: Publication,
  output: OutputFolder,
): readonly WantedCopy[] {
  const { site } = corpus;
  const sources = sourcesByFactCheck(corpus);
  const day = fullDate.parse(today);
  const program = programDigest(['src', 'public']);
  return [...corpus['fact-checks'].values()]
    .filter((check) => isPublic(check, today))
    .map((check) => {
      const page = {
        file: `${factCheckUrl(check).slice(1)}index.html`,
        address: absolute(factCheckUrl(check), site),
        words: copyWords(check, sources.get(check) ?? [], site, day),
      };
      const stamp = output.stampOf(page.file);
      const key = createHash('sha256').update(JSON.stringify([program, stamp, site.url, page]));
      return { page, copy: copyUrl(check).slice(1), key: key.digest('hex') };
    });
}

/** Copies that a thread makes before it hands them over. */
const batch = 16;
/** Batches that wait to be made or written, so that memory holds no more of them. */
const atOnce = 8;

async function makeCopies(
  wanted: readonly WantedCopy[],
  site: string,
  output: OutputFolder,
  done: (more: number) => void,
): Promise<void> {
  const module = new URL('copies/copy-worker.ts', import.meta.url);
  await inWorkers<CopyJob, SingleFile[], void>(module, wanted.length / batch, (run) =>
    inParallel([...inBatches(wanted, batch)], { atOnce }, async (some) => {
      const made = await run({ dist: output.path, site, pages: some.map(({ page }) => page) });
      for (const [index, { page, copy, key }] of some.entries()) {
        output.write(copy, whole(made[index], page), key);
      }
      done(some.length);
    }),
  );
}

function whole(copy: SingleFile | undefined, { address }: PageToCopy): string {
  if (!copy) throw new Error(`${address} was not copied.`);
  if (copy.leftOut.length === 0) return copy.html;
  const list = copy.leftOut.join(', ');
  throw new Error(`No copy of ${address} can hold what it shows: ${list}`);
}
