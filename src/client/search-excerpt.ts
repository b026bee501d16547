import { nameMark, spellingMark } from '#domain/name-mark.ts';
import { foldedWords } from '#domain/text-folding.ts';

/** A piece of an excerpt; `found` where it is one of the words searched for. */
export interface Piece {
  readonly text: string;
  readonly found: boolean;
}

/** How a result is quoted. `names` are those by which alone it was found: no sentence of it has the words. */
export interface Excerpt {
  readonly pieces: readonly Piece[];
  readonly names: readonly string[];
}

const wordsShown = 28;
const wordsBefore = 4;

/**
 * The stretch of the sentences with the most hits in it, cut at words; their beginning where only names were found.
 * `locations` are the indexes of the words found, counted as Pagefind counts them: by splitting at white space. Words in
 * another spelling, which it found among the spellings at the end, are found again here: `asked` are the folded words.
 * All is plain text: nothing here is ever HTML.
 */
export function excerptOf(
  content: string,
  locations: readonly number[],
  asked: readonly string[] = [],
): Excerpt {
  const all = content.split(/\s+/);
  const words = all.includes(spellingMark) ? all.slice(0, all.indexOf(spellingMark)) : all;
  const end = words.includes(nameMark) ? words.indexOf(nameMark) : words.length;
  const found = new Set(locations.filter((location) => location < words.length));
  for (const [index, word] of words.entries()) {
    if (foldedWords(word).some((one) => asked.some((wanted) => means(one, wanted))))
      found.add(index);
  }
  const hits = [...found].filter((location) => location < end).sort((a, b) => a - b);
  return {
    pieces: piecesOf(words.slice(0, end), hits),
    names: hits.length > 0 ? [] : namesAt(words, [...found]),
  };
}

const shortestBeginning = 4; // letters

const means = (word: string, wanted: string): boolean =>
  word === wanted || (wanted.length >= shortestBeginning && word.startsWith(wanted));

function piecesOf(words: readonly string[], hits: readonly number[]): Piece[] {
  const start = startOf(hits, words.length);
  const shown = words.slice(start, start + wordsShown);
  const pieces = shown.flatMap((word, index) => [
    ...(index > 0 ? [{ text: ' ', found: false }] : []),
    { text: word, found: hits.includes(start + index) },
  ]);
  const before = start > 0 ? [{ text: '… ', found: false }] : [];
  const after = start + wordsShown < words.length ? [{ text: ' …', found: false }] : [];
  return merged([...before, ...pieces, ...after]);
}

/** The names, each after its mark, in which a word was found. */
function namesAt(words: readonly string[], locations: readonly number[]): string[] {
  const marks = words.flatMap((word, index) => (word === nameMark ? [index] : []));
  return marks.flatMap((mark, index) => {
    const next = marks[index + 1] ?? words.length;
    const isFound = locations.some((location) => location > mark && location < next);
    return isFound ? [words.slice(mark + 1, next).join(' ')] : [];
  });
}

/** Where the window begins: a few words before the hit from which it holds the most hits. */
function startOf(hits: readonly number[], length: number): number {
  const hitsFrom = (first: number) =>
    hits.filter((hit) => hit >= first && hit < first + wordsShown - wordsBefore).length;
  const best = hits.reduce((a, b) => (hitsFrom(b) > hitsFrom(a) ? b : a), hits[0] ?? 0);
  return Math.max(0, Math.min(best - wordsBefore, length - wordsShown));
}

/** Neighbours of one kind as one piece, so that a page gets few text nodes. */
const merged = (pieces: readonly Piece[]): Piece[] =>
  pieces.reduce<Piece[]>((done, piece) => {
    const last = done.at(-1);
    if (last?.found === piece.found)
      done[done.length - 1] = { ...last, text: last.text + piece.text };
    else done.push(piece);
    return done;
  }, []);
