/** The languages into which the interface has been translated. Content may be in any language. */
export const interfaceLanguages = ['en', 'ar'] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

/** As `Intl` needs them. British order in English; in Arabic the digits that the figures of our sources are printed in. */
export const localeOf: Readonly<Record<InterfaceLanguage, string>> = {
  en: 'en-GB',
  ar: 'ar-u-ca-gregory-nu-latn',
};
