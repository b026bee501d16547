import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { checkArchive } from '#archive/check.ts';
import { readArchiveIsolated } from '#archive/isolated.ts';
import { noteFigure } from '../../scripts/lib/security/figures.ts';
import { fixtureDay, writeContent } from '../support/archive-fixture.ts';
import { filesOf } from '../support/built-site.ts';
import { hostileEntries } from '../support/hostile-entries.ts';
import { run } from '../support/hostile-run.ts';
import { newFolder } from '../support/new-folder.ts';
import { runningEntries } from '../support/running-entries.ts';
import { runVerb } from '../support/site-build.ts';
import { renderWithStockMdx } from '../support/stock-mdx.ts';

// Every test starts processes.
vi.setConfig({ testTimeout: 120_000 });

const asContent = () =>
  writeContent(Object.fromEntries(hostileEntries.map(({ path, text }) => [path, text])));

/** Ids of the vectors whose program has been run, from the file to which the programs write. */
const marked = (mark: string) =>
  new Set(existsSync(mark) ? readFileSync(mark, 'utf8').trim().split(' ') : []);

/** What the tests have counted, for the figure that the last of them notes. */
const reached = { refused: 0, named: 0, run: 0, stock: 0 };

test('there are many, no two alike', () => {
  expect(new Set(hostileEntries.map(({ text }) => text)).size).toBe(hostileEntries.length);
  expect(hostileEntries.length).toBeGreaterThanOrEqual(200);
});

test('the checker refuses each at a place of its own, and the sound entry not', async () => {
  const root = asContent();
  const problems = checkArchive(await readArchiveIsolated(root), root, fixtureDay);
  const errors = problems.filter(({ severity }) => severity === 'error');
  const unplaced = hostileEntries.flatMap(({ tries, path, text, firstLine }) => {
    const lines = text.split(/\r\n|[\r\n]/).length;
    // What concerns the file as a whole is said of its first line.
    const isPlaced = errors.some(
      ({ file, line, column, mend }) =>
        file === path &&
        (line === 1 || (line >= firstLine && line <= lines)) &&
        column >= 1 &&
        mend !== '',
    );
    return isPlaced ? [] : [`${path}: ${tries}`];
  });
  expect(unplaced).toEqual([]);
  expect(new Set(errors.map(({ file }) => file))).toEqual(
    new Set(hostileEntries.map(({ path }) => path)),
  );
  reached.refused = hostileEntries.length - unplaced.length;
});

test('a build with all of them names each, runs none and leaves the site as it was', async () => {
  const content = asContent();
  const mark = join(newFolder(), 'mark');
  for (const { id, module } of runningEntries) {
    writeFileSync(join(content, 'narratives', `${id}.mjs`), module);
  }
  const dist = join(newFolder(), 'dist');
  mkdirSync(dist);
  writeFileSync(join(dist, 'index.html'), 'the site as it was');
  const { exitCode, output } = await runVerb('build', ['--content', content, '--out-dir', dist], {
    HOSTILE_MARK: mark,
  });
  expect(exitCode).toBe(1);
  const unnamed = hostileEntries.filter(
    ({ path }) => !new RegExp(`${path}:\\d+:\\d+ {2}error {2}`).test(output),
  );
  expect(unnamed.map(({ path, tries }) => `${path}: ${tries}`)).toEqual([]);
  expect(filesOf(dist)).toEqual(['index.html']);
  expect([...marked(mark)]).toEqual([]);
  reached.named = hostileEntries.length - unnamed.length;
  reached.run = marked(mark).size;
});

test('Astro with @astrojs/mdx as it comes runs them', async () => {
  const mark = join(newFolder(), 'mark');
  const { all } = await renderWithStockMdx(runningEntries, mark);
  expect(all).toMatch(/^runs-\w+ 200$/m);
  reached.stock = marked(mark).size;
  expect(reached.stock).toBeGreaterThanOrEqual(13);
  noteFigure({
    id: 'T1',
    what: 'Vectors of our own through the checker, and through one build',
    reached: `${reached.refused} of ${hostileEntries.length} refused with their place, ${reached.named} named by the build, ${reached.run} run`,
    control: `Astro with @astrojs/mdx as it comes ran ${reached.stock} of the ${runningEntries.length} that hold a program`,
    isReached:
      hostileEntries.length >= 100 &&
      Math.min(reached.refused, reached.named) === hostileEntries.length &&
      reached.run === 0 &&
      reached.stock >= 13,
    run,
  });
});
