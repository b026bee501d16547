import { localeOf } from '#domain/interface-language.ts';
import { rememberByName } from '#domain/remember.ts';
import { language } from './language.ts';

/** "AF": "Afghanistan". */
export const countryName = (code: string): string => named('region', code);

/** "fa-AF": "Dari". */
export const languageName = (tag: string): string => named('language', tag);

const named = (type: 'region' | 'language', code: string): string =>
  namesIn(language())[type].of(code) ?? code;

const namesIn = rememberByName((lang: ReturnType<typeof language>) => ({
  region: new Intl.DisplayNames(localeOf[lang], { type: 'region' }),
  language: new Intl.DisplayNames(localeOf[lang], { type: 'language' }),
}));
