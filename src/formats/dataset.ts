import type { DataDownload, Dataset, WithContext } from 'schema-dts';

/** One file of a data set. */
export interface Distribution {
  readonly name: string;
  readonly contentUrl: string;
  /** Media type. */
  readonly encodingFormat: string;
  readonly bytes: number;
  /** 64 hexadecimal digits. */
  readonly sha256: string;
}

export interface DatasetDescription {
  readonly name: string;
  readonly description: string;
  /** The page that explains the files. */
  readonly url: string;
  /** Address of the licence. */
  readonly license: string;
  readonly creator: { readonly name: string; readonly url: string };
  /** The day of the last change. */
  readonly dateModified?: string | undefined;
  readonly distributions: readonly Distribution[];
}

/** A data set as search engines for data list it; each file with its size and checksum. */
export const datasetMarkup = ({
  name,
  description,
  url,
  license,
  creator,
  dateModified,
  distributions,
}: DatasetDescription): WithContext<Dataset> => ({
  '@context': 'https://schema.org',
  '@type': 'Dataset',
  name,
  description,
  url,
  license,
  isAccessibleForFree: true,
  creator: { '@type': 'Organization', name: creator.name, url: creator.url },
  ...(dateModified && { dateModified }),
  distribution: distributions.map(download),
});

const download = ({
  name,
  contentUrl,
  encodingFormat,
  bytes,
  sha256,
}: Distribution): DataDownload => ({
  '@type': 'DataDownload',
  name,
  contentUrl,
  encodingFormat,
  contentSize: `${bytes} B`,
  sha256,
});
