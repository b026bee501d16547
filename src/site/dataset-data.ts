import { datasetMarkup } from '#formats/dataset.ts';
import { jsonLd } from '#formats/json-ld.ts';
import type { DataCatalogue } from './data-catalogue.ts';
import { dataStrings as words } from './strings-data.ts';
import { absolute, data, dataFileUrl } from './urls.ts';

/** The data as JSON-LD, for search engines of data sets: every file with its size and checksum. */
export function datasetData({ site, changedOn, files }: DataCatalogue): string {
  const { name, url = site.url } = site.publisher;
  return jsonLd(
    datasetMarkup({
      name: `${site.name}: ${words.title}`,
      description: words.lead,
      url: absolute(data(), site),
      license: site.contentLicence.url,
      creator: { name, url },
      dateModified: changedOn,
      distributions: files.map(({ path, mediaType, bytes, sha256 }) => ({
        name: path.slice(path.lastIndexOf('/') + 1),
        contentUrl: absolute(dataFileUrl(path), site),
        encodingFormat: mediaType,
        bytes,
        sha256,
      })),
    }),
  );
}
