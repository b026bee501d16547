import { findCandidates } from './candidates.ts';
import { comparison, traits, type Traits } from './closeness.ts';
import { confidenceOf, probabilityOf, type Confidence } from './confidence.ts';
import type { MatchRecord } from './entry.ts';
import { manifestFile, recordsFile, type Manifest, type ReadFile } from './manifest.ts';
import { longestText, questionOf } from './question.ts';
import { formsIn, sharedPieces, type Piece } from './shared-words.ts';
import { formsFor, type FormsOf } from './stemming.ts';
import { weights } from './weights.ts';

/** An entry in the order of closeness. */
export interface Match {
  readonly record: MatchRecord;
  readonly confidence: Confidence;
  /** From 0 to 1. */
  readonly probability: number;
  /** The words that text and entry share, marked in both. */
  readonly marked: () => Marked;
}

export interface Marked {
  readonly title: readonly Piece[];
  readonly claim: readonly Piece[];
  /** The quotation that shares most; absent where none shares a word. */
  readonly quotation: readonly Piece[] | undefined;
  /** The pasted text. */
  readonly text: readonly Piece[];
}

/** No words to compare, or the entries that share some, closest first. */
export type MatchAnswer =
  { readonly kind: 'no-words' } | { readonly kind: 'ranked'; readonly matches: readonly Match[] };

/** Ranks the entries of an index by how close their claims are to a text. */
export type Matcher = (text: string) => Promise<MatchAnswer>;

/** Opens an index through whatever reads its files, over the network or from a disk. */
export async function openMatcher(read: ReadFile): Promise<Matcher> {
  const manifest = await openIndex(read);
  return (text) => matchText(text, manifest, read);
}

/** What an index says of itself; an index of another version is refused. */
export async function openIndex(read: ReadFile): Promise<Manifest> {
  const manifest = JSON.parse(new TextDecoder().decode(await read(manifestFile))) as Manifest;
  if (manifest.version !== 1) throw new Error('The match index is of another version.');
  return manifest;
}

async function matchText(pasted: string, manifest: Manifest, read: ReadFile): Promise<MatchAnswer> {
  const text = pasted.slice(0, longestText);
  const formsOf = await formsFor(manifest.languages, [text]);
  const question = questionOf(text, formsOf, manifest);
  if (question.words.length === 0) return { kind: 'no-words' };
  const candidates = await findCandidates(question, manifest, read);
  const records = await readRecords(
    candidates.best.map(({ entry }) => entry),
    manifest,
    read,
  );
  const compare = comparison(question, candidates, formsOf);
  const ranked = candidates.best
    .flatMap((candidate, place) => {
      const record = records[place];
      return record ? [{ record, closeness: closenessOf(compare(candidate, place, record)) }] : [];
    })
    .sort((a, b) => b.closeness - a.closeness);
  const asked = new Set(question.words.flatMap(({ forms }) => forms));
  const matches = ranked.map(({ record, closeness }, index) => {
    const words = question.words.length;
    const next = index === 0 ? (ranked[1]?.closeness ?? 0) : closeness;
    const probability = probabilityOf(closeness, next, words);
    return {
      record,
      probability,
      confidence: confidenceOf(probability, words),
      marked: () => markedIn(record, text, asked, formsOf),
    };
  });
  return { kind: 'ranked', matches };
}

function markedIn(
  record: MatchRecord,
  text: string,
  asked: ReadonlySet<string>,
  formsOf: FormsOf,
): Marked {
  const marked = (passage: string) => sharedPieces(passage, asked, formsOf);
  return {
    title: marked(record.title),
    claim: marked(record.claim),
    quotation: mostShared(record.quotations.map(marked)),
    text: sharedPieces(text, formsIn(textsOf(record), formsOf), formsOf),
  };
}

const closenessOf = (compared: Traits): number =>
  traits.reduce((sum, trait) => sum + weights[trait] * compared[trait], 0);

/** The second round: the records of the candidates, in their order. */
export async function readRecords(
  entries: readonly number[],
  manifest: Manifest,
  read: ReadFile,
): Promise<MatchRecord[]> {
  const paths = [...new Set(entries.map((entry) => recordsFile(manifest, entry)))];
  const files = await Promise.all(paths.map(read));
  const byPath = new Map(
    paths.map((path, index) => [path, new TextDecoder().decode(files[index])] as const),
  );
  const parsed = new Map(
    [...byPath].map(([path, text]) => [path, JSON.parse(text) as MatchRecord[]]),
  );
  return entries.map((entry) => {
    const record = parsed.get(recordsFile(manifest, entry))?.[entry % manifest.together];
    if (!record) throw new Error('The match index is damaged.');
    return record;
  });
}

const textsOf = ({ title, claim, quotations }: MatchRecord): string[] => [
  title,
  claim,
  ...quotations,
];

function mostShared(quotations: readonly (readonly Piece[])[]): readonly Piece[] | undefined {
  const shared = (pieces: readonly Piece[]) => pieces.filter((piece) => piece.shared).length;
  const [best] = quotations.toSorted((a, b) => shared(b) - shared(a));
  return best && shared(best) > 0 ? best : undefined;
}
