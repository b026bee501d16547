import { loadRecords } from '#archive/corpus.ts';
import { shownRoot } from '#archive/problem-text.ts';
import { redirectsOf } from '#domain/redirects.ts';
import { writeHead, type ChangelogHead } from '#release/changelog-head.ts';
import { changelogFile, headFile } from '#release/file-names.ts';
import { readChangelogFile } from '#release/last-changelog.ts';
import { nextChangelog, UnsoundHistory } from '#release/next-changelog.ts';
import type { Publication } from '#site/publication.ts';
import type { AstroIntegration } from 'astro';
import { outputFolder } from './output/output-folder.ts';

/**
 * Writes every line of every history as one chain. A release that PLUMBLINE_AFTER names is continued, or the build refused;
 * like all data it is without drafts even in a preview.
 */
export function changelog(publication: Publication): {
  /** Comes before all that writes. */
  readonly sound: AstroIntegration;
  readonly written: AstroIntegration;
} {
  let next: { readonly text: string; readonly head: ChangelogHead } | undefined;
  return {
    sound: {
      name: 'changelog',
      hooks: {
        'astro:build:start': ({ logger }) => {
          next = continued(publication);
          logger.info(`${next.head.count} lines of history are on record.`);
        },
      },
    },
    written: {
      name: 'changelog',
      hooks: {
        'astro:build:done': ({ dir }) => {
          if (!next) return;
          const output = outputFolder(dir);
          output.write(changelogFile, next.text);
          output.write(headFile, writeHead(next.head));
        },
      },
    },
  };
}

function continued(publication: Publication): ReturnType<typeof nextChangelog> {
  const records = loadRecords({ ...publication, preview: false });
  const after = process.env['PLUMBLINE_AFTER'] ?? '';
  try {
    return nextChangelog(
      { checks: records['fact-checks'], renamed: redirectsOf(records, 'fact-checks') },
      after === '' ? undefined : readChangelogFile(after),
    );
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new UnsoundHistory(
      `${shownRoot(publication.root)} does not continue the release ${after}.\n${error.message}`,
    );
  }
}
