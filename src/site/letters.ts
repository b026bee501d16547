import type { FactCheck } from '#domain/entities.ts';
import type { SiteSettings } from '#domain/site-settings.ts';
import { versionOf } from '#domain/version.ts';
import { absolute, factCheckUrl, mailtoUrl } from './urls.ts';

/** What a page of the site's own may invite readers to write. */
export const letterKinds = ['claim', 'complaint'] as const;
export type LetterKind = (typeof letterKinds)[number];

interface Letter {
  readonly subject: string;
  readonly body: string;
}

const letters: Readonly<Record<LetterKind, Letter>> = {
  claim: {
    subject: 'A claim to check',
    body: `What is claimed, word for word if possible:


Who said it, and in what office:


When and where (interview, speech, post, broadcast):


Where it can be read or heard (an address, or the name of the document):


Why it matters:

`,
  },
  complaint: {
    subject: 'A complaint',
    body: `Which page it is about:


What is wrong with it, or with how we acted:


What shows it:


What you ask us to do:


Whether we may name you when we answer in public:

`,
  },
};

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
  const version = versionOf(check);
  return mailtoUrl(site.contact, {
    subject: `Error in ${check.id}, version ${version}`,
    body: `Entry: ${check.title}
Address: ${absolute(factCheckUrl(check), site)}
Version: ${version}

Which sentence is wrong:


What shows it (a document, and the place in it):

`,
  });
}
