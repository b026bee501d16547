/** A piece of an excerpt; `found` where it is one of the words searched for. */
export interface Piece {
  readonly text: string;
  readonly found: boolean;
}

const wordsShown = 28;
const wordsBefore = 4;
/** Stands before each name with which a search record ends; sentences are shown rather than a row of names. */
const nameMark = '·';

/**
 * The stretch of a text with the most hits in it, cut at words. `locations` are the indexes of the words found,
 * counted as Pagefind counts them: by splitting at white space. All is plain text: nothing here is ever HTML.
 */
export function excerptOf(content: string, locations: readonly number[]): Piece[] {
  const { words, hits } = worthShowing(content.split(/\s+/), locations);
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

/** The sentences with the hits in them; all of the text where only names were found. */
function worthShowing(words: readonly string[], locations: readonly number[]) {
  const end = words.includes(nameMark) ? words.indexOf(nameMark) : words.length;
  const inSentences = locations.filter((location) => location < end);
  return inSentences.length > 0 || locations.length === 0
    ? { words: words.slice(0, end), hits: inSentences }
    : { words, hits: locations };
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
