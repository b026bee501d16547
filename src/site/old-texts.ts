import { keptText, keptVersions } from '#archive/kept-versions.ts';
import { noteRead } from '#domain/reads.ts';
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
  keptOf(check.id).includes(version.number) ? versionTextUrl(check, version) : undefined;

/** Every old text of what readers may see. */
export const oldTextPaths = () =>
  [...corpus()['fact-checks'].keys()].flatMap((id) =>
    keptOf(id).map((number) => ({
      params: { id, version: String(number) },
    })),
  );

export function oldText(id = '', version = ''): string {
  noteRead(`versions/${id}`);
  return keptText(publication.root, id, version);
}

function keptOf(id: string): readonly number[] {
  noteRead(`versions/${id}`);
  return keptVersions(publication.root, id);
}
