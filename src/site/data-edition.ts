import { measurePieces } from '#archive/pieces.ts';
import type { Corpus } from '#domain/corpus.ts';
import { wholeEdition, type Edition } from '#formats/data/edition.ts';
import type { Measure, Measured } from '#formats/data/data-file.ts';
import { homeAddress } from './home-address.ts';
import { absolute, dataFileUrl } from './urls.ts';

/** What this site gives away, at its own addresses. */
export const siteEdition = (corpus: Corpus): Edition =>
  wholeEdition(corpus, {
    pageOf: (collection, entry) => homeAddress(collection, entry, corpus.site),
    addressOf: (path) => absolute(dataFileUrl(path), corpus.site),
  });

/** Measures the files of one edition, each once; of one that was written the measure is known. */
export function measurer(): {
  measure: Measure;
  wasWritten: (path: string, as: Measured) => void;
} {
  const known = new Map<string, Measured>();
  return {
    measure: ({ path, content }) => {
      const found = known.get(path) ?? measurePieces(content());
      known.set(path, found);
      return found;
    },
    wasWritten: (path, as) => known.set(path, as),
  };
}
