import { platform, tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { measuredRun } from '../../scripts/lib/bench/build/measured-run.ts';

const isLinux = platform() === 'linux';
if (!isLinux) console.warn('Memory and CPU of processes are known on Linux only: not tested here.');

/** A process that starts another, which does the work. */
const inGrandchild = (work: string) =>
  measuredRun({
    program: process.execPath,
    args: [
      '-e',
      `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(work)}], { stdio: 'inherit' })`,
    ],
    folder: tmpdir(),
  });

test.runIf(isLinux)('memory of a process that another has started is counted', async () => {
  const wait = 'setTimeout(() => {}, 1000);';
  const without = await inGrandchild(wait);
  const holding = await inGrandchild(`globalThis.held = Buffer.alloc(100e6, 1); ${wait}`);
  const more = (holding.whole.peakMegabytes ?? 0) - (without.whole.peakMegabytes ?? 0);
  expect(more).toBeGreaterThan(80);
  expect(more).toBeLessThan(130);
});

test.runIf(isLinux)('so is processor time, also of processes that have ended', async () => {
  const spin =
    'const used = () => process.cpuUsage().user + process.cpuUsage().system; while (used() < 500_000) for (let i = 0; i < 1e6; i += 1);';
  const { whole } = await inGrandchild(spin);
  expect(whole.cpuSeconds).toBeGreaterThan(0.45);
  expect((await inGrandchild('')).whole.cpuSeconds).toBeLessThan(whole.cpuSeconds ?? 0);
});

test('lines come with the time at which they arrived, and use can be asked for until then', async () => {
  const { lines, until, whole } = await inGrandchild(
    "console.log('one'); setTimeout(() => console.error('two'), 300);",
  );
  expect(lines.map(({ text }) => text)).toEqual(['one', 'two']);
  const [one, two] = lines.map(({ at }) => at);
  expect(one).toBeLessThan(two ?? 0);
  expect(until(two ?? 0).seconds).toBe(two);
  expect(until(two ?? 0).seconds).toBeLessThan(whole.seconds);
});

test('a program that fails says its last words', async () => {
  const run = await measuredRun({
    program: process.execPath,
    args: ['-e', "console.error('No such content.'); process.exit(3)"],
    folder: tmpdir(),
  });
  expect(run.failed).toBe('No such content.\nexit code 3');
  await expect(
    measuredRun({ program: 'no-such-program', args: [], folder: tmpdir() }),
  ).rejects.toThrow('ENOENT');
});
