import { characterFaults, codeOf, isComposed, isPlain } from '../character-faults.ts';
import { collections } from '../collections.ts';
import { disguiseIn } from '../look-alikes.ts';
import type { Path } from '../problem.ts';
import { rule, type Finding } from './rule.ts';

/** Text is what it looks like: no character in it hides, reorders or imitates another. A body is read by its parser. */
export const textHygiene = rule({
  id: 'text-hygiene',
  severity: 'error',
  collections,
  check: ({ body: _, ...fields }) => unsoundText(fields),
});

/** What is wrong with the strings of a record or of the settings, each at its own path. */
export function unsoundText(value: object): Finding[] {
  const found: Finding[] = [];
  const path: (string | number)[] = [];
  const visit = (part: unknown) => {
    if (typeof part === 'string') {
      if (!isPlain(part)) found.push(...faultsOf(part, path.slice()));
    } else if (Array.isArray(part)) {
      part.forEach(step);
    } else if (typeof part === 'object' && part !== null) {
      for (const [key, field] of Object.entries(part)) step(field, key);
    }
  };
  const step = (part: unknown, key: string | number) => {
    path.push(key);
    visit(part);
    path.pop();
  };
  visit(value);
  return found;
}

function* faultsOf(text: string, at: Path): Iterable<Finding> {
  for (const { pattern, what, mend } of characterFaults) {
    const index = text.search(pattern);
    if (index < 0) continue;
    yield { at, message: `${what} (${codeOf(text.slice(index))}) ${placeOf(text, index)}.`, mend };
  }
  if (text.isWellFormed() && !isComposed(text)) {
    yield {
      at,
      message: 'Letters and their accents are stored apart (the text is not in Unicode form NFC).',
      mend: 'Save the text in form NFC: searches and comparisons miss the other form.',
    };
  }
  const disguise = isName(at) ? disguiseIn(text) : undefined;
  if (disguise !== undefined) {
    yield { at, message: disguise, mend: 'Type the word again in one script, on its keyboard.' };
  }
}

const names = new Set<unknown>([
  'name',
  'title',
  'titleShort',
  'label',
  'family',
  'given',
  'literal',
  'publisher',
  'containerTitle',
]);
const isName = (at: Path) => names.has(at.at(-1));

/** What stands before, with whatever cannot be seen made visible. */
const placeOf = (text: string, index: number) => {
  const before = text.slice(Math.max(0, index - 20), index);
  return before
    ? `after "${before.replace(/\p{C}/gu, (hidden) => `[${codeOf(hidden)}]`)}"`
    : 'at the beginning';
};
