import { checkArchive } from '#archive/check.ts';
import { UnsoundContent } from '#archive/corpus.ts';
import { readArchiveIsolated } from '#archive/isolated.ts';
import { problemsToLog } from '#archive/problems-to-log.ts';
import { shownRoot } from '#archive/problem-text.ts';
import { shareArchive } from '#archive/shared-archive.ts';
import { defaultCaptureFolder, openStore } from '#capture/capture-store.ts';
import { checkCaptures } from '#capture/check-captures.ts';
import type { Publication } from '#site/publication.ts';
import type { AstroIntegration } from 'astro';
import { getHeapStatistics } from 'node:v8';
import type { BesidePages } from './beside/beside-pages.ts';
import { heapAdvice } from './heap-need.ts';

/**
 * Refuses to build from unsound content, with the messages of `npm run check`, before anything is written. What it has
 * read and checked is what all of the build is made of.
 */
export function soundContent(
  { root, today, preview }: Publication,
  beside?: BesidePages,
): AstroIntegration {
  return {
    name: 'content',
    hooks: {
      'astro:build:start': async ({ logger }) => {
        logger.info(`Checking ${shownRoot(root)} ...`);
        const archive = await readArchiveIsolated(root);
        beside?.read();
        const folder = process.env['CAPTURES'] ?? defaultCaptureFolder;
        const documents = await checkCaptures(archive, root, openStore(folder));
        const problems = [...checkArchive(archive, root, today), ...documents.problems];
        if (problems.some(({ severity }) => severity === 'error')) {
          throw new UnsoundContent(problems, shownRoot(root));
        }
        const logged = preview ? problems : problemsToLog(problems, archive, today);
        for (const { file, line, message } of logged) logger.warn(`${file}:${line} ${message}`);
        const others = problems.length - logged.length;
        if (others > 0) {
          logger.warn(`${others} further warnings are about what is not published: npm run check`);
        }
        logger.info(`${archive.files.size} files are sound.`);
        const advice = heapAdvice(archive.files.size, getHeapStatistics().heap_size_limit);
        if (advice !== undefined) logger.warn(advice);
        shareArchive({ root, archive, today });
      },
    },
  };
}
