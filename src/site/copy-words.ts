import type { FactCheck, Source } from '#domain/entities.ts';
import type { PartialDate } from '#domain/partial-date.ts';
import type { SiteSettings } from '#domain/site-settings.ts';
import { versionOf } from '#domain/ledger.ts';
import type { Run } from '#formats/html-tree.ts';
import type { CopyWords } from '#formats/single-file.ts';
import { wordDate } from './dates.ts';
import { wordCredit } from './source-wording.ts';
import { copyStrings as words } from './strings-copies.ts';
import { sourceStrings } from './strings-entries.ts';
import { absolute, factCheckUrl, homePath, sourceUrl } from './urls.ts';

/** What the copy of a fact-check says that its page does not: of what it is a copy, and where its sources are. */
export const copyWords = (
  check: FactCheck,
  sources: readonly Source[],
  site: SiteSettings,
  today: PartialDate,
): CopyWords => ({
  notice: {
    label: words.noticeLabel,
    text: words.notice({
      version: versionOf(check),
      address: absolute(homePath(factCheckUrl(check), check.lang), site),
      day: wordDate(today),
      licence: site.contentLicence,
    }),
  },
  sources: {
    // The underscore keeps it apart from the ids of exhibits.
    id: 'section_sources',
    title: words.sources,
    lines: sources.map((source) => sourceLine(source, site)),
  },
});

function sourceLine(source: Source, site: SiteSettings): Run[] {
  const { title, titleShort, lang, issued } = source;
  const day = issued ? wordDate(issued) : sourceStrings.noDate;
  return [
    ...(titleShort === undefined || titleShort === title ? [] : [`${titleShort}: `]),
    { text: title, href: absolute(sourceUrl(source), site), lang },
    `, ${[wordCredit(source), day].filter(Boolean).join(', ')}. `,
    ...whereabouts(source),
  ];
}

/** Only what our policy of links allows. */
function whereabouts({ url, linkPolicy, archives }: Source): Run[] {
  if (linkPolicy === 'no-link') return [sourceStrings.noLink];
  const live = linkPolicy === 'live' && url !== undefined ? [[{ text: url, href: url }]] : [];
  const archived = archives.map((archive) => [
    { text: archive.url, href: archive.url },
    words.archivedOn(wordDate(archive.capturedOn)),
  ]);
  const places: Run[][] = [...live, ...archived];
  if (places.length === 0) return [sourceStrings.noAddress];
  return places.flatMap((place, index) => (index === 0 ? place : [' ', ...place]));
}
