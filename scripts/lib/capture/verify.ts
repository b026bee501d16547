import type { Archive } from '#archive/assemble.ts';
import { problemText, shownRoot } from '#archive/problem-text.ts';
import type { CaptureStore } from '#capture/capture-store.ts';
import { checkCaptures } from '#capture/check-captures.ts';
import { exitCode, type ExitCode } from '../command.ts';
import { complain, counted, progress, say } from '../report.ts';

/** Reads every captured document again and compares it with the record, whatever an earlier check has found. */
export async function verifyCaptures(
  archive: Archive,
  root: string,
  store: CaptureStore,
  id: string | undefined,
): Promise<ExitCode> {
  const reading = progress('Reading captures:');
  const { problems, read, absent } = await checkCaptures(archive, root, store, {
    afresh: true,
    onProgress: reading.show,
    ...(id !== undefined && { only: (one: string) => one === id }),
  });
  reading.clear();
  for (const problem of problems) complain(problemText(problem, shownRoot(root)));
  say(
    `${counted(read, 'captured document')} read again, ${absent} not here: ${counted(problems.length, 'error')}`,
  );
  return problems.length > 0 ? exitCode.failed : exitCode.ok;
}
