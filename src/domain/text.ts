import { z } from 'zod';

const wanted = {
  error:
    'Expected text. If YAML reads it as a number or a truth value, put quotation marks around it.',
};

/** One line of text: a name, a title, a locator. */
export const line = (max = 300) =>
  z
    .string(wanted)
    .min(1, 'Empty text: write something or leave the field out.')
    .max(max, `At most ${max} characters.`)
    .regex(/^\S(?:[^\n]*\S)?$/u, 'One line, with no space at either end.');

/** Text of one or more paragraphs, without markup. */
export const paragraphs = (max = 4000) =>
  z
    .string(wanted)
    .min(1, 'Empty text: write something or leave the field out.')
    .max(max, `At most ${max} characters.`)
    .regex(/^\S(?:[\s\S]*\S)?$/u, 'No space at either end.');

/** BCP 47 language tag, such as "en", "ru" or "fa-AF", in the one form that comparisons can rely on. */
export const language = z
  .string(wanted)
  .regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/, {
    error: 'A BCP 47 language tag, such as "en", "ru" or "fa-AF".',
    abort: true,
  })
  .refine((tag) => isCanonical(tag) && isLanguage(tag.split('-')[0] ?? ''), {
    error: 'No language has this tag. Dari is "fa-AF", Ukrainian "uk", Hebrew "he".',
  });

/** ISO 3166-1 alpha-2 country code. */
export const country = z
  .string(wanted)
  .regex(/^[A-Z]{2}$/, {
    error:
      'A two-letter ISO 3166 country code, such as "AF". Quote "NO", which YAML may read as a truth value.',
    abort: true,
  })
  .refine((code) => isCanonical(`und-${code}`) && regionNames.of(code) !== undefined, {
    error: 'No country has this code. The United Kingdom is "GB", Greece "GR".',
  });

const isCanonical = (tag: string) => Intl.getCanonicalLocales(tag)[0] === tag;

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
const regionNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** Of the languages with codes of three letters the names of many are not known here. */
const isLanguage = (code: string) => code.length === 3 || languageNames.of(code) !== undefined;

/** No space, quotation mark, bracket, brace or backslash: nothing that a browser reads in another way than we do. */
export const addressCharacter = '[^\\s\\\\<>"\'`{}|^\\p{C}\\p{Z}]';
/** No name before the host, which would make one host look like another. */
const webAddressShape = new RegExp(`^https?://(?![/?#:])(?![^/?#]*@)${addressCharacter}+$`, 'iu');

/** An address on the web. Only http and https: nothing else is ever linked. */
export const webAddress = z
  .string(wanted)
  .refine((address) => webAddressShape.test(address) && URL.canParse(address), {
    error:
      'A full web address that begins with https:// or http://, without spaces, quotation marks or brackets (write %20, %27 ...) and without a name before the host.',
  });

/** Text that another spelling finds: a name in another language, script or usage. */
export const alias = z.strictObject({
  name: line(120).describe('The name in this spelling, such as "Замир Кабулов" or "ISKP".'),
  lang: language.optional().describe('Language of the spelling, when it is not that of the site.'),
});
