import type { Corpus } from './corpus.ts';
import { noteRead, unnoted } from './reads.ts';
import { remember } from './remember.ts';

/**
 * Something small that is derived from very many entities. A page that shows it has read the answer by its name, not all of
 * these: it is made again when the answer is another one, and not each time that one of them changes.
 */
export interface NamedAnswer {
  readonly name: string;
  /** What a page finds, for the key of its read; `part` is undefined where the answer is given as a whole. */
  found(corpus: Corpus, part: string | undefined): unknown;
}

/** The read of an answer, or of a part of one. */
const readOf = (name: string, part?: string) =>
  `answer/${part === undefined ? name : `${name}@${part}`}`;

/** An answer that pages are given as a whole; JSON says all of it, but for the entities in it. */
export function namedAnswer<To>(name: string, derive: (corpus: Corpus) => To) {
  const ask = remember(derive);
  return {
    name,
    found: ask,
    of(corpus: Corpus): To {
      noteRead(readOf(name));
      return unnoted(() => ask(corpus));
    },
  };
}

/** An answer of which a page is given the parts that it asks for. */
export function answerInParts<To>(
  name: string,
  derive: (corpus: Corpus) => ReadonlyMap<string, To>,
) {
  const ask = remember(derive);
  return {
    name,
    found: (corpus: Corpus, part = '') => ask(corpus).get(part),
    of(corpus: Corpus, part: string): To | undefined {
      noteRead(readOf(name, part));
      return unnoted(() => ask(corpus)).get(part);
    },
  };
}

/** What is found by what follows "answer/" in a read. */
export function answerFound(
  corpus: Corpus,
  note: string,
  answers: readonly NamedAnswer[],
): unknown {
  const [name, part] = note.split('@');
  const asked = answers.find((answer) => answer.name === name);
  if (!asked) throw new Error(`Nobody gives the answer "${note}".`);
  return asked.found(corpus, part);
}
