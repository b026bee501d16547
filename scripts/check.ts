import type { Archive } from '#archive/assemble.ts';
import { checkArchive, inOrder } from '#archive/check.ts';
import { readArchiveIsolated } from '#archive/isolated.ts';
import { printable, shownRoot } from '#archive/problem-text.ts';
import { checkCaptures } from '#capture/check-captures.ts';
import { collections } from '#domain/collections.ts';
import type { PlacedProblem } from '#domain/problem.ts';
import { existsSync } from 'node:fs';
import { captureArgs, storeAt } from './lib/capture-folder.ts';
import { exitCode, Failure, runVerb, type ExitCode } from './lib/command.ts';
import { contentArgs } from './lib/content-folder.ts';
import { problemChanges } from './lib/problem-changes.ts';
import {
  captureNote,
  countOf,
  reporters,
  reportFormats,
  summaryLine,
  type CheckReport,
} from './lib/problem-report.ts';
import { complain, duration, progress, say } from './lib/report.ts';
import { today } from './lib/today.ts';
import { watchUntilStopped } from './lib/watch-content.ts';
import { writeSchemas } from './lib/write-schemas.ts';

await runVerb({
  name: 'check',
  description:
    'Check all of content/ and print every problem with its place and how to mend it. Exit code 0: no errors (warnings pass), 1: errors, 2: wrong usage.',
  args: {
    watch: {
      type: 'boolean',
      description:
        'Check again at each change and say what changed, until Ctrl-C; also keeps the schemas for text editors up to date.',
    },
    format: {
      type: 'enum',
      options: [...reportFormats],
      default: 'text',
      description: 'For people, for programs, or as annotations of GitHub Actions.',
    },
    ...contentArgs,
    ...captureArgs,
  },
  examples: ['npm run check', 'npm run check -- --watch', 'npm run check -- --format github'],
  run: async ({ format, root, watch, captures }) => {
    if (watch) return watchContent(root, captures);
    const { report } = await check(root, captures, today());
    const printed = reporters[format](report);
    if (printed !== '') say(printed);
    const summary = summaryLine(report, duration(report.milliseconds));
    if (format === 'text') say(printed === '' ? summary : `\n${summary}`);
    else complain(summary);
    for (const note of captureNote(report)) (format === 'text' ? say : complain)(note);
    return countOf(report, 'error') > 0 ? exitCode.failed : exitCode.ok;
  },
});

/** The whole state once, then what each change brings and mends. Every round begins and ends with a line of its own. */
async function watchContent(root: string, captures: string): Promise<ExitCode> {
  if (!existsSync(root)) throw new Failure(`There is no folder ${root}.`, exitCode.wrongUsage);
  let problems: readonly PlacedProblem[] = [];
  const round = async (changed: (root: string) => string) => {
    const { report, archive } = await check(root, captures, today());
    const { brought, mended } = problemChanges(problems, report.problems);
    problems = report.problems;
    say(`${time()} ${changed(report.root)}`);
    const printed = reporters.text({ ...report, problems: brought });
    if (printed !== '') say(printed);
    const news = mended.length > 0 ? `, ${mended.length} mended` : '';
    say(`${summaryLine(report, duration(report.milliseconds))}${news}`);
    writeSchemas(archive, root, process.cwd());
  };
  await watchUntilStopped(
    root,
    () => round((shown) => `watching ${shown}/; Ctrl-C ends it`),
    (paths) => round(() => `changed: ${paths.map(printable).join(', ')}`),
  );
  return problems.some(({ severity }) => severity === 'error') ? exitCode.failed : exitCode.ok;
}

function time(): string {
  return new Date().toTimeString().slice(0, 8);
}

interface CheckedArchive {
  readonly report: CheckReport;
  readonly archive: Archive;
}

async function check(root: string, captures: string, day: string): Promise<CheckedArchive> {
  const begun = performance.now();
  const reading = progress('Reading content:');
  const archive = await readArchiveIsolated(root, { onProgress: reading.show });
  reading.clear();
  const looking = progress('Looking into captures:');
  const documents = await checkCaptures(archive, root, storeAt(captures), {
    onProgress: looking.show,
  });
  looking.clear();
  const report = {
    root: shownRoot(root),
    problems: [...checkArchive(archive, root, day), ...documents.problems].sort(inOrder),
    entries: entriesOf(archive),
    captures: { read: documents.read, absent: documents.absent },
    milliseconds: Math.round(performance.now() - begun),
  };
  return { report, archive };
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
