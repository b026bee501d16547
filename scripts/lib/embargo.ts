import { exitCode, Failure } from './command.ts';

/**
 * The first day on which something may be shown. Days begin at midnight UTC, so an instant within a day means the next
 * one: never too early.
 */
export function readEmbargo(given: string): string {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(given);
  const isInstant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)$/.test(given);
  const instant = Date.parse(given);
  if ((!isDay && !isInstant) || Number.isNaN(instant) || (isDay && dayOf(instant) !== given)) {
    throw new Failure(
      `--embargo: "${given}" is no day (2026-12-01) and no instant with its offset (2026-12-01T06:00+04:30).`,
      exitCode.wrongUsage,
    );
  }
  return dayOf(Math.ceil(instant / day) * day);
}

const day = 24 * 60 * 60 * 1000;
const dayOf = (instant: number) => new Date(instant).toISOString().slice(0, 10);
