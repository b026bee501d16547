import rss from '@astrojs/rss';
import { corrections } from '#domain/queries.ts';
import { correctionItems, soundXml } from '#formats/corrections-feed.ts';
import { corpus } from '#site/corpus.ts';
import { historyLabels } from '#site/labels.ts';
import { correctionStrings } from '#site/strings-accountability.ts';
import { ledgerStrings } from '#site/strings-entries.ts';
import { absolute, historyUrl } from '#site/urls.ts';

/** Every change that readers should know of, latest first. */
export function GET(): Promise<Response> {
  const entries = corpus();
  const { site } = entries;
  return rss({
    title: soundXml(`${correctionStrings.feedTitle} · ${site.name}`),
    description: ledgerStrings.correctionsLead,
    site: site.url,
    customData: `<language>${site.lang}</language>`,
    items: correctionItems(
      corrections(entries),
      ({ factCheck }, index) => absolute(historyUrl(factCheck, index), site),
      {
        kindOf: ({ line }) => historyLabels[line.kind],
        from: ledgerStrings.from,
        to: ledgerStrings.to,
      },
    ),
    trailingSlash: true,
  });
}
