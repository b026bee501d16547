import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { seeded } from '../../scripts/lib/bench/generated-entries.ts';
import { benchImport, generatedReviews, importBenchText } from '../../scripts/lib/bench/import.ts';
import { buildDay } from '../support/site-build.ts';

test('invented reviews are imported, each as a draft, and what it cost is told', async () => {
  const words = ['ships', 'harbour', 'closed', 'bridge', 'minister', 'vaccine', 'river', 'north'];
  const file = generatedReviews(30, words, seeded(7));
  onTestFinished(() => rmSync(dirname(file), { recursive: true }));
  const bench = await benchImport(file, 'content', buildDay);
  expect(bench).toMatchObject({ records: 30, drafts: 30, refused: 0 });
  expect(bench.peakMegabytes).toBeGreaterThan(10);
  expect(importBenchText(bench)).toMatch(
    /^30 records, 30 drafts written, 0 refused\n.*\npeak memory \d+ MB\n.*times that$/,
  );
});
