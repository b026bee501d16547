import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { takeLock } from '#archive/file-lock.ts';
import { bootId, startOf } from '#archive/process-identity.ts';
import { publishSite } from '../../scripts/lib/publishing/publish-site.ts';
import { noteFigure } from '../../scripts/lib/security/figures.ts';
import { amount, run } from '../support/hostile-run.ts';
import { newFolder } from '../support/new-folder.ts';
import { editionOf, leftovers, writeSite } from '../support/released-sites.ts';
import { WorkerProcess } from '../support/worker-process.ts';
import type { Order } from './publish-worker.ts';

vi.setConfig({ testTimeout: 600_000, hookTimeout: 60_000 });

const races = amount({ sample: 6, whole: 50 });
const naiveRacesAtMost = 200;
const racers: WorkerProcess<Order>[] = [];
let deadPid = 0;

beforeAll(async () => {
  for (let racer = 0; racer < 4; racer += 1) {
    racers.push(new WorkerProcess(resolve('tests/security/publish-worker.ts')));
  }
  for (const racer of racers) await racer.word((word) => word === 'ready');
  deadPid = spawnSync(process.execPath, ['--version']).pid;
});
afterAll(() => Promise.all(racers.map((racer) => racer.kill())));

/** What each of them said in the end, and how many have won, when all begin at one instant. */
async function raceOf(how: 'race' | 'race naively', from: string, to: string) {
  for (const racer of racers) racer.words.length = 0;
  const at = String(process.hrtime.bigint() + 30_000_000n);
  for (const racer of racers) racer.order({ do: how, from, to, at });
  // Who has won goes on only when all others have said something.
  const said = await Promise.all(racers.map((racer) => racer.word(() => true)));
  const winners = racers.filter((_, index) => said[index] === 'won');
  for (const winner of winners) {
    winner.order({ do: 'go on' });
    await winner.word((word) => word === 'ended');
  }
  return { won: winners.length, refused: said.filter((word) => word !== 'won') };
}

const holder = { token: 'abcdefgh-1', host: hostname(), since: '2026-11-22T06:00:00.000Z' };
/** Locks of publishers that are no more. */
const staleLocks = (): readonly object[] => [
  { ...holder, pid: deadPid, boot: bootId(), start: '1' },
  { ...holder, pid: process.pid, boot: 'another-boot', start: startOf(process.pid) },
  { ...holder, pid: process.pid, boot: bootId(), start: '1' },
];

test('of publishers who begin at once one wins, also where a lock was left behind', async () => {
  const folder = newFolder();
  const site = writeSite(join(folder, 'site'), 'new', 4);
  const plain = /^Failure: (?:Process \d+ on \S+ is at work here|Several others)[^\n]*$/;
  let sound = 0;
  let recovered = 0;
  for (let race = 0; race < races; race += 1) {
    const to = join(folder, `live-${race}`);
    mkdirSync(to);
    const stale = staleLocks()[race % 4];
    if (stale) writeFileSync(join(to, '.publish.lock'), JSON.stringify(stale));
    const { won, refused } = await raceOf('race', site, to);
    const isLive = editionOf(join(to, 'current'), { site }) === 'site';
    expect.soft({ race, won, isLive, left: leftovers(to) }).toEqual({
      race,
      won: 1,
      isLive: true,
      left: [],
    });
    for (const line of refused) expect.soft(line).toMatch(plain);
    if (won === 1 && isLive) sound += 1;
    if (won === 1 && stale) recovered += 1;
    rmSync(to, { recursive: true });
  }

  // Until several have won: in a few races the first may each time be quick enough.
  let twice = 0;
  let naiveRaces = 0;
  while (naiveRaces < races || (twice === 0 && naiveRaces < naiveRacesAtMost)) {
    const to = join(folder, `naive-${naiveRaces}`);
    naiveRaces += 1;
    mkdirSync(to);
    if ((await raceOf('race naively', site, to)).won > 1) twice += 1;
  }
  expect(twice).toBeGreaterThan(0);
  noteFigure({
    id: 'R7',
    what: 'four publishers at one instant',
    reached: `one won in ${sound} of ${races}; ${recovered} locks left behind were recovered`,
    control: `with "look for a lock, then write one" several won in ${twice} of ${naiveRaces}`,
    isReached: sound === races,
    run,
  });
});

test('a lock is respected while its process lives, and always where it is of another machine', async () => {
  const to = newFolder();
  const lock = join(to, '.publish.lock');
  const site = writeSite(join(newFolder(), 'site'), 'new', 4);
  const publish = () => publishSite({ to, build: () => Promise.resolve(site) });

  const release = takeLock(lock);
  await expect(publish()).rejects.toThrow(/^Process \d+ on .* Wait until it has ended\.$/);
  release();
  expect(existsSync(lock)).toBe(false);

  const elsewhere = JSON.stringify({ ...staleLocks()[0], host: 'another-machine' });
  for (const text of [elsewhere, 'by hand']) {
    writeFileSync(lock, text);
    await expect(publish()).rejects.toThrow(/remove/);
    expect(readFileSync(lock, 'utf8')).toBe(text);
  }
  rmSync(lock);

  // What a publisher has left that was killed while it wrote its lock; and one that is at it.
  writeFileSync(`${lock}-x-${deadPid}.tmp`, '');
  writeFileSync(`${lock}-y-${process.pid}.tmp`, '');
  expect(await publish()).toMatchObject({ isNew: true });
  expect(leftovers(to)).toEqual([`.publish.lock-y-${process.pid}.tmp`]);
});
