import { reasonOf } from '#archive/save-files.ts';
import { exitCode, Failure } from './command.ts';

/** What whoever builds can mend, by the name of the error: thrown by an integration or, bundled, by a page, not always the same class. */
const refusals: Readonly<Record<string, (message: string) => Failure>> = {
  UnsoundContent: (message) =>
    new Failure(`The content has errors; nothing was built.\n${message}`),
  UnsoundHistory: (message) =>
    new Failure(`The histories have errors; nothing was built.\n${message}`),
  SignatureProblem: (message) => new Failure(`The site is built, but not signed. ${message}`),
  ForeignFolder: (message) => new Failure(message, exitCode.wrongUsage),
};

/** What the system refuses for reasons that lie outside the program. */
const ofSystem = ['ENOSPC', 'EDQUOT', 'EACCES', 'EPERM', 'EROFS', 'ENOTDIR'];

/** What is told of an error that ended a build into a folder; the error itself where it is a bug. */
export function buildRefusal(error: unknown, folder: string): unknown {
  if (!(error instanceof Error)) return error;
  const code = 'code' in error ? String(error.code) : '';
  if (code === 'EXDEV') {
    return new Failure(
      `${folder} is on another disk than this checkout, and Astro moves files there. Build into a folder on the same disk, and copy that.`,
    );
  }
  if (ofSystem.includes(code)) {
    const reason = reasonOf(error);
    const what = reason.includes(error.message) ? '' : ` (${error.message})`;
    return new Failure(`${folder} is not built. ${reason}${what}`);
  }
  return refusals[error.name]?.(error.message) ?? error;
}
