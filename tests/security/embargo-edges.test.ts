import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readEmbargo } from '../../scripts/lib/embargo.ts';
import { noteFigure } from '../../scripts/lib/security/figures.ts';
import { readToday } from '#archive/today.ts';
import { fullDate } from '#domain/partial-date.ts';
import { standingOn } from '#domain/publication.ts';
import { amount, run, seedOf } from '../support/hostile-run.ts';

const second = 1000;

/** How an entry stands that was published under an embargo, for a build that starts at an instant. */
const standingAt = (until: string, now: Date, environment: Readonly<Record<string, string>> = {}) =>
  standingOn(
    { status: 'published', embargoUntil: fullDate.parse(until) },
    readToday(environment, now),
  );

it.each([
  // Midnight in the first time zone of the day is ten in the morning of the day before in UTC; days begin at midnight UTC.
  ['2026-12-01T00:00:00+14:00', '2026-12-01T00:00:00Z'],
  ['2026-12-01T14:00:00+14:00', '2026-12-01T00:00:00Z'],
  ['2026-12-01T14:00:01+14:00', '2026-12-02T00:00:00Z'],
  ['2026-12-01T00:00:00-12:00', '2026-12-02T00:00:00Z'],
  ['2026-11-30T12:00:00-12:00', '2026-12-01T00:00:00Z'],
  ['2026-11-30T12:00:01-12:00', '2026-12-02T00:00:00Z'],
  ['2026-12-01', '2026-12-01T00:00:00Z'],
])('an embargo until %s ends at %s, to the second', (given, end) => {
  const until = readEmbargo(given);
  const at = Date.parse(end);
  expect(standingAt(until, new Date(at - second))).toBe('embargoed');
  expect(standingAt(until, new Date(at))).toBe('published');
  // A build may be given the same instants, written in either zone.
  for (const [offset, hours] of [
    ['+14:00', 14],
    ['-12:00', -12],
  ] as const) {
    const written = (instant: number) =>
      new Date(instant + hours * 3600 * second).toISOString().replace('.000Z', offset);
    const standing = (instant: number) =>
      standingAt(until, new Date(0), { BUILD_NOW: written(instant) });
    expect([standing(at - second), standing(at)]).toEqual(['embargoed', 'published']);
  }
});

it('is never over too early, whatever instant and offset are given', { timeout: 120_000 }, () => {
  const seed = seedOf('embargoes');
  const runs = amount({ sample: 1000, whole: 100_000 });
  let early = 0;
  let earlyByLocalDay = 0;
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 86_400 * 730 }),
      fc.integer({ min: -12 * 4, max: 14 * 4 }),
      (seconds, quarters) => {
        const instant = Date.parse('2026-01-01T00:00:00Z') + seconds * second;
        const local = new Date(instant + quarters * 900 * second).toISOString().slice(0, 19);
        const [sign, minutes] = [quarters < 0 ? '-' : '+', Math.abs(quarters) * 15];
        const two = (value: number) => String(value).padStart(2, '0');
        const given = `${local}${sign}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
        const before = new Date(instant - second);
        if (standingAt(readEmbargo(given), before) !== 'embargoed') early += 1;
        // What would be had the day been taken as it is written.
        if (standingAt(given.slice(0, 10), before) !== 'embargoed') earlyByLocalDay += 1;
      },
    ),
    { seed, numRuns: runs },
  );
  expect(early).toBe(0);
  expect(earlyByLocalDay).toBeGreaterThan(runs / 4);
  noteFigure({
    id: 'T6',
    what: 'ends of embargoes',
    reached: `seven edges in UTC+14 and UTC-12 to the second; ${runs} instants in all offsets: ${early} shown too early`,
    control: `the day as it is written would show ${earlyByLocalDay} of them too early`,
    seed,
    isReached: early === 0,
    run,
  });
});
