import type { SiteSettings } from '#domain/site-settings.ts';

/** Whom to tell of a hole in the site, as RFC 9116 has it. `address` is that of the file itself. */
export const securityText = (
  { contacts, expires, policy, languages }: NonNullable<SiteSettings['security']>,
  address: string,
): string =>
  [
    ...contacts.map((contact) => `Contact: ${contactAddress(contact)}`),
    `Expires: ${expires}T23:59:59Z`,
    ...(languages.length > 0 ? [`Preferred-Languages: ${languages.join(', ')}`] : []),
    `Canonical: ${address}`,
    ...(policy ? [`Policy: ${policy}`] : []),
    '',
  ].join('\n');

/** The RFC wants an address of mail as a URI. */
const contactAddress = (contact: string): string =>
  contact.startsWith('https://') ? contact : `mailto:${contact}`;
