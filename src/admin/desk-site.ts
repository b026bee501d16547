import type { DeskContent } from '#site/desk-site.ts';
import type { DeskSite } from './desk-config.ts';

/** What a desk needs to know of the content. */
export const deskSiteOf = ({ site, languages, verdicts }: DeskContent): DeskSite => ({
  name: site.name,
  url: site.url,
  languages,
  verdicts,
  desk: site.desk,
});
