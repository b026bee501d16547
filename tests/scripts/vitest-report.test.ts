import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterAll, expect, test } from 'vitest';
import { readTestReport } from '../../scripts/lib/vitest-report.ts';

const folder = mkdtempSync(join(tmpdir(), 'plumbline-vitest-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('the report of a run names what failed, and why', async () => {
  const tests = join(folder, 'tests');
  mkdirSync(tests);
  writeFileSync(
    join(tests, 'sums.test.js'),
    `describe('sums', () => {
       test('are right', () => expect(1 + 1).toBe(2));
       test('are wrong', () => expect(1 + 1).toBe(3));
       let tries = 0;
       test('are unsteady', { retry: 1 }, () => expect((tries += 1)).toBe(2));
       test.skip('are not made', () => {});
     });`,
  );
  writeFileSync(join(tests, 'broken.test.js'), `throw new Error('no such luck');`);
  const json = join(folder, 'report.json');
  const args = [
    'run',
    '--globals',
    '--root',
    tests,
    '--reporter=json',
    `--outputFile.json=${json}`,
  ];
  await execa('vitest', args, { preferLocal: true, reject: false });
  const { failures, unsteady, ...counts } = await readTestReport(json);
  expect(counts).toEqual({ passed: 2, failed: 1, skipped: 1 });
  expect(failures.toSorted()).toEqual([
    expect.stringMatching(/broken\.test\.js\n {4}.*no such luck/s),
    expect.stringMatching(/sums\.test\.js > sums are wrong\n {4}.*expected 2 to be 3/s),
  ]);
  expect(unsteady).toEqual([expect.stringMatching(/sums are unsteady\n {4}.*expected 1 to be 2/s)]);
});

test('a run that came to no report has neither passed nor failed', async () => {
  expect(await readTestReport(join(folder, 'none.json'))).toEqual({
    passed: 0,
    failed: 0,
    skipped: 0,
    failures: [],
    unsteady: [],
  });
});
