import type { FormsOf } from './stemming.ts';
import { tellingWords } from './telling-words.ts';

/** A piece of a text; `shared` where it is a word that the other text has too, in this or another form. */
export interface Piece {
  readonly text: string;
  readonly shared: boolean;
}

/** A text cut at the words whose forms are among those given; the pieces together are the text. */
export function sharedPieces(text: string, forms: ReadonlySet<string>, formsOf: FormsOf): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const word of tellingWords(text)) {
    if (!formsOf(word).some((form) => forms.has(form)) || word.end <= at) continue;
    const last = pieces.at(-1);
    if (word.start <= at && last?.shared) {
      pieces[pieces.length - 1] = { text: last.text + text.slice(at, word.end), shared: true };
    } else {
      if (word.start > at) pieces.push({ text: text.slice(at, word.start), shared: false });
      pieces.push({ text: text.slice(Math.max(at, word.start), word.end), shared: true });
    }
    at = word.end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), shared: false });
  return pieces;
}

/** All forms of all telling words of the texts. */
export const formsIn = (texts: readonly string[], formsOf: FormsOf): Set<string> =>
  new Set(texts.flatMap((text) => tellingWords(text).flatMap((word) => [...formsOf(word)])));

/** The stretch of at most so many characters that begins a little before a shared word and has most of them. */
export function stretch(pieces: readonly Piece[], length: number): Piece[] {
  const text = pieces.map((piece) => piece.text).join('');
  if (text.length <= length) return [...pieces];
  const spans = spansOf(pieces);
  const hits = spans.filter(({ piece }) => piece.shared).map(({ start }) => start);
  const within = (from: number) =>
    hits.filter((hit) => hit >= from && hit < from + length - before);
  const best = hits.reduce((a, b) => (within(b).length > within(a).length ? b : a), hits[0] ?? 0);
  const from = Math.max(0, Math.min(best - before, text.length - length));
  const start = from === 0 ? 0 : text.indexOf(' ', from) + 1 || from;
  const end = start + length >= text.length ? text.length : text.lastIndexOf(' ', start + length);
  const stop = end > start ? end : start + length;
  const cut = spans.flatMap(({ piece, start: at }) => {
    const kept = piece.text.slice(Math.max(0, start - at), Math.max(0, stop - at));
    return kept === '' ? [] : [{ text: kept, shared: piece.shared }];
  });
  return [
    ...(start > 0 ? [{ text: '… ', shared: false }] : []),
    ...cut,
    ...(stop < text.length ? [{ text: ' …', shared: false }] : []),
  ];
}

const before = 40; // characters shown before the first shared word

const spansOf = (pieces: readonly Piece[]): { piece: Piece; start: number }[] => {
  let start = 0;
  return pieces.map((piece) => {
    const span = { piece, start };
    start += piece.text.length;
    return span;
  });
};
