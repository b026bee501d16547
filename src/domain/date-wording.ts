import { localeOf, type InterfaceLanguage } from './interface-language.ts';
import { readDate, type DatePrecision, type PartialDate } from './partial-date.ts';
import { rememberByName } from './remember.ts';

/** The words a date needs beside its numbers, one set per interface language. */
const words = {
  en: {
    seasons: ['spring', 'summer', 'autumn', 'winter'],
    about: (date: string) => `about ${date}`,
    doubtful: (date: string) => `${date} (uncertain)`,
    span: (from: string, to: string) => `${from} to ${to}`,
    atLatest: (date: string) => `${date} at the latest`,
  },
  ar: {
    seasons: ['ربيع', 'صيف', 'خريف', 'شتاء'],
    about: (date: string) => `نحو ${date}`,
    doubtful: (date: string) => `${date} (غير مؤكد)`,
    span: (from: string, to: string) => `من ${from} إلى ${to}`,
    atLatest: (date: string) => `في موعد أقصاه ${date}`,
  },
} as const satisfies Record<InterfaceLanguage, object>;

/** A date in words, as precise as it is: "5 September 2022", "summer 2016", "about December 2023". */
export const wordDate = (date: PartialDate, lang: InterfaceLanguage = 'en'): string =>
  wordsIn(lang)(date);

/** Of the same days there are many. */
const wordsIn = rememberByName((lang: InterfaceLanguage) =>
  rememberByName((date: string) => word(date, lang)),
);

function word(date: string, lang: InterfaceLanguage): string {
  const w = words[lang];
  const [from, to] = date.split('/');
  if (from === '..' && to) return w.atLatest(word(to, lang));
  if (from && to) return w.span(word(from, lang), word(to, lang));
  const { precision, earliest, approximate, uncertain } = readDate(date);
  const plain = isInWords(precision)
    ? season(date, w.seasons)
    : calendar(precision, earliest, lang);
  const worded = approximate ? w.about(plain) : plain;
  return uncertain ? w.doubtful(worded) : worded;
}

const isInWords = (precision: DatePrecision): precision is Exclude<DatePrecision, Calendar> =>
  !(precision in formats);

type Calendar = keyof typeof formats;

const season = (date: string, names: readonly string[]) =>
  `${names[Number(date.slice(5, 7)) - 21]} ${date.slice(0, 4)}`;

const formats = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const calendar = (precision: keyof typeof formats, earliest: string, lang: InterfaceLanguage) =>
  formatsIn(lang)[precision].format(new Date(`${earliest}T00:00:00Z`));

/** Made once: a format takes longer to make than to use. */
const formatsIn = rememberByName((lang: InterfaceLanguage) => {
  const format = (parts: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(localeOf[lang], { ...parts, timeZone: 'UTC' });
  return { day: format(formats.day), month: format(formats.month), year: format(formats.year) };
});

/** The value of `<time datetime>`: HTML knows days, months and years; for a season or an interval there is none. */
export function machineDate(date: PartialDate): string | undefined {
  const { precision } = readDate(date);
  return precision === 'day' || precision === 'month' || precision === 'year'
    ? date.replace(/[?~%]$/, '')
    : undefined;
}
