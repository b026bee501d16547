import { readToday } from '#archive/today.ts';
import { exitCode, Failure } from './command.ts';

/** The day as of which a verb looks at the content; a BUILD_NOW that is no day is wrong usage. */
export function today(): string {
  try {
    return readToday(process.env, new Date());
  } catch (error) {
    throw error instanceof RangeError ? new Failure(error.message, exitCode.wrongUsage) : error;
  }
}
