import { widthOf } from '#charts/text-width.ts';
import type { FactCheck } from '#domain/entities.ts';
import type { SiteSettings } from '#domain/site-settings.ts';
import { embedCode, type Embed } from '#formats/embed-code.ts';
import { announcementOf } from './announcement.ts';
import { wordDate } from './dates.ts';
import { sharingSentences } from './strings-sharing.ts';
import { absolute, embedUrl, factCheckUrl, homePath } from './urls.ts';

/** A fact-check as other sites show it. */
export const embedOf = (check: FactCheck, site: SiteSettings): Embed => ({
  title: check.title,
  address: absolute(homePath(factCheckUrl(check), check.lang), site),
  attribution: sharingSentences.attribution(site.name),
  frame: { address: absolute(embedUrl(check), site), ...frameOf(check) },
});

/** What others paste to show it. */
export const embedCodeOf = (check: FactCheck, site: SiteSettings): string =>
  embedCode(embedOf(check, site));

/** As wide as a column of text, and as high as its texts need on a telephone: nothing is ever cut off. */
function frameOf(check: FactCheck): { width: number; height: number } {
  const { title, claim } = check;
  const room = 270; // pixels that texts have in a frame of 320
  const lines = (text: string, size: number) => Math.ceil(widthOf(text, size) / room);
  const height =
    202 +
    lines(announcementOf(check).note ?? '', 17) * 27 +
    lines(title, 19) * 25 +
    lines(claim.summary, 20) * 27 +
    lines(`${claim.claimant.name}, ${claim.capacity} · ${wordDate(claim.madeOn)}`, 13) * 20;
  return { width: 600, height };
}
