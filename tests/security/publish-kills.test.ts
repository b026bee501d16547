import { cpSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { publishSite } from '../../scripts/lib/publishing/publish-site.ts';
import { noteFigure } from '../../scripts/lib/security/figures.ts';
import { amount, run, seedOf } from '../support/hostile-run.ts';
import { newFolder } from '../support/new-folder.ts';
import { seeded } from '../../scripts/lib/bench/generated-entries.ts';
import { editionOf, leftovers, writeSite } from '../support/released-sites.ts';
import { WorkerProcess } from '../support/worker-process.ts';
import type { Order } from './publish-worker.ts';

vi.setConfig({ testTimeout: 3_600_000 });

const kills = amount({ sample: 4, whole: 200 });
const controls = amount({ sample: 8, whole: 200 });
const pages = amount({ sample: 30, whole: 120 });
const worker = resolve('tests/security/publish-worker.ts');
type Way = 'publish' | 'copy in place';

/** Kills a publisher after so long; undefined where it had ended by then. */
async function killedAfter(
  milliseconds: number,
  order: Order & { do: Way },
): Promise<string | undefined> {
  const publisher = new WorkerProcess<Order>(worker);
  await publisher.word((word) => word === 'ready');
  publisher.order(order);
  await publisher.word((word) => word === 'begun');
  await after(milliseconds);
  const last = publisher.words.at(-1);
  await publisher.kill();
  return last === 'ended' ? undefined : last;
}

/** How long it takes when nobody kills it. */
async function timeOf(order: Order): Promise<number> {
  const publisher = new WorkerProcess<Order>(worker);
  await publisher.word((word) => word === 'ready');
  const begun = performance.now();
  publisher.order(order);
  await publisher.word((word) => word === 'ended');
  await publisher.kill();
  return performance.now() - begun;
}

test('the live site is intact however far a publisher came; copying in place damages it', async () => {
  const seed = seedOf('kills of publishers');
  const random = seeded(seed);
  const folder = newFolder();
  const editions = {
    old: writeSite(join(folder, 'old'), 'old', pages),
    new: writeSite(join(folder, 'new'), 'new', pages),
  };

  // With releases: readers have one edition or the other, and the next publisher finds nothing in its way.
  const to = join(folder, 'live');
  const publish = (from: string) => publishSite({ to, build: () => Promise.resolve(from) });
  const order = { do: 'publish', from: editions.new, to } as const;
  await publish(editions.old);
  const whole = await timeOf(order);
  const reached: Record<string, number> = {};
  let intact = 0;
  for (let done = 0; done < kills;) {
    await publish(editions.old);
    const step = await killedAfter(random() * whole, order);
    const live = editionOf(join(to, 'current'), editions);
    if (step === undefined) continue;
    done += 1;
    reached[step] = (reached[step] ?? 0) + 1;
    await publish(editions.new);
    const isMended = editionOf(join(to, 'current'), editions) === 'new';
    const left = leftovers(to);
    expect.soft({ live, isMended, left }, `${done}, in ${step}`).toEqual({
      live: expect.stringMatching(/^(?:old|new)$/),
      isMended: true,
      left: [],
    });
    if (live !== 'damaged' && isMended && left.length === 0) intact += 1;
  }

  // The control: the same sites, copied over each other where readers see them.
  const inPlace = { do: 'copy in place', from: editions.new, to: join(folder, 'plain') } as const;
  const reset = () => {
    rmSync(inPlace.to, { recursive: true, force: true });
    cpSync(editions.old, inPlace.to, { recursive: true });
  };
  reset();
  const wholeInPlace = await timeOf(inPlace);
  let damaged = 0;
  for (let done = 0; done < controls;) {
    reset();
    const step = await killedAfter(random() * wholeInPlace, inPlace);
    if (step === undefined) continue;
    done += 1;
    if (editionOf(inPlace.to, editions) === 'damaged') damaged += 1;
  }
  expect(damaged).toBeGreaterThanOrEqual(run === 'whole' ? controls * 0.3 : 1);
  expect(intact).toBe(kills);
  const steps = Object.entries(reached).map(([step, count]) => `${count} after "${step}"`);
  noteFigure({
    id: 'R3',
    what: 'kill -9 of a publisher at random points',
    reached: `${intact} of ${kills} intact, the next publisher mended all (${steps.join(', ')})`,
    control: `copied in place: ${damaged} of ${controls} damaged`,
    seed,
    isReached: intact === kills,
    run,
  });
});
