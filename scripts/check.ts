import type { Archive } from '#archive/assemble.ts';
import { checkArchive } from '#archive/check.ts';
import { readArchiveIsolated } from '#archive/isolated.ts';
import { shownRoot } from '#archive/problem-text.ts';
import { collections } from '#domain/collections.ts';
import { exitCode, runVerb } from './lib/command.ts';
import {
  countOf,
  reporters,
  reportFormats,
  summaryLine,
  type CheckReport,
} from './lib/problem-report.ts';
import { complain, duration, progress, say } from './lib/report.ts';
import { today } from './lib/today.ts';

await runVerb({
  name: 'check',
  description:
    'Check all of content/ and print every problem with its place and how to mend it. Exit code 0: no errors (warnings pass), 1: errors, 2: wrong usage.',
  args: {
    format: {
      type: 'enum',
      options: [...reportFormats],
      default: 'text',
      description: 'For people, for programs, or as annotations of GitHub Actions.',
    },
    root: {
      type: 'string',
      valueHint: 'folder',
      default: 'content',
      description: 'Folder of the content.',
    },
  },
  run: async ({ format, root }) => {
    const report = await check(root, today());
    const printed = reporters[format](report);
    if (printed !== '') say(printed);
    const summary = summaryLine(report, duration(report.milliseconds));
    if (format === 'text') say(printed === '' ? summary : `\n${summary}`);
    else complain(summary);
    return countOf(report, 'error') > 0 ? exitCode.failed : exitCode.ok;
  },
});

async function check(root: string, day: string): Promise<CheckReport> {
  const begun = performance.now();
  const reading = progress('Reading content:');
  const archive = await readArchiveIsolated(root, { onProgress: reading.show });
  reading.clear();
  return {
    root: shownRoot(root),
    problems: checkArchive(archive, root, day),
    entries: entriesOf(archive),
    milliseconds: Math.round(performance.now() - begun),
  };
}

function entriesOf({ files }: Archive): Record<string, number> {
  const keys = [...files.keys()];
  return Object.fromEntries(
    collections.map((collection) => [
      collection,
      keys.filter((key) => key.startsWith(`${collection}/`)).length,
    ]),
  );
}
