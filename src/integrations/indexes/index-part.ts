import type { SearchRecord } from '#formats/search-record.ts';
import { sha1 } from './file-names.ts';
import { fragmentFile, readMeta, wordFile } from './meta-file.ts';
import { unpacked, type PagefindFile } from './pagefind-service.ts';
import type { Postings } from './postings.ts';
import { readWords } from './word-files.ts';

/** What Pagefind makes of some neighbouring records: all that an index of more records needs of them. */
export interface IndexPart {
  readonly version: string;
  readonly pages: readonly PartPage[];
  readonly words: readonly string[];
  /** Which postings are those of each word. Those of its forms with accents come after them. */
  readonly own: Uint32Array;
  readonly forms: readonly { readonly word: number; readonly form: string }[];
  /** Of all postings: the numbers of `Postings`, and where the rest of each ends. */
  readonly columns: Readonly<Record<(typeof columns)[number], Uint32Array>>;
  readonly rests: Uint8Array;
}

export interface PartPage {
  readonly sha1: string;
  readonly words: number;
  readonly filters: SearchRecord['filters'];
  readonly sort: SearchRecord['sort'];
}

const columns = ['pages', 'first', 'last', 'size', 'end'] as const;

/** A part, and the files of its pages in their order. */
export interface MadePart {
  readonly part: IndexPart;
  readonly fragments: readonly Uint8Array[];
}

/** Reads the files that Pagefind made of these records; `fields` are those of all records of the site. */
export function partOf(
  records: readonly SearchRecord[],
  files: readonly PagefindFile[],
  fields: readonly string[],
): MadePart {
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  const contentOf = (path: string): Uint8Array => {
    const content = contents.get(path);
    if (!content) throw new Error(`Pagefind made no ${path}.`);
    return content;
  };
  const [metaPath = 'pf_meta'] = [...contents.keys()].filter((path) => path.endsWith('.pf_meta'));
  const meta = readMeta(unpacked(contentOf(metaPath)));
  const fieldOf = (field: number): number => {
    const known = fields.indexOf(meta.fields[field] ?? '');
    if (known === -1) throw new Error(`Records have a field that is not declared: ${meta.fields}.`);
    return known;
  };
  const fragments = meta.pages.map(({ name }) => contentOf(fragmentFile(name)));
  if (fragments.length !== records.length) throw new Error('Pagefind made other pages than asked.');
  const pages = records.map(({ filters, sort }, page) => ({
    sha1: sha1(unpacked(contentOf(fragmentFile(meta.pages[page]?.name ?? '')))),
    words: meta.pages[page]?.words ?? 0,
    filters,
    sort,
  }));
  const words = meta.chunks.flatMap(({ name }) =>
    readWords(unpacked(contentOf(wordFile(name))), fieldOf),
  );
  const postings: Postings[] = [];
  const forms: { word: number; form: string }[] = [];
  const own = words.map((word, index) => {
    postings.push(word.postings, ...word.accented.map((accented) => accented.postings));
    forms.push(...word.accented.map(({ form }) => ({ word: index, form })));
    return postings.length - 1 - word.accented.length;
  });
  return {
    part: {
      version: meta.version,
      pages,
      words: words.map(({ word }) => word),
      own: Uint32Array.from(own),
      forms,
      ...columnsOf(postings),
    },
    fragments,
  };
}

function columnsOf(postings: readonly Postings[]): Pick<IndexPart, 'columns' | 'rests'> {
  let end = 0;
  const ends = postings.map(({ rest }) => (end += rest.length));
  const column = (name: 'pages' | 'first' | 'last' | 'size') =>
    Uint32Array.from(postings, (one) => one[name]);
  return {
    columns: {
      pages: column('pages'),
      first: column('first'),
      last: column('last'),
      size: column('size'),
      end: Uint32Array.from(ends),
    },
    rests: Buffer.concat(postings.map(({ rest }) => rest)),
  };
}

export function postingsOf({ columns, rests }: IndexPart, index: number): Postings {
  return {
    pages: columns.pages[index] ?? 0,
    first: columns.first[index] ?? 0,
    last: columns.last[index] ?? 0,
    size: columns.size[index] ?? 0,
    rest: rests.subarray(index === 0 ? 0 : columns.end[index - 1], columns.end[index]),
  };
}
