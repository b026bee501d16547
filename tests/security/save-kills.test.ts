import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { seeded } from '../../scripts/lib/bench/generated-entries.ts';
import { noteFigure } from '../../scripts/lib/security/figures.ts';
import { amount, run, seedOf } from '../support/hostile-run.ts';
import { newFolder } from '../support/new-folder.ts';
import { WorkerProcess } from '../support/worker-process.ts';
import { editionText, savedPaths, writers, type Order } from './save-orders.ts';

vi.setConfig({ testTimeout: 3_600_000 });

const kills = amount({ sample: 4, whole: 500 });
const controls = amount({ sample: 6, whole: 100 });
const controlsAtMost = 200;
const longest = 60; // milliseconds of saving

/** The files that are torn after a process was killed while it saved: neither absent nor one of both editions. */
async function tornBy(order: Order & { writer: unknown }, milliseconds: number): Promise<string[]> {
  for (const path of savedPaths) {
    mkdirSync(dirname(join(order.root, path)), { recursive: true });
    writeFileSync(join(order.root, path), editionText('a'));
  }
  const saving = new WorkerProcess<Order>(resolve('tests/security/save-worker.ts'));
  await saving.word((word) => word === 'ready');
  saving.order(order);
  await saving.word((word) => word === 'begun');
  await after(milliseconds);
  await saving.kill();
  return savedPaths.filter((path) => {
    const text = textOf(join(order.root, path));
    return ![undefined, editionText('a'), editionText('b')].includes(text);
  });
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

test('an entry is the old one or the new one, whenever its writer is killed', async () => {
  const seed = seedOf('kills of writers');
  const random = seeded(seed);
  const root = newFolder();
  const torn: string[] = [];
  for (let kill = 0; kill < kills; kill += 1) {
    const writer = writers[kill % writers.length] ?? 'saveFiles';
    const found = await tornBy({ do: 'save until killed', writer, root }, random() * longest);
    torn.push(...found.map((path) => `${writer}: ${path}`));
  }
  expect(torn).toEqual([]);

  // Until one is torn: a few kills may all miss the moment.
  let tornPlainly = 0;
  let plainKills = 0;
  while (plainKills < controls || (tornPlainly === 0 && plainKills < controlsAtMost)) {
    plainKills += 1;
    const order = { do: 'save until killed', writer: 'writeFileSync', root } as const;
    if ((await tornBy(order, random() * longest)).length > 0) tornPlainly += 1;
  }
  expect(tornPlainly).toBeGreaterThan(0);
  noteFigure({
    id: 'R4',
    what: 'kill -9 of each writer of entries while it saves',
    reached: `${torn.length} torn in ${kills} kills of ${writers.join(', ')}`,
    control: `writeFileSync: torn in ${tornPlainly} of ${plainKills} kills`,
    seed,
    isReached: torn.length === 0,
    run,
  });
});
