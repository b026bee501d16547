import type { FactCheck } from '#domain/entities.ts';
import type { PartialDate } from '#domain/partial-date.ts';
import type { SiteSettings } from '#domain/site-settings.ts';
import { versionDate, versionOf } from '#domain/ledger.ts';
import { definedFields } from './defined-fields.ts';

/** A fact-check as others cite it: the version that stands, and the day since when it does. */
export interface CitedCheck {
  /** Differs from version to version. */
  readonly key: string;
  readonly title: string;
  /** Names as printed: desks are bodies, and no name is split into parts. */
  readonly authors: readonly string[];
  readonly site: string;
  /** Only where it is not the site. */
  readonly publisher: string | undefined;
  /** What it is, such as "Fact-check". */
  readonly genre: string;
  readonly version: number;
  /** The day of that version; none before the first publication. */
  readonly issued: PartialDate | undefined;
  readonly url: string;
  readonly language: string;
}

/** `url` is the canonical address of its page. */
export function citedCheck(
  check: FactCheck,
  site: SiteSettings,
  { url, genre }: Pick<CitedCheck, 'url' | 'genre'>,
): CitedCheck {
  const version = versionOf(check);
  const publisher = site.publisher.name;
  return {
    key: `${check.id}-v${version}`,
    title: check.title,
    authors: check.authors.map(({ name }) => name),
    site: site.name,
    publisher: publisher === site.name ? undefined : publisher,
    genre,
    version,
    issued: versionDate(check),
    url,
    language: check.lang,
  };
}

/** An item of CSL-JSON, as much of it as is written here. */
export interface CitationItem {
  readonly id: string;
  readonly type: 'webpage';
  readonly title: string;
  readonly author: readonly { readonly literal: string }[];
  readonly 'container-title': string;
  readonly publisher?: string | undefined;
  readonly genre: string;
  readonly version?: string;
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] } | undefined;
  readonly URL: string;
  readonly language: string;
}

export const citationItem = (cited: CitedCheck): CitationItem =>
  definedFields({
    id: cited.key,
    type: 'webpage',
    title: cited.title,
    author: cited.authors.map((literal) => ({ literal })),
    'container-title': cited.site,
    publisher: cited.publisher,
    genre: cited.genre,
    version: String(cited.version),
    issued: cited.issued === undefined ? undefined : { 'date-parts': [partsOf(cited.issued)] },
    URL: cited.url,
    language: cited.language,
  } as const);

const partsOf = (date: PartialDate): number[] => date.split('-').map(Number);

/** CSL-JSON 1.0.2: a bibliography of one item. */
export const cslJson = (cited: CitedCheck): string =>
  `${JSON.stringify([citationItem(cited)], null, 2)}\n`;
