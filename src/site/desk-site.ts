import { readArchive } from '#archive/read-archive.ts';
import { interfaceLanguages } from '#domain/interface-language.ts';
import type { SiteSettings } from '#domain/site-settings.ts';
import { publication } from './publication.ts';

/** What the desk must know of content/, which need not be sound: the desk is where it is mended. */
export interface DeskContent {
  readonly site: SiteSettings;
  /** Languages other than the first in which there are words. */
  readonly languages: readonly string[];
  /** Ids of the scale. */
  readonly verdicts: readonly string[];
  /** The folders in which the fact-checks lie, by id: the years of their first publication. */
  readonly years: Readonly<Record<string, string>>;
}

export function deskContent(): DeskContent {
  const { records, files } = readArchive(publication.root);
  if (!records) {
    throw new Error('site.yaml and verdicts.yaml must be sound first: npm run check');
  }
  const years = [...files.values()].flatMap((path) => {
    const [, year, id] = /^fact-checks\/(\d{4})\/(.+)\.mdx$/.exec(path) ?? [];
    return year !== undefined && id !== undefined ? [[id, year] as const] : [];
  });
  return {
    site: records.site,
    languages: [
      ...new Set([
        ...interfaceLanguages.filter((lang) => lang !== records.site.lang),
        ...Object.keys(records.site.translations),
        ...Object.keys(records.scale.importedIn),
      ]),
    ],
    verdicts: [...records.verdicts.keys()],
    years: Object.fromEntries(years),
  };
}
