import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import { noteFigure } from '../../scripts/lib/security/figures.ts';
import { amount, run } from '../support/hostile-run.ts';
import { newFolder } from '../support/new-folder.ts';
import { WorkerProcess } from '../support/worker-process.ts';
import { savedPaths, type Order } from './save-orders.ts';

vi.setConfig({ testTimeout: 600_000 });

const [path] = savedPaths;
const names = ['desk', 'terminal'];
const each = amount({ sample: 15, whole: 500 });

/** The words that are missing after two processes have added theirs to one file, and how often one had to wait. */
async function lostBy(way: 'saveFiles' | 'writeFileSync') {
  const root = newFolder();
  mkdirSync(join(root, 'topics'));
  writeFileSync(join(root, path), 'words');
  const saving = names.map(
    () => new WorkerProcess<Order>(resolve('tests/security/save-worker.ts')),
  );
  for (const worker of saving) await worker.word((word) => word === 'ready');
  const at = String(process.hrtime.bigint() + 30_000_000n);
  for (const [index, worker] of saving.entries()) {
    worker.order({ do: 'add words', way, root, name: names[index] ?? '', count: each, at });
  }
  const ends = await Promise.all(
    saving.map((worker) => worker.word((word) => word.startsWith('refused'))),
  );
  for (const worker of saving) await worker.kill();
  const found = new Set(readFileSync(join(root, path), 'utf8').split(' '));
  const all = names.flatMap((name) => Array.from({ length: each }, (_, word) => `${name}${word}`));
  return {
    all: all.length,
    lost: all.filter((word) => !found.has(word)).length,
    refused: ends.reduce((sum, word) => sum + Number(word.slice(8)), 0),
  };
}

test('of two processes that save one entry, the second is told, and no word is lost', async () => {
  const { all, lost, refused } = await lostBy('saveFiles');
  const plain = await lostBy('writeFileSync');
  expect(plain.lost).toBeGreaterThan(0);
  expect(lost).toBe(0);
  noteFigure({
    id: 'R6',
    what: 'saves of one entry by two processes at once',
    reached: `${lost} of ${all} lost, ${refused} told that somebody else was first`,
    control: `read, then writeFileSync: ${plain.lost} of ${plain.all} lost`,
    isReached: lost === 0,
    run,
  });
});
