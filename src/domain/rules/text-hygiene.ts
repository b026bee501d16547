import type { Path } from '../problem.ts';
import { collections } from '../collections.ts';
import { rule, type Finding } from './rule.ts';

/** Text is what it looks like: no character in it hides, reorders or imitates another. */
export const textHygiene = rule({
  id: 'text-hygiene',
  severity: 'error',
  collections,
  check: (record) => unsoundText(record),
});

/** What is wrong with the strings of a record or of the settings, each at its own path. */
export function* unsoundText(value: unknown, path: Path = []): Iterable<Finding> {
  if (typeof value === 'string') {
    yield* faultsOf(value, path);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) {
      // A body has no paths; a body component's keys are not those of the file.
      const at = path[0] === 'body' ? path : [...path, Array.isArray(value) ? Number(key) : key];
      yield* unsoundText(part, at);
    }
  }
}

/** Most text is plain, and plain text has no faults: this is for speed alone. */
const plain = /^[\x20-\x7E\n]*$/;

function* faultsOf(given: string, at: Path): Iterable<Finding> {
  if (plain.test(given)) return;
  const text = at[0] === 'body' ? given.replaceAll('\t', ' ') : given; // Code in a body may be indented by tabs.
  for (const { pattern, what, mend } of faults) {
    const index = text.search(pattern);
    if (index < 0) continue;
    yield { at, message: `${what} (${codeAt(text, index)}) ${placeOf(text, index)}.`, mend };
  }
  if (text.isWellFormed() && text !== text.normalize('NFC')) {
    yield {
      at,
      message: 'Letters and their accents are stored apart (the text is not in Unicode form NFC).',
      mend: 'Save the text in form NFC: searches and comparisons miss the other form.',
    };
  }
  const mixed = isName(at) && text.match(/[\p{L}\p{M}]+/gu)?.find(mixesScripts);
  if (mixed) {
    yield {
      at,
      message: `The word "${mixed}" mixes Latin letters with Cyrillic or Greek ones that may look the same.`,
      mend: 'Type the word again in one script.',
    };
  }
}

/** Zero-width joiner and non-joiner (U+200C, U+200D) are no faults: Persian, Hindi and emoji need them. */
const faults = [
  {
    // Of the control characters only the newline belongs in text; U+2028 and U+2029 are newlines in disguise.
    pattern: /[^\P{Cc}\n]|[\u2028\u2029]/u,
    what: 'A control character',
    mend: 'Delete it; part paragraphs by an ordinary empty line.',
  },
  {
    pattern: /[\u202A-\u202E\u2066-\u2069]/u,
    what: 'A character that reverses the order of what is read',
    mend: 'Delete it: the pages set the direction of every text themselves.',
  },
  {
    pattern: /[\u00AD\u200B\u2060\uFEFF\u{E0000}-\u{E007F}]/u,
    what: 'An invisible character',
    mend: 'Delete it; it keeps searches from finding the word.',
  },
  {
    pattern: /\uFFFD|\p{Cs}/u,
    what: 'A character that was damaged in a conversion',
    mend: 'Look the word up in the source and type it again.',
  },
] as const;

const names = new Set<unknown>([
  'name',
  'title',
  'titleShort',
  'label',
  'family',
  'given',
  'literal',
]);
const isName = (at: Path) => names.has(at.at(-1));

const mixesScripts = (word: string) =>
  /\p{Script=Latin}/u.test(word) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word);

const codeAt = (text: string, index: number) =>
  `U+${(text.codePointAt(index) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** What stands before, with whatever cannot be seen made visible. */
const placeOf = (text: string, index: number) => {
  const before = text.slice(Math.max(0, index - 20), index);
  return before
    ? `after "${before.replace(/\p{C}/gu, (hidden) => `[${codeAt(hidden, 0)}]`)}"`
    : 'at the beginning';
};
