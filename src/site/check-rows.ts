import type { FactCheck } from '#domain/entities.ts';
import type { SiteSettings } from '#domain/site-settings.ts';
import { remember } from '#domain/remember.ts';
import { checkRow } from '#formats/check-table.ts';
import { announcementOf } from './announcement.ts';
import { absolute, factCheckUrl, homePath } from './urls.ts';

/** Fact-checks of this site as rows of a table. */
export const checkRows = (checks: readonly FactCheck[], site: SiteSettings) =>
  checks.map(rowIn(site));

/** A fact-check stands in a dozen lists, each in two formats, all of them in the first language of the site. */
const rowIn = remember((site: SiteSettings) =>
  remember((check: FactCheck) =>
    checkRow(check, {
      url: absolute(homePath(factCheckUrl(check), check.lang), site),
      verdict: announcementOf(check).word,
    }),
  ),
);
