import { apiFiles } from '../api/api-files.ts';
import { stixFile } from '../stix/stix-bundle.ts';
import { dataPackageFile } from '../tables/data-package.ts';
import { tableFiles } from '../tables/data-tables.ts';
import { bibTeXFile, cslFile } from './bibliography-files.ts';
import { claimReviewFeed, claimsSearchFile } from './claim-review-files.ts';
import type { DataFile, Measure } from './data-file.ts';
import type { Edition } from './edition.ts';
import { incidentFeatures } from './incident-features.ts';
import { searchEngineFiles } from './search-engine-files.ts';

type Write = (edition: Edition, measure: Measure) => Iterable<DataFile>;

function* tablesAndPackage(edition: Edition, measure: Measure): Iterable<DataFile> {
  const tables = tableFiles(edition);
  yield* tables;
  yield dataPackageFile(edition, tables, measure);
}

/** Formats that hold all entries in one file or a few, in the order in which they are explained. */
const single = {
  csv: tablesAndPackage,
  claimreview: (edition) => [claimReviewFeed(edition)],
  'claims-search': (edition) => [claimsSearchFile(edition)],
  geojson: (edition) => [incidentFeatures(edition)],
  csl: (edition) => [cslFile(edition)],
  bibtex: (edition) => [bibTeXFile(edition)],
  stix: (edition) => [stixFile(edition)],
} satisfies Record<string, Write>;

/** The files that a page lists: everything but the API. */
export const listedFiles = (edition: Edition, measure: Measure): DataFile[] =>
  Object.values<Write>(single).flatMap((write) => [...write(edition, measure)]);

const writers = {
  ...single,
  // After the files that it names: who writes them one after the other knows their measures by then.
  api: (edition, measure) => apiFiles(edition, listedFiles(edition, measure), measure),
  opensearch: searchEngineFiles,
} satisfies Record<string, Write>;

export type DataFormat = keyof typeof writers;

/** All formats that can be written. */
export const dataFormats = Object.keys(writers) as readonly DataFormat[];

/** Those that are on the site. */
export const siteFormats: readonly DataFormat[] = dataFormats.filter(
  (format) => format !== 'opensearch',
);

/** The files of some formats. */
export function* dataFiles(
  edition: Edition,
  measure: Measure,
  formats: readonly DataFormat[] = siteFormats,
): Iterable<DataFile> {
  for (const format of formats) yield* writers[format](edition, measure);
}
