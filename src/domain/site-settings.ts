import { z } from 'zod';
import { entryId } from './entry-id.ts';
import { deskSettings } from './desk-settings.ts';
import { interfaceLanguages } from './interface-language.ts';
import { fullDate } from './partial-date.ts';
import { language, line, paragraphs, webAddress } from './text.ts';
import { uniqueIds } from './unique-ids.ts';

/** A desk that signs entries; an organisation, not a person. */
const byline = z.strictObject({
  id: entryId.describe('Id used in entries, such as "plumbline-desk".'),
  name: line(120).describe('The name as printed.'),
  kind: z.enum(['organisation', 'person']).describe('Whether a body or a person signs.'),
});
export type BylineRecord = z.infer<typeof byline>;

const securePage = webAddress.refine((address) => address.startsWith('https://'), {
  error: 'An address that begins with https://.',
});

/** `content/site.yaml`: who publishes, where and under which terms. */
export const siteSettings = z.strictObject({
  name: line(80).describe('Name of the site.'),
  tagline: line(160).describe('One sentence under the name.'),
  description: paragraphs(300).describe('For search engines and previews.'),
  url: webAddress
    .refine((url) => new URL(url).origin === url, {
      error:
        'Protocol and host alone, such as "https://plumbline.example": no path, no final slash.',
      abort: true,
    })
    .describe('Address at which the site is published, without a path.'),
  lang: language.describe('Language of the texts that name no other.'),
  interfaceLanguages: z
    .tuple([z.enum(interfaceLanguages)], z.enum(interfaceLanguages))
    .refine((tags) => new Set(tags).size === tags.length, {
      error: 'A language stands here twice.',
    })
    .default(['en'])
    .describe('Languages of the interface; pages in the first have no prefix in their address.'),
  translations: z
    .record(
      language,
      z.strictObject({
        tagline: line(160).describe('The sentence under the name, in that language.'),
        description: paragraphs(300).describe('For search engines and previews, in that language.'),
      }),
    )
    .default({})
    .describe('What the site says of itself in other languages, by language tag.'),
  publisher: z
    .strictObject({
      name: line(120).describe('Who publishes, as ClaimReview author.'),
      url: webAddress.optional().describe('Their address, when it is not the site.'),
    })
    .describe('Who answers for the site.'),
  contact: z.email('An e-mail address.').optional().describe('Where readers report errors.'),
  security: z
    .strictObject({
      contacts: z
        .array(z.union([z.email(), securePage], 'An e-mail address, or an https:// address.'))
        .min(1, 'Name at least one way to reach you.')
        .describe('Where holes in the site are reported, the best way first.'),
      expires: fullDate.describe(
        'The day until which this holds, at most a year ahead. After it the file is not published.',
      ),
      policy: securePage.optional().describe('The page that says how you deal with reports.'),
      languages: z.array(language).default([]).describe('Languages in which you read reports.'),
    })
    .optional()
    .describe('For /.well-known/security.txt; without it there is no such file.'),
  contentLicence: z
    .strictObject({
      name: line(80).describe('Licence of the content.'),
      url: webAddress.describe('Its text.'),
    })
    .describe('Under which terms others may use the content.'),
  review: z
    .strictObject({
      blindVerdict: z
        .boolean()
        .default(false)
        .describe(
          'A reviewer gives a verdict before seeing ours; if the two differ, the draft goes back.',
        ),
    })
    .default({ blindVerdict: false })
    .describe('How entries are reviewed.'),
  listLength: z
    .int('A whole number.')
    .min(1, 'A list shows one entry at least.')
    .max(1000, 'A page of more than 1000 entries helps nobody.')
    .default(100)
    .describe(
      'How many entries a list shows on one page; of a longer one the latest, and all of them by date.',
    ),
  desk: deskSettings
    .optional()
    .describe('Where the desk in the browser saves when it is served with the site (CMS=1).'),
  bylines: z.array(byline).min(1).check(uniqueIds).describe('The desks that write and review.'),
});
export type SiteSettings = z.infer<typeof siteSettings>;
