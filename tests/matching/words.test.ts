import { describe, expect, it, test } from 'vitest';
import { folded } from '#domain/text-folding.ts';
import { dayNamed } from '#matching/post-date.ts';
import { formsIn } from '#matching/shared-words.ts';
import { formsFor } from '#matching/stemming.ts';
import { tellingWords } from '#matching/telling-words.ts';
import { wordsOf } from '#matching/words.ts';
import { same, unrelated } from './spellings.ts';

const written = (text: string) => wordsOf(text).map((word) => word.written);
const compared = (text: string) => wordsOf(text).map((word) => word.folded);

describe('the words of a text', () => {
  it('are no links', () => {
    expect(
      written('Look https://t.co/aB1?x=y here pic.twitter.com/abc1 www.example.org/a, t.co/xyz'),
    ).toEqual(['Look', 'here']);
  });
  it('are cut out of hashtags and handles at capitals', () => {
    expect(compared('#AustralianFires by @RealDonaldTrump2020')).toEqual(
      ['australian', 'fires', 'australianfires', 'by', 'real', 'donald', 'trump', '2020'].concat(
        'realdonaldtrump2020',
      ),
    );
    expect(compared('AustralianFires #ISIS')).toEqual(['australianfires', 'isis']);
  });
  it('keep short parts of names with them', () => {
    expect(compared('ISIS-K well-known U.S. 1,200.5')).toEqual([
      'isis',
      'k',
      'isisk',
      'well',
      'known',
      'us',
      '1200.5',
    ]);
  });
  it('are pairs of characters where a script sets no spaces', () => {
    expect(compared('喀布尔 爆')).toEqual(['喀布', '布尔', '爆']);
  });
  it('know their places in the text', () => {
    const text = 'A bomb😀 in #KabulAirport: «Кабулов», ISIS-K 喀布尔';
    for (const word of wordsOf(text))
      expect(text.slice(word.start, word.end)).toContain(word.written);
  });
  it.each(['', ' ', '!?…', '🙂👍🏽', '\u202e\u200f\u2066', '<>()[]{}*+?^$|\\'])(
    'are none in "%s"',
    (text) => expect(wordsOf(text)).toEqual([]),
  );
  it('tell nothing when every text has them', () => {
    expect(tellingWords('the and of was IS-K a')).toHaveLength(2);
    expect(tellingWords('US troops told us').map((word) => word.folded)).toEqual([
      'us',
      'troops',
      'told',
    ]);
  });
});

describe.each([[['ar', 'ru']], [['ar', 'de', 'fr', 'ru', 'tr']]])(
  'spellings, with stemmers of %s',
  async (languages) => {
    const texts = [...same, ...unrelated].flat();
    const formsOf = await formsFor(languages, texts);
    const meet = ([one, other]: readonly [string, string]) => {
      const forms = formsIn([one], formsOf);
      return [...formsIn([other], formsOf)].some((form) => forms.has(form));
    };
    it('of one name meet', () => {
      expect(same.length).toBeGreaterThanOrEqual(40);
      expect(same.filter((pair) => !meet(pair))).toEqual([]);
    });
    it('of different words do not', () => {
      expect(unrelated.length).toBeGreaterThanOrEqual(40);
      expect(unrelated.filter(meet)).toEqual([]);
    });
  },
);

test('folding twice is folding once', () => {
  for (const text of same.flat()) expect(folded(folded(text))).toBe(folded(text));
});

const dayOf = (day: string) => Date.parse(day) / 86_400_000;

test.each([
  ['— Name (@handle) January 14, 2020', '2020-01-14'],
  ['on 3 March 2019, and then on 5 Sept. 2021', '2021-09-05'],
  ['2022-11-02: said', '2022-11-02'],
])('the day that "%s" names', (text, day) => expect(dayNamed(text)).toBe(dayOf(day)));

test.each(['in May', 'March 2020', 'mayor 12, 2020', '12345-01-02'])('"%s" names no day', (text) =>
  expect(dayNamed(text)).toBeUndefined(),
);
