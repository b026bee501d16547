import { processWide } from './process-wide.ts';

/** What a page can read, by name: an entity (`incidents/x`), its reverse edge (`incidents/x#reliedOnBy`), a list (`incidents`), an answer (`answer/map-filters`), the day (`today`). */
export type Read = string;

/** Where reads are noted now, and which was the last. One thing is made at a time in a thread, so there is one place. */
const place = processWide('reads', (): { notes?: Set<Read> | undefined; last?: Read } => ({}));

export function noteRead(read: Read): void {
  // Several fields of an entity are read one after the other.
  if (!place.notes || place.last === read) return;
  place.last = read;
  place.notes.add(read);
}

/** Has them noted there from now on, or nowhere; gives the place where they were noted. */
function noteIn(notes: Set<Read> | undefined): Set<Read> | undefined {
  const before = place.notes;
  place.notes = notes;
  place.last = '';
  return before;
}

/** Tells what is read until the promise is kept. Nothing else may be made in this thread in the meantime. */
export async function recordReads<T>(
  make: () => Promise<T>,
  take: (reads: ReadonlySet<Read>) => void,
): Promise<T> {
  if (place.notes) throw new Error('Reads of two things at a time cannot be told apart.');
  const reads = new Set<Read>();
  noteIn(reads);
  try {
    return await make();
  } finally {
    noteIn(undefined);
    take(reads);
  }
}

/** What is derived without a note: whoever asks has to note by another name what of the answer is shown. */
export function unnoted<T>(derive: () => T): T {
  const outer = noteIn(undefined);
  try {
    return derive();
  } finally {
    noteIn(outer);
  }
}

/** What was read to derive an answer, to be noted again for everyone who is given the answer later. */
export function derivedFrom<T>(derive: () => T): {
  readonly answer: T;
  readonly reads: ReadonlySet<Read>;
} {
  const reads = new Set<Read>();
  const outer = noteIn(reads);
  try {
    return { answer: derive(), reads };
  } finally {
    noteIn(outer);
  }
}
