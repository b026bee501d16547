import { bibliographyEntry } from '../source-bibtex.ts';
import { itemOfSource } from '../source-csl.ts';
import { jsonList, mediaTypes, type DataFile } from './data-file.ts';
import type { Edition } from './edition.ts';

/** All sources for programs that keep bibliographies. */
export const cslFile = ({ corpus }: Edition): DataFile => ({
  path: 'data/sources.csl.json',
  mediaType: mediaTypes.csl,
  *content() {
    yield* jsonList(
      (function* () {
        for (const source of corpus.sources.values()) yield itemOfSource(source);
      })(),
    );
  },
});

export const bibTeXFile = ({ corpus }: Edition): DataFile => ({
  path: 'data/sources.bib',
  mediaType: mediaTypes.bibtex,
  *content() {
    for (const source of corpus.sources.values()) yield `${bibliographyEntry(source)}\n`;
  },
});
