import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { BuildBench } from '../../scripts/lib/bench/build/build-results.ts';
import { runVerb } from '../support/site-build.ts';

test(
  'a bench of five entries builds the site and writes the floor',
  { timeout: 300_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bench-build-'));
    onTestFinished(() => rmSync(folder, { recursive: true, maxRetries: 5 }));
    const options =
      '--entries 5 --against none --pairs 1 --rounds 0 --without cards,copies,archive';
    const { exitCode, output, stdout } = await runVerb('bench', [
      'build',
      ...options.split(' '),
      '--folder',
      folder,
      '--json',
    ]);
    expect(output).toMatch(/^bench: plumbline, cold: /m);
    expect(exitCode).toBe(0);
    const { sizes }: BuildBench = JSON.parse(stdout);
    const [ours, floor] = sizes[0]?.contenders ?? [];
    expect(ours?.output.files).toBeGreaterThan(100);
    expect(floor?.output).toEqual(ours?.output);
    expect(ours?.cold.pages.seconds).toBeLessThan(ours?.cold.whole.seconds ?? 0);
    expect(ours?.cold.steps.map(({ name }) => name)).toContain('search-index');
    expect(floor?.ratios).toHaveLength(1);
  },
);

test('what nobody can measure is refused, and says what can', { timeout: 60_000 }, async () => {
  const refused = (...args: string[]) => runVerb('bench', ['build', ...args]);
  expect(await refused('--against', 'jekyll')).toMatchObject({
    exitCode: 2,
    output: 'bench: --against: "jekyll" is none of hugo, eleventy, astro-mdx.',
  });
  expect(await refused('--entries', '0')).toMatchObject({ exitCode: 2 });
  expect(await refused('--folder', 'src/bench')).toMatchObject({ exitCode: 2 });
});
