import { readInstant } from '#archive/today.ts';
import { exitCode, Failure } from './command.ts';

/** The instant as of which a verb looks at the content; a BUILD_NOW that is none is wrong usage. */
export function instant(): Date {
  try {
    return readInstant(process.env, new Date());
  } catch (error) {
    throw error instanceof RangeError ? new Failure(error.message, exitCode.wrongUsage) : error;
  }
}

/** Its day, in UTC. */
export const today = (): string => instant().toISOString().slice(0, 10);
