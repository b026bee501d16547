import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { checkItems } from '#formats/check-feed.ts';
import { soundXml } from '#formats/corrections-feed.ts';
import { announcementOf } from '#site/announcement.ts';
import { checkListAt, checkListPaths } from '#site/check-lists.ts';
import { corpus } from '#site/corpus.ts';
import { takeAwayStrings as words } from '#site/strings-citation.ts';
import { absolute, factCheckUrl, homePath } from '#site/urls.ts';

export const getStaticPaths = checkListPaths;

/** The fact-checks of a list, latest first. */
export const GET: APIRoute = ({ params }) => {
  const { site } = corpus();
  const { page, title, factChecks } = checkListAt(params['list']);
  return rss({
    title: soundXml(words.feedTitle(title(), site.name)),
    description: soundXml(words.describeFeed(title())),
    site: absolute(page, site),
    customData: `<language>${site.lang}</language>`,
    items: checkItems(factChecks, (check) => {
      const { word, note } = announcementOf(check);
      return {
        url: absolute(homePath(factCheckUrl(check), check.lang), site),
        verdict: word,
        description: note ?? check.conclusion,
      };
    }),
    trailingSlash: true,
  });
};
