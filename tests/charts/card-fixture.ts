import type { CardWords } from '#charts/card-text.ts';
import { markOf } from '#charts/verdict-mark.ts';
import type { Tone } from '#domain/verdict.ts';
import { harfbuzzTypesetter } from '#integrations/cards/harfbuzz-typesetter.ts';

export const typesetter = await harfbuzzTypesetter();

const verdict = (label: string, tone: Tone, ratingValue?: number) => ({
  verdict: label,
  tone,
  mark: markOf({ id: 'x', label, definition: label, tone, ratingValue, translations: {} }),
});

const sound: CardWords = {
  site: 'Plumbline',
  kind: 'Fact-check',
  ...verdict('False', 'negative', 1),
  claim: 'Foreign hands are strengthening ISIS-K',
  claimant: 'Ivan Petrov',
  occasion: 'Special envoy · 2 November 2022',
  description: 'False: foreign hands <& others> are strengthening ISIS-K.',
};

/** Cards of every tone and script, with texts as long as they come. */
export const cards: Readonly<Record<string, CardWords>> = {
  'short-latin': sound,
  cyrillic: {
    ...sound,
    ...verdict('Half true', 'mixed', 3),
    claim:
      'Исламское государство — Хорасан создано иностранными спецслужбами для дестабилизации соседних стран',
    claimant: 'Министерство иностранных дел Российской Федерации',
    occasion: 'Recep Tayyip Erdoğan, Miloš Đukanović · 2024',
  },
  'arabic-claim': {
    ...sound,
    ...verdict('Unproven', 'open'),
    claim:
      'تنظيم الدولة الإسلامية ولاية خراسان (ISIS-K) أسسته أيدٍ أجنبية عام 2015، وفق بيان نُشر في 3 مايو',
    claimant: 'ذبيح الله مجاهد',
    occasion: 'متحدث باسم طالبان · 2022',
  },
  'dari-frame': {
    ...sound,
    site: 'شاقول',
    kind: 'بررسی',
    ...verdict('درست', 'positive', 5),
    claim: 'انفجار در فرودگاه کابل در ۲۶ اگست ۲۰۲۱ دست‌کم ۱۳ سرباز را کشت، گفت «پنتاگون».',
    claimant: 'وزارت دفاع',
    occasion: 'Pentagon',
  },
  longest: {
    ...sound,
    ...verdict('Mostly false, and much else besides that', 'mixed', 2),
    claim: 'The government says again and again that foreign hands strengthen the group, and '
      .repeat(7)
      .slice(0, 500),
    claimant: 'The Extraordinary and Plenipotentiary Commission for the Investigation of Foreign '
      .concat('Interference in the Affairs of the Union')
      .slice(0, 120),
    occasion: 'Chair of the commission · '.repeat(12),
  },
};
