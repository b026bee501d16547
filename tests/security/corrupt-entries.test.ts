import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { noteFigure } from '../../scripts/lib/security/figures.ts';
import { writeContent } from '../support/archive-fixture.ts';
import { corruptEntries } from '../support/corrupt-entries.ts';
import { amount, run, seedOf } from '../support/hostile-run.ts';
import { runVerb } from '../support/site-build.ts';

// The folder has to be removed, too.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 300_000 });

const wanted = amount({ sample: 300, whole: 10_000 });

interface Found {
  readonly file: string;
  readonly severity: string;
  readonly line: number;
}

test(`${wanted} corrupt entries are all named, nearly all at the very line`, async () => {
  const seed = seedOf('corrupt entries');
  const entries = fc.sample(corruptEntries, { seed, numRuns: wanted });
  const content = entries.map(({ text }, n) => [`fact-checks/2026/entry-${n}.mdx`, text]);
  const root = writeContent(Object.fromEntries(content));
  const begun = performance.now();
  const { stdout, exitCode } = await runVerb('check', ['--format', 'json', '--root', root]);
  const seconds = (performance.now() - begun) / 1000;
  expect(exitCode).toBe(1);
  const sound = await runVerb('check', ['--format', 'json', '--root', writeContent()]);
  expect(sound.exitCode).toBe(0);

  const { problems } = JSON.parse(stdout) as { problems: readonly Found[] };
  const errors = problems.filter(({ severity }) => severity === 'error');
  const byFile = Map.groupBy(errors, ({ file }) => file.slice(file.lastIndexOf('/') + 1));
  const unnamed = entries.filter((_, n) => !byFile.has(`entry-${n}.mdx`));
  const misplaced = entries.flatMap((entry, n) => {
    const [first] = byFile.get(`entry-${n}.mdx`) ?? [];
    return first && first.line !== entry.line
      ? [`${entry.fault}: ${first.line}, not ${entry.line}`]
      : [];
  });
  expect(unnamed.map(({ fault }) => fault)).toEqual([]);
  // Only what is faulty is named: the sound entries that all of them refer to are not.
  const others = [...byFile.keys()].filter((name) => !name.startsWith('entry-'));
  expect(others).toEqual([]);
  const share = 1 - misplaced.length / wanted;
  if (share < 0.99) expect(misplaced).toEqual([]);
  noteFigure({
    id: 'R1',
    what: 'Corrupt entries, each with a fault of which the line is known',
    reached: `${wanted - unnamed.length} of ${wanted} named, ${(share * 100).toFixed(1)} % at the very line, exit code ${exitCode}, ${seconds.toFixed(1)} s`,
    control: `of the sound entries that they refer to, ${others.length} are named; without a fault ${sound.exitCode} is the exit code`,
    seed,
    isReached: unnamed.length === 0 && share >= 0.99 && exitCode === 1 && seconds < 10,
    run,
  });
});
