import { rule } from './rule.ts';

/** Readers can read the quotation in the language of the entry. */
export const quoteTranslated = rule({
  id: 'quote-translated',
  severity: 'error',
  collections: ['fact-checks'],
  *check({ lang, quote }) {
    if (quote.kind !== 'verbatim') return;
    const { translation, renderings } = quote;
    if (translation && !isSameLanguage(translation.lang, lang)) {
      yield {
        at: ['quote', 'translation', 'lang'],
        message: `The translation is in "${translation.lang}", the entry in "${lang}".`,
        mend: `Translate into "${lang}", or correct the language tag.`,
      };
    }
    const readable =
      translation ?? [quote, ...renderings].find((q) => isSameLanguage(q.lang, lang));
    if (!readable) {
      yield {
        at: ['quote', 'lang'],
        message: `The words are in "${quote.lang}", the entry in "${lang}", and there is no translation.`,
        mend: 'Add "translation:" with text, lang and translator.',
      };
    }
  },
});

/** "en-GB" and "en" are one language. */
const isSameLanguage = (a: string, b: string) => a.split('-')[0] === b.split('-')[0];
