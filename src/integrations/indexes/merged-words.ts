import { byBytes } from './byte-order.ts';
import { CborWriter } from './cbor-writer.ts';
import { postingsOf, type IndexPart } from './index-part.ts';
import { writePostings, type Placed } from './postings.ts';

/** A part, and the number that its first page has in the whole index. */
export interface PlacedPart {
  readonly part: IndexPart;
  readonly offset: number;
}

/** A file of words, and which are the first and the last of them. */
export interface WordFile {
  readonly from: string;
  readonly to: string;
  readonly bytes: Buffer;
}

/** Where Pagefind ends a file: what it counts of the words in it has come to this. */
const fullSize = 20_000;

/** The words of all parts as Pagefind would have cut and written them, had it made one index. */
export function* mergedWords(parts: readonly PlacedPart[]): Generator<WordFile> {
  const places = placesOf(parts);
  const words = [...places.numbers.keys()].sort(byBytes);
  const writer = new CborWriter();
  let [begin, size] = [0, 0];
  for (const [index, word] of words.entries()) {
    size += writeWord(writer, word, parts, places);
    if (size < fullSize && index < words.length - 1) continue;
    const body = writer.take();
    const head = writer
      .array(1)
      .array(index + 1 - begin)
      .take();
    yield { from: words[begin] ?? '', to: word, bytes: Buffer.concat([head, body]) };
    [begin, size] = [index + 1, 0];
  }
}

/** Where each word is: the places of one word are a chain, so that millions of them are a few arrays. */
interface Places {
  /** The number of each word, and by it the first place of the word. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly heads: readonly number[];
  /** Of each place: the part, the number of the word there, and the next place of the same word. */
  readonly parts: Uint32Array;
  readonly words: Uint32Array;
  readonly next: Int32Array;
}

const none = -1;

function placesOf(parts: readonly PlacedPart[]): Places {
  const count = parts.reduce((sum, { part }) => sum + part.words.length, 0);
  const numbers = new Map<string, number>();
  const heads: number[] = [];
  const places = {
    numbers,
    heads,
    parts: new Uint32Array(count),
    words: new Uint32Array(count),
    next: new Int32Array(count).fill(none),
  };
  // From the last to the first, so that each chain begins with the first part.
  let place = count;
  for (let index = parts.length - 1; index >= 0; index -= 1) {
    const words = parts[index]?.part.words ?? [];
    for (const [word, text] of words.entries()) {
      place -= 1;
      places.parts[place] = index;
      places.words[place] = word;
      const number = numbers.get(text) ?? numbers.size;
      if (number === heads.length) numbers.set(text, number);
      places.next[place] = heads[number] ?? none;
      heads[number] = place;
    }
  }
  return places;
}

function writeWord(
  writer: CborWriter,
  word: string,
  parts: readonly PlacedPart[],
  places: Places,
): number {
  const plain: Placed[] = [];
  const accented = new Map<string, Placed[]>();
  let place = places.heads[places.numbers.get(word) ?? none] ?? none;
  for (; place !== none; place = places.next[place] ?? none) {
    const found = parts[places.parts[place] ?? 0];
    const index = places.words[place] ?? 0;
    if (!found) continue;
    const { part, offset } = found;
    const own = part.own[index] ?? 0;
    plain.push({ postings: postingsOf(part, own), offset });
    for (const [further, form] of formsOf(part, index).entries()) {
      const postings = postingsOf(part, own + 1 + further);
      accented.set(form, [...(accented.get(form) ?? []), { postings, offset }]);
    }
  }
  writer.array(3).text(word);
  writePostings(writer, plain);
  writer.array(accented.size);
  for (const [form, placed] of accented) {
    writer.array(2).text(form);
    writePostings(writer, placed);
  }
  return plain.reduce((sum, { postings }) => sum + postings.size, 0);
}

const formsByWord = new WeakMap<IndexPart, ReadonlyMap<number, string[]>>();

function formsOf(part: IndexPart, word: number): readonly string[] {
  const known = formsByWord.get(part);
  if (known) return known.get(word) ?? [];
  const forms = new Map<number, string[]>();
  for (const { word: index, form } of part.forms)
    forms.set(index, [...(forms.get(index) ?? []), form]);
  formsByWord.set(part, forms);
  return forms.get(word) ?? [];
}
