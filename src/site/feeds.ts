import type { Corpus } from '#domain/corpus.ts';
import { corrections } from '#domain/queries.ts';
import type { SiteSettings } from '#domain/site-settings.ts';
import { checkItems } from '#formats/check-feed.ts';
import { correctionItems } from '#formats/corrections-feed.ts';
import type { Feed } from '#formats/feed.ts';
import { announcementOf } from './announcement.ts';
import type { CheckList } from './check-lists.ts';
import { historyLabels } from './labels.ts';
import { correctionStrings } from './strings-accountability.ts';
import { takeAwayStrings as words } from './strings-citation.ts';
import { ledgerStrings } from './strings-entries.ts';
import {
  absolute,
  corrections as correctionsPage,
  correctionsFeed,
  factCheckUrl,
  feedUrl,
  historyUrl,
  homePath,
} from './urls.ts';

/** A feed tells what is new: readers keep what was in it before. */
const feedLength = 50;

/** The latest fact-checks of a list, latest first. */
export const feedOfList = (
  { page, title, factChecks }: CheckList,
  { site }: Pick<Corpus, 'site'>,
): Feed => ({
  title: words.feedTitle(title(), site.name),
  description: words.describeFeed(title()),
  page: absolute(page, site),
  address: absolute(feedUrl(page), site),
  ...whoIn(site),
  items: checkItems(factChecks.slice(0, feedLength), (check) => {
    const { word, note } = announcementOf(check);
    return {
      url: absolute(homePath(factCheckUrl(check), check.lang), site),
      verdict: word,
      description: note ?? check.conclusion,
    };
  }),
});

/** The latest changes that readers should know of, latest first. */
export const feedOfCorrections = (corpus: Corpus): Feed => ({
  title: `${correctionStrings.feedTitle} · ${corpus.site.name}`,
  description: ledgerStrings.correctionsLead,
  page: absolute(correctionsPage(), corpus.site),
  address: absolute(correctionsFeed, corpus.site),
  ...whoIn(corpus.site),
  items: correctionItems(
    corrections(corpus).slice(0, feedLength),
    ({ factCheck }, index) => absolute(historyUrl(factCheck, index), corpus.site),
    {
      kindOf: ({ line }) => historyLabels[line.kind],
      from: ledgerStrings.from,
      to: ledgerStrings.to,
    },
  ),
});

const whoIn = ({ lang, publisher, url }: SiteSettings) => ({
  lang,
  publisher: { name: publisher.name, url: publisher.url ?? url },
});
