import { existsSync } from 'node:fs';
import { readArchiveIsolated } from '#archive/isolated.ts';
import { problemText, shownRoot } from '#archive/problem-text.ts';
import { checkCaptures } from '#capture/check-captures.ts';
import { storeAt } from './capture-folder.ts';
import { exitCode, Failure, type ExitCode } from './command.ts';
import { complain, counted, progress, say } from './report.ts';

/**
 * Holds a folder of captures against content/: every document on record is there, whole and readable, and has the passages
 * and quotations that rest on it. Each problem is told with its place and its mend.
 */
export async function verifyCaptureFolder(root: string, folder: string): Promise<ExitCode> {
  if (!existsSync(folder)) throw new Failure(`There is no folder ${folder}.`, exitCode.wrongUsage);
  const archive = await readArchiveIsolated(root);
  if (!archive.records) {
    throw new Failure('content/ has settings that cannot be read. Mend them first: npm run check');
  }
  const store = storeAt(folder);
  const reading = progress('Reading captures:');
  const { problems, read } = await checkCaptures(archive, root, store, {
    complete: true,
    afresh: true,
    onProgress: reading.show,
  });
  reading.clear();
  for (const problem of problems) complain(problemText(problem, shownRoot(root)));
  const named = [...archive.records.sources.values()].flatMap(({ capture }) =>
    capture ? [capture, ...capture.earlier].map(({ sha256 }) => sha256) : [],
  );
  const strays = [...store.files.keys()].filter((digest) => !named.includes(digest)).length;
  const kept = strays > 0 ? `; ${counted(strays, 'file')} that no source names` : '';
  say(
    `${counted(read, 'captured document')} of ${named.length} read${kept}: ${counted(problems.length, 'error')}`,
  );
  return problems.length > 0 ? exitCode.failed : exitCode.ok;
}
