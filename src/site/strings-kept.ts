import type { InterfaceLanguage } from '#domain/interface-language.ts';
import * as ar from './strings/ar/kept.ts';
import * as en from './strings/en/kept.ts';
import { inLanguage } from './strings/in-language.ts';

export const keptStrings = inLanguage({ en: en.keptStrings, ar: ar.keptStrings });

/** What stands above a page that the site did not send, in the language of the page; "#" is the time. */
export const keptNotice = (lang: InterfaceLanguage): string =>
  ({ en, ar })[lang].keptStrings.notice('#');
