/** What a page can read, by name: an entity (`incidents/x`), its reverse edge (`incidents/x#reliedOnBy`), a list (`incidents`), the day (`today`). */
export type Read = string;

/** Where reads are noted now. One thing is made at a time in a thread, so there is one place. */
let notes: Set<Read> | undefined;

export function noteRead(read: Read): void {
  notes?.add(read);
}

/** Tells what is read until the promise is kept. Nothing else may be made in this thread in the meantime. */
export async function recordReads<T>(
  make: () => Promise<T>,
  take: (reads: ReadonlySet<Read>) => void,
): Promise<T> {
  if (notes) throw new Error('Reads of two things at a time cannot be told apart.');
  const reads = new Set<Read>();
  notes = reads;
  try {
    return await make();
  } finally {
    notes = undefined;
    take(reads);
  }
}

/** What is derived without a note: whoever asks has to note by another name what of the answer is shown. */
export function unnoted<T>(derive: () => T): T {
  const outer = notes;
  notes = undefined;
  try {
    return derive();
  } finally {
    notes = outer;
  }
}

/** What was read to derive an answer, to be noted again for everyone who is given the answer later. */
export function derivedFrom<T>(derive: () => T): {
  readonly answer: T;
  readonly reads: ReadonlySet<Read>;
} {
  const outer = notes;
  const reads = new Set<Read>();
  notes = reads;
  try {
    return { answer: derive(), reads };
  } finally {
    notes = outer;
  }
}
