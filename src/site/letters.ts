import type { FactCheck } from '#domain/entities.ts';
import type { SiteSettings } from '#domain/site-settings.ts';
import { versionOf } from '#domain/ledger.ts';
import type { letterKinds } from '#domain/site-page.ts';
import { letters } from './strings-letters.ts';
import { absolute, factCheckUrl, homePath } from './urls.ts';
import { mailtoUrl } from './mailto.ts';

export type LetterKind = (typeof letterKinds)[number];

type Contact = Pick<SiteSettings, 'contact'>;

/** A link that opens a letter with questions in it; undefined while the site has published no address. */
export const letterUrl = (kind: LetterKind, { contact }: Contact): string | undefined =>
  contact === undefined ? undefined : mailtoUrl(contact, letters[kind]);

/** A link that opens a report of an error, with entry and version filled in; undefined as in `letterUrl`. */
export function errorReportUrl(
  check: FactCheck,
  site: Pick<SiteSettings, 'contact' | 'url'>,
): string | undefined {
  if (site.contact === undefined) return undefined;
  const version = String(versionOf(check));
  const address = absolute(homePath(factCheckUrl(check), check.lang), site);
  return mailtoUrl(site.contact, {
    subject: letters.error.subject(check.id, version),
    body: letters.error.body(check.title, address, version),
  });
}
