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

/** BCP 47 language tag, such as "en", "ru" or "fa-AF". */
export const language = z
  .string(wanted)
  .regex(
    /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/,
    'A BCP 47 language tag, such as "en", "ru" or "fa-AF".',
  );

/** ISO 3166-1 alpha-2 country code. */
export const country = z
  .string(wanted)
  .regex(
    /^[A-Z]{2}$/,
    'A two-letter ISO 3166 country code, such as "AF". Quote "NO", which YAML may read as a truth value.',
  );

/** An address on the web. Only http and https: nothing else is ever linked. */
export const webAddress = z.url({
  protocol: /^https?$/,
  error: 'A full web address that begins with https:// or http://.',
});

/** Text that another spelling finds: a name in another language, script or usage. */
export const alias = z.strictObject({
  name: line(120).describe('The name in this spelling, such as "Замир Кабулов" or "ISKP".'),
  lang: language.optional().describe('Language of the spelling, when it is not that of the site.'),
});
