import type { SiteSettings } from '#domain/site-settings.ts';
import { language, textLanguage } from './language.ts';

/** What the site says of itself, in the language of the page where the newsroom has written that. */
export function siteWords({ tagline, description, translations }: SiteSettings) {
  const lang = language();
  const translated = translations[lang];
  return translated ? { ...translated, lang } : { tagline, description, lang: textLanguage() };
}
