import { derivedFrom, noteRead } from './reads.ts';

/**
 * A function that derives its answer once for each object and keeps it as long as the object lives. Whoever asks has
 * read what the answer was derived from.
 */
export function remember<From extends object, To>(derive: (from: From) => To): (from: From) => To {
  const known = new WeakMap<From, ReturnType<typeof derivedFrom<To>>>();
  return (from) => {
    const found = known.get(from) ?? derivedFrom(() => derive(from));
    known.set(from, found);
    for (const read of found.reads) noteRead(read);
    return found.answer;
  };
}

/** The same for words, of which there are few: languages, codes, forms. What is told apart by several is joined by the caller. */
export function rememberByName<Name extends string, To>(
  derive: (name: Name) => To,
): (name: Name) => To {
  const known = new Map<Name, To>();
  return (name) => {
    const found = known.get(name);
    if (found !== undefined) return found;
    const answer = derive(name);
    known.set(name, answer);
    return answer;
  };
}
