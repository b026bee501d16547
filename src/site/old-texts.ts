import { keptText, keptVersions } from '#archive/kept-versions.ts';
import { corpus } from './corpus.ts';
import { publication } from './publication.ts';
import { versionTextUrl } from './urls.ts';

interface Numbered {
  readonly number: number;
}

/** Where the whole text of an old version is; undefined for one that was replaced before texts were kept. */
export const oldTextUrl = (
  check: { readonly id: string },
  version: Numbered,
): string | undefined =>
  keptVersions(publication.root, check.id).includes(version.number)
    ? versionTextUrl(check, version)
    : undefined;

/** Every old text of what readers may see. */
export const oldTextPaths = () =>
  [...corpus()['fact-checks'].keys()].flatMap((id) =>
    keptVersions(publication.root, id).map((number) => ({
      params: { id, version: String(number) },
    })),
  );

export const oldText = (id = '', version = ''): string => keptText(publication.root, id, version);
