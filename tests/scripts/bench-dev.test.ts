import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { devBenchText, type DevBench } from '../../scripts/lib/bench/dev.ts';
import { runVerb } from '../support/site-build.ts';

test(
  'a bench of the dev server asks for pages and waits until a saved entry is shown',
  { timeout: 240_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bench-dev-'));
    onTestFinished(() => rmSync(folder, { recursive: true, maxRetries: 5 }));
    const args = ['dev', '--entries', '5', '--rounds', '2', '--json', '--folder', folder];
    const { exitCode, output, stdout } = await runVerb('bench', args);
    expect(output).toContain('bench: the entry is saved, 2 of 2');
    expect(exitCode).toBe(0);
    const bench: DevBench = JSON.parse(stdout);
    expect(bench.waits.map(({ what }) => what)).toContain('from then on (median)');
    for (const { seconds } of bench.waits) expect(seconds).toBeGreaterThan(0);
    expect(devBenchText(bench)).toMatch(/^ +[\d.]+ s {2}.*from then on \(asked 5 s: [\d.]+ x\)$/m);
  },
);
