import * as ar from './strings/ar/timeline.ts';
import * as en from './strings/en/timeline.ts';
import { inLanguage } from './strings/in-language.ts';

export const timelineStrings = inLanguage({ en: en.timelineStrings, ar: ar.timelineStrings });
