import { createHash } from 'node:crypto';
import { link, type Corpus } from '#domain/corpus.ts';
import { dataFiles, dataFormats } from '#formats/data/data-files.ts';
import type { DataFile, Measure } from '#formats/data/data-file.ts';
import { wholeEdition, type Edition } from '#formats/data/edition.ts';
import { records } from './records.ts';

const at = (path: string) => `https://plumbline.example/${path}`;

/** A corpus as its exports see it, at the addresses of a site in one language. */
export const editionOf = (corpus: Corpus): Edition =>
  wholeEdition(corpus, {
    pageOf: (collection, { id }) => at(`${collection}/${id}/`),
    addressOf: at,
  });

/** The sound records with some changes, as an edition. */
export const soundEdition = (changes: Parameters<typeof records>[0] = {}): Edition =>
  editionOf(link(records(changes)));

/** The sound records, their fact-check withdrawn on 2026-11-22. */
export const withdrawnEdition = (): Edition =>
  soundEdition({
    'fact-checks/envoy': {
      status: 'withdrawn',
      history: [
        { date: '2026-11-20', kind: 'published', to: 'false', reason: 'First.' },
        { date: '2026-11-22', kind: 'withdrawn', reason: 'It was wrong.' },
      ],
    },
  });

export const measure: Measure = (file) => ({
  bytes: Buffer.byteLength(textOf(file)),
  sha256: createHash('sha256').update(textOf(file)).digest('hex'),
});

export const textOf = ({ content }: DataFile): string => [...content()].join('');

/** Every file of every format, by its path. */
export const filesOf = (edition: Edition): ReadonlyMap<string, DataFile> =>
  new Map([...dataFiles(edition, measure, dataFormats)].map((file) => [file.path, file]));

/** The text of one file. */
export function textAt(edition: Edition, path: string): string {
  const file = filesOf(edition).get(path);
  if (!file) throw new Error(`No file ${path}.`);
  return textOf(file);
}
