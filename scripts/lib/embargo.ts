import { instantOf } from '#archive/today.ts';
import { exitCode, Failure } from './command.ts';

/**
 * The first day on which something may be shown. Days begin at midnight UTC, so an instant within a day means the next
 * one: never too early.
 */
export function readEmbargo(given: string): string {
  const instant = instantOf(given);
  if (!instant) {
    throw new Failure(
      `--embargo: "${given}" is no day (2026-12-01) and no instant with its offset (2026-12-01T06:00+04:30).`,
      exitCode.wrongUsage,
    );
  }
  return new Date(Math.ceil(instant.getTime() / day) * day).toISOString().slice(0, 10);
}

const day = 24 * 60 * 60 * 1000;
