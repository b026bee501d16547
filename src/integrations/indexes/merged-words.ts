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
  const words = [...places.keys()].sort(byBytes);
  const writer = new CborWriter();
  let [begin, size] = [0, 0];
  for (const [index, word] of words.entries()) {
    size += writeWord(writer, word, parts, places.get(word) ?? []);
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

/** In which parts each word is, and which of their words it is there: two numbers each. */
function placesOf(parts: readonly PlacedPart[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [index, { part }] of parts.entries()) {
    for (const [word, text] of part.words.entries()) {
      const known = places.get(text);
      if (known) known.push(index, word);
      else places.set(text, [index, word]);
    }
  }
  return places;
}

function writeWord(
  writer: CborWriter,
  word: string,
  parts: readonly PlacedPart[],
  places: readonly number[],
): number {
  const plain: Placed[] = [];
  const accented = new Map<string, Placed[]>();
  for (let place = 0; place < places.length; place += 2) {
    const found = parts[places[place] ?? 0];
    const index = places[place + 1] ?? 0;
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
