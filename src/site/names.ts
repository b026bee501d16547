import { localeOf } from '#domain/interface-language.ts';
import { language } from './language.ts';

/** "AF": "Afghanistan". */
export const countryName = (code: string): string => named('region', code);

/** "fa-AF": "Dari". */
export const languageName = (tag: string): string => named('language', tag);

const named = (type: 'region' | 'language', code: string): string =>
  namesOf(language(), type).of(code) ?? code;

const known = new Map<string, Intl.DisplayNames>();

function namesOf(lang: ReturnType<typeof language>, type: 'region' | 'language') {
  const key = `${lang} ${type}`;
  const names = known.get(key) ?? new Intl.DisplayNames(localeOf[lang], { type });
  known.set(key, names);
  return names;
}
