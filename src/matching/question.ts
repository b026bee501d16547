import type { Manifest } from './manifest.ts';
import { dayNamed } from './post-date.ts';
import type { FormsOf } from './stemming.ts';
import { tellingWords } from './telling-words.ts';

/** A word that is asked for, once, however often the text has it. */
export interface AskedWord {
  /** The first is the chief one. */
  readonly forms: readonly string[];
  readonly isName: boolean;
}

/** A pasted text as it is compared with entries. */
export interface Question {
  readonly words: readonly AskedWord[];
  /** Chief forms in the order of the text. */
  readonly sequence: readonly string[];
  /** Days since 1970. */
  readonly day: number | undefined;
}

export const longestText = 5000; // characters
const mostWords = 48;

/** What a text asks. Of a long text only the likeliest words to tell: rare before common, repeated and early ones first. */
export function questionOf(
  text: string,
  formsOf: FormsOf,
  { common, everywhere }: Pick<Manifest, 'common' | 'everywhere'>,
): Question {
  const cut = text.slice(0, longestText);
  const passedOver = new Set(everywhere);
  const asked = new Map<string, AskedWord & { times: number }>();
  const sequence: string[] = [];
  for (const word of tellingWords(cut)) {
    const forms = formsOf(word).filter((form) => !passedOver.has(form));
    const [chief] = forms;
    if (chief === undefined) continue;
    sequence.push(chief);
    const known = asked.get(chief);
    const isName = /^\p{Lu}/u.test(word.written) || (known?.isName ?? false);
    asked.set(chief, { forms, isName, times: (known?.times ?? 0) + 1 });
  }
  const places = new Map(common.map((form, index) => [form, common.length - index]));
  const commonness = ([chief]: readonly [string, unknown]) => places.get(chief) ?? 0;
  const words = [...asked]
    .sort((a, b) => commonness(a) - commonness(b) || b[1].times - a[1].times)
    .slice(0, mostWords)
    .map(([, { forms, isName }]) => ({ forms, isName }));
  return { words, sequence, day: dayNamed(cut) };
}
