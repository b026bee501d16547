import { describe, expect, test } from 'vitest';
import { addressesOf } from '#importing/mending/address.ts';
import { addressKey, archivedPage } from '#importing/mending/address-key.ts';
import { claimText, shortened } from '#importing/mending/claim-text.ts';
import { dateOf } from '#importing/mending/dates.ts';
import { readDay } from '#importing/mending/day.ts';
import { languageOf } from '#importing/mending/language-tag.ts';
import { ratingOf } from '#importing/mending/rating.ts';
import { mendedText } from '#importing/mending/text.ts';
import { RecordNotes } from '#importing/notes.ts';

/** What comes out, and what is taken down about it. */
function mending<T>(work: (notes: RecordNotes) => T) {
  const notes = new RecordNotes();
  const result = work(notes);
  return { result, why: notes.repairs.map(({ why }) => why), notes };
}

describe('text', () => {
  test.each([
    ['He <b>said</b> it<script>alert(1)</script>', 'He said it', 'HTML in the text'],
    [
      'Lula&#39;s &quot;own&quot; house',
      'Lula\'s "own" house',
      'characters written as HTML entities',
    ],
    ['Lula&amp;#39;s', "Lula's", 'characters written as HTML entities'],
    ['first\n\n second', 'first second', 'line breaks or tabs in a line'],
    ['bell\u0007 rings', 'bell rings', 'control characters'],
    ['\u202Etxt\u202C here', 'txt here', 'characters that change the direction of text'],
    ['إقليم \u200Eطاطا', 'إقليم طاطا', 'characters that change the direction of text'],
    ['zero\u200Bwidth', 'zerowidth', 'invisible characters'],
    ['a\u00A0b', 'a b', 'spaces that do not break, or too many of them'],
    [' padded ', 'padded', 'spaces that do not break, or too many of them'],
    ['cafe\u0301', 'café', 'letters and their accents stored apart'],
  ])('%j is read as %j', (original, text, why) => {
    const { result, notes } = mending((taken) => mendedText(original, 'claim', taken));
    expect(result).toBe(text);
    expect(notes.repairs).toContainEqual({ field: 'claim', original, repaired: text, why });
  });

  test.each(['a < b and b > a', 'R&D', '“كلام”', 'می‌خواهم', '👩‍👩‍👧', 'plain'])(
    '%s is left as it is',
    (text) => {
      const { result, why } = mending((taken) => mendedText(text, 'claim', taken));
      expect(result).toBe(text);
      expect(why).toEqual([]);
    },
  );
});

describe('claims', () => {
  test('a list of one, a label, a number', () => {
    expect(mending((n) => claimText(['Claim: the moon is flat'], 'c', n))).toMatchObject({
      result: 'the moon is flat',
      why: ['a list where one value belongs', 'a label before the claim'],
    });
  });
  test.each([undefined, '', '  ', [], {}, 'The', 'U.S.', 17])('%j is refused', (value) => {
    const { result, notes } = mending((n) => claimText(value, 'claim', n));
    expect(result).toBeUndefined();
    expect(notes.refusals).toHaveLength(1);
  });
  test('a text is shortened at a word', () => {
    expect(shortened('one two three', 9)).toBe('one two…');
    expect(shortened('short', 9)).toBe('short');
  });
});

test.each([
  ['2020-07-05', '2020-07-05'],
  ['2022-10-18T23:31:08+05:30', '2022-10-18'],
  ['2019-01-23T14:22:00+0100', '2019-01-23'],
  ['2020-06-23 20:02', '2020-06-23'],
  ['2017-03-01 20:30:17 UTC', '2017-03-01'],
  ['2018/05/23', '2018-05-23'],
  ['2021-7-9', '2021-07-09'],
  ['26 May 2015', '2015-05-26'],
  ['21February 2009', '2009-02-21'],
  ['April 16, 2008', '2008-04-16'],
  ['on Wednesday, October 30th, 2019', '2019-10-30'],
  ['12 de octubre de 2020', '2020-10-12'],
  ['١٢ مايو ٢٠٢٠', '2020-05-12'],
  ['Mon, 05 Oct 2020 10:00:00 GMT', '2020-10-05'],
  ['30-9-2020', '2020-09-30'],
  ['9-10-2020', '2020'],
  [1_601_000_000, '2020-09-25'],
  ['2020', '2020'],
])('the date %s is %s', (value, date) => {
  expect(readDay(value)?.date).toBe(date);
});

test.each(['9999/99/99', '0001-01-01', '2023-02-30', 'last Tuesday', '', null, {}, 7])(
  '%j is no date',
  (value) => {
    expect(readDay(value)).toBeUndefined();
  },
);

test('the order of day and month can be given; days to come are none', () => {
  expect(readDay('9-10-2020', 'dmy')?.date).toBe('2020-10-09');
  expect(readDay('9-10-2020', 'mdy')?.date).toBe('2020-09-10');
  const calendar = { today: '2026-11-22' };
  expect(mending((n) => dateOf('2030-01-01', 'd', calendar, n))).toMatchObject({
    result: undefined,
    why: ['a date that has not come yet'],
  });
});

test.each([
  ['aosfatos.org/noticias/x/', ['https://aosfatos.org/noticias/x/']],
  ['/rel/x', ['https://base.example/rel/x']],
  ['x.html', ['https://base.example/p/x.html']],
  ['//a.example/b', ['https://a.example/b']],
  ['https:www.a.example', ['https://www.a.example']],
  ['https%3A%2F%2Fa.example%2Fb', ['https://a.example/b']],
  ['https://a.example/http%253A%252F%252Fb', ['https://a.example/http%3A%2F%2Fb']],
  ['https://a.example/1 https://b.example/2', ['https://a.example/1', 'https://b.example/2']],
  ['https://a.example/?x=1&amp;y=2', ['https://a.example/?x=1&y=2']],
  ["https://a.example/it's here", ['https://a.example/it%27s%20here']],
  ['\u200Bhttps://a.example/', ['https://a.example/']],
  [
    ['https://a.example/', { url: 'https://b.example/' }],
    ['https://a.example/', 'https://b.example/'],
  ],
  ['javascript:alert(1)', []],
  ['data:text/html,x', []],
  ['https://user:secret@a.example/', []],
  ['Social media', []],
  ['1', []],
  ['', []],
])('the address %j is read as %j', (value, addresses) => {
  const { result } = mending((n) => addressesOf(value, 'url', 'https://base.example/p/', n));
  expect(result).toEqual(addresses);
});

test('one page has one key, and an archived copy leads to its page', () => {
  expect(addressKey('http://www.a.example/x/?utm_source=y#z')).toBe(
    addressKey('https://a.example/x'),
  );
  expect(archivedPage('https://web.archive.org/web/20201128021609/https://a.example/x')).toEqual({
    page: 'https://a.example/x',
    capturedOn: '2020-11-28',
  });
});

describe('ratings', () => {
  const rating = (value: unknown, best: unknown, worst: unknown, words: unknown = 'False') =>
    mending((n) =>
      ratingOf(
        {
          words: { value: words, field: 'words' },
          value: { value, field: 'value' },
          best: { value: best, field: 'best' },
          worst: { value: worst, field: 'worst' },
        },
        n,
      ),
    );
  test('numbers as text, an inverted scale, -1, ends that are the same, a number outside', () => {
    expect(rating('4', 5, 1).result).toEqual({ words: 'False', value: 4, best: 5, worst: 1 });
    expect(rating(5, 1, 5)).toMatchObject({
      result: { value: 1, best: 5, worst: 1 },
      why: ['a scale whose best is below its worst'],
    });
    for (const numbers of [
      [-1, -1, -1],
      [1, 2, 2],
      [6, 5, 1],
      ['many', 5, 1],
    ]) {
      const [value, best, worst] = numbers;
      expect(rating(value, best, worst).result).toEqual({ words: 'False' });
      expect(rating(value, best, worst).why).toHaveLength(1);
    }
  });
  test('a rating with its reasons is parted, a sentence is not', () => {
    expect(rating('', '', '', 'FALSO: as imagens são de 2014').result).toEqual({
      words: 'FALSO',
      explanation: 'as imagens são de 2014',
    });
    const sentence = 'Reker said no such thing at any time: it was made up';
    expect(rating('', '', '', sentence).result).toEqual({ words: sentence });
  });
});

test.each([
  ['pt_BR', 'pt-BR'],
  ['Portuguese', 'pt'],
  ['en', 'en'],
  [['ar'], 'ar'],
  ['xx', undefined],
  ['not a language', undefined],
])('the language %j is %s', (value, tag) => {
  expect(mending((n) => languageOf(value, 'lang', n)).result).toBe(tag);
});
