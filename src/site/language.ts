import { localeOf, type InterfaceLanguage } from '#domain/interface-language.ts';
import { rememberByName } from '#domain/remember.ts';

/** In which languages a page is made. */
export interface Reading {
  /** The language of the interface on the page. */
  readonly language: InterfaceLanguage;
  /** All languages in which the site is offered; addresses in the first have no prefix. */
  readonly offered: readonly [InterfaceLanguage, ...InterfaceLanguage[]];
  /** The language of content that names no other. */
  readonly texts: string;
}

const unread: Reading = { language: 'en', offered: ['en'], texts: 'en' };
let current: () => Reading | undefined = () => undefined;

/** Names the place that knows for which page words are being asked; without one they are English. */
export const readFrom = (reader: () => Reading | undefined): void => {
  current = reader;
};

export const reading = (): Reading => current() ?? unread;

/** The language of the page that is being made. To be asked while it is made: a module that keeps the answer freezes it. */
export const language = (): InterfaceLanguage => reading().language;

/** The same as `Intl` needs it. */
export const locale = (): string => localeOf[language()];

/** The language of content that names no other. */
export const textLanguage = (): string => reading().texts;

/** The same as `Intl` needs it. */
export const textLocale = (): string =>
  Object.entries(localeOf).find(([lang]) => lang === textLanguage())?.[1] ?? textLanguage();

/** What an element needs when its text is in `lang`: nothing where the whole page is. */
export const spokenIn = (lang = textLanguage()): { lang?: string; dir?: 'ltr' | 'rtl' } =>
  lang === language() ? {} : { lang, dir: directionOf(lang) };

/** What an element in the language of the page needs inside a text in `lang`. */
export const heardIn = (lang: string): { lang?: string; dir?: 'ltr' | 'rtl' } =>
  lang === language() ? {} : { lang: language(), dir: directionOf(language()) };

/** The direction in which a language is written. */
export const directionOf = rememberByName((lang: string): 'ltr' | 'rtl' =>
  new Intl.Locale(lang).getTextInfo().direction === 'rtl' ? 'rtl' : 'ltr',
);

/**
 * Words of entries as part of a sentence of the interface: set apart where they are in another language, so that their
 * direction does not disturb it, and so that `foreignParts` finds them.
 */
export const foreign = (text: string): string =>
  textLanguage() === language() ? text : `\u2068${text}\u2069`;

/** A sentence cut at the words of entries in it; every second part is such words. */
export const foreignParts = (sentence: string): string[] =>
  sentence.split(/\u2068([^\u2069]*)\u2069/u);
