import { inWorkers } from '../workers.ts';

/** Of which record, and where its files are. */
export interface LeftFiles {
  readonly record: string;
  readonly output: string;
}

/** The paths of files that are no longer as the last build left them; undefined when there is no such build. */
export type TouchedFiles = readonly string[] | undefined;

/** Looks at every file that the last build left, in a thread of its own. */
export const touchedFiles = (left: LeftFiles): Promise<TouchedFiles> =>
  inWorkers<LeftFiles, TouchedFiles, TouchedFiles>(
    new URL('./touched-worker.ts', import.meta.url),
    1,
    (look) => look(left),
  );
